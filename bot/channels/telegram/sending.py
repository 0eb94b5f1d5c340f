"""Saying things on Telegram. Nothing that was sent can be read back there, so what was under way when its answer was
lost may be said twice; every other failure is known for what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import structlog
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels.port import Ambiguous, Delivery, Gone, Moved, PressButton, Refused, Throttled, Unreachable
from bot.channels.telegram.connection import seconds_to_wait
from bot.channels.telegram.text import messages_of

log = structlog.get_logger()
_NOT_SENT = ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol", "LocalProtocolError")
"""Errors of httpx after which Telegram cannot have heard of the request."""
_NOBODY = re.compile(
    r"chat not found|user is deactivated|peer_id_invalid|not enough rights|have no rights", re.IGNORECASE
)
"""Of the errors with which Telegram refuses a message: those that are about the place, not about the message."""
_SHORT = 18
"""Characters of labels that stand two in a row."""
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Telegram:
    """A bot's chats. The bot is initialized by whoever gives it."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, delivery: Delivery) -> str:
        """Says it, a long text in several messages; the id of the last, which has the buttons. Raises ChannelError."""
        texts = messages_of(delivery.text) or ("…",)
        if delivery.replaces is not None:
            return await self._change(delivery, texts[-1])
        answers = ReplyParameters(int(delivery.thread), allow_sending_without_reply=True) if delivery.thread else None
        message_id = 0
        for number, text in enumerate(texts, 1):
            with _known_errors():
                message = await self._bot.send_message(
                    delivery.address,
                    text,
                    parse_mode=ParseMode.HTML,
                    reply_markup=keyboard(delivery.buttons) if number == len(texts) else None,
                    reply_parameters=answers if number == 1 else None,
                    link_preview_options=_NO_PREVIEW,
                )
            message_id = message.message_id
        return str(message_id)

    async def _change(self, delivery: Delivery, text: str) -> str:
        """Shows it in the place of an earlier message; done twice it is the same."""
        assert delivery.replaces is not None
        with _known_errors():
            try:
                await self._bot.edit_message_text(
                    text,
                    delivery.address,
                    int(delivery.replaces),
                    parse_mode=ParseMode.HTML,
                    reply_markup=keyboard(delivery.buttons),
                    link_preview_options=_NO_PREVIEW,
                )
            except BadRequest as error:
                if "not modified" not in error.message:
                    raise
        return delivery.replaces

    async def typing(self, address: str) -> None:
        """Shows that an answer is on its way; nothing is lost if it does not."""
        try:
            await self._bot.send_chat_action(address, "typing")
        except TelegramError as error:
            log.debug("typing was not shown", error=type(error).__name__)


def keyboard(buttons: Sequence[PressButton]) -> InlineKeyboardMarkup | None:
    """Buttons below a message: short ones two in a row."""
    if not buttons:
        return None
    rows: list[list[InlineKeyboardButton]] = []
    for button in buttons:
        drawn = InlineKeyboardButton(button.label, callback_data=button.press)
        last = rows[-1] if rows else []
        if len(last) == 1 and len(button.label) <= _SHORT and len(last[0].text) <= _SHORT:
            last.append(drawn)
        else:
            rows.append([drawn])
    return InlineKeyboardMarkup(rows)


@contextmanager
def _known_errors() -> Iterator[None]:
    """Telegram's errors as the port names them. (core.telegram.org/bots/api#making-requests)"""
    try:
        yield
    except RetryAfter as error:
        raise Throttled(seconds_to_wait(error)) from error
    except ChatMigrated as error:
        raise Moved(str(error.new_chat_id)) from error
    except Forbidden as error:
        raise Gone(error.message) from error
    except BadRequest as error:
        raise (Gone if _NOBODY.search(error.message) else Refused)(error.message) from error
    except InvalidToken as error:
        raise Unreachable("Telegram does not know this token: look at TELEGRAM_BOT_TOKEN") from error
    except (TimedOut, NetworkError) as error:
        if type(error.__cause__).__name__ in _NOT_SENT:
            raise Unreachable(_said(error)) from error
        raise Ambiguous(_said(error)) from error
    except TelegramError as error:
        raise Ambiguous(_said(error)) from error


def _said(error: TelegramError) -> str:
    return f"{type(error).__name__}: {error.message}"
