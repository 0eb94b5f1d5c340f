"""Asks Telegram for updates, and confirms each only when it is committed: PTB's own updater confirms first.

An update is confirmed by asking for those after it; whoever dies before that is given it again, and the database knows
it. No offset is kept: after a week without updates Telegram counts from anywhere.
(core.telegram.org/bots/api#getupdates)
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.channels.telegram.connection import seconds_to_wait
from bot.channels.telegram.hearing import Hearing
from bot.channels.telegram.update import ALLOWED
from storage.errors import SchemaError, StorageError

log = structlog.get_logger()
LONG_SECONDS = 50
"""How long Telegram may keep a request that has nothing to tell yet."""


class Polling:
    """One bot's updates. Only one process at a time may ask for them. `pause` is taken, in seconds, when something is
    wrong.
    """

    def __init__(self, hearing: Hearing, *, long_seconds: int = LONG_SECONDS, pause: float = 3.0) -> None:
        self._hearing = hearing
        self._long_seconds = long_seconds
        self._pause = pause
        self._offset: int | None = None
        self._webhook_is_gone = False
        self.alive = True

    async def run(self, stop: asyncio.Event) -> None:
        """Hears updates until `stop` is set. Raises SchemaError when the database was upgraded meanwhile."""
        self._offset = None
        while not stop.is_set():
            try:
                await self._round(stop)
                self.alive = True
            except SchemaError:
                raise
            except StorageError as error:
                log.warning("not taken, Telegram will deliver it again", error=str(error))
                await _rest(stop, self._pause)
            except TelegramError as error:
                await _rest(stop, self._wrong(error))
        await self._hearing.settle()

    async def _round(self, stop: asyncio.Event) -> None:
        """One request; what it brings is taken one after the other, and the next request confirms it."""
        if not self._webhook_is_gone:
            # As long as there is one, Telegram refuses to be asked.
            self._webhook_is_gone = await self._hearing.bot.delete_webhook()
        asking = asyncio.ensure_future(
            self._hearing.bot.get_updates(offset=self._offset, timeout=self._long_seconds, allowed_updates=ALLOWED)
        )
        stopping = asyncio.ensure_future(stop.wait())
        await asyncio.wait([asking, stopping], return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not asking.done():
            asking.cancel()
            return
        if not asking.result():
            self._offset = None  # all before are confirmed, and the next ones may be counted from anywhere
        for update in asking.result():
            await self._hearing.hear(update)
            self._offset = update.update_id + 1

    def _wrong(self, error: TelegramError) -> float:
        """Says what is wrong; how long to rest, in seconds."""
        self.alive = False
        match error:
            case RetryAfter():
                return seconds_to_wait(error)
            case Conflict():
                log.error("another process asks Telegram for this bot's updates: stop that one")
            case InvalidToken():
                log.error("Telegram does not know this token: look at TELEGRAM_BOT_TOKEN")
                return 20 * self._pause
            case _:
                log.info("Telegram did not answer, trying again", error=type(error).__name__)
        return self._pause


async def _rest(stop: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)
