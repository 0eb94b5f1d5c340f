"""A firm whose contacts are on Telegram: the real turns, dispatcher and SDK against a small Telegram."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.applying import Applying
from bot.channels.telegram.connection import bot_of
from bot.channels.telegram.hearing import Hearing
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.sending import Telegram
from bot.dispatcher import Dispatcher
from bot.opening import Opening, begin
from bot.scene import Shelf
from bot.turn import Turn
from storage.client import NewClient
from storage.contact import Contact
from storage.database import Database
from storage.installation import Installation
from storage.person import Person
from tests.stage import made, playbook_named
from tests.telegram.server import FakeTelegram, Shown

INSTALLATION = Installation(made("telegram"), "telegram", "110201543", "Bluepaper")
PATIENCE_SECONDS = 20


@dataclass
class Office:
    """`now` is business time, and moves only when the test says so."""

    database: Database
    telegram: FakeTelegram
    hearing: Hearing
    dispatcher: Dispatcher
    now: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    running: list[asyncio.Task[None]] = field(default_factory=list)

    def contact(self, name: str, client: str, user_id: int) -> Contact:
        """A contact who has opened the chat with the bot."""
        self.telegram.person(user_id, name)
        self.telegram.chats.setdefault(user_id, [])
        with self.database.work(self.now) as work:
            if client not in {known.name for known in work.clients()}:
                work.add_client(NewClient(made(f"client {client}"), client))
            work.add_person(Person(made(f"person {name}"), name))
            work.link_address(work.address(INSTALLATION.id, str(user_id)).id, made(f"person {name}"))
            contact_id = made(f"contact {name} {client}")
            work.add_contact(contact_id, made(f"client {client}"), made(f"person {name}"), role="owner")
            found = work.contact(contact_id)
        assert found is not None
        return found

    def start(self, contact: Contact, user_id: int, playbook: str) -> None:
        """A consultant starts a playbook with the contact."""
        with self.database.work(self.now) as work:
            opening = Opening(contact, work.address(INSTALLATION.id, str(user_id)).id, playbook_named(playbook))
            begin(Applying(work, made(f"start {contact.id} {playbook}"), self.now, "opening"), opening, Shelf())

    async def until(self, happened: Callable[[], object]) -> None:
        """Waits for something to have happened; a bot that does not do it in time fails the test."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not happened():
                for task in self.running:
                    if task.done():
                        task.result()
                await asyncio.sleep(0.01)

    def chat(self, user_id: int) -> list[Shown]:
        """What the person sees, in order."""
        return self.telegram.chats[user_id]

    def said(self, user_id: int) -> list[Shown]:
        """What the bot said there."""
        return [shown for shown in self.chat(user_id) if shown.sender == self.telegram.bot_id]

    async def hears(self, user_id: int, words: str) -> Shown:
        """Waits until the bot says something with these words in it there; that message."""

        def found() -> list[Shown]:
            return [shown for shown in self.said(user_id) if words in shown.text]

        try:
            await self.until(found)
        except TimeoutError:
            raise AssertionError(f"{words!r} was not said, but {[one.text for one in self.said(user_id)]}") from None
        return found()[-1]


@asynccontextmanager
async def office(database_url: str, *, listening: bool = True) -> AsyncIterator[Office]:
    """A bot at work: it asks for updates and sends what is due until the block ends."""
    telegram = FakeTelegram(lambda: played.now)
    await telegram.start()
    database, stop = Database.open(database_url), asyncio.Event()
    bot = bot_of(telegram.token, telegram.url, seconds=2)
    await bot.initialize()
    turn = Turn(database)
    hearing = Hearing(bot, INSTALLATION.id, lambda inbound: turn.take(inbound, played.now), lambda: played.now)
    channels = {INSTALLATION.id: Telegram(bot)}
    dispatcher = Dispatcher(database, channels, lambda: played.now, present=True, lease_seconds=5)
    played = Office(database, telegram, hearing, dispatcher)
    with database.work(played.now) as work:
        work.install(INSTALLATION)
    if listening:
        played.running += [
            asyncio.create_task(Polling(hearing, long_seconds=1, pause=0.05).run(stop)),
            asyncio.create_task(_dispatch(dispatcher, stop)),
        ]
    try:
        yield played
    finally:
        stop.set()
        await asyncio.gather(*played.running, return_exceptions=True)
        await bot.shutdown()
        await telegram.stop()
        database.close()


async def _dispatch(dispatcher: Dispatcher, stop: asyncio.Event) -> None:
    while not stop.is_set():
        await dispatcher.drain()
        await asyncio.sleep(0.01)
