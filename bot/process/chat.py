"""One person in one terminal: lines become turns, what is due is said, timers run. Also what `demo` is made of."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import uuid4

import structlog

from bot.channels.port import Inbound
from bot.channels.terminal import INSTALLATION, Terminal
from bot.process.clock import Clock
from bot.process.dispatcher import Dispatcher
from bot.turn import Turn
from storage.database import Database
from storage.errors import StorageError
from storage.ids import address_id

log = structlog.get_logger()
_TICK_SECONDS = 0.5
_LEASE_SECONDS = 5
"""A terminal shows at once: who starts again after a crash does not wait long for what was being said."""
OPENED = "/start"
"""What a platform sends when somebody opens the chat: we say where we are."""


class Typed(Protocol):
    """Where lines come from."""

    def start(self) -> None:
        """Begins to read; called once, inside the event loop."""
        ...

    async def next(self) -> str | None:
        """The next line; None at the end."""
        ...


@dataclass(frozen=True, slots=True)
class Chat:
    """A person's chat in this terminal. `external_id` is the person's address in the terminal installation.

    `speaker`: it is a room, and this is the address of the person who writes there.
    """

    database: Database
    terminal: Terminal
    external_id: str
    now: Callable[[], datetime]
    prompt: Callable[[], None]
    speaker: str | None = None

    async def run(self, lines: Typed, *, until: Callable[[], bool] = lambda: False) -> None:
        """Talks until there are no more lines, or `until` holds after a turn.

        First comes what is waiting to be said; if nothing is, we say where we are.
        """
        turn = Turn(self.database)
        at = address_id(INSTALLATION.id, self.external_id)
        channels = {INSTALLATION.id: self.terminal}
        dispatcher = Dispatcher(
            self.database, channels, self.now, address_ids=[at], present=True, lease_seconds=_LEASE_SECONDS
        )
        session, count = str(uuid4()), 0
        await dispatcher.drain()
        opened = None if self.terminal.said else OPENED
        ticking = asyncio.create_task(self._tick(dispatcher))
        lines.start()
        try:
            async for line in _and_then(opened, lines, self.prompt):
                count += 1
                await asyncio.to_thread(turn.take, self._inbound(line, f"{session}-{count}"), self.now())
                await dispatcher.drain()
                if until():
                    return
        finally:
            ticking.cancel()

    def _inbound(self, line: str, message_id: str) -> Inbound:
        press = self.terminal.pressed(line)
        text = line if press is None else ""
        return Inbound(INSTALLATION.id, self.external_id, message_id, text, self.now(), press, speaker=self.speaker)

    async def _tick(self, dispatcher: Dispatcher) -> None:
        """Timers and what other commands queue for this person, while nobody types."""
        clock = Clock(self.database)
        while True:
            await asyncio.sleep(_TICK_SECONDS)
            try:
                await asyncio.to_thread(clock.tick, self.now())
                await dispatcher.drain()
            except StorageError as error:
                log.warning("tick failed, trying again", error=str(error))


async def _and_then(first: str | None, lines: Typed, prompt: Callable[[], None]) -> AsyncIterator[str]:
    if first is not None:
        yield first
    prompt()
    while (line := await lines.next()) is not None:
        yield line
        prompt()
