"""The app in one workspace: its client, and its socket or its signing secret."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from aiohttp import ClientSession
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.logger.messages import warning_client_prioritized_and_token_skipped, warning_token_skipped
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.web.async_client import AsyncWebClient

DEFAULT_URL = "https://slack.com/api/"
SEND_SECONDS = 10
"""Nobody waits longer for one request: less than half of the lease under which a message is sent."""


def client_of(
    token: str, api_url: str = DEFAULT_URL, *, session: ClientSession, seconds: int = SEND_SECONDS
) -> AsyncWebClient:
    """A client that sends each request once: slack_sdk by itself would send again after a cut connection."""
    return AsyncWebClient(token=token, base_url=api_url, timeout=seconds, session=session, retry_handlers=[])


@dataclass(frozen=True, slots=True)
class Identity:
    """Whose token it is: the workspace, its name, and the app's user and bot there."""

    team: str
    user: str
    bot: str
    name: str


def code_of(error: SlackApiError) -> str:
    """What Slack calls it; "" where something before Slack answered, in no JSON."""
    data = error.response.data
    return str(data.get("error", "")) if isinstance(data, dict) else ""


async def identity_of(client: AsyncWebClient) -> Identity:
    """Asks Slack who we are. Raises SlackApiError for a token that is not taken."""
    answer = await client.auth_test()
    names = ("team_id", "user_id", "bot_id", "team")
    return Identity(*(str(answer.get(name) or "") for name in names))


def app_of(client: AsyncWebClient, identity: Identity, signing_secret: str | None = None) -> AsyncApp:
    """The app that hears. Over Socket Mode nothing is signed: the socket itself was opened with our token.

    Who we are is not asked at the first event, as Bolt does by itself: if that fails, it acknowledges the event and
    drops it.
    """
    known = AuthorizeResult(
        enterprise_id=None,
        team_id=identity.team,
        bot_user_id=identity.user,
        bot_id=identity.bot,
        bot_token=client.token,
    )

    async def authorize(**_: object) -> AuthorizeResult:
        return known

    # Bolt sets the level of this logger itself: only a filter stays.
    logging.getLogger("slack_bolt.AsyncApp").addFilter(_is_news)
    return AsyncApp(
        client=client, signing_secret=signing_secret or "", authorize=authorize, process_before_response=True
    )


def _is_news(record: logging.LogRecord) -> bool:
    """Not that Bolt has found our tokens in the environment, and does not need them."""
    return record.getMessage() not in (warning_token_skipped(), warning_client_prioritized_and_token_skipped())


def socket_of(app: AsyncApp, app_token: str) -> SocketModeClient:
    """The socket over which Slack delivers, not yet connected; once it is, it connects again by itself."""
    return AsyncSocketModeHandler(app, app_token, web_client=app.client, ping_interval=5).client
