"""The database as the drilled parts see it: a work can stop before it commits, and on purpose forget a card in it."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from random import Random
from typing import Any, cast

from storage.database import Database
from storage.message import NewMessage
from storage.work import Work
from tests.drill.point import Fate, Point

_LONGEST_GAP = 1.5


class Stopping(Database):
    """`idly`: stops also in works that say nothing. `cards_apart`: cards are said in a work of their own, after the
    one that raised them.
    """

    def __init__(self, database: Database, fate: Fate, *, idly: bool = True, cards_apart: bool = False) -> None:
        self._database = database
        self._fate = fate
        self._idly = idly
        self._cards_apart = cards_apart

    @contextmanager
    def work(self, now: datetime) -> Iterator[Work]:
        with self._database.work(now) as work:
            overheard = _Overheard(work, self._cards_apart)
            yield cast(Work, overheard)
            if self._idly or overheard.speaks:
                self._fate.reach(Point.COMMIT)
        if overheard.cards:
            time.sleep(Random(overheard.cards[0].id).uniform(0, _LONGEST_GAP))
            with self._database.work(now) as work:
                work.say(overheard.cards)


class _Overheard:
    """A work, and whether something was said in it; `cards` were kept back."""

    def __init__(self, work: Work, cards_apart: bool) -> None:
        self._work = work
        self._cards_apart = cards_apart
        self.speaks = False
        self.cards: list[NewMessage] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._work, name)

    def say(self, messages: Sequence[NewMessage]) -> None:
        self.speaks = True
        apart = [one for one in messages if self._cards_apart and one.message_class == "alert"]
        self.cards += apart
        self._work.say([one for one in messages if one not in apart])
