"""From an update to a committed turn, and only then back to the person: the pressed button is answered, and shows what
was chosen.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

import structlog
from telegram import Bot, InlineKeyboardMarkup, Message, Update
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.channels.fetching import taken
from bot.channels.port import Take, stays
from bot.channels.telegram.fetching import read_file
from bot.channels.telegram.sending import Telegram
from bot.channels.telegram.update import inbound_of

log = structlog.get_logger()
_LONGEST = 3_800
"""UTF-16 units of a message to which the choice is still added."""

_LONGEST_NOTICE = 200
"""Characters that Telegram shows to whoever pressed. (core.telegram.org/bots/api#answercallbackquery)"""


@dataclass(slots=True)
class Hearing:
    """What one bot hears. `installation` is its id with us; `now` is business time."""

    bot: Bot
    installation: str
    take: Take
    now: Callable[[], datetime]
    _shown: set[asyncio.Task[None]] = field(default_factory=set)

    async def hear(self, update: Update) -> None:
        """Returns when the update is committed, or is none of ours. Raises what `take` raises: then Telegram must
        deliver it again.
        """
        inbound = inbound_of(update, self.installation, self.now())
        if inbound is None:
            return
        notice = await taken(self.take, inbound, partial(read_file, self.bot))
        if update.callback_query is not None:
            self._show(self._show_choice(update, notice or ""))
        elif update.message is not None and update.message.chat.type == "private":
            self._show(Telegram(self.bot).typing(inbound.address))

    def _show(self, showing: Coroutine[Any, Any, None]) -> None:
        """Lets it be shown beside what is heard next."""
        task = asyncio.create_task(showing)
        self._shown.add(task)
        task.add_done_callback(self._shown.discard)

    async def settle(self) -> None:
        """Waits until what was chosen is shown everywhere."""
        while self._shown:
            await asyncio.wait(self._shown)

    async def _show_choice(self, update: Update, notice: str) -> None:
        """Ends the waiting of the button with what came of it, and writes a contact's choice below the message. Nothing
        is lost if it fails.
        """
        query = update.callback_query
        assert query is not None
        try:
            await self.bot.answer_callback_query(query.id, notice[:_LONGEST_NOTICE] or None)
            message = query.message
            if (
                stays(query.data)
                or not isinstance(message, Message)
                or message.reply_markup is None
                or message.text is None
            ):
                return
            chosen = _label(message.reply_markup, query.data)
            if message.chat.type == "private" and chosen and len(message.text) < _LONGEST:
                await self.bot.edit_message_text(
                    f"{message.text_html}\n\n<b>✓ {_escaped(chosen)}</b>",
                    message.chat.id,
                    message.message_id,
                    parse_mode=ParseMode.HTML,
                )
        except TelegramError as error:
            log.info("a choice was not shown", error=type(error).__name__)


def _label(keyboard: InlineKeyboardMarkup, press: str | None) -> str | None:
    labels = (button.text for row in keyboard.inline_keyboard for button in row if button.callback_data == press)
    return next(labels, None)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
