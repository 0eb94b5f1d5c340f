"""Which platforms the bot speaks on: those whose tokens are set. The one place where a channel is imported, and only if
it is used: the library of each takes tens of megabytes.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime

from bot.channels.port import Line
from bot.error import MendableError
from bot.front_page import front_pages
from bot.settings import Settings
from bot.taking import Taking
from storage.database import Database
from storage.installation import Installation


class WiringError(MendableError):
    """The settings do not fit together."""


@asynccontextmanager
async def wired(settings: Settings, database: Database, now: Callable[[], datetime]) -> AsyncIterator[tuple[Line, ...]]:
    """The lines that the settings name, until the block ends. Raises WiringError and LineError."""
    take, page = Taking(database, now).take, front_pages(database, now)
    async with AsyncExitStack() as stack:
        lines = []
        if settings.telegram_bot_token is not None:
            from bot.channels.telegram.line import telegram_line
            from bot.channels.telegram.webhook import Webhook

            token, where = settings.telegram_bot_token.get_secret_value(), _webhook(settings)
            webhook = Webhook(*where) if where else None
            line = telegram_line(token, settings.telegram_api_url, take=take, now=now, webhook=webhook)
            lines.append(await stack.enter_async_context(line))
        if settings.slack_bot_token is not None:
            from bot.channels.slack.line import slack_http_line, slack_line

            token, secret = settings.slack_bot_token.get_secret_value(), _signing_secret(settings)
            if secret is not None:
                line = slack_http_line(token, secret, settings.slack_api_url, take=take, now=now, page=page)
            else:
                line = slack_line(token, _app_token(settings), settings.slack_api_url, take=take, now=now, page=page)
            lines.append(await stack.enter_async_context(line))
        _install(settings, database, tuple(line.installation for line in lines), now())
        yield tuple(lines)


def _webhook(settings: Settings) -> tuple[str, str] | None:
    """Where Telegram brings updates, and by which secret it is known; None: we ask for them."""
    if settings.telegram_webhook_url is None:
        return None
    if settings.telegram_webhook_secret is None:
        raise WiringError("TELEGRAM_WEBHOOK_SECRET is missing: make up 32 letters and digits or more")
    _needs_port(settings, "TELEGRAM_WEBHOOK_URL")
    return settings.telegram_webhook_url, settings.telegram_webhook_secret.get_secret_value()


def _signing_secret(settings: Settings) -> str | None:
    """By which Slack's requests are known; None: we open a socket."""
    if settings.slack_signing_secret is None or settings.slack_app_token is not None:
        return None
    _needs_port(settings, "SLACK_SIGNING_SECRET")
    return settings.slack_signing_secret.get_secret_value()


def _app_token(settings: Settings) -> str:
    if settings.slack_app_token is None:
        raise WiringError(
            "SLACK_APP_TOKEN is missing: make one on the app's page, it begins with xapp-; to be reached over HTTP, "
            "set SLACK_SIGNING_SECRET instead"
        )
    return settings.slack_app_token.get_secret_value()


def _needs_port(settings: Settings, variable: str) -> None:
    if settings.port is None:
        raise WiringError(f"PORT is missing: {variable} asks for a web server, say on which port, like 8080")


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
