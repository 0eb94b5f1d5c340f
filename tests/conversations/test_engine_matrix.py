"""Every command at every kind of question in every situation: what is stored, what is said, what is open next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

import pytest

from conversations.authoring.playbook import Kind
from conversations.interview.event import Asked, Completed, HumanRequested, Paused, Resumed, Stopped
from conversations.interview.state import Aside, Mode, Status, Sure
from conversations.reading import CommandName
from tests.conversations.interview import Interview
from tests.conversations.situations import ACTUAL, KINDS, OVER, holds, places, situation

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
    "who_asks": reply("is this a scam?", "To be sure that this is us"),
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
    "later, by a mere day": Row(
        "tomorrow",
        "",
        PAUSED,
        {"until": PAUSED, "human": SAID, "stopped": SAID, "over": SAID},
        {(where, "move"): NEXT for where in ("asked", "still", "human", "paused", "reason")}
        | {("paused", ask): NEXT for ask in ("deputy", "waste")},
    ),
    "skip, told already": Row(
        "I already told you that",
        "",
        AGAIN,
        {"still": NEXT, "probe": NEXT, "recap": NEXT, "reason": SKIPPED, "stopped": SAID, "over": SAID},
    ),
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
    assert answer.reason == {"skip, private": "private", "skip, told already": "answered", "later": "later"}.get(
        command, "unsaid"
    )
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
