"""The consultants' room after its Telegram group became a supergroup, while the setting still has the id of before."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from bot.escalation.unreached import move
from storage.database import Database
from tests.bot.command_line import CommandLine
from tests.bot.running import Running, running
from tests.bot.test_platforms import MONDAY, ON_TELEGRAM
from tests.stage import made
from tests.telegram.server import TOKEN, FakeTelegram

HANK, OLGA, GROUP, SUPERGROUP, OTHER = 5001, 5002, -77, -1000000000078, -1000000000099


class World:
    """A contact on Telegram, and `bluepaper run` whenever it is started."""

    def __init__(self, url: str, telegram: FakeTelegram, folder: Path) -> None:
        self.bluepaper, self.telegram, self.folder = CommandLine(url), telegram, folder

    def knows(self, name: str, user: int) -> None:
        """Somebody is reached there."""
        self.telegram.chats[self.telegram.person(user, name)] = []
        self.bluepaper.does("client", "add", f"{name} Ltd")
        self.bluepaper.does("contact", "add", f"{name} Ltd", name, "--role", "owner")
        database = Database.open(self.bluepaper.url)
        with database.work(MONDAY) as work:
            [contact] = [one for one in work.contacts() if one.name == name]
            work.install(ON_TELEGRAM)
            work.link_address(work.address(ON_TELEGRAM.id, str(user)).id, contact.person_id)
        database.close()

    def cards(self, chat: int) -> list[str]:
        """What was shown in a group."""
        return [shown.text for shown in self.telegram.chats[chat] if "server is down" in shown.text]

    @asynccontextmanager
    async def runs(self, room: int) -> AsyncIterator[Running]:
        """It is at work, with this group as the consultants' room."""
        room_at = {"TELEGRAM_API_URL": self.telegram.url, "CONSULTANTS_ROOM": f"telegram:{room}"}
        async with running(self.bluepaper, self.folder, MONDAY, TELEGRAM_BOT_TOKEN=TOKEN, **room_at) as at_work:
            yield at_work


def play(url: str, folder: Path, story: Callable[[World], Awaitable[None]]) -> None:
    """Plays a story in which the group has become a supergroup, and the bot was told."""

    async def played() -> None:
        telegram = FakeTelegram(lambda: MONDAY)
        await telegram.start()
        telegram.chats |= {GROUP: [], OTHER: []}
        world = World(url, telegram, folder)
        for name, user in (("Hank", HANK), ("Olga", OLGA)):
            world.knows(name, user)
        try:
            async with world.runs(GROUP) as at_work:
                telegram.writes(HANK, "our server is down, nobody can work")
                await at_work.until(lambda: world.cards(GROUP))
                telegram.migrates(GROUP, SUPERGROUP)
                await at_work.until(lambda: "another id" in str(world.bluepaper.rows()["journal"]))
            assert not [line for line in at_work.written().splitlines() if "CONSULTANTS_ROOM" in line]
            # What is asked for the id from before is not redirected for ever.
            telegram.migrated.clear()
            del telegram.chats[GROUP]
            await story(world)
        finally:
            await telegram.stop()
        assert telegram.refused == []

    asyncio.run(played())


def test_the_id_of_before_is_followed_and_said(migrated_url: str, tmp_path: Path) -> None:
    async def story(world: World) -> None:
        async with world.runs(GROUP) as at_work:
            world.telegram.writes(OLGA, "our server is down too, nobody can work")
            await at_work.until(lambda: world.cards(SUPERGROUP))
        [line] = [line for line in at_work.written().splitlines() if "CONSULTANTS_ROOM" in line]
        assert f"telegram:{SUPERGROUP}" in line

    play(migrated_url, tmp_path, story)


@pytest.mark.parametrize(("chosen", "line"), [(GROUP, "the consultants' room"), (OTHER, "its cards go to")])
def test_a_clients_room_is_followed_too(bluepaper: CommandLine, chosen: int, line: str) -> None:
    bluepaper.does("client", "add", "Acme")
    with closing(Database.open(bluepaper.url)) as database, database.work(MONDAY) as work:
        work.install(ON_TELEGRAM)
        group, after = (work.address(ON_TELEGRAM.id, str(chat), kind="room") for chat in (GROUP, SUPERGROUP))
        work.choose_room(group.id)
        move(work, group, str(SUPERGROUP), turn=made("moved"))
        work.choose_room(work.room_called(ON_TELEGRAM.id, str(chosen)).id)
    said = bluepaper.says("client", "set", "Acme", "--room", f"telegram:{GROUP}")
    assert line in f"{said.out}{said.err}"
    with closing(Database.open(bluepaper.url)) as database, database.work(MONDAY) as work:
        [client] = work.clients()
        at = work.room(client.id)
    assert at is not None
    assert at.id == after.id


def test_a_room_that_was_only_left_for_another_is_come_back_to(bluepaper: CommandLine) -> None:
    with closing(Database.open(bluepaper.url)) as database, database.work(MONDAY) as work:
        work.install(ON_TELEGRAM)
        for chat in (OTHER, SUPERGROUP, OTHER, GROUP, SUPERGROUP, GROUP):
            work.choose_room(work.room_called(ON_TELEGRAM.id, str(chat)).id)
            room = work.room()
            assert room is not None
            assert room.external_id == str(chat)
        move(work, work.room_called(ON_TELEGRAM.id, str(GROUP)), str(SUPERGROUP), turn=made("moved"))
        for chat, at in ((OTHER, OTHER), (GROUP, SUPERGROUP), (OTHER, OTHER), (SUPERGROUP, SUPERGROUP)):
            work.choose_room(work.room_called(ON_TELEGRAM.id, str(chat)).id)
            room = work.room()
            assert room is not None
            assert room.external_id == str(at)
