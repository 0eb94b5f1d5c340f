"""Every command at every kind of question in every situation: what is stored, what is said, what is open next."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, get_args

import pytest

from conversations.engine import expire
from conversations.event import Asked, Completed, HumanRequested, Paused, Resumed, Stopped
from conversations.options import HUMAN
from conversations.playbook import Kind
from conversations.reading import CommandName
from conversations.state import Aside, Mode, Status, Sure, from_json, to_json
from tests.conversations.interview import GIVEN, HANK, KNOWN, Interview, knowing

KINDS = {str(question.kind): ask for ask, question in Interview.of("every_kind").playbook.questions.items()} | {
    "consent": "agreed",
    "further consent": "quotes",
}
NO_REASON = ("agreed", "quotes")
"""Questions that are left out, if at all, without a word about why."""
SEVERAL = replace(HANK, several_firms=True)


def asked(ask: str) -> Interview:
    return Interview.of("every_kind", SEVERAL).until(ask)


def still(ask: str) -> Interview:
    return Interview.of("every_kind", replace(knowing(ask), several_firms=True)).until(ask)


def probed(ask: str) -> Interview:
    return asked(ask).types("paper")


def recap(ask: str) -> Interview:
    return asked("quotes").types("I agree")


def completed(ask: str) -> Interview:
    return recap(ask).types("yes")


def declined(ask: str) -> Interview:
    return Interview.of("every_kind", SEVERAL).types("no")


def expired(ask: str) -> Interview:
    talk = asked("files")
    assert talk.last is not None
    assert talk.last.timer is not None
    assert talk.last.due is not None
    return talk.take(expire(talk.playbook, talk.state, talk.last.timer, talk.facts, talk.last.due))


WHERE: Mapping[str, Callable[[str], Interview]] = {
    "asked": asked,
    "still": still,
    "probe": probed,
    "recap": recap,
    "reason": lambda ask: asked(ask).types("skip"),
    "until": lambda ask: asked(ask).types("later"),
    "human": lambda ask: asked(ask).types("can I talk to a person"),
    "paused": lambda ask: asked(ask).types("later").types("tomorrow"),
    "stopped": lambda ask: asked(ask).types("stop"),
    "completed": completed,
    "declined": declined,
    "expired": expired,
}
ONCE = {"probe": "waste", "recap": "", "completed": "", "declined": "", "expired": ""}
OVER = ("completed", "declined", "expired")


@cache
def situation(where: str, ask: str) -> Interview:
    return WHERE[where](ask)


def places() -> Iterator[tuple[str, str]]:
    for where in WHERE:
        if where in ONCE:
            yield where, ONCE[where]
            continue
        for ask in KINDS.values():
            if (where != "still" or ask in KNOWN) and (where != "reason" or ask not in NO_REASON):
                yield where, ask


# What may come of it. AGAIN: the open question once more, under its number. SAID: a word, no question; all stays open.
AGAIN, SAID, BACK, REASON, UNTIL, SKIPPED, UNKNOWN, PAUSED, STOPPED, ASIDE, NEXT, CORRECTED, NOTED, KEPT = (
    "again said back reason until skipped unknown paused stopped aside next corrected noted kept".split()
)


@dataclass(frozen=True)
class Row:
    """One command: how it is typed, what the reply says, and what comes of it by situation, `asked` for all others."""

    typed: str
    says: str
    asked: str
    other: Mapping[str, str]
    by_question: Mapping[tuple[str, str], str] | None = None

    def outcome(self, where: str, ask: str) -> str:
        exact = (self.by_question or {}).get((where, ask)) or (self.by_question or {}).get(("", ask), "")
        if exact and where not in ("stopped", *OVER):
            return exact
        return self.other.get(where) or ("" if where not in OVER else self.other.get("over", "")) or self.asked


QUIET = {"human": SAID, "paused": SAID, "stopped": SAID, "over": SAID}


def reply(typed: str, says: str) -> Row:
    return Row(typed, says, AGAIN, QUIET)


NOT_KNOWN_HERE = {
    ("asked", "agreed"): AGAIN,
    ("paused", "agreed"): SAID,
    ("asked", "quotes"): AGAIN,
    ("paused", "quotes"): SAID,
    ("human", "files"): UNKNOWN,
}
"""A consent takes a plain answer; a choice that says "not sure" is one."""
COMMANDS: dict[str, Row] = {
    "why": reply("why do you ask?", ""),
    "help": reply("help", "*back*"),
    "greeting": reply("hello", "Hello Hank"),
    "thanks": reply("thanks", "You're welcome"),
    "is_bot": reply("are you a bot?", "I am a program"),
    "sells": reply("are you trying to sell me something?", "I never sell anything"),
    "how_long": reply("how long does this take?", "minutes in all"),
    "who_reads": reply("who reads this?", "read your answers"),
    "what_known": reply("what do you know about me?", "told me"),
    "back": Row(
        "back",
        "",
        BACK,
        {"reason": AGAIN, "until": AGAIN, "human": AGAIN, "stopped": SAID, "over": SAID},
        {("asked", "agreed"): AGAIN, ("paused", "agreed"): AGAIN},
    ),
    "skip": Row(
        "skip",
        "",
        REASON,
        {"probe": NEXT, "recap": NEXT, "reason": SKIPPED, "stopped": SAID, "over": SAID},
        {("", "agreed"): AGAIN, ("", "quotes"): SKIPPED},
    ),
    "skip, private": Row(
        "I'd rather not say",
        "",
        SKIPPED,
        {"probe": NEXT, "recap": NEXT, "stopped": SAID, "over": SAID},
        {("", "agreed"): AGAIN},
    ),
    "later": Row("later", "", UNTIL, {"reason": SKIPPED, "stopped": SAID, "over": SAID}),
    "later, a day": Row("maybe tomorrow", "Tuesday 24 November", PAUSED, {"stopped": SAID, "over": SAID}),
    "stop": Row("stop", "have stopped", STOPPED, {"stopped": SAID, "over": SAID}),
    "human": Row("can I talk to a person", "want to talk to Joe Doe", ASIDE, {"stopped": SAID, "over": SAID}),
    "forget": Row("forget me", "erased", STOPPED, {"over": SAID}),
    "correct": Row("actually {actual}", "", CORRECTED, {"stopped": SAID, "declined": SAID}),
    "correct by name": Row(
        "Sites: 4",
        "",
        CORRECTED,
        {"stopped": SAID, "declined": SAID},
        {
            ("asked", "agreed"): AGAIN,
            ("until", "agreed"): AGAIN,
            ("human", "agreed"): SAID,
            ("paused", "agreed"): SAID,
            ("", "sites"): NEXT,
        },
    ),
    "dont_know": Row(
        "I don't know",
        "",
        UNKNOWN,
        {"probe": NEXT, "recap": AGAIN, "until": AGAIN, "human": SAID, "stopped": SAID, "over": SAID},
        NOT_KNOWN_HERE,
    ),
    "dont_know, whom": Row(
        "ask Maria",
        "",
        UNKNOWN,
        {"probe": NEXT, "recap": AGAIN, "until": AGAIN, "human": SAID, "stopped": SAID, "over": SAID},
        NOT_KNOWN_HERE
        | {("human", "files"): SAID}
        | {(where, "deputy"): NEXT for where in ("asked", "still", "paused")},
    ),
    "go on": Row("go on", "", AGAIN, {"over": SAID}),
    "a question": Row(
        "Do you also repair phones?",
        "noted your question",
        NOTED,
        {"human": SAID, "paused": SAID, "stopped": SAID, "over": SAID},
    ),
    "no words": Row("", "can only read text", AGAIN, QUIET),
}
ACTUAL = {
    "sites": "3",
    "files": "both",
    "server_age": "5 years",
    "devices": "phones",
    "tested": "no",
    "staff": "15",
    "remote": "30 %",
    "budget": "6000 a year",
    "move": "May 2028",
    "happy": "3",
    "quotes": "no",
}
"""What could correct the answer to each question, said after it."""


def test_every_command_has_a_row() -> None:
    assert set(get_args(CommandName)) <= set(COMMANDS)


def test_every_kind_and_every_situation_has_a_row() -> None:
    rows = set(places())
    assert {ask for where, ask in rows if where == "asked"} == set(KINDS.values())
    assert {Kind(kind) for kind in KINDS if kind != "further consent"} == set(Kind)
    modes = {situation(where, ask).state.open for where, ask in rows}
    assert {open_.mode for open_ in modes if open_} == set(Mode)
    assert {open_.aside for open_ in modes if open_} == {None, *Aside}
    assert {situation(where, ask).state.status for where, ask in rows} == set(Status)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(("where", "ask"), list(places()))
def test_a_command(where: str, ask: str, command: str) -> None:
    before = situation(where, ask)
    row = COMMANDS[command]
    typed, outcome = row.typed, row.outcome(where, ask)
    if command == "correct":
        typed, outcome = _actually(before, where, outcome)
    after = before.copy().types(typed)
    holds(before, after)
    OUTCOMES[outcome](before, after, command)
    if where not in ("stopped", *OVER) and (outcome, row.asked) != (SKIPPED, UNTIL):
        assert row.says in after.said
    if command == "why" and where == "asked":
        why = before.playbook.questions[ask].why
        assert (why.in_(("en",)) if why else "to plan ahead with you") in after.said


def _actually(before: Interview, where: str, outcome: str) -> tuple[str, str]:
    """What corrects the last answer here, and what comes of it where there is none that could be meant."""
    open_ = before.state.open.path if before.state.open else ""
    last = next((path for path in reversed(list(before.state.answers)) if path != open_), "")
    words = f"actually {ACTUAL.get(last, 'Peter')}"
    if last in ACTUAL or outcome == SAID:
        return words, outcome
    return words, ""


def holds(before: Interview, after: Interview) -> None:
    """What holds whatever was said: one message; one open question or none; nothing lost; the firm is named."""
    assert len(after.messages) == 1, after.said
    text = after.messages[0].text
    assert text.strip()
    assert "Acme" in text, text
    assert "!" not in text.replace("\\!", "")
    assert set(before.state.answers) <= set(after.state.answers)
    asking = [event for event in after.events if isinstance(event, Asked)]
    over = after.state.status in (Status.COMPLETED, Status.DECLINED, Status.EXPIRED)
    assert (after.state.open is None) == over
    if asking:
        assert (asking[0].number, asking[0].path) == (after.open.number, after.open.path)
    labels = [button.label for button in after.messages[0].buttons]
    assert len(labels) == len(set(labels))
    assert all(len(button.press.encode()) <= 55 for button in after.messages[0].buttons)
    assert from_json(to_json(after.state)) == after.state


def unchanged(before: Interview, after: Interview) -> None:
    assert after.state.answers == before.state.answers


def _same_open(before: Interview, after: Interview) -> None:
    assert (after.open.number, after.open.path) == (before.open.number, before.open.path)


def _again(before: Interview, after: Interview, command: str) -> None:
    unchanged(before, after)
    _same_open(before, after)
    assert isinstance(after.messages[0], Asked)
    assert after.state.status is Status.WAITING
    if command in ("go on", "back"):
        assert after.open.aside is None
    if before.state.status is not Status.WAITING:
        assert Resumed() in after.events


def _said(before: Interview, after: Interview, command: str) -> None:
    unchanged(before, after)
    assert not isinstance(after.messages[0], Asked)
    assert after.state.status is before.state.status
    assert after.state.until == before.state.until
    if before.state.open is not None:
        _same_open(before, after)
    if command in ("stop", "forget"):
        assert Stopped() in after.events or before.state.status is Status.STOPPED
    if command in ("human", "forget"):
        assert [event.about for event in after.events if isinstance(event, HumanRequested)] == [command]


def _back(before: Interview, after: Interview, command: str) -> None:
    unchanged(before, after)
    assert after.open.number == len(before.state.asked) + 1
    assert after.open.path in before.state.answers
    assert "Back to this one" in after.said
    assert after.state.status is Status.WAITING


def _reason(before: Interview, after: Interview, command: str) -> None:
    unchanged(before, after)
    _same_open(before, after)
    assert after.open.aside is Aside.REASON
    assert "May I note why?" in after.said


def _until(before: Interview, after: Interview, command: str) -> None:
    unchanged(before, after)
    _same_open(before, after)
    assert after.open.aside is Aside.UNTIL
    assert "When shall I come back" in after.said


def _skipped(before: Interview, after: Interview, command: str) -> None:
    if before.open.mode is Mode.RECAP:
        return _next(before, after, command)
    answer = after.state.answers[before.open.path]
    assert answer.sure is Sure.SKIPPED
    assert answer.reason == {"skip, private": "private", "later": "later"}.get(command, "unsaid")
    _moved_on(before, after)


def _unknown(before: Interview, after: Interview, command: str) -> None:
    answer = after.state.answers[before.open.path]
    assert (answer.value, answer.sure) in (("?", Sure.UNKNOWN), ("unsure", Sure.EXACT))
    assert answer.reason.casefold() == ("maria" if "whom" in command else "")
    assert ("aria would know" in after.said) == ("whom" in command)
    _moved_on(before, after)


def _paused(before: Interview, after: Interview, command: str) -> None:
    unchanged(before, after)
    _same_open(before, after)
    assert after.state.status is Status.PAUSED
    assert after.state.until is not None
    assert Paused(after.state.until) in after.events
    assert after.last is not None
    assert after.last.due == after.state.until
    assert after.open.aside is None


def _stopped(before: Interview, after: Interview, command: str) -> None:
    unchanged(before, after)
    _same_open(before, after)
    assert after.state.status is Status.STOPPED
    assert Stopped() in after.events
    assert after.last is not None
    assert after.last.due is None


def _aside(before: Interview, after: Interview, command: str) -> None:
    unchanged(before, after)
    _same_open(before, after)
    assert after.open.aside is Aside.HUMAN
    assert after.state.until == before.state.until
    assert [event.about for event in after.events if isinstance(event, HumanRequested)] == ["human"]
    assert "555 0100" in after.said


def _next(before: Interview, after: Interview, command: str) -> None:
    _moved_on(before, after)


def _moved_on(before: Interview, after: Interview) -> None:
    if after.state.status is Status.COMPLETED:
        assert Completed() in after.events
        return
    assert after.open.number == len(before.state.asked) + 1
    assert after.open.aside is None
    assert after.state.status is Status.WAITING


def _corrected(before: Interview, after: Interview, command: str) -> None:
    changed = [path for path, answer in after.state.answers.items() if answer != before.state.answers.get(path)]
    assert len(changed) == 1, changed
    assert any(words in after.said for words in ("Changed: ", "Noted: ", "your words stay with us"))
    if before.state.open is None:
        return
    assert changed != [before.open.path]
    _same_open(before, after)
    assert after.open.aside is None
    assert after.state.status is before.state.status
    assert isinstance(after.messages[0], Asked) == (before.state.status is Status.WAITING)


def _noted(before: Interview, after: Interview, command: str) -> None:
    unchanged(before, after)
    _same_open(before, after)
    assert [event.about for event in after.events if isinstance(event, HumanRequested)] == ["question"]


OUTCOMES: dict[str, Callable[[Interview, Interview, str], Any]] = {
    AGAIN: _again,
    SAID: _said,
    BACK: _back,
    REASON: _reason,
    UNTIL: _until,
    SKIPPED: _skipped,
    UNKNOWN: _unknown,
    PAUSED: _paused,
    STOPPED: _stopped,
    ASIDE: _aside,
    NEXT: _next,
    CORRECTED: _corrected,
    NOTED: _noted,
    "": lambda before, after, command: None,
}


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
