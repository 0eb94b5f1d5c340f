"""Business time that moves: from due row to due row in order, each dispatched at its own moment. So months are played
in seconds, and six times one month is once six months.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from bot.channels.port import Channel
from bot.process.clock import Clock
from bot.process.dispatcher import LEASE_SECONDS, Dispatcher
from storage.database import Database


class Passing:
    """`now` is where business time stands: nothing but `until` moves it. Channels and addresses as for a dispatcher.

    `halts` is asked after every moment: where it holds, time stops.
    """

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        now: datetime,
        *,
        address_ids: Sequence[str] | None = None,
        lease_seconds: int = LEASE_SECONDS,
        halts: Callable[[], bool] = lambda: False,
    ) -> None:
        self.now = now
        self._halts = halts
        self._database = database
        self._clock = Clock(database)
        self._dispatcher = Dispatcher(
            database, channels, lambda: self.now, address_ids=address_ids, lease_seconds=lease_seconds
        )

    async def until(self, then: datetime) -> None:
        """Lets everything happen that is due until `then`, `then` included. Raises StorageError."""
        await self._happen()
        while not await asyncio.to_thread(self._halts):
            due = await asyncio.to_thread(self._next)
            if due is None or due > then:
                self.now = max(self.now, then)
                return await self._happen()
            self.now = due
            await self._happen()

    async def _happen(self) -> None:
        """What is due now, and what follows from it at this moment."""
        await self._dispatcher.drain()
        while await asyncio.to_thread(self._clock.tick, self.now):
            await self._dispatcher.drain()

    def _next(self) -> datetime | None:
        with self._database.work(self.now) as work:
            return work.next_due(self.now)
