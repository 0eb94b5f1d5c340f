"""The whole at work: the clock ticks and the dispatcher sends until somebody says stop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot.channels.port import Line
from bot.clock import Clock
from bot.dispatcher import Dispatcher
from bot.serving import port_of, serve, web_app
from bot.ticking import TICK_SECONDS, ticking
from storage.database import Database
from storage.errors import SchemaError, StorageError

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class App:
    """What `bluepaper run` runs. `now` is business time."""

    database: Database
    lines: Sequence[Line]
    now: Callable[[], datetime]
    port: int | None = None
    """Where the web server listens; None: there is none."""

    async def run(self, stop: asyncio.Event) -> None:
        """Works until `stop` is set. Raises SchemaError when the database was upgraded: then start it again; and
        ServingError where the port cannot be used.
        """
        at = port_of(self.port) if self.port is not None else None
        try:
            async with asyncio.TaskGroup() as group:
                if at is not None:
                    group.create_task(serve(web_app(self.database, self.lines), at, stop))
                group.create_task(self._keep_time(stop))
                if self.lines:
                    group.create_task(self._dispatch(stop))
                for line in self.lines:
                    group.create_task(_listening(line, stop))
        except* SchemaError as errors:
            raise errors.exceptions[0] from None

    async def _keep_time(self, stop: asyncio.Event) -> None:
        clock = Clock(self.database)

        async def tick() -> None:
            try:
                await asyncio.to_thread(clock.tick, self.now())
            except StorageError as error:
                log.warning("tick failed, trying again", error=str(error))

        with ticking(tick):
            await stop.wait()

    async def _dispatch(self, stop: asyncio.Event) -> None:
        """Sends what is due; looks again at least every second. Raises SchemaError."""
        channels = {line.installation.id: line.channel for line in self.lines}
        dispatcher = Dispatcher(self.database, channels, self.now)
        while not stop.is_set():
            sent = 0
            try:
                sent = await dispatcher.tick()
            except SchemaError:
                raise
            except StorageError as error:
                log.warning("sending failed, trying again", error=str(error))
            if not sent:
                await _pause(stop)


async def _listening(line: Line, stop: asyncio.Event) -> None:
    await line.listen(stop)


async def _pause(stop: asyncio.Event) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), TICK_SECONDS)
