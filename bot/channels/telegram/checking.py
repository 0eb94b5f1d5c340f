"""Looking at a bot on Telegram: whether its token is taken, and whom and what it reaches."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.channels.check import Check
from bot.channels.port import LineError
from bot.channels.telegram.connection import bot_of
from bot.channels.telegram.line import installation_of
from storage.installation import Installation


async def identify(token: str, api_url: str, *, name: str) -> Installation:
    """The bot whose token this is. `name` says which token it is. Raises LineError."""
    try:
        async with _bot(token, api_url) as bot:
            return installation_of(str(bot.id), bot.username)
    except InvalidToken as error:
        raise LineError(f"{name} is not known to Telegram: copy it again from BotFather") from error
    except TelegramError as error:
        raise LineError(f"Telegram does not answer ({error.message}): look at the network, then try again") from error


async def check(token: str, api_url: str, *, room: str | None) -> list[Check]:
    """What works of a bot. `room`: Telegram's id of the group that it is to read."""
    try:
        async with _bot(token, api_url) as bot:
            found = [Check(works=True, says=f"token: works, as @{bot.username}")]
            if room is not None:
                mend = "add the bot to the group"
                found.append(await _reaches(bot, room, f"room {room}: can be read", f"room {room}: {{}}; {mend}"))
            return found
    except TelegramError as error:
        return [Check(works=False, says=f"token: Telegram says {error.message}; copy it again from BotFather")]


async def check_person(token: str, api_url: str, user: str) -> Check:
    """Whether the bot can write to this person."""
    try:
        async with _bot(token, api_url) as bot:
            return await _reaches(
                bot, user, "can be reached", "cannot be reached: {}; bluepaper invite brings them back"
            )
    except TelegramError as error:
        return Check(works=False, says=f"cannot be reached: Telegram says {error.message}")


async def _reaches(bot: Bot, chat: str, works: str, fails: str) -> Check:
    """Nothing is written there: only that somebody types is shown for a moment, which needs the same rights."""
    try:
        await bot.send_chat_action(chat, "typing")
    except TelegramError as error:
        return Check(works=False, says=fails.format(f"Telegram says {error.message}"))
    return Check(works=True, says=works)


@asynccontextmanager
async def _bot(token: str, api_url: str) -> AsyncIterator[Bot]:
    bot = bot_of(token, api_url)
    await bot.initialize()
    try:
        yield bot
    finally:
        await bot.shutdown()
