"""Which platforms the bot speaks on: those whose tokens are set. A channel is imported only here and in
`bot/process/checking.py`, and only if it is used: the library of each takes tens of megabytes.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import datetime

import structlog

from bot.channels.port import FrontPage, Line, LineError
from bot.consultant.front_page import front_pages
from bot.error import MendableError
from bot.process.installing import is_added, tokens_of
from bot.process.taking import Taking
from bot.settings import Settings
from storage.database import Database
from storage.heard_in_room import HeardInRoom
from storage.installation import Installation
from storage.last_heard import LastHeard

log = structlog.get_logger()


class WiringError(MendableError):
    """The settings do not fit together."""


@asynccontextmanager
async def wired(settings: Settings, database: Database, now: Callable[[], datetime]) -> AsyncIterator[tuple[Line, ...]]:
    """The lines that the settings name, and those that were added, until the block ends. Raises WiringError, LineError
    and SecretError. An added one whose platform does not let us in is left out: it is the client's to mend.
    """
    taking, page = Taking(database, now), front_pages(database, now)
    behind = _behind(database, now)
    take = taking.take
    async with AsyncExitStack() as stack:
        lines: list[Line] = []

        async def begin(line: AbstractAsyncContextManager[Line]) -> None:
            lines.append(await stack.enter_async_context(line))
            _install(database, lines[-1].installation, now())

        if settings.telegram_bot_token is not None:
            from bot.channels.telegram.line import telegram_line
            from bot.channels.telegram.webhook import Webhook

            token, where = settings.telegram_bot_token.get_secret_value(), _webhook(settings)
            webhook = Webhook(*where) if where else None
            line = telegram_line(token, settings.telegram_api_url, take=take, now=now, webhook=webhook)
            await begin(line)
        if settings.slack_bot_token is not None:
            from bot.channels.slack.line import slack_http_line, slack_line

            token, secret = settings.slack_bot_token.get_secret_value(), _signing_secret(settings)
            if secret is not None:
                line = slack_http_line(
                    token, secret, settings.slack_api_url, take=take, now=now, page=page, behind=behind
                )
            else:
                line = slack_line(
                    token, _app_token(settings), settings.slack_api_url, take=take, now=now, page=page, behind=behind
                )
            await begin(line)
        own = {line.installation.id for line in lines}
        for one in _added(database, now(), own):
            try:
                await begin(_line(one, settings, taking=taking, now=now, page=page, behind=behind))
            except LineError as error:
                log.warning("not at work: nobody is reached there", installation=one.name, error=str(error))
        _choose_room(settings, database, lines, now())
        yield tuple(lines)


def _behind(database: Database, now: Callable[[], datetime]) -> Callable[[str], Sequence[LastHeard | HeardInRoom]]:
    """What was heard in the rooms and the chats of an installation."""

    def behind(installation_id: str) -> Sequence[LastHeard | HeardInRoom]:
        with database.work(now()) as work:
            return (*work.heard_in_rooms(installation_id), *work.last_heard(installation_id))

    return behind


def _added(database: Database, now: datetime, own: Collection[str]) -> list[Installation]:
    """Those at work that the settings do not name."""
    with database.work(now) as work:
        return [one for one in work.installations() if one.status == "active" and is_added(one) and one.id not in own]


@asynccontextmanager
async def _line(
    one: Installation,
    settings: Settings,
    *,
    taking: Taking,
    now: Callable[[], datetime],
    page: Callable[[str, str], FrontPage],
    behind: Callable[[str], Sequence[LastHeard | HeardInRoom]],
) -> AsyncIterator[Line]:
    """A line that was added. Raises LineError, SecretError and WiringError."""
    tokens, take, url = tokens_of(one), taking.take, settings.slack_api_url
    secrets = tokens.secrets()
    if one.channel == "telegram":
        from bot.channels.telegram.line import telegram_line

        made = telegram_line(secrets.bot, settings.telegram_api_url, take=take, now=now, name=tokens.bot)
    elif secrets.signing is not None:
        from bot.channels.slack.line import slack_http_line

        _needs_port(settings, tokens.signing or "")
        made = slack_http_line(
            *(secrets.bot, secrets.signing, url),
            take=take,
            now=now,
            page=page,
            behind=behind,
            name=tokens.bot,
            added=True,
        )
    else:
        from bot.channels.slack.line import slack_line

        names = (tokens.bot, tokens.app or "")
        made = slack_line(
            secrets.bot, secrets.app or "", url, take=take, now=now, page=page, behind=behind, names=names
        )
    async with made as line:
        if line.installation.id != one.id:
            raise LineError(f"{tokens.bot} is the token of {line.installation.name}: put that of {one.name} there")
        yield replace(line, installation=one)


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


def _install(database: Database, installation: Installation, now: datetime) -> None:
    """What is at work has its row before anything is heard there."""
    with database.work(now) as work:
        known = work.install(installation)
        if known.status != "active":
            work.set_installation(replace(known, status="active", secret_ref=installation.secret_ref))


def _choose_room(settings: Settings, database: Database, lines: Sequence[Line], now: datetime) -> None:
    """The room that is named is the consultants', also where it has another id by now. Raises WiringError."""
    if settings.consultants_room is None:
        return
    channel, _, place = settings.consultants_room.partition(":")
    found = [line.installation for line in lines if line.installation.channel == channel]
    if not found:
        raise WiringError(f"CONSULTANTS_ROOM is in {channel}, but {channel.upper()}_BOT_TOKEN is not set")
    with database.work(now) as work:
        room = work.room_called(found[0].id, place)
        work.choose_room(room.id)
    if room.external_id != place:
        log.warning(
            "CONSULTANTS_ROOM names the id that the room had before: write the one of now",
            before=settings.consultants_room,
            now=f"{channel}:{room.external_id}",
        )
