"""A contact writes while the firm has the word: what is passed on, what he is told, and that it is true."""

from collections.abc import Iterator

import pytest

from tests.bot.interview import begun
from tests.stage import MONDAY, ROOM, Stage, playbook_named

OUTAGE = "The server is down, nobody can work"


@pytest.fixture
def stage(migrated_url: str) -> Iterator[Stage]:
    """Harbour IT is at work; Ann of Acme has just reported an outage in the middle of an interview."""
    with Stage(migrated_url, MONDAY.replace(hour=10)) as stage:
        stage.firm()
        begun(stage, stage.contact("Ann", "Acme"))
        stage.says("Ann", "I agree")
        stage.says("Ann", OUTAGE)
        yield stage


def to_ann(stage: Stage) -> int:
    """How many messages Ann has seen."""
    return len(stage.seen("Ann"))


def room(stage: Stage) -> list[str]:
    """What the room has seen."""
    return [delivery.text for delivery in stage.seen(ROOM)]


def test_passing_on_is_said_once_then_done_without_a_word_then_said_in_short(stage: Stage) -> None:
    stage.says("Ann", "The tills are affected as well")
    assert stage.last("Ann") == "I have passed that on to Harbour IT, word for word."
    seen = to_ann(stage)
    stage.says("Ann", "And the label printer in the back")
    stage.says("Ann", "It began at nine")
    assert to_ann(stage) == seen
    assert ["It began at nine" in room(stage)[-1], "label printer" in room(stage)[-2]] == [True, True]
    stage.moves(hours=2)
    stage.says("Ann", "Still the same here")
    assert stage.last("Ann") == "Passed on."


@pytest.mark.parametrize("text", ["thanks", "ok", "Thank you very much!", "OK, got it", "great, thanks a lot", "👍 ok"])
def test_thanks_need_no_answer_and_are_no_news(stage: Stage, text: str) -> None:
    before = (to_ann(stage), len(room(stage)))
    stage.says("Ann", text)
    assert (to_ann(stage), len(room(stage))) == before


QUESTIONS = [
    "who reads this?",
    "what happens now",
    "Is anybody there?",
    "when does somebody come?",
    "why",
    "why don't you answer",
    "how long will it take?",
    "has anyone seen this?",
    "any news?",
]


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_is_answered_truthfully_and_passed_on(stage: Stage, text: str) -> None:
    stage.says("Ann", text)
    assert "The team at Harbour IT has been told and reads what you write here" in stage.last("Ann")
    assert "call 555 0100" in stage.last("Ann")
    assert text in room(stage)[-1]


@pytest.mark.parametrize("text", ["are you a bot?", "who are you?", "am I talking to a person?"])
@pytest.mark.parametrize("between_people", [False, True])
def test_a_program_that_is_asked_what_it_is_always_says_so(stage: Stage, text: str, *, between_people: bool) -> None:
    if between_people:
        stage.types("Joe Miller", "1: I am on my way")
    stage.says("Ann", text)
    said = "I am a program. What stands behind the name of somebody of Harbour IT was written by that person."
    assert stage.last("Ann") == said
    assert text in room(stage)[-1]


def test_who_has_taken_it_is_named(stage: Stage) -> None:
    stage.types("Joe Miller", "acknowledge 1")
    stage.says("Ann", "what happens now?")
    assert stage.last("Ann").startswith("Joe Miller has taken this on and reads what you write here.")


def test_after_hours_the_contact_is_told_from_when_it_is_read(stage: Stage) -> None:
    stage.moves(hours=12)
    stage.says("Ann", "The tills are down as well now, by the way")
    assert "reads it on Tuesday 24 November from" in stage.last("Ann")
    stage.says("Ann", "who reads this?")
    assert "reads it on Tuesday 24 November from" in stage.last("Ann")


def test_later_is_not_for_the_firm_and_asks_nothing(stage: Stage) -> None:
    seen = len(room(stage))
    stage.says("Ann", "later")
    assert stage.last("Ann").startswith("Let's leave the questions until this is over.")
    assert len(room(stage)) == seen


