"""An app of ours in one workspace, from its tokens to its events."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from aiohttp import ClientError, ClientSession
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.channels.port import Line, LineError, Take
from bot.channels.slack.catching_up import Behind, CatchingUp
from bot.channels.slack.connection import Identity, app_of, client_of, code_of, identity_of, socket_of
from bot.channels.slack.delivery import hook_of, path_of
from bot.channels.slack.hearing import Hearing
from bot.channels.slack.history import History
from bot.channels.slack.home import Home, Page
from bot.channels.slack.sending import Slack
from bot.channels.slack.watching import Watching
from storage.installation import Installation

BOT, APP = "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"
_BUSY = ("ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable", "request_timeout")
"""What says nothing against a token."""


@asynccontextmanager
async def slack_line(
    bot_token: str,
    app_token: str,
    api_url: str,
    *,
    take: Take,
    now: Callable[[], datetime],
    page: Page | None = None,
    behind: Behind | None = None,
    names: tuple[str, str] = (BOT, APP),
) -> AsyncIterator[Line]:
    """The app with these tokens over Socket Mode, until the block ends; `names` is where they come from. Raises
    LineError if Slack takes them not.
    """
    async with _opened(bot_token, api_url, take=take, now=now, page=page, behind=behind, name=names[0]) as (
        app,
        installation,
        catching_up,
    ):
        with explained(names[1], "xapp-"):
            await app.client.apps_connections_open(app_token=app_token)
        marked = await catching_up.mark() if catching_up is not None else ()
        socket = socket_of(app, app_token)
        # With a token that is not taken this would try for ever.
        await socket.connect()  # type: ignore[no-untyped-call]

        watching = Watching(socket, catching_up, marked)
        try:
            yield Line(installation, Slack(app.client), watching.run, alive=lambda: watching.alive)
        finally:
            await socket.close()  # type: ignore[no-untyped-call]


@asynccontextmanager
async def slack_http_line(
    bot_token: str,
    signing_secret: str,
    api_url: str,
    *,
    take: Take,
    now: Callable[[], datetime],
    page: Page | None = None,
    behind: Behind | None = None,
    name: str = BOT,
    added: bool = False,
) -> AsyncIterator[Line]:
    """The app to which Slack brings what it has, signed with this secret; one that was `added`, at a path of its own.
    `name` is where the bot token comes from. Raises LineError.
    """
    async with _opened(
        bot_token, api_url, take=take, now=now, page=page, behind=behind, signing_secret=signing_secret, name=name
    ) as (
        app,
        installation,
        catching_up,
    ):
        marked = await catching_up.mark() if catching_up is not None else ()

        async def listen(stop: asyncio.Event) -> None:
            reading = asyncio.create_task(catching_up.run(marked)) if catching_up is not None else None
            await stop.wait()
            if reading is not None:
                reading.cancel()

        hook = hook_of(app, path_of(installation, added=added))
        yield Line(installation, Slack(app.client), listen, [hook])


@asynccontextmanager
async def _opened(
    bot_token: str,
    api_url: str,
    *,
    take: Take,
    now: Callable[[], datetime],
    page: Page | None,
    behind: Behind | None,
    signing_secret: str | None = None,
    name: str = BOT,
) -> AsyncIterator[tuple[AsyncApp, Installation, CatchingUp | None]]:
    """The app, with its listeners, and what reads what was missed."""
    async with ClientSession() as session:
        client = client_of(bot_token, api_url, session=session)
        with explained(name, "xoxb-"):
            identity = await identity_of(client)
        installation = installation_of(identity)
        home = Home(client, installation.id, page) if page is not None else None
        hearing = Hearing(client, installation.id, identity.user, take, now, home)
        app = app_of(client, identity, signing_secret)
        hearing.listen(app)
        catching_up = CatchingUp(hearing, identity.team, behind, History(client)) if behind is not None else None
        try:
            yield app, installation, catching_up
        finally:
            await hearing.settle()


def installation_of(identity: Identity) -> Installation:
    """The app as an installation; its id is made from the workspace's and the app's."""
    external_id = f"{identity.team}/{identity.bot}"
    made = str(uuid5(NAMESPACE_URL, f"bluepaper:slack:{external_id}"))
    return Installation(made, "slack", external_id, identity.name, BOT)


@contextmanager
def explained(variable: str, begins: str) -> Iterator[None]:
    """What Slack objects to, in one line. Raises LineError."""
    try:
        yield
    except SlackApiError as error:
        code = code_of(error)
        if not code or code in _BUSY:
            why = code or f"HTTP {error.response.status_code}"
            raise LineError(f"Slack does not answer now ({why}): wait a minute, then start again") from error
        mend = f"copy it again from the app's page, it begins with {begins}"
        raise LineError(f"{variable} is not taken by Slack ({code}): {mend}") from error
    except (SlackClientError, ClientError, TimeoutError) as error:
        why = type(error).__name__
        raise LineError(f"Slack does not answer ({why}): look at the network, then start again") from error
