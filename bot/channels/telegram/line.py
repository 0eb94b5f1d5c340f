"""A bot of ours on Telegram, from its token to its updates."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

import structlog
from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats
from telegram.error import InvalidToken, TelegramError

from bot.channels.port import Line, LineError, Take
from bot.channels.telegram.connection import bot_of
from bot.channels.telegram.hearing import Hearing
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.sending import Telegram
from bot.channels.telegram.webhook import Webhook
from storage.installation import Installation

log = structlog.get_logger()
VARIABLE = "TELEGRAM_BOT_TOKEN"
CONTACT_COMMANDS = {
    "help": "What you can say at any time",
    "my_answers": "What I know about you",
    "why": "Why this is asked",
    "back": "The question before",
    "later": "Go on another day",
    "pause": "Nothing by myself for a while",
    "go_on": "Go on",
    "human": "Talk to a person",
    "stop": "Be quiet",
    "who_reads_this": "Who reads what you write",
    "forget_me": "Erase what you told me",
}
"""What the chat of a contact offers when somebody types a slash: each is words that are understood without it, too."""
ROOM_COMMANDS = {
    "escalations": "What is open",
    "today": "What goes out today",
    "help": "What can be ordered here",
}


@asynccontextmanager
async def telegram_line(
    token: str,
    api_url: str,
    *,
    take: Take,
    now: Callable[[], datetime],
    webhook: Webhook | None = None,
    name: str = VARIABLE,
) -> AsyncIterator[Line]:
    """The bot with this token, until the block ends: it asks for updates, unless a webhook says where they are brought.
    `name` is where the token comes from. Raises LineError if Telegram does not take it.
    """
    try:
        bot = bot_of(token, api_url)
        await bot.initialize()
    except InvalidToken as error:
        raise LineError(f"{name} is not known to Telegram: copy it again from BotFather") from error
    except TelegramError as error:
        raise LineError(f"Telegram does not answer ({error.message}): look at the network, then start again") from error
    installation = installation_of(str(bot.id), bot.username)
    hearing = Hearing(bot, installation.id, take, now)
    polling = Polling(hearing)

    async def listen(stop: asyncio.Event) -> None:
        await _offer_commands(hearing)
        await (polling.run(stop) if webhook is None else stop.wait())

    try:
        if webhook is None:
            yield Line(installation, Telegram(bot), listen, alive=lambda: polling.alive, alone=True)
        else:
            await webhook.begin(hearing)
            yield Line(installation, Telegram(bot), listen, [webhook.hook(hearing)])
    finally:
        await hearing.settle()
        await bot.shutdown()


def installation_of(bot_id: str, name: str) -> Installation:
    """The bot as an installation; its id is made from the bot's, so that it is the same in every database."""
    made = str(uuid5(NAMESPACE_URL, f"bluepaper:telegram:{bot_id}"))
    return Installation(made, "telegram", bot_id, name, VARIABLE)


async def _offer_commands(hearing: Hearing) -> None:
    """What chats offer after a slash; everything works without it."""
    scopes = (
        (BotCommandScopeAllPrivateChats(), CONTACT_COMMANDS),
        (BotCommandScopeAllGroupChats(), ROOM_COMMANDS),
    )
    try:
        for scope, commands in scopes:
            await hearing.bot.set_my_commands([BotCommand(*pair) for pair in commands.items()], scope)
    except TelegramError as error:
        log.info("the list of commands was not set", error=type(error).__name__)
