"""Whether the socket is alive: it may look open and be dead. Then another is opened, and what was missed is read."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackClientError
from slack_sdk.socket_mode.aiohttp import SocketModeClient

from bot.channels.slack.catching_up import CatchingUp, Place

log = structlog.get_logger()
GAP_SECONDS = 300.0
"""Slack tries again for some six minutes; after a longer gap its history is asked. (docs.slack.dev/apis/events-api)"""
_STALE_SECONDS = 30.0


@dataclass(slots=True)
class Watching:
    """One socket, looked at every `look_seconds`: the SDK opens another by itself, and sometimes fails to. `marked` is
    what was heard before it was opened.
    """

    socket: SocketModeClient
    catching_up: CatchingUp | None = None
    marked: Sequence[Place] = ()
    look_seconds: float = 5.0
    gap_seconds: float = GAP_SECONDS
    alive: bool = True

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop` is set. What was missed before is read first, while the socket is already heard."""
        reading = [asyncio.create_task(self._catch_up(self.marked))]
        down_since: float | None = None
        while not stop.is_set():
            now = asyncio.get_running_loop().time()
            self.alive = await self.socket.is_connected() and not await self.socket.is_ping_pong_failing()
            if self.alive:
                if down_since is not None and now - down_since > self.gap_seconds:
                    reading.append(asyncio.create_task(self._catch_up(self.marked)))
                down_since = None
            else:
                if down_since is None:
                    down_since = now
                    await self._mark()
                if now - down_since > _STALE_SECONDS:
                    await self._open_again()
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), self.look_seconds)
        for task in reading:
            task.cancel()
        await asyncio.gather(*reading, return_exceptions=True)

    async def _mark(self) -> None:
        if self.catching_up is not None:
            self.marked = await self.catching_up.mark()

    async def _catch_up(self, marked: Sequence[Place]) -> None:
        if self.catching_up is not None:
            await self.catching_up.run(marked)

    async def _open_again(self) -> None:
        log.warning("Slack's socket is dead, opening another one")
        try:
            await self.socket.connect_to_new_endpoint(force=True)
        except (SlackClientError, ClientError, TimeoutError, OSError) as error:
            log.info("Slack does not answer, trying again", error=type(error).__name__)
