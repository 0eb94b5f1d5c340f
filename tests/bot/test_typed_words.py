"""Whatever people type comes out as words at the other end: in the interview, in the firm's room and on its pages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.person import Person
from tests.bot.test_channel_text import HOSTILE, texts_in
from tests.office import Office
from tests.slack.office import office as slack_office
from tests.slack.server import BOT
from tests.stage import made
from tests.telegram.office import office as telegram_office

HANK, JOE, ROOM = 5001, 6001, -1001234
SLACK_HANK, SLACK_JOE, SLACK_ROOM = "U7HANK", "U7JOE", "C0ROOM"
TEXTS = st.lists(st.sampled_from(HOSTILE) | st.text(min_size=1, max_size=40), min_size=1, max_size=5).map(" ".join)
TYPED = st.lists(TEXTS.filter(str.strip), min_size=6, max_size=10)
PAGES = ("escalations", "answers Weber", "brief Hank", "brief Weber", "today", "day", "roadmap Weber")
few = settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def firm(stage: Office, room: str, joe: str) -> None:
    """A room, and Joe in it."""
    with stage.database.work(stage.now) as work:
        work.choose_room(work.address(stage.installation.id, room, kind="room").id)
        work.add_person(Person(made("Joe"), "Joe Miller"))
        work.link_address(work.address(stage.installation.id, joe).id, made("Joe"))
        work.add_consultant(made("consultant Joe"), made("Joe"), "owner")


async def talk(
    stage: Office,
    typed: Sequence[str],
    hank: Callable[[str], object],
    joe: Callable[[str], object],
    said: Callable[[], Any],
) -> None:
    """Hank answers and raises an alarm in such words, Joe writes back in such words, and looks at every page."""

    async def quiet() -> None:
        before = -1
        while before != len(said()):
            before = len(said())
            await asyncio.sleep(0.15)

    half = len(typed) // 2
    for text in typed[:half]:
        hank(text)
    await quiet()
    hank("our server is down")
    await quiet()
    for number, text in enumerate(typed[half:]):
        (hank if number % 2 else lambda words: joe(f"E-1: {words}"))(text)
    await quiet()
    for page in PAGES:
        joe(page)
    await quiet()
    assert not [what for what in stage.journal() if what.startswith("set a message aside")]


@few
@given(typed=TYPED)
def test_on_telegram(fresh_sqlite: Callable[[], str], typed: list[str]) -> None:
    async def play() -> None:
        async with telegram_office(fresh_sqlite()) as stage:
            contact = stage.member("Hank Weber", "Weber Print Shop", HANK)
            stage.telegram.person(JOE, "Joe")
            stage.telegram.chats |= {ROOM: [], JOE: []}
            firm(stage, str(ROOM), str(JOE))
            stage.start(contact, str(HANK), "discovery")
            await stage.hears(HANK, "1 of 11")
            stage.telegram.presses(HANK, "I agree")
            await stage.hears(HANK, "2 of 11")

            def said() -> list[Any]:
                return [
                    one for chat in stage.telegram.chats.values() for one in chat if one.sender == stage.telegram.bot_id
                ]

            await talk(
                stage,
                typed,
                lambda text: stage.telegram.writes(HANK, text),
                lambda text: stage.telegram.writes(JOE, text, ROOM),
                said,
            )
            assert [one.alive for one in said() if one.alive] == []
            assert stage.telegram.refused == []
            assert len(stage.telegram.chats[ROOM]) > len(PAGES) + len(typed) // 4

    asyncio.run(play())


@few
@given(typed=TYPED)
def test_on_slack(fresh_sqlite: Callable[[], str], typed: list[str]) -> None:
    async def play() -> None:
        async with slack_office(fresh_sqlite()) as stage:
            contact = stage.member("Hank Weber", "Weber Print Shop", SLACK_HANK)
            stage.slack.person(SLACK_JOE, "Joe")
            stage.slack.channels[SLACK_ROOM] = []
            firm(stage, SLACK_ROOM, SLACK_JOE)
            stage.start(contact, SLACK_HANK, "discovery")
            await stage.hears(SLACK_HANK, "1 of 11")
            stage.slack.presses(SLACK_HANK, "I agree")
            await stage.hears(SLACK_HANK, "2 of 11")

            def said() -> list[Any]:
                return [one for chat in stage.slack.channels.values() for one in chat if one.user == BOT]

            await talk(
                stage,
                typed,
                lambda text: stage.slack.writes(SLACK_HANK, text),
                lambda text: stage.slack.writes(SLACK_JOE, text, SLACK_ROOM),
                said,
            )
            leaves = [
                leaf
                for one in said()
                for block in one.blocks
                if block["type"] == "rich_text"
                for leaf in texts_in(block)
            ]
            assert {leaf["type"] for leaf in leaves} == {"text"}
            assert not [one.text for one in said() if "<" in one.text or "@here" in one.text]
            assert stage.slack.refused == []
            assert len(stage.slack.channels[SLACK_ROOM]) > len(PAGES) + len(typed) // 4

    asyncio.run(play())
