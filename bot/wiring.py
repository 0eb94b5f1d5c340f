"""Which platforms the bot speaks on: those whose tokens are set. The one place where a channel is imported, and only if
it is used: the library of each takes tens of megabytes.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime

from bot.channels.port import Line
from bot.error import MendableError
from bot.settings import Settings
from bot.taking import Taking
from storage.database import Database
from storage.installation import Installation


class WiringError(MendableError):
    """The settings do not fit together."""


@asynccontextmanager
async def wired(settings: Settings, database: Database, now: Callable[[], datetime]) -> AsyncIterator[tuple[Line, ...]]:
    """The lines that the settings name, until the block ends. Raises WiringError and LineError."""
    take = Taking(database, now).take
    async with AsyncExitStack() as stack:
        lines = []
        if settings.telegram_bot_token is not None:
            from bot.channels.telegram.line import telegram_line

            token = settings.telegram_bot_token.get_secret_value()
            lines.append(await stack.enter_async_context(telegram_line(token, settings.telegram_api_url, take, now)))
        if settings.slack_bot_token is not None:
            if settings.slack_app_token is None:
                raise WiringError("SLACK_APP_TOKEN is missing: make one on the app's page, it begins with xapp-")
            from bot.channels.slack.line import slack_line

            tokens = (settings.slack_bot_token.get_secret_value(), settings.slack_app_token.get_secret_value())
            line = slack_line(*tokens, settings.slack_api_url, take=take, now=now)
            lines.append(await stack.enter_async_context(line))
        _install(settings, database, tuple(line.installation for line in lines), now())
        yield tuple(lines)


def _install(settings: Settings, database: Database, installations: tuple[Installation, ...], now: datetime) -> None:
    """What is at work has its row, and the room that is named is the consultants'."""
    with database.work(now) as work:
        for installation in installations:
            work.install(installation)
        if settings.consultants_room is None:
            return
        channel, _, place = settings.consultants_room.partition(":")
        found = [one for one in installations if one.channel == channel]
        if not found:
            raise WiringError(f"CONSULTANTS_ROOM is in {channel}, but {channel.upper()}_BOT_TOKEN is not set")
        work.choose_room(work.address(found[0].id, place, kind="room").id)
