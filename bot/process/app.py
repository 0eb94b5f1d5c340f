"""The whole at work: the clock ticks and the dispatcher sends until somebody says stop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot.channels.port import Line
from bot.process.clock import Clock
from bot.process.dispatcher import Dispatcher
from bot.process.serving import port_of, serve, web_app
from bot.process.ticking import TICK_SECONDS, ticking
from storage.database import Database
from storage.errors import SchemaError, StorageError

log = structlog.get_logger()
_AT_ONCE = 8
"""Messages under way: a platform answers in a tenth of a second, and 25 a second are to leave."""
_SHORTEST = 0.01


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
                    group.create_task(self._listen_alone(line, stop) if line.alone else _listening(line, stop))
        except* SchemaError as errors:
            raise errors.exceptions[0] from None

    async def _listen_alone(self, line: Line, stop: asyncio.Event) -> None:
        """Listens as long as we are the one process that may."""
        with self.database.leader(f"listens {line.installation.id}") as leads:
            while not stop.is_set():
                if await asyncio.to_thread(leads):
                    await _listening_while(line, leads, stop)
                else:
                    await _pause(stop, TICK_SECONDS)

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
        """Sends what is due; looks again at least every second, sooner where only a pace holds something back. Raises
        SchemaError.
        """
        channels = {line.installation.id: line.channel for line in self.lines}
        dispatcher = Dispatcher(self.database, channels, self.now, at_once=_AT_ONCE)
        try:
            while not stop.is_set():
                await _send_what_is_due(dispatcher, stop)
        finally:
            await dispatcher.settle()


async def _send_what_is_due(dispatcher: Dispatcher, stop: asyncio.Event) -> None:
    sent, opens = 0, None
    try:
        sent = await dispatcher.tick()
        opens = None if sent else await dispatcher.opens_in()
    except SchemaError:
        raise
    except StorageError as error:
        log.warning("sending failed, trying again", error=str(error))
    if not sent:
        await _pause(stop, TICK_SECONDS if opens is None else opens)


async def _listening_while(line: Line, leads: Callable[[], bool], stop: asyncio.Event) -> None:
    ended = asyncio.Event()
    listening = asyncio.create_task(_listening(line, ended))
    while not stop.is_set() and not listening.done() and await asyncio.to_thread(leads):
        await _pause(stop, TICK_SECONDS)
    ended.set()
    await listening


async def _listening(line: Line, stop: asyncio.Event) -> None:
    await line.listen(stop)


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), min(max(seconds, _SHORTEST), TICK_SECONDS))
