"""The bot on Slack: Bolt and the real SDK over real HTTP and sockets, against a small Slack that refuses what Slack
refuses.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from random import Random

import pytest

from tests.slack.office import SlackOffice, office
from tests.slack.server import Fault

HANK = "U7HANK"
NASTY = "&lt;b&gt; the phones &amp; <@U0BOT> *they* <!channel> <http://evil.com|bank>"
READ = "<b> the phones & @U0BOT *they* @channel bank (http://evil.com)"


def played(database_url: str, story: Callable[[SlackOffice], Awaitable[None]], *, http: bool) -> None:
    """Plays a story, which begins when Hank has agreed to be asked; nothing that we sent was refused."""

    async def play() -> None:
        async with office(database_url, http=http) as stage:
            hank = stage.member("Hank Weber", "Weber Print Shop", HANK)
            stage.start(hank, HANK, "discovery")
            await stage.hears(HANK, "1 of 11")
            stage.slack.presses(HANK, "I agree")
            await stage.hears(HANK, "2 of 11")
            await story(stage)
            assert stage.slack.refused == []

    asyncio.run(play())


def test_buttons_and_typed_words_are_equal(migrated_url: str, http: bool) -> None:
    async def story(stage: SlackOffice) -> None:
        await stage.until(lambda: not stage.said(HANK)[0].buttons)
        assert "✓ I agree" in str(stage.said(HANK)[0].blocks)
        stage.slack.writes(HANK, NASTY)
        await stage.hears(HANK, "3 of 11")
        assert READ in stage.answers().values()
        stage.slack.writes(HANK, "why")
        await stage.until(lambda: len(stage.said(HANK)) == 4)
        assert "3 of 11" in stage.said(HANK)[-1].text

    played(migrated_url, story, http=http)


def test_an_edited_message_is_a_correction(sqlite_url: str, http: bool) -> None:
    async def story(stage: SlackOffice) -> None:
        typed = stage.slack.writes(HANK, "the phones")
        await stage.hears(HANK, "3 of 11")
        stage.slack.edits(HANK, typed, "the new phones")
        await stage.until(lambda: "the new phones" in stage.answers().values())
        assert "the phones" not in stage.answers().values()

    played(sqlite_url, story, http=http)


@pytest.mark.parametrize("fault", ["reset", "throttled", "broken", "lost"])
def test_a_failed_request_loses_nothing_and_says_nothing_twice(sqlite_url: str, fault: Fault, http: bool) -> None:
    async def story(stage: SlackOffice) -> None:
        stage.slack.faults["chat.postMessage"] = deque([fault])
        stage.slack.writes(HANK, "the phones")
        await stage.hears(HANK, "3 of 11")
        stage.slack.writes(HANK, "invoices")
        await stage.hears(HANK, "How often")
        assert len([shown for shown in stage.said(HANK) if "3 of 11" in shown.text]) == 1

    played(sqlite_url, story, http=http)


def test_what_is_not_acknowledged_comes_again(sqlite_url: str, http: bool) -> None:
    """A socket that breaks, and an event that came twice over two of them."""

    async def story(stage: SlackOffice) -> None:
        await stage.slack.cut()
        stage.slack.writes(HANK, "the phones")
        await stage.hears(HANK, "3 of 11")
        stage.slack.on_delivery = lambda: "twice"
        stage.slack.writes(HANK, "invoices")
        await stage.hears(HANK, "How often")
        await stage.until(lambda: not stage.slack.waiting())
        assert stage.heard(HANK) == ["the phones", "invoices"]
        assert stage.slack.given_up == []

    played(sqlite_url, story, http=http)


def test_own_words_and_those_of_other_bots_are_not_heard(sqlite_url: str, http: bool) -> None:
    async def story(stage: SlackOffice) -> None:
        stage.slack.writes(HANK, "beep", bot_id="B0OTHER")
        stage.slack.writes(HANK, "joined", subtype="channel_join")
        stage.slack.writes(HANK, "the phones")
        await stage.hears(HANK, "3 of 11")
        await stage.until(lambda: not stage.slack.waiting())
        assert stage.heard(HANK) == ["the phones"]

    played(sqlite_url, story, http=http)


def test_what_is_written_in_a_row_is_heard_in_its_order(sqlite_url: str) -> None:
    async def story(stage: SlackOffice) -> None:
        typed = [f"word {number}" for number in range(40)]
        for text in typed:
            stage.slack.writes(HANK, text)
        await stage.until(lambda: not stage.slack.waiting())
        assert stage.heard(HANK) == typed

    played(sqlite_url, story, http=False)


def test_storms_lose_and_double_nothing(sqlite_url: str, http: bool) -> None:
    """A tenth of the requests fails in every way there is, a tenth of the events comes twice or late."""
    lots = Random(7)
    faults: tuple[Fault, ...] = ("reset", "throttled", "broken", "lost")

    async def story(stage: SlackOffice) -> None:
        stage.slack.retry_after = 0
        stage.slack.on_call = lambda method: lots.choice(faults) if lots.random() < 0.1 else None
        stage.slack.on_delivery = lambda: lots.choice(["twice", "unsent", *[None] * 18])
        typed = [f"word {number}" for number in range(60)]
        for text in typed:
            stage.slack.writes(HANK, text)
            await asyncio.sleep(0.005)
        await stage.until(lambda: not stage.slack.waiting())
        assert sorted(stage.heard(HANK)) == sorted(typed)
        said = [str(shown.metadata) for shown in stage.said(HANK)]
        assert len(said) == len(set(said))

    played(sqlite_url, story, http=http)
