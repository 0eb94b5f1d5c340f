"""Business time with people in it: rows that are due and people who act take their turns in the order of time."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.channels.port import Channel
from bot.process.passing import Passing
from storage.database import Database

Act = Callable[[datetime], None]


@dataclass(slots=True)
class Diary:
    """What people are going to do, by time; at the same time in the order of `who`, then as it was written down."""

    _entries: list[tuple[datetime, str, int, Act]] = field(default_factory=list)
    _written: int = 0

    def add(self, at: datetime, who: str, act: Act) -> None:
        self._written += 1
        heapq.heappush(self._entries, (at, who, self._written, act))

    def next(self) -> datetime | None:
        """When somebody acts next."""
        return self._entries[0][0] if self._entries else None

    def due(self, now: datetime) -> Act | None:
        """What somebody does now; it is taken out."""
        if not self._entries or self._entries[0][0] > now:
            return None
        return heapq.heappop(self._entries)[-1]


class Life(Passing):
    """Time that passes for the bot and for people alike. People act after what is due at the same instant."""

    def __init__(
        self, database: Database, channels: Mapping[str, Channel], now: datetime, diary: Diary, *, lazy: bool = False
    ) -> None:
        super().__init__(database, channels, now)
        self._diary = diary
        self._lazy = lazy

    async def until(self, then: datetime) -> None:
        """As business time passes; `lazy`, which is a defect, looks at nothing but the end of each stride."""
        if self._lazy:
            self.now = then
        await super().until(then)

    async def _happen(self) -> None:
        await super()._happen()
        while (act := self._diary.due(self.now)) is not None:
            await asyncio.to_thread(act, self.now)
            await super()._happen()

    def _next(self) -> datetime | None:
        moments = (super()._next(), self._diary.next())
        return min((moment for moment in moments if moment is not None), default=None)
