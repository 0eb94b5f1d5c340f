"""Business time of a demonstration: ahead of this machine's by what was waited, and never back. How far is told by the
latest line in the journal about it, so a restart finds it with everything else, and there is nothing to lose.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import uuid4

from bot.now import utc_now
from storage.database import Database
from storage.journal import Entry

_WHAT = "moved the time of the demonstration"
_EVERY = 1_000_000


class DemoTime:
    """`goal` is the moment that the last wait was for, `since` the one from which it began or at which it ended.

    `under_way`: it has not ended.
    """

    def __init__(self, database: Database, *, machine: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._machine = machine
        self._ahead = timedelta()
        self.goal: datetime | None = None
        self.under_way = False
        self.since = machine()
        with database.work(self.since) as work:
            latest = next((entry for entry in work.journal(limit=_EVERY) if entry.what == _WHAT), None)
        if latest is not None:
            told = json.loads(latest.after or "{}")
            self._ahead = timedelta(seconds=told["ahead"])
            self.goal, self.under_way = datetime.fromisoformat(told["goal"]), told["under_way"]
            self.since = latest.at

    def now(self) -> datetime:
        """This moment in business time."""
        return self._machine() + self._ahead

    def sets_out(self, goal: datetime) -> None:
        """A wait begins: committed first, so that whoever is interrupted on the way goes on."""
        self.goal = goal
        self._note(under_way=True)

    def arrives(self, at: datetime) -> None:
        """A wait has ended, at its goal or before it."""
        self._ahead = max(self._ahead, at - self._machine())
        self._note(under_way=False)

    def _note(self, *, under_way: bool) -> None:
        assert self.goal is not None
        self.since, self.under_way = self.now(), under_way
        after = {"ahead": self._ahead.total_seconds(), "goal": self.goal.isoformat(), "under_way": under_way}
        with self._database.work(self.since) as work:
            work.note(Entry(str(uuid4()), self.since, "demo", _WHAT, "demo", after=json.dumps(after)))
