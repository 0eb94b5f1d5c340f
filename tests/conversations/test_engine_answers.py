"""Answers in every situation: typed and pressed, unclear, changed by name or by number, and whether it is still so."""

from __future__ import annotations

import pytest

from conversations.interview.event import Asked
from conversations.interview.options import HUMAN
from conversations.interview.state import Mode, Sure
from tests.conversations.interview import GIVEN, KNOWN, Interview
from tests.conversations.situations import ACTUAL, OVER, holds, places, situation


@pytest.mark.parametrize(("where", "ask"), [row for row in places() if row[0] not in OVER])
def test_typing_the_words_on_a_button_is_pressing_it(where: str, ask: str) -> None:
    before = situation(where, ask)
    assert len(before.messages) == 1
    several = before.open.mode is Mode.ASK and before.open.path == "devices"
    for button in before.messages[0].buttons:
        pressed, typed = before.copy().presses(button.press), before.copy().types(button.label)
        holds(before, pressed)
        if several and button.press.partition(":")[2] in before.playbook.questions["devices"].choices:
            assert pressed.open.picked or button.label == "None of these"
            assert typed.state.answers["devices"].value == button.press.partition(":")[2]
        else:
            assert typed.events == pressed.events, button.label


@pytest.mark.parametrize(
    ("where", "ask"), [row for row in places() if row[0] in ("asked", "still") and row[1] not in ("waste", "deputy")]
)
def test_after_three_unclear_answers_there_are_ways_out(where: str, ask: str) -> None:
    talk = situation(where, ask).copy()
    for count in (1, 2, 3):
        talk.types("xq zw 77 or 12 or so")
        assert talk.open.misses == count, talk.said
    presses = [button.press.partition(":")[2] for button in talk.messages[0].buttons]
    assert ("/skip" in presses) == (ask != "agreed")
    assert {"/later", HUMAN} <= set(presses)
    assert "that is my fault" in talk.said
    assert ("leave it out" in talk.said) == (ask != "agreed")


NEW = ACTUAL | {"deputy": "Peter", "waste": "Typing everything twice, in two programs"}


@pytest.mark.parametrize("ask", [ask for ask in GIVEN if ask not in ("agreed", "server_age")])
@pytest.mark.parametrize("by", ["short", "path", "change"])
@pytest.mark.parametrize("where", ["recap", "completed"])
def test_every_answer_can_be_changed_by_its_name(where: str, by: str, ask: str) -> None:
    before = situation(where, "")
    short = before.playbook.questions[ask].short.in_(("en",))
    typed = {"short": f"{short}: {NEW[ask]}", "path": f"{ask} = {NEW[ask]}", "change": f"change {short} to {NEW[ask]}"}
    after = before.copy().types(typed[by])
    holds(before, after)
    assert after.state.answers[ask] != before.state.answers[ask]
    assert {path for path in after.state.answers if after.state.answers[path] != before.state.answers[path]} == {ask}
    assert isinstance(after.messages[0], Asked) == (where == "recap")


@pytest.mark.parametrize(
    ("ask", "typed"),
    [
        *((ask, NEW[ask]) for ask in KNOWN if ask != "tested"),
        *(("sites", words) for words in ("1", "2", "one", "two", "only one now")),
        *(("happy", words) for words in ("1", "2", "5")),
        *(("staff", words) for words in ("2", "1 or 2")),
    ],
)
def test_how_it_is_now_answers_whether_it_is_still_so(ask: str, typed: str) -> None:
    fresh, told = situation("asked", ask).copy().types(typed), situation("still", ask).copy().types(typed)
    assert told.state.answers[ask].value == fresh.state.answers[ask].value
    assert (told.state.answers[ask].sure is Sure.CONFIRMED) == (told.state.answers[ask].value == KNOWN[ask][1])


@pytest.mark.parametrize("ask", ["files", "devices", "tested", "deputy"])
@pytest.mark.parametrize("typed", ["1", "2"])
def test_a_bare_number_says_nothing_about_whether_it_is_still_so(ask: str, typed: str) -> None:
    after = situation("still", ask).copy().types(typed)
    assert ask not in after.state.answers
    assert "in two ways" in after.said


@pytest.mark.parametrize("ask", [ask for ask in GIVEN if ask not in ("agreed", "quotes")])
def test_in_the_recap_every_line_is_looked_at_again_by_its_number(ask: str) -> None:
    before = situation("recap", "")
    number = [path for path in GIVEN if path not in ("agreed", "quotes")].index(ask) + 1
    after = before.copy().types(str(number))
    holds(before, after)
    assert (after.open.path, after.open.mode) == (ask, Mode.ASK)
    assert "Back to this one" in after.said
    kept = after.copy().types("keep it")
    assert kept.state.answers == before.state.answers
    assert kept.open.mode is Mode.RECAP


def test_every_way_past_a_question_was_tried() -> None:
    assert list(GIVEN) == list(Interview.of("every_kind").playbook.questions)
