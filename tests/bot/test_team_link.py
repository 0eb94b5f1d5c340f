"""Which account in a chat is whose of the team: only then does what is pressed and ordered there count."""

from __future__ import annotations

import pytest

from storage.database import Database
from storage.installation import Installation
from tests.bot.command_line import CommandLine
from tests.stage import MONDAY, made

BOT = Installation(made("bot"), "telegram", "110", "bluepaper_bot")
PLACES = "write slack:TEAM/USER, such as slack:T0123ABCD/U0123ABCD, or telegram:NUMBER, such as telegram:5001"
FIRST = "and on Telegram a bot cannot write first: bluepaper invite CONTACT --channel telegram, or let them write to it"


@pytest.fixture
def written(bluepaper: CommandLine) -> CommandLine:
    """Eva has written to the bot, and so has Hank, a contact."""
    bluepaper.does("firm", "set", "--consultant", "Eva Noll")
    bluepaper.says("client", "add", "Acme")
    bluepaper.says("contact", "add", "Acme", "Hank Weber", "--role", "owner")
    database = Database.open(bluepaper.url)
    with database.work(MONDAY) as work:
        work.install(BOT)
        work.address(BOT.id, "5002")
        [hank] = work.contacts()
        work.link_address(work.address(BOT.id, "5001").id, hank.person_id)
    database.close()
    return bluepaper


def test_an_account_is_linked_to_somebody_of_the_team(written: CommandLine) -> None:
    said = written.does("team", "link", "Eva", "telegram:5002").out
    assert said == "Eva Noll gives orders and is written to in Telegram now, at bluepaper_bot.\n"
    database = Database.open(written.url)
    with database.work(MONDAY) as work:
        place = work.place(work.address(BOT.id, "5002").id)
    database.close()
    assert place.consultant is not None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["telegram:5001"], "this is the chat of Hank Weber: nothing was linked"),
        (
            ["telegram:5009"],
            f"nobody who wrote to the bot is telegram:5009, {FIRST}",
        ),
        (["somewhere"], f'"somewhere" is no place: {PLACES}'),
        (["telegram:xyz"], f'"telegram:xyz" is no place: {PLACES}'),
        ([], "say which: slack:TEAM/USER, telegram:NUMBER, or --email ADDRESS"),
    ],
)
def test_what_cannot_be_linked_is_said_in_one_line(written: CommandLine, words: list[str], said: str) -> None:
    ended = written.says("team", "link", "Eva", *words)
    assert (ended.code, ended.err) == (1, f"bluepaper: {said}\n")