def test_stop_is_obeyed_and_the_firm_is_told(stage: Stage) -> None:
    stage.says("Ann", "stop")
    assert "Ann has said stop" in room(stage)[-1]


def test_an_answer_meanwhile_is_for_the_firm_and_the_question_comes_again(stage: Stage) -> None:
    stage.says("Ann", "3")
    assert "“3”" in room(stage)[-1]
    stage.types("Joe Miller", "resolve 1 cable")
    assert "How many offices do you have?" in stage.last("Ann")


def test_between_people_the_bot_says_nothing(stage: Stage) -> None:
    stage.types("Joe Miller", "1: I am on my way")
    seen = to_ann(stage)
    for text in ("thanks", "when will you be here?", "the door is open"):
        stage.says("Ann", text)
        assert text in room(stage)[-1]
    assert to_ann(stage) == seen


def test_out_of_hours_the_card_is_read_before_what_was_written_after_it(stage: Stage) -> None:
    stage.types("Joe Miller", "resolve 1 cable")
    stage.moves(hours=12)
    stage.says("Ann", OUTAGE)
    before = len(room(stage))
    stage.says("Ann", "It says E-05 now")
    stage.says("Ann", "And it smells of smoke a little")
    assert len(room(stage)) == before
    stage.moves(hours=14)
    [card, *lines] = room(stage)[before:]
    assert "**E-2" in card
    assert f"“{OUTAGE}”" in card
    assert ["E-05" in lines[0], "smoke" in lines[1]] == [True, True]


def test_go_on_takes_a_stop_back_while_the_firm_has_it_and_the_question_comes_with_the_hand_back(stage: Stage) -> None:
    stage.says("Ann", "stop")
    stage.says("Ann", "go on")
    assert stage.last("Ann") == (
        "I am here again. Until this is over I ask you nothing; whatever you write goes to Harbour IT."
    )
    assert "“go on”" in room(stage)[-1]
    stage.says("Ann", "The tills are affected as well")
    assert "The tills" in room(stage)[-1]
    stage.types("Joe Miller", "resolve 1 a fuse")
    assert "How many offices" in stage.last("Ann")


@pytest.mark.parametrize("ended", ["resolve 1 a fuse", "hand back 1"])
def test_what_is_queued_begins_after_a_stop_only_when_the_contact_comes_back(migrated_url: str, ended: str) -> None:
    with Stage(migrated_url, MONDAY.replace(hour=10)) as stage:
        stage.room()
        stage.consultant("Joe Miller")
        ann = stage.contact("Ann", "Acme")
        begun(stage, ann)
        stage.start(playbook_named("every_kind"), ann)
        for said in ("I agree", OUTAGE, "stop"):
            stage.says("Ann", said)
        stage.types("Joe Miller", ended)
        said_by_then = to_ann(stage)
        stage.moves(days=60)
        assert to_ann(stage) == said_by_then
        stage.says("Ann", "go on")
        assert "How many offices" in stage.last("Ann")


def test_what_was_queued_has_the_manners_of_an_opening(migrated_url: str) -> None:
    with Stage(migrated_url, MONDAY.replace(hour=10), present=False) as stage:
        ann = stage.contact("Ann", "Acme")
        begun(stage, ann)
        stage.start(playbook_named("every_kind"), ann)
        stage.says("Ann", "I agree")
        stage.says("Ann", "1")
        assert stage.last("Ann") == "That was all about offices."
        stage.says("Ann", "three of us are on holiday next week")
        assert "agree" not in stage.last("Ann"), "nobody answers what was not asked"
        said_by_then = to_ann(stage)
        stage.moves(days=10)
        assert to_ann(stage) == said_by_then, "one opening in two weeks"
        stage.moves(days=10)
        assert "How many offices" not in stage.last("Ann")
        assert to_ann(stage) > said_by_then
