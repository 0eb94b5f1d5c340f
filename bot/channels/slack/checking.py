"""Looking at an app in a workspace: whether its tokens are taken, which scopes are missing, whom it reaches."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import ClientError, ClientSession
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.check import Check
from bot.channels.port import LineError
from bot.channels.slack.connection import client_of, code_of, identity_of
from bot.channels.slack.line import explained, installation_of
from bot.channels.slack.manifest import scopes
from storage.installation import Installation

_SCOPES = "x-oauth-scopes"
_ADD_SCOPES = "paste the manifest again (bluepaper installation manifest) and install the app anew"
_GONE = ("user_not_found", "users_not_found", "user_disabled", "user_not_visible", "cannot_dm_bot")


@asynccontextmanager
async def slack_client(token: str, api_url: str) -> AsyncIterator[AsyncWebClient]:
    """A client for a few questions."""
    async with ClientSession() as session:
        yield client_of(token, api_url, session=session)


async def identify(token: str, api_url: str, *, name: str) -> Installation:
    """The app whose token this is. `name` says which token it is. Raises LineError."""
    async with slack_client(token, api_url) as client:
        with explained(name, "xoxb-"):
            return installation_of(await identity_of(client))


async def check(token: str, app_token: str | None, api_url: str, *, room: str | None) -> list[Check]:
    """What works of an app. `room`: Slack's id of the channel that it is to read."""
    async with slack_client(token, api_url) as client:
        try:
            answer = await client.auth_test()
        except (SlackClientError, ClientError, TimeoutError) as error:
            return [Check(works=False, says=f"bot token: {_why(error)}")]
        found = [Check(works=True, says=f"bot token: works, in {answer.get('team') or answer['team_id']}")]
        headers = {name.casefold(): value for name, value in answer.headers.items()}
        found.append(_scopes(headers.get(_SCOPES)))
        if app_token is not None:
            found.append(await _socket(client, app_token))
        if room is not None:
            found.append(await _room(client, room))
            if found[-1].works:
                found.append(await _history(client, room))
        return found


async def check_person(token: str, api_url: str, user: str) -> Check:
    """Whether the app can write to this person: Slack's user id."""
    async with slack_client(token, api_url) as client:
        try:
            known = (await client.users_info(user=user))["user"]
            if known.get("deleted"):
                return Check(works=False, says="cannot be reached: the account is closed")
            if known.get("is_bot"):
                return Check(works=False, says="cannot be reached: it is a bot")
            await client.conversations_open(users=user)
        except (SlackClientError, ClientError, TimeoutError) as error:
            return Check(works=False, says=f"cannot be reached: {_why(error)}")
    guest = ", as a guest" if known.get("is_restricted") or known.get("is_ultra_restricted") else ""
    return Check(works=True, says=f"can be reached{guest}")


async def find_person(
    token: str, api_url: str, *, user: str | None = None, email: str | None = None
) -> tuple[str, str]:
    """The user id of a person of the workspace, and their name there, with the direct chat opened. Raises LineError."""
    async with slack_client(token, api_url) as client:
        try:
            answer = await (client.users_lookupByEmail(email=email) if email else client.users_info(user=user or ""))
            known = answer["user"]
            if known.get("deleted") or known.get("is_bot"):
                raise LineError("this is no person's open account in Slack: nothing was linked")
            await client.conversations_open(users=known["id"])
        except (SlackClientError, ClientError, TimeoutError) as error:
            raise LineError(f"Slack does not open this chat: {_why(error)}") from error
    profile = known.get("profile") or {}
    return str(known["id"]), str(profile.get("real_name") or known.get("real_name") or known.get("name") or "")


def _scopes(given: str | None) -> Check:
    if given is None:
        return Check(works=False, says=f"scopes: Slack does not say which it has; {_ADD_SCOPES}")
    missing = sorted(scopes() - {one.strip() for one in given.split(",")})
    if missing:
        return Check(works=False, says=f"scopes: {', '.join(missing)} missing; {_ADD_SCOPES}")
    return Check(works=True, says="scopes: all there")


async def _socket(client: AsyncWebClient, app_token: str) -> Check:
    try:
        await client.apps_connections_open(app_token=app_token)
    except (SlackClientError, ClientError, TimeoutError) as error:
        return Check(works=False, says=f"app token: {_why(error)}; make one with connections:write on the app's page")
    return Check(works=True, says="app token: works; heard over a socket")


async def _room(client: AsyncWebClient, room: str) -> Check:
    try:
        channel = (await client.conversations_info(channel=room))["channel"]
    except (SlackClientError, ClientError, TimeoutError) as error:
        return Check(works=False, says=f"room {room}: {_why(error)}; write /invite @Bluepaper in it")
    if not channel.get("is_member"):
        return Check(works=False, says=f"room {room}: the app is not in it; write /invite @Bluepaper in it")
    return Check(works=True, says=f"room {room}: can be read")


async def _history(client: AsyncWebClient, room: str) -> Check:
    """Whether what is written while nobody listens can be found: each method is tried, as only Slack knows."""
    where, found = f"room {room}", "what is written there while the bot is away"
    try:
        latest = (await client.conversations_history(channel=room, limit=1))["messages"]
    except (SlackClientError, ClientError, TimeoutError) as error:
        return Check(works=False, says=f"{where}: {found} is not found: {_why(error)}")
    try:
        for message in latest:
            await client.conversations_replies(channel=room, ts=message["ts"], limit=1)
    except (SlackClientError, ClientError, TimeoutError) as error:
        return Check(works=False, says=f"{where}: {found} is found, but not in threads: {_why(error)}")
    return Check(works=True, says=f"{where}: {found} is found")


def _why(error: Exception) -> str:
    """What Slack says, in a few words."""
    code = code_of(error) if isinstance(error, SlackApiError) else ""
    if code == "missing_scope" and isinstance(error, SlackApiError):
        return f"the scope {error.response.get('needed', '')} is missing; {_ADD_SCOPES}"
    if code in _GONE:
        return f"nobody there is called so ({code})"
    return f"Slack says {code}" if code else f"Slack does not answer ({type(error).__name__})"
