"""A button that carries a message is good only at the address at which that message was written."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.bot.interview import heard
from tests.stage import MONDAY, ROOM, Stage

SECRET = "please order the quokka"
OUTAGE = "The server is down, nobody can work"


@pytest.fixture
def stage(migrated_url: str) -> Iterator[Stage]:
    """Ann answers for Acme and for Beta; Ben of Gamma has just written something."""
    with Stage(migrated_url, MONDAY.replace(hour=10)) as stage:
        stage.firm()
        stage.contact("Ann", "Acme")
        stage.contact("Ann", "Beta")
        stage.contact("Ben", "Gamma")
        stage.contact("Ben", "Delta")
        yield stage


def presses(stage: Stage, name: str, press: str) -> None:
    """What a chat sends that was made to say so."""
    stage.turn.take(replace(heard(name, "", f"forged {press}", at=stage.now), press=press), stage.now)
    stage.send()


def rows_about(stage: Stage, message_id: str) -> int:
    """How many rows other than the message itself name it."""
    dump = stage.dump()
    return sum(message_id in str(row) for table, rows in dump.items() for row in rows if table != "message")


def shown(stage: Stage, word: str) -> list[str]:
    """To whom it was shown."""
    return [name for name, seen in stage.platform.seen.items() if any(word in delivery.text for delivery in seen)]


def test_what_somebody_else_wrote_is_not_filed(stage: Stage) -> None:
    written = stage.says("Ben", SECRET).turn_id
    for firm in (1, 2):
        presses(stage, "Ann", f"file:{written}:{firm}")
        assert "that button" in stage.last("Ann").casefold()
    assert rows_about(stage, written) == 0
    assert shown(stage, "quokka") == []
    stage.presses("Ben", "Gamma")
    assert shown(stage, "quokka") == [ROOM]


def test_what_somebody_else_wrote_is_not_passed_on_in_a_thread(stage: Stage) -> None:
    written = stage.says("Ben", SECRET).turn_id
    stage.says("Ann", OUTAGE)
    stage.presses("Ann", "Acme")
    stage.types("Joe Miller", "raise 2: her printer burns")
    stage.types("Joe Miller", "2: we are on our way")
    stage.says("Ann", "it smells of smoke")
    which = len(stage.seen("Ann")) - 1
    assert {button.label for button in stage.seen("Ann")[which].buttons} == {"Acme", "Beta"}
    for number in (1, 2):
        presses(stage, "Ann", f"thread:{written}:{number}")
        assert "leave the questions until this is over" in stage.last("Ann")
    assert rows_about(stage, written) == 0
    assert shown(stage, "quokka") == []
    stage.presses("Ann", "Beta", message=which)
    assert "**E-2** Ann, Beta: “it smells of smoke”" in [one.text for one in stage.seen(ROOM)]


def test_what_we_said_ourselves_is_no_message_of_theirs(stage: Stage) -> None:
    stage.says("Ann", "hello there, how is business")
    said = stage.seen("Ann")[-1].id
    presses(stage, "Ann", f"file:{said}:1")
    assert rows_about(stage, said) == 0
