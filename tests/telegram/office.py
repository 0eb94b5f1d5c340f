"""A firm whose contacts are on Telegram: the real turns, dispatcher and SDK against a small Telegram."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.channels.port import Line
from bot.channels.telegram.connection import bot_of
from bot.channels.telegram.hearing import Hearing
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.sending import Telegram
from bot.channels.telegram.webhook import Webhook
from bot.process.dispatcher import Dispatcher
from bot.process.serving import port_of, serve, web_app
from bot.process.taking import Taking
from storage.contact import Contact
from storage.database import Database
from storage.installation import Installation
from storage.pacing import AS_FAST
from tests.office import Office, dispatching
from tests.stage import MONDAY, made
from tests.telegram.server import FakeTelegram, Shown

HANK, ROOM = 5001, -77
SECRET = "not-a-secret-but-as-long-as-one-is"
INSTALLATION = Installation(made("telegram"), "telegram", "110201543", "Bluepaper")


@dataclass(kw_only=True)
class TelegramOffice(Office):
    """People are known by their user ids."""

    telegram: FakeTelegram

    def member(self, name: str, client: str, user_id: int) -> Contact:
        """A contact who has opened the chat with the bot."""
        self.telegram.person(user_id, name)
        self.telegram.chats.setdefault(user_id, [])
        return self.contact(name, client, str(user_id))

    async def asks_hank(self) -> Contact:
        """Hank is a contact, and has seen the first question."""
        hank = self.member("Hank Weber", "Weber Print Shop", HANK)
        self.start(hank, str(HANK), "discovery")
        await self.hears(HANK, "1 of 11")
        return hank

    async def hank_agrees(self) -> None:
        """The first question that is open to words is asked."""
        self.telegram.presses(HANK, "I agree")
        await self.hears(HANK, "2 of 11")

    def has_room(self) -> None:
        """The firm has a room here."""
        self.telegram.chats[ROOM] = []
        with self.database.work(self.now) as work:
            work.choose_room(work.address(self.installation.id, str(ROOM), kind="room").id)

    def said(self, user_id: int) -> list[Shown]:
        """What the bot said to somebody."""
        return [shown for shown in self.telegram.chats[user_id] if shown.sender == self.telegram.bot_id]

    async def hears(self, user_id: int, words: str) -> None:
        """Waits until the bot says something with these words in it there."""
        await self.sees(lambda: self.said(user_id), words)


@asynccontextmanager
async def office(database_url: str, *, http: bool = False) -> AsyncIterator[TelegramOffice]:
    """A bot at work until the block ends: it asks for updates, or has them brought over `http`."""
    telegram = FakeTelegram(lambda: played.now)
    await telegram.start()
    database, stop = Database.open(database_url), asyncio.Event()
    played = TelegramOffice(database, INSTALLATION, MONDAY, telegram=telegram)
    bot = bot_of(telegram.token, telegram.url, seconds=2)
    await bot.initialize()
    taking = Taking(database, lambda: played.now)
    hearing = Hearing(bot, INSTALLATION.id, taking.take, lambda: played.now)
    channels = {INSTALLATION.id: Telegram(bot)}
    dispatcher = Dispatcher(database, channels, lambda: played.now, present=True, lease_seconds=5, paces=AS_FAST)
    with database.work(played.now) as work:
        work.install(INSTALLATION)
    played.running.append(asyncio.create_task(dispatching(dispatcher, stop)))
    if http:
        port = port_of(0)
        webhook = Webhook(f"http://127.0.0.1:{port.getsockname()[1]}", SECRET)
        line = Line(INSTALLATION, channels[INSTALLATION.id], _silent, [webhook.hook(hearing)])
        played.running.append(asyncio.create_task(serve(web_app(database, [line]), port, stop)))
        await webhook.begin(hearing)
    else:
        played.running.append(asyncio.create_task(Polling(hearing, long_seconds=1, pause=0.05).run(stop)))
    try:
        yield played
    finally:
        stop.set()
        await asyncio.gather(*played.running, return_exceptions=True)
        await hearing.settle()
        await bot.shutdown()
        await telegram.stop()
        database.close()


def plays(database_url: str, story: Callable[[TelegramOffice], Awaitable[None]], *, http: bool = False) -> None:
    """Plays a story in which nothing that we sent is refused."""

    async def play() -> None:
        async with office(database_url, http=http) as stage:
            await story(stage)
            assert stage.telegram.refused == []

    asyncio.run(play())


async def _silent(_: asyncio.Event) -> None:
    """It hears over HTTP alone."""
