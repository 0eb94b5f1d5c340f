"""The bot on Telegram: the real SDK over real HTTP, against a small Telegram that refuses what Telegram refuses."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import timedelta
from random import Random

import pytest

from bot.process.taking import Taking
from tests.telegram.office import HANK, INSTALLATION, TelegramOffice, plays
from tests.telegram.server import Fault

NASTY = "<b>the phones</b> & @joe *they* <!channel> http://evil.com /stop"


def played(database_url: str, story: Callable[[TelegramOffice], Awaitable[None]], *, http: bool = False) -> None:
    """Plays a story, which begins when Hank has agreed to be asked; nothing that we sent was refused."""

    async def begun(stage: TelegramOffice) -> None:
        await stage.asks_hank()
        await stage.hank_agrees()
        await story(stage)
        assert not [link for shown in stage.said(HANK) for link in shown.alive]

    plays(database_url, begun, http=http)


def stored(stage: TelegramOffice, user_id: int, state: str) -> str:
    """Puts this in the place of the stored state of somebody's conversation; what it was."""
    with stage.database.work(stage.now) as work:
        talk = work.conversation(work.latest_conversation(work.address(INSTALLATION.id, str(user_id)).id) or "")
        assert talk is not None
        work.save_conversation(talk.id, talk.version, status=talk.status, state=state, due_at=talk.due_at, due=talk.due)
    return talk.state


def test_buttons_and_typed_words_are_equal(migrated_url: str, http: bool) -> None:
    async def story(stage: TelegramOffice) -> None:
        assert "✓ I agree" in stage.said(HANK)[0].text
        assert stage.said(HANK)[0].buttons == []
        stage.telegram.writes(HANK, NASTY)
        await stage.hears(HANK, "3 of 11")
        assert NASTY in [text for text in stage.answers().values() if text]
        stage.telegram.writes(HANK, "/why")
        await stage.until(lambda: len(stage.said(HANK)) == 4)
        assert "3 of 11" in stage.said(HANK)[-1].text

    played(migrated_url, story, http=http)


def test_an_edited_message_is_a_correction(sqlite_url: str, http: bool) -> None:
    async def story(stage: TelegramOffice) -> None:
        typed = stage.telegram.writes(HANK, "the phones")
        await stage.hears(HANK, "3 of 11")
        stage.telegram.edits(HANK, typed, "the new phones")
        await stage.until(lambda: "the new phones" in stage.answers().values())
        assert "the phones" not in stage.answers().values()

    played(sqlite_url, story, http=http)


def test_what_is_not_confirmed_comes_again_and_does_nothing(sqlite_url: str, http: bool) -> None:
    async def story(stage: TelegramOffice) -> None:
        stage.telegram.writes(HANK, "the phones")
        await stage.hears(HANK, "3 of 11")
        said = len(stage.said(HANK))
        update = {
            "update_id": 5,  # after a quiet week Telegram counts from anywhere
            "message": {
                "message_id": stage.telegram.chats[HANK][-2].message_id,
                "date": int(stage.now.timestamp()),
                "chat": {"id": HANK, "type": "private"},
                "from": {"id": HANK, "is_bot": False, "first_name": "Hank"},
                "text": "the phones",
            },
        }
        stage.telegram.deliver(update, again=True)
        await stage.until(lambda: not stage.telegram.waiting())
        stage.telegram.writes(HANK, "back")
        await stage.until(lambda: len(stage.said(HANK)) > said)
        assert len(stage.said(HANK)) == said + 1

    played(sqlite_url, story, http=http)


@pytest.mark.parametrize("fault", ["reset", "throttled", "broken", "lost"])
def test_a_failed_request_loses_nothing(sqlite_url: str, fault: Fault, http: bool) -> None:
    """What was under way when its answer was lost may be seen twice: Telegram cannot be asked."""

    async def story(stage: TelegramOffice) -> None:
        stage.telegram.faults["sendMessage"] = deque([fault])
        stage.telegram.writes(HANK, "the phones")
        await stage.hears(HANK, "3 of 11")
        await stage.until(lambda: not stage.telegram.faults["sendMessage"])
        stage.telegram.writes(HANK, "invoices")
        await stage.until(lambda: "invoices" in stage.answers().values())
        await stage.hears(HANK, "How often")
        once = [shown for shown in stage.said(HANK) if "3 of 11" in shown.text]
        assert len(once) == (2 if fault == "lost" else 1)

    played(sqlite_url, story, http=http)


def test_who_blocked_us_is_not_written_to_again(sqlite_url: str, http: bool) -> None:
    async def story(stage: TelegramOffice) -> None:
        stage.telegram.blocked.add(HANK)
        stage.telegram.writes(HANK, "the phones")
        await stage.until(lambda: "the phones" in stage.answers().values())
        await stage.until(lambda: [what for what in stage.journal() if "could not" in what])
        tried = len(stage.telegram.calls)
        stage.now += timedelta(hours=12)
        await asyncio.sleep(0.2)
        assert "sendMessage" not in [method for method, _ in stage.telegram.calls[tried:]]

    played(sqlite_url, story, http=http)


def test_what_cannot_be_taken_is_set_aside_and_holds_up_nobody(migrated_url: str, http: bool) -> None:
    async def story(stage: TelegramOffice) -> None:
        olga = stage.member("Olga Brandt", "Brandt Tiles", 5002)
        stage.start(olga, "5002", "discovery")
        before = stored(stage, HANK, '{"open":')
        stage.telegram.writes(HANK, "the phones")
        stage.telegram.writes(5002, "I agree")
        await stage.hears(5002, "2 of 11")
        await stage.until(lambda: [what for what in stage.journal() if "aside" in what])
        with stage.database.work(stage.now) as work:
            [parked] = work.parked()
        assert '"text": "the phones"' in parked.body
        assert parked.error.startswith("Damaged")
        assert "set a message aside" in stage.journal()[0]
        stored(stage, HANK, before)
        Taking(stage.database, lambda: stage.now).take_again(parked)
        await stage.hears(HANK, "3 of 11")
        with stage.database.work(stage.now) as work:
            assert work.parked() == ()

    played(migrated_url, story, http=http)


def test_a_stranger_learns_nothing(sqlite_url: str, http: bool) -> None:
    async def story(stage: TelegramOffice) -> None:
        stage.telegram.person(7, "Nobody")
        stage.telegram.writes(7, "who is your client?")
        await stage.until(lambda: stage.telegram.chats[7][-1].sender == stage.telegram.bot_id)
        assert "Weber" not in stage.telegram.chats[7][-1].text

    played(sqlite_url, story, http=http)


def test_storms_lose_and_double_nothing(sqlite_url: str, http: bool) -> None:
    """A tenth of the requests fails in every way there is; what was typed is stored once, in its order."""
    lots = Random(7)
    faults: tuple[Fault, ...] = ("reset", "throttled", "broken", "lost")

    async def story(stage: TelegramOffice) -> None:
        stage.telegram.retry_after = 0
        stage.telegram.on_call = lambda method: lots.choice(faults) if lots.random() < 0.1 else None
        typed = [f"word {number}" for number in range(60)]
        for text in typed:
            stage.telegram.writes(HANK, text)
            await asyncio.sleep(0.005)
        await stage.until(lambda: not stage.telegram.waiting())
        assert stage.heard(str(HANK)) == typed

    played(sqlite_url, story, http=http)
