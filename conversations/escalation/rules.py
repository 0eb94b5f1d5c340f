"""What triggers an escalation besides a contact's own alarm: answers, silence, and what a client wants to be told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from conversations.escalation.kind import NATURES, EscalationKind, Severity
from conversations.value import Number, Value, YesNo

TELL_AT_ONCE = "client.tell_at_once"
"""The fact that holds what a client wants to be told at once: codes of choices."""
AT_ONCE: Mapping[str, frozenset[EscalationKind]] = {
    "standstill": frozenset({EscalationKind.OUTAGE}),
    "backup": frozenset({EscalationKind.NO_BACKUP, EscalationKind.LOST_DATA}),
    "break_in": frozenset({EscalationKind.BREAK_IN}),
    "spending": frozenset({EscalationKind.ORDER}),
    "our_mistakes": frozenset({EscalationKind.COMPLAINT, EscalationKind.DISSATISFIED, EscalationKind.EXPLAIN_AGAIN}),
}
"""What is on the list of somebody who chose this code."""
SILENT_AFTER = 2
"""Openings in a row without an answer after which a silence is raised."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A fact as it was just answered: its key, and its value as read from its notation."""

    key: str
    value: Value


@dataclass(frozen=True, slots=True)
class Raised:
    """`rule` tells it from others of its kind, when it is muted and in "why was I told this"."""

    kind: EscalationKind
    rule: str


@dataclass(frozen=True, slots=True)
class AnswerRule:
    """`key` is a fact's key; one that ends in a dot stands for all that begin so. `when` is for the documents."""

    rule: str
    key: str
    kind: EscalationKind
    when: str
    matches: Callable[[Value], bool]


def _at_most(limit: int) -> Callable[[Value], bool]:
    return lambda value: isinstance(value, Number) and value.high is not None and value.high <= limit


ANSWER_RULES = (
    AnswerRule("no_backup", "client.backup", EscalationKind.NO_BACKUP, "no", lambda value: value == YesNo.NO),
    AnswerRule(
        "backup_never_tried", "client.backup_tried", EscalationKind.NO_BACKUP, "no", lambda value: value == YesNo.NO
    ),
    AnswerRule("satisfaction", "client.satisfaction", EscalationKind.DISSATISFIED, "2 or less of 5", _at_most(2)),
    AnswerRule("satisfaction", "client.satisfaction.", EscalationKind.DISSATISFIED, "2 or less of 5", _at_most(2)),
    AnswerRule("recommend", "client.recommend", EscalationKind.DISSATISFIED, "6 or less of 10", _at_most(6)),
    AnswerRule(
        "explained_again",
        "client.explained_again",
        EscalationKind.EXPLAIN_AGAIN,
        "yes",
        lambda value: value == YesNo.YES,
    ),
)


def raised_by(answered: Answered) -> tuple[Raised, ...]:
    """What an answer triggers; one that nobody knows triggers nothing."""
    return tuple(
        Raised(rule.kind, rule.rule)
        for rule in ANSWER_RULES
        if (answered.key.startswith(rule.key) if rule.key.endswith(".") else answered.key == rule.key)
        and rule.matches(answered.value)
    )


def on_the_list(kind: EscalationKind, wanted: Value) -> bool:
    """Whether somebody whose answer to TELL_AT_ONCE is `wanted` asked to be told of such a thing at once."""
    codes = wanted if isinstance(wanted, tuple) else (wanted,)
    return any(kind in AT_ONCE.get(str(code), ()) for code in codes)


def severity_of(kind: EscalationKind, *, listed: bool) -> Severity:
    """What is on the client's own list is no detail: it matters one degree more than it would elsewhere."""
    severity = NATURES[kind].severity
    return list(Severity)[max(0, list(Severity).index(severity) - 1)] if listed else severity


def raised_by_silence(answered: Sequence[bool]) -> tuple[Raised, ...]:
    """`answered` tells of each opening of this contact, the oldest first, whether anything came back."""
    silent = len(answered) >= SILENT_AFTER and not any(answered[-SILENT_AFTER:])
    return (Raised(EscalationKind.SILENCE, "silence"),) if silent else ()
