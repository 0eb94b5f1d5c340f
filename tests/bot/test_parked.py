"""What could not be taken is listed without its words, and taken after all once the defect is mended."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.channels.port import Inbound
from bot.process.taking import TRIES, NotTakenError, Taking
from tests.bot.command_line import CommandLine
from tests.stage import PLATFORM, Stage, playbook_named

WORDS = "zanzibar"


@pytest.fixture
def stage(migrated_url: str) -> Iterator[Stage]:
    with Stage(migrated_url) as played:
        for name, client in (("hank", "Acme"), ("olga", "Beta")):
            played.start(playbook_named("discovery"), played.contact(name, client))
            played.says(name, "I agree")
        yield played


@pytest.fixture
def line(stage: Stage, migrated_url: str) -> CommandLine:
    return CommandLine(migrated_url)


def stored(stage: Stage, name: str, state: str) -> str:
    """Puts this in the place of the stored state of somebody's conversation; what it was."""
    with stage.database.work(stage.now) as work:
        talk = work.conversation(work.latest_conversation(work.address(PLATFORM.id, name).id) or "")
        assert talk is not None
        work.save_conversation(talk.id, talk.version, status=talk.status, state=state)
    return talk.state


def set_aside(stage: Stage, name: str) -> str:
    """A message of theirs is parked, as their conversation is damaged; its state before."""
    before = stored(stage, name, '{"open":')
    taking = Taking(stage.database, lambda: stage.now)
    written = Inbound(PLATFORM.id, name, "p1", f"our {WORDS} printer", stage.now)
    for _ in range(TRIES - 1):
        with pytest.raises(NotTakenError):
            taking.take(written)
    assert taking.take(written) == ""
    return before


def test_nothing_waits(line: CommandLine) -> None:
    assert line.does("parked", "list").out == "Nothing waits: every message could be taken.\n"
    assert line.does("parked", "again").out == "Nothing waits: every message could be taken.\n"


def test_the_list_says_who_and_what_went_wrong_and_no_word_of_it(stage: Stage, line: CommandLine) -> None:
    set_aside(stage, "hank")
    [row] = line.does("parked", "list", "--json").rows
    assert row == {"number": 1, "at": stage.now.isoformat(), "who": "hank, Acme", "via": "Terminal", "error": "Damaged"}
    assert "hank, Acme" in line.does("parked", "list").out
    shown = line.does("parked", "list").out + line.does("journal").out
    assert "bluepaper parked list" in shown
    assert WORDS not in shown


def test_one_that_comes_again_after_a_start_is_kept_and_noted_once(stage: Stage, line: CommandLine) -> None:
    for _ in range(2):
        set_aside(stage, "hank")
    assert len(line.does("parked", "list", "--json").rows) == 1


def test_what_is_mended_is_taken_and_the_rest_stays(stage: Stage, line: CommandLine) -> None:
    before = set_aside(stage, "hank")
    set_aside(stage, "olga")
    stored(stage, "hank", before)
    said = line.says("parked", "again")
    assert said.code == 1
    assert {row.partition(": ")[2] for row in said.out.splitlines()} == {
        "the message of hank, Acme is taken.",
        "the message of olga, Beta is kept, Damaged again.",
    }
    assert said.err.startswith("bluepaper: not all could be taken")
    assert [row["who"] for row in line.does("parked", "list", "--json").rows] == ["olga, Beta"]
    stage.send()
    assert "3 of 11" in stage.last("hank")
    assert "took what was set aside" in line.does("journal").out


def test_one_is_taken_by_its_number(stage: Stage, line: CommandLine) -> None:
    stored(stage, "hank", set_aside(stage, "hank"))
    assert line.does("parked", "again", "1").out == "1: the message of hank, Acme is taken.\n"
    said = line.says("parked", "again", "1")
    assert (said.code, said.err) == (1, "bluepaper: there is no 1: bluepaper parked list shows what waits\n")
