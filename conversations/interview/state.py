"""Where one conversation stands between two turns, as a small value that is stored as JSON with its conversation.

It holds what was answered *in this conversation* and what is open. What is known for good lives in facts; ending a
conversation loses nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Status(StrEnum):
    """A conversation's status. Only `waiting` has a question open to its contact."""

    WAITING = "waiting"
    PAUSED = "paused"
    COMPLETED = "completed"
    DECLINED = "declined"
    EXPIRED = "expired"
    STOPPED = "stopped"


class Mode(StrEnum):
    """How the open question is put."""

    ASK = "ask"
    STILL = "still"
    """An old answer was shown: is it still so?"""
    PROBE = "probe"
    RECAP = "recap"


class Aside(StrEnum):
    """What came between the open question and its answer; the question goes on under its number afterwards."""

    REASON = "reason"
    """The contact skips: may we note why?"""
    UNTIL = "until"
    """The contact wants to go on later: when?"""
    HUMAN = "human"
    """The contact wants a person: nothing is asked until the contact goes on."""


class Sure(StrEnum):
    """How far an answer can be relied on."""

    EXACT = "exact"
    ABOUT = "about"
    CONFIRMED = "confirmed"
    """An old answer that the same person said still holds."""
    UNKNOWN = "unknown"
    """The contact does not know; the value is `?`."""
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: `value` in the notation of `value.py`, `heard` the id of the message it was read from (the
    verbatim).
    """

    value: str
    kind: str
    sure: Sure
    heard: str
    reason: str = ""
    """Why it was skipped (`private`, `not_relevant`, `later`, `in_person`, or own words), or whom to ask instead."""


@dataclass(frozen=True, slots=True)
class Open:
    """The open question. `number` is on its buttons: a press with another number is stale."""

    number: int
    path: str
    mode: Mode = Mode.ASK
    misses: int = 0
    """Unclear answers so far to this question."""
    picked: tuple[str, ...] = ()
    """Choices tapped so far, where several may be chosen."""
    aside: Aside | None = None
    missed: str = ""
    """Id of the message that was not understood: if its words are edited, they are the answer."""


@dataclass(frozen=True, slots=True)
class State:
    """One conversation. `answers` keeps every answer by path, also those whose question is no longer relevant."""

    status: Status = Status.WAITING
    open: Open | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    passed: frozenset[str] = frozenset()
    """Says that were said, recaps that were confirmed."""
    asked: tuple[str, ...] = ()
    """Paths in the order in which they were asked, for buttons pressed late: question number 1 comes first."""
    until: datetime | None = None
    """When a paused conversation goes on by itself (UTC); None: when the contact says so."""
    last_heard: datetime | None = None
    recapped: datetime | None = None
    """When the contact was told where we were, last."""
    met: bool = False
    """When it began, the contact had agreed to be asked in another one before."""
    rewritten: Mapping[str, str] = field(default_factory=dict)
    """Where the words of an edited message stand now: the id of its newest edit, by its own."""


def to_json(state: State) -> str:
    """The state as compact JSON text."""
    open_ = state.open
    return json.dumps(
        {
            "status": state.status,
            "open": [getattr(open_, name) for name in Open.__slots__] if open_ else None,
            "answers": {p: [a.value, a.kind, a.sure, a.heard, a.reason] for p, a in state.answers.items()},
            "passed": sorted(state.passed),
            "asked": state.asked,
            "until": _written(state.until),
            "last_heard": _written(state.last_heard),
            "recapped": _written(state.recapped),
            "met": state.met,
            "rewritten": dict(state.rewritten),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_json(text: str) -> State:
    """The inverse of `to_json`."""
    raw = json.loads(text)
    return State(
        status=Status(raw["status"]),
        open=_open(raw["open"]) if raw["open"] else None,
        answers={p: Answer(a[0], a[1], Sure(a[2]), a[3], a[4]) for p, a in raw["answers"].items()},
        passed=frozenset(raw["passed"]),
        asked=tuple(raw["asked"]),
        until=_instant(raw["until"]),
        last_heard=_instant(raw["last_heard"]),
        recapped=_instant(raw.get("recapped")),
        met=bool(raw.get("met")),
        rewritten=raw.get("rewritten", {}),
    )


def _open(raw: Sequence[Any]) -> Open:
    number, path, mode, misses, picked, aside, missed = raw
    return Open(number, path, Mode(mode), misses, tuple(picked), Aside(aside) if aside else None, missed)


def _written(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
