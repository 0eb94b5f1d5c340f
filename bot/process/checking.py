"""Asking the platforms about our bots and apps: whose a token is, what works, who can be reached. A channel is imported
only when it is asked about, as in `bot/process/wiring.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.channels.check import Check
from bot.people.inviting import Platform
from bot.process.installing import Tokens, is_added, tokens_of
from bot.settings import read_settings
from storage.installation import Installation


async def identified(channel: Platform, tokens: Tokens) -> Installation:
    """The bot or app whose token this is. Raises LineError and SecretError."""
    token = tokens.secrets().bot
    if channel == "slack":
        from bot.channels.slack.checking import identify as in_slack

        return await in_slack(token, _url(channel), name=tokens.bot)
    from bot.channels.telegram.checking import identify as in_telegram

    return await in_telegram(token, _url(channel), name=tokens.bot)


async def checked(one: Installation, room: str | None) -> Sequence[Check]:
    """What works of it; `room` is the platform's id of a room that it is to read. Raises SecretError."""
    tokens = tokens_of(one)
    secrets = tokens.secrets()
    if one.channel == "slack":
        from bot.channels.slack.checking import check as in_slack

        found = await in_slack(secrets.bot, secrets.app, _url(one.channel), room=room)
        return [*found, *([_over_http(one, tokens.signing)] if tokens.signing else [])]
    from bot.channels.telegram.checking import check as in_telegram

    return await in_telegram(secrets.bot, _url(one.channel), room=room)


def _over_http(one: Installation, signing: str) -> Check:
    """Whether Slack can bring what it has; whether the secret is the right one only shows when it does."""
    if read_settings().port is None:
        return Check(works=False, says=f"signing secret: {signing} asks for a web server; set PORT, like 8080")
    return Check(works=True, says=f"signing secret: is there; heard over HTTP, at {slack_path(one)}")


async def person_checked(one: Installation, external_id: str) -> Sequence[Check]:
    """Whether the person with this address there can be written to; nothing is written. Raises SecretError."""
    token = tokens_of(one).secrets().bot
    if one.channel == "slack":
        from bot.channels.slack.checking import check_person as in_slack

        return [await in_slack(token, _url(one.channel), external_id.rpartition("/")[2])]
    from bot.channels.telegram.checking import check_person as in_telegram

    return [await in_telegram(token, _url(one.channel), external_id)]


async def slack_person(one: Installation, *, user: str | None = None, email: str | None = None) -> tuple[str, str]:
    """The id and the name of a person in a workspace; the direct chat with them is open then. Raises LineError and
    SecretError.
    """
    from bot.channels.slack.checking import find_person

    token = tokens_of(one).secrets().bot
    return await find_person(token, _url("slack"), user=user, email=email)


def slack_path(one: Installation) -> str:
    """Where Slack is to bring what it has for this app over HTTP."""
    from bot.channels.slack.delivery import path_of

    return path_of(one, added=is_added(one))


def slack_manifest() -> str:
    """What the app is made from in a workspace."""
    from bot.channels.slack.manifest import manifest

    return manifest()


def _url(channel: str) -> str:
    settings = read_settings()
    return settings.slack_api_url if channel == "slack" else settings.telegram_api_url
