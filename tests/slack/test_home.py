"""The App Home: what each sees there, and that a button there does what the word does."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable

from bot.channels.port import FrontPage, PressButton
from bot.channels.slack.home import MOST_BLOCKS, view_of
from storage.person import Person
from tests.slack.office import SlackOffice, office
from tests.slack.rules import problems
from tests.stage import made

HANK, OLGA, EVA = "U7HANK", "U7OLGA", "U7EVA"


def played(database_url: str, story: Callable[[SlackOffice], Awaitable[None]]) -> None:
    """Plays a story in which Hank has told us of his printer and Olga, of another client, of her tiles."""

    async def play() -> None:
        async with office(database_url) as stage:
            for name, client, user, words in (
                ("Hank Weber", "Weber Print Shop", HANK, "the old printer"),
                ("Olga Brandt", "Brandt Tiles", OLGA, "the tile saw"),
            ):
                stage.start(stage.member(name, client, user), user, "discovery")
                await stage.hears(user, "1 of 11")
                stage.slack.presses(user, "I agree")
                await stage.hears(user, "2 of 11")
                stage.slack.writes(user, words)
                await stage.hears(user, "3 of 11")
            await story(stage)
            assert stage.slack.refused == []

    asyncio.run(play())


async def home(stage: SlackOffice, user: str) -> str:
    """What somebody sees who opens it, as one text."""
    stage.slack.homes.pop(user, None)
    stage.slack.opens_home(user)
    await stage.until(lambda: user in stage.slack.homes)
    return json.dumps(stage.slack.homes[user], ensure_ascii=False)


def test_a_contact_sees_what_he_told_us_and_nobody_elses_words(sqlite_url: str) -> None:
    async def story(stage: SlackOffice) -> None:
        seen = await home(stage, HANK)
        assert ("the old printer" in seen, "the tile saw" in seen, "Brandt" in seen) == (True, False, False)
        for label in ("What I know about you", "Pause", "Stop", "Who reads this", "Forget me"):
            assert f'"text": "{label}"' in seen

    played(sqlite_url, story)


def test_a_button_does_what_the_word_does_and_the_page_follows(sqlite_url: str) -> None:
    async def story(stage: SlackOffice) -> None:
        await home(stage, HANK)
        stage.slack.presses_home(HANK, "Who reads this")
        await stage.hears(HANK, "read your answers")
        stage.slack.presses_home(HANK, "What I know about you")
        await stage.hears(HANK, "Works well: the old printer")
        stage.slack.presses_home(HANK, "Stop")
        await stage.hears(HANK, "I have stopped")
        await stage.until(lambda: "You said stop" in json.dumps(stage.slack.homes[HANK]))
        stage.slack.presses_home(HANK, "Go on")
        await stage.until(lambda: "now and then" in json.dumps(stage.slack.homes[HANK]))

    played(sqlite_url, story)


def test_a_stranger_sees_how_to_get_in_and_a_consultant_what_waits(sqlite_url: str) -> None:
    async def story(stage: SlackOffice) -> None:
        stage.slack.person("U7NOBODY", "Nobody")
        stage.slack.person(EVA, "Eva")
        with stage.database.work(stage.now) as work:
            work.add_person(Person(made("person Eva"), "Eva Noll"))
            work.link_address(work.address(stage.installation.id, EVA).id, made("person Eva"))
            work.add_consultant(made("consultant Eva"), made("person Eva"), "owner")
        stranger = await home(stage, "U7NOBODY")
        assert ("I do not know you yet" in stranger, '"actions"' in stranger) == (True, False)
        assert "Nothing is waiting for you today" in await home(stage, EVA)
        stage.slack.writes(HANK, "nothing works any more")
        await stage.hears(HANK, "told")
        assert "E-1" in await home(stage, EVA)
        stage.slack.presses_home(EVA, "What waits for me")
        await stage.hears(EVA, "E-1")

    played(sqlite_url, story)


def test_a_long_page_keeps_its_buttons_and_to_the_limits() -> None:
    text = "\n\n".join(f"{n}\\. {'word ' * 2000}" for n in range(300))
    view = view_of(FrontPage(text, [PressButton(f"Button {n}", f"say:{n}") for n in range(5)]))
    assert problems("views.publish", {"user_id": HANK, "view": view}) == []
    assert (len(view["blocks"]), view["blocks"][-1]["type"]) == (MOST_BLOCKS, "actions")
