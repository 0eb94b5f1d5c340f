"""Places on Telegram that move, that let us in no more, and that open again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from bot.consultant.explaining import explain_lines
from storage.message import NewMessage
from tests.stage import made
from tests.telegram.office import HANK, INSTALLATION, ROOM, TelegramOffice, plays

SUPERGROUP = -1000000000078


def played(database_url: str, story: Callable[[TelegramOffice], Awaitable[None]]) -> None:
    """Plays a story with a contact who was asked the first question, and a room for the firm."""

    async def begun(stage: TelegramOffice) -> None:
        stage.has_room()
        await stage.asks_hank()
        await story(stage)

    plays(database_url, begun)


def say(stage: TelegramOffice, chat: int, text: str) -> None:
    """The bot says something there."""
    with stage.database.work(stage.now) as work:
        room = work.room()
        assert room is not None
        at = room if chat == ROOM else work.address(INSTALLATION.id, str(chat))
        work.say([NewMessage(made(text), at.id, text, "reply", made("turn"), stage.now)])


def room_lines(stage: TelegramOffice, chat: int = ROOM) -> list[str]:
    return [shown.text for shown in stage.said(chat)]


def explained(stage: TelegramOffice) -> str:
    with stage.database.work(stage.now) as work:
        [contact] = work.contacts()
        return "\n".join(explain_lines(work, contact))


@pytest.mark.parametrize("told", [True, False])
def test_a_group_that_became_a_supergroup_is_written_to_there(migrated_url: str, told: bool) -> None:
    async def story(stage: TelegramOffice) -> None:
        say(stage, ROOM, "before")
        await stage.sees(lambda: stage.said(ROOM), "before")
        stage.telegram.migrates(ROOM, SUPERGROUP, told=told)
        for number in range(3):
            say(stage, ROOM, f"after {number}")
        await stage.until(lambda: len(room_lines(stage, SUPERGROUP)) == 3)
        assert room_lines(stage, SUPERGROUP) == ["after 0", "after 1", "after 2"]
        with stage.database.work(stage.now) as work:
            room = work.room()
        assert room is not None
        assert (room.external_id, room.kind) == (str(SUPERGROUP), "room")

    played(migrated_url, story)


@pytest.mark.parametrize("how", ["tried", "told"])
def test_who_blocked_us_is_left_alone_until_they_write(migrated_url: str, how: str) -> None:
    async def story(stage: TelegramOffice) -> None:
        if how == "told":
            stage.telegram.blocks(HANK)
        else:
            stage.telegram.blocked.add(HANK)
            say(stage, HANK, "one")
        await stage.sees(lambda: stage.said(ROOM), "I cannot reach Hank Weber, Weber Print Shop, on Telegram any more")
        say(stage, HANK, "two")
        assert "cannot be reached" in explained(stage)
        await asyncio.sleep(0.2)
        assert [line for line in room_lines(stage) if "cannot reach" in line] == room_lines(stage)
        tried = [given["text"] for method, given in stage.telegram.calls if method == "sendMessage"]
        assert "two" not in tried
        stage.telegram.blocked.discard(HANK)
        stage.telegram.writes(HANK, "I agree")
        await stage.hears(HANK, "two")
        await stage.hears(HANK, "2 of 11")
        assert "cannot be reached" not in explained(stage)

    played(migrated_url, story)


def test_who_takes_us_back_is_written_to_again(sqlite_url: str) -> None:
    async def story(stage: TelegramOffice) -> None:
        stage.telegram.blocks(HANK)
        await stage.sees(lambda: stage.said(ROOM), "cannot reach")
        say(stage, HANK, "one")
        stage.telegram.blocks(HANK, again=True)
        await stage.hears(HANK, "one")

    played(sqlite_url, story)
