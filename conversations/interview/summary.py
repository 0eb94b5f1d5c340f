"""What was answered in one conversation, a line a question, for people to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from conversations.authoring.playbook import Kind, Playbook, Question
from conversations.interview.agenda import MORE
from conversations.interview.draft import Draft
from conversations.interview.facts import Facts
from conversations.interview.state import State, Sure


@dataclass(frozen=True, slots=True)
class Line:
    """One answer in words. `more` is the reply to the follow-up; `reason` why it was left out, or whom to ask."""

    label: str
    value: str
    sure: Sure
    reason: str = ""
    more: str = ""
    sensitivity: int = 0


def summary(playbook: Playbook, state: State, facts: Facts, now: datetime) -> tuple[Line, ...]:
    """The answers that count, in the order of the playbook, as they stand at `now`; the agreement is not among them."""
    return tuple(_lines(Draft(playbook, state, facts, now)))


def _lines(draft: Draft) -> Iterator[Line]:
    for place in draft.agenda.questions:
        question, answer = place.step, draft.answers.get(place.path)
        if answer is None or not isinstance(question, Question) or question.kind is Kind.CONSENT:
            continue
        more = draft.answers.get(place.path + MORE)
        value = draft.value(question, answer)
        follow_up = more.value if more is not None else ""
        yield Line(draft.short(place), value, answer.sure, answer.reason, follow_up, question.sensitivity)
