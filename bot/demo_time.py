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
    """`goal` is where a wait was to lead that has not ended, `since` the moment from which it began."""

    def __init__(self, database: Database, *, machine: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._machine = machine
        self._ahead = timedelta()
        self.goal: datetime | None = None
        self.since = machine()
        with database.work(self.since) as work:
            latest = next((entry for entry in work.journal(limit=_EVERY) if entry.what == _WHAT), None)
        if latest is not None:
            told = json.loads(latest.after or "{}")
            self._ahead = timedelta(seconds=told["ahead"])
            self.goal = datetime.fromisoformat(told["goal"]) if told["goal"] else None
            self.since = latest.at

    def now(self) -> datetime:
        """This moment in business time."""
        return self._machine() + self._ahead

    @property
    def was_moved(self) -> bool:
        """Whether it is another time here than on this machine."""
        return self._ahead > timedelta()

    def sets_out(self, goal: datetime) -> None:
        """A wait begins: committed first, so that whoever is interrupted on the way goes on."""
        self.since, self.goal = self.now(), goal
        self._note()

    def arrives(self, at: datetime) -> None:
        """A wait has ended, at its goal or before it."""
        self._ahead = max(self._ahead, at - self._machine())
        self.goal = None
        self._note()

    def _note(self) -> None:
        now = self.now()
        after = {"ahead": self._ahead.total_seconds(), "goal": self.goal.isoformat() if self.goal else None}
        with self._database.work(now) as work:
            work.note(Entry(str(uuid4()), now, "demo", _WHAT, "demo", after=json.dumps(after)))
