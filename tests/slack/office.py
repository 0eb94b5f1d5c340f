"""A firm whose contacts are on Slack: the real turns, dispatcher, Bolt and SDK against a small Slack."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import ClientSession
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient

from bot.channels.port import Line
from bot.channels.slack.catching_up import CatchingUp
from bot.channels.slack.connection import app_of, client_of, identity_of, socket_of
from bot.channels.slack.delivery import hook_of
from bot.channels.slack.hearing import Hearing
from bot.channels.slack.history import History
from bot.channels.slack.home import Home
from bot.channels.slack.sending import Slack
from bot.consultant.front_page import front_pages
from bot.process.dispatcher import Dispatcher
from bot.process.serving import port_of, serve, web_app
from bot.process.taking import Taking
from storage.contact import Contact
from storage.database import Database
from storage.heard_in_room import HeardInRoom
from storage.installation import Installation
from storage.last_heard import LastHeard
from storage.pacing import AS_FAST
from tests.office import Office, dispatching
from tests.slack.server import APP_TOKEN, BOT, BOT_TOKEN, SIGNING_SECRET, TEAM, FakeSlack, Shown, direct
from tests.stage import MONDAY, made

INSTALLATION = Installation(made("slack"), "slack", "T0FIRM", "Bluepaper")


@dataclass(kw_only=True)
class SlackOffice(Office):
    """People are known by their user ids."""

    slack: FakeSlack
    watching: tuple[SocketModeClient, CatchingUp] | None = None

    def member(self, name: str, client: str, user: str) -> Contact:
        """A contact in this workspace."""
        self.slack.person(user, name)
        return self.contact(name, client, user)

    def said(self, user: str) -> list[Shown]:
        """What the app said to somebody."""
        return [shown for shown in self.slack.channels[direct(user)] if shown.user == BOT]

    async def hears(self, user: str, words: str) -> None:
        """Waits until the app says something with these words in it there."""
        await self.sees(lambda: self.said(user), words)


@asynccontextmanager
async def office(database_url: str, *, http: bool = False) -> AsyncIterator[SlackOffice]:
    """An app at work, on its socket or over `http`; it sends what is due until the block ends."""
    slack = FakeSlack()
    await slack.start()
    database, stop = Database.open(database_url), asyncio.Event()
    played = SlackOffice(database, INSTALLATION, MONDAY, slack=slack)
    taking = Taking(database, lambda: played.now)
    async with ClientSession() as session:
        client = client_of(BOT_TOKEN, slack.url, session=session, seconds=2)
        identity = await identity_of(client)
        home = Home(client, INSTALLATION.id, front_pages(database, lambda: played.now))
        hearing = Hearing(client, INSTALLATION.id, identity.user, taking.take, lambda: played.now, home)
        app = app_of(client, identity, SIGNING_SECRET if http else None)
        hearing.listen(app)
        dispatcher = Dispatcher(
            database, {INSTALLATION.id: Slack(client)}, lambda: played.now, present=True, lease_seconds=5, paces=AS_FAST
        )
        with database.work(played.now) as work:
            work.install(INSTALLATION)
        played.running.append(asyncio.create_task(dispatching(dispatcher, stop)))
        try:
            async with _over_http(played, app, stop) if http else _over_socket(played, app, hearing):
                yield played
        finally:
            stop.set()
            await asyncio.gather(*played.running, return_exceptions=True)
            await hearing.settle()
            await slack.stop()
            database.close()


@asynccontextmanager
async def _over_socket(played: SlackOffice, app: AsyncApp, hearing: Hearing) -> AsyncIterator[None]:
    socket = socket_of(app, APP_TOKEN)

    def behind(installation_id: str) -> Sequence[LastHeard | HeardInRoom]:
        with played.database.work(played.now) as work:
            return (*work.heard_in_rooms(installation_id), *work.last_heard(installation_id))

    played.watching = socket, CatchingUp(hearing, TEAM, behind, History(hearing.client, pause=0.0))
    await socket.connect()  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        await socket.close()  # type: ignore[no-untyped-call]


@asynccontextmanager
async def _over_http(played: SlackOffice, app: AsyncApp, stop: asyncio.Event) -> AsyncIterator[None]:
    port, hook = port_of(0), hook_of(app)
    line = Line(INSTALLATION, Slack(app.client), lambda _: asyncio.sleep(0), [hook])
    played.running.append(asyncio.create_task(serve(web_app(played.database, [line]), port, stop)))
    played.slack.request_url = f"http://127.0.0.1:{port.getsockname()[1]}{hook.path}"
    yield
