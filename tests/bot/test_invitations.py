"""Whoever comes with an invitation is let in once, and nobody else ever is."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial

import pytest

from bot.people.invitation_code import HIDDEN, find_code, new_token, without_codes
from bot.people.inviting import Platform, standings
from bot.people.redeeming import MOST_TRIES
from storage.consultant import ConsultantRole
from storage.database import Database
from storage.person import Person
from tests.bot.command_line import CommandLine
from tests.bot.inviting_world import Guests, guests
from tests.stage import MONDAY, made

CHANNELS = ("telegram", "slack")
Story = Callable[[Guests], Awaitable[None]]


def played(channel: str, url: str, story: Story) -> None:
    """Plays a story on this channel."""

    async def play() -> None:
        async with guests(channel, url) as stage:
            await story(stage)

    asyncio.run(play())


def states(stage: Guests) -> list[str]:
    """How the invitations stand, the oldest first."""
    with stage.office.database.work(stage.office.now) as work:
        return [one.state for one in standings(work)]


def nowhere(token: str, url: str) -> bool:
    """Whether the code stands in no column of any table."""
    return token not in str(CommandLine(url).rows())


@pytest.mark.parametrize("channel", CHANNELS)
def test_who_comes_with_an_invitation_is_asked_whether_we_may_ask(channel: str, migrated_url: str) -> None:
    async def story(stage: Guests) -> None:
        maria = stage.newcomer("Maria Lopez", "Acme")
        token = stage.invites(maria)
        assert states(stage) == ["sent"]
        stage.brings("Maria Lopez", token)
        await stage.hears("Maria Lopez", "1 of 11")
        assert stage.owner("Maria Lopez") == maria.person_id
        assert states(stage) == ["opened"]
        assert nowhere(token, migrated_url)
        assert f"opened the invitation to {channel.capitalize()}" in stage.office.journal()
        assert stage.told()[0].startswith("**Maria Lopez** (Acme) has opened the invitation in ")
        stage.presses("Maria Lopez", "I agree")
        await stage.hears("Maria Lopez", "2 of 11")
        assert states(stage) == ["agreed"]
        stage.office.now += timedelta(days=4)
        assert states(stage) == ["silent"]

    played(channel, migrated_url, story)


@pytest.mark.parametrize("channel", CHANNELS)
def test_who_says_no_has_declined(channel: str, sqlite_url: str) -> None:
    async def story(stage: Guests) -> None:
        stage.brings("Maria Lopez", stage.invites(stage.newcomer("Maria Lopez", "Acme")))
        await stage.hears("Maria Lopez", "1 of 11")
        stage.presses("Maria Lopez", "No, thanks")
        await stage.hears("Maria Lopez", "That is fine.")
        assert states(stage) == ["declined"]

    played(channel, sqlite_url, story)


async def _unknown(stage: Guests) -> str:
    return new_token()


async def _expired(stage: Guests) -> str:
    token = stage.invites(stage.newcomer("Maria Lopez", "Acme"))
    stage.office.now += timedelta(days=14)
    return token


async def _revoked(stage: Guests) -> str:
    maria = stage.newcomer("Maria Lopez", "Acme")
    token = stage.invites(maria)
    with stage.office.database.work(stage.office.now) as work:
        assert work.revoke_invitations(maria.id) == 1
    return token


async def _replaced(stage: Guests) -> str:
    maria = stage.newcomer("Maria Lopez", "Acme")
    token = stage.invites(maria)
    stage.invites(maria)
    return token


async def _left(stage: Guests) -> str:
    maria = stage.newcomer("Maria Lopez", "Acme")
    token = stage.invites(maria)
    with stage.office.database.work(stage.office.now) as work:
        work.contact_left(maria.id, stage.office.now)
    return token


async def _used(stage: Guests) -> str:
    token = stage.invites(stage.newcomer("Maria Lopez", "Acme"))
    stage.brings("Maria Lopez", token)
    await stage.hears("Maria Lopez", "1 of 11")
    return token


async def _elsewhere(stage: Guests) -> str:
    other: Platform = "slack" if stage.channel == "telegram" else "telegram"
    return stage.invites(stage.newcomer("Maria Lopez", "Acme"), channel=other)


REFUSED = [
    (_unknown, "I do not know this code"),
    (_expired, "This invitation was good until 2026-12-07"),
    (_revoked, "was taken back"),
    (_replaced, "was taken back"),
    (_left, "was taken back"),
    (_used, "was used before"),
    (_elsewhere, "This invitation is for"),
]


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize(("makes", "answer"), REFUSED)
def test_what_does_not_work_is_said_and_links_nobody(
    channel: str, makes: Callable[[Guests], Awaitable[str]], answer: str, sqlite_url: str
) -> None:
    async def story(stage: Guests) -> None:
        token = await makes(stage)
        told = stage.told()
        stage.brings("A stranger", token)
        await stage.hears("A stranger", answer)
        assert stage.owner("A stranger") is None
        assert "Lopez" not in str(stage.said("A stranger"))
        assert stage.told() == told
        assert nowhere(token, sqlite_url)

    played(channel, sqlite_url, story)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("role", [None, "owner", "technician"])
def test_in_the_chat_of_another_person_nothing_is_linked_and_the_firm_is_told(
    channel: str, role: ConsultantRole | None, sqlite_url: str
) -> None:
    async def story(stage: Guests) -> None:
        if role is None:
            stage.known("Hank Weber", "Weber Print")
        else:
            with stage.office.database.work(stage.office.now) as work:
                work.add_person(Person(made("person Hank"), "Hank Weber"))
                work.add_consultant(made("consultant Hank"), made("person Hank"), role)
                at = work.address(stage.office.installation.id, stage.person("Hank Weber"))
                work.link_address(at.id, made("person Hank"))
        before = stage.owner("Hank Weber")
        token = stage.invites(stage.newcomer("Maria Lopez", "Acme"))
        stage.brings("Hank Weber", token)
        await stage.hears("Hank Weber", "for another person")
        assert (stage.owner("Hank Weber"), states(stage)) == (before, ["sent"])
        assert not re.search("Lopez|Maria|Acme", str(stage.said("Hank Weber")))
        assert stage.told()[-1].startswith(
            "The invitation of **Maria Lopez** (Acme) came from the chat of **Hank Weber**"
        )
        assert [what for what in stage.office.journal() if "another person's" in what]
        stage.brings("Maria Lopez", token)
        await stage.hears("Maria Lopez", "1 of 11")

    played(channel, sqlite_url, story)


@pytest.mark.parametrize("channel", CHANNELS)
def test_whoever_guesses_waits_and_the_right_code_works_an_hour_later(channel: str, sqlite_url: str) -> None:
    async def story(stage: Guests) -> None:
        token = stage.invites(stage.newcomer("Maria Lopez", "Acme"))
        for count in range(MOST_TRIES):
            stage.brings("Maria Lopez", new_token())
            await stage.office.until(lambda count=count: len(stage.said("Maria Lopez")) == count + 1)  # type: ignore[misc]
        stage.brings("Maria Lopez", token)
        await stage.hears("Maria Lopez", "Please wait an hour")
        assert (stage.owner("Maria Lopez"), states(stage)) == (None, ["sent"])
        stage.office.now += timedelta(hours=1)
        stage.brings("Maria Lopez", token)
        await stage.hears("Maria Lopez", "1 of 11")

    played(channel, sqlite_url, story)


@pytest.mark.parametrize("channel", CHANNELS)
def test_the_same_link_again_says_where_the_two_of_us_are(channel: str, sqlite_url: str) -> None:
    async def story(stage: Guests) -> None:
        token = stage.invites(stage.newcomer("Maria Lopez", "Acme"))
        stage.brings("Maria Lopez", token)
        await stage.hears("Maria Lopez", "1 of 11")
        said = len(stage.said("Maria Lopez"))
        stage.brings("Maria Lopez", token)
        await stage.office.until(lambda: len(stage.said("Maria Lopez")) > said)
        assert ("1 of 11" if channel == "telegram" else "nothing more is needed") in stage.said("Maria Lopez")[-1]
        assert len(stage.office.journal()) == 2

    played(channel, sqlite_url, story)


@pytest.mark.parametrize("channel", CHANNELS)
def test_one_person_of_two_firms_is_asked_for_one_after_the_other(channel: str, sqlite_url: str) -> None:
    async def story(stage: Guests) -> None:
        first, second = stage.newcomer("Maria Lopez", "Acme"), stage.newcomer("Maria Lopez", "Beta")
        stage.brings("Maria Lopez", stage.invites(first))
        await stage.hears("Maria Lopez", "1 of 11")
        stage.brings("Maria Lopez", stage.invites(second))
        await stage.hears("Maria Lopez", "What is open here comes first")
        assert not [text for text in stage.said("Maria Lopez") if "Beta" in text]
        stage.presses("Maria Lopez", "No, thanks")
        await stage.hears("Maria Lopez", "a few questions to you about Beta")

    played(channel, sqlite_url, story)


@pytest.mark.parametrize("channel", CHANNELS)
def test_what_was_open_in_the_terminal_goes_on_where_the_contact_comes_in(channel: str, migrated_url: str) -> None:
    async def story(stage: Guests) -> None:
        maria = stage.newcomer("Maria Lopez", "Acme")
        line = CommandLine(migrated_url)
        await asyncio.to_thread(line.does, "start", "discovery", "Maria Lopez")
        await asyncio.to_thread(partial(line.does, "chat", "Maria Lopez", typed="I agree\nthe phones\n"))
        token = stage.invites(maria)
        stage.brings("Maria Lopez", token)
        await stage.hears("Maria Lopez", "3 of 11")
        assert "From now on I write to you here." in stage.said("Maria Lopez")[0]
        stage.writes("Maria Lopez", "invoices")
        await stage.hears("Maria Lopez", "How often")
        with stage.office.database.work(stage.office.now) as work:
            reached = work.reached(maria.person_id)
            assert reached is not None
            assert reached.installation_id == stage.office.installation.id
            assert [one.address_id for one in work.conversations(maria.id)] == [reached.id]

    played(channel, migrated_url, story)


def test_of_many_at_once_one_is_let_in(migrated_url: str) -> None:
    """Two chats, and every message delivered by several threads."""

    async def story(stage: Guests) -> None:
        maria = stage.newcomer("Maria Lopez", "Acme")
        for number in range(8):
            stage.person(f"Guest {number}")
        token = stage.invites(maria)
        for number in range(8):
            stage.brings(f"Guest {number}", token)
        await stage.office.until(lambda: all(stage.said(f"Guest {number}") for number in range(8)))
        owners = [stage.owner(f"Guest {number}") for number in range(8)]
        assert (owners.count(maria.person_id), owners.count(None)) == (1, 7)
        assert (
            len([text for number in range(8) for text in stage.said(f"Guest {number}") if "used before" in text]) == 7
        )
        assert len(stage.told()) == 1

    played("slack", migrated_url, story)


def test_a_code_in_a_room_is_taken_for_nothing_and_not_kept(sqlite_url: str) -> None:
    async def story(stage: Guests) -> None:
        token = stage.invites(stage.newcomer("Maria Lopez", "Acme"))
        with stage.office.database.work(stage.office.now) as work:
            work.choose_room(work.address(stage.office.installation.id, "C01", kind="room").id)
        stage.office.slack.writes(stage.person("Hank"), f"who has sent {token} out?", "C01")  # type: ignore[union-attr]
        stage.office.slack.writes(stage.person("Hank"), token, "C01")  # type: ignore[union-attr]
        await stage.office.until(lambda: not stage.office.slack.waiting())  # type: ignore[union-attr]
        assert stage.office.heard("C01") == [f"who has sent {HIDDEN} out?", HIDDEN]
        assert states(stage) == ["sent"]
        assert nowhere(token, sqlite_url)

    played("slack", sqlite_url, story)


@pytest.mark.parametrize(
    ("form", "kept"),
    [
        ("{}", HIDDEN),
        ("  `{}` \n", HIDDEN),
        ("/start {}", "/start"),
        ("/start@bluepaper_bot {}", "/start"),
        ("https://t.me/bluepaper_bot?start={}", f"https://t.me/bluepaper_bot?start={HIDDEN}"),
        ("Hello Maria, the code is {}. It works once.", f"Hello Maria, the code is {HIDDEN}. It works once."),
    ],
)
def test_a_code_is_found_however_it_is_sent_and_is_not_kept(form: str, kept: str, sqlite_url: str) -> None:
    async def story(stage: Guests) -> None:
        token = stage.invites(stage.newcomer("Maria Lopez", "Acme"))
        with stage.office.database.work(stage.office.now) as work:
            found = find_code(work, form.format(token))
        assert found is not None
        assert (found.token, found.kept, without_codes(form.format(token))) == (token, kept, kept)

    played("telegram", sqlite_url, story)


@pytest.mark.parametrize(
    "text",
    ["/start", "the phones", "Backup_2026-11-01_ServerRoom_FinalVersions1.zip", "-" * 43, "https://acme.com/?start=1"],
)
def test_other_words_are_no_code(text: str, sqlite_url: str) -> None:
    database = Database.open(sqlite_url)
    with database.work(MONDAY) as work:
        assert find_code(work, text) is None
    database.close()
