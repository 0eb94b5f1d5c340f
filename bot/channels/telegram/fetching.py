"""Fetching a file from Telegram: where it lies is asked for, and good for an hour.

(core.telegram.org/bots/api#getfile)
"""

from __future__ import annotations

import asyncio

import structlog
from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.channels.fetching import MOST_BYTES, TOO_LARGE
from bot.channels.port import ReadFile

log = structlog.get_logger()
_SECONDS = 5.0
"""All other updates wait so long."""
_NOT_HAD = ReadFile(problem="Telegram did not hand it over: post it again")


async def read_file(bot: Bot, file_id: str) -> ReadFile:
    """What the file with this id holds."""
    try:
        async with asyncio.timeout(_SECONDS):
            file = await bot.get_file(file_id)
            if (file.file_size or 0) > MOST_BYTES:
                return TOO_LARGE
            content = bytes(await file.download_as_bytearray())
    except BadRequest as error:
        return TOO_LARGE if "too big" in error.message.casefold() else _NOT_HAD
    except (TelegramError, TimeoutError) as error:
        log.info("a file was not read", error=type(error).__name__)
        return _NOT_HAD
    return ReadFile(content) if len(content) <= MOST_BYTES else TOO_LARGE
