"""Every situation in which a message can come: at every kind of question, after every way past it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache

from conversations.interview.engine import expire
from conversations.interview.event import Asked
from conversations.interview.state import Status, from_json, to_json
from tests.conversations.interview import HANK, KNOWN, Interview, knowing

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
