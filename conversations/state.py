"""Where one conversation stands between two turns, as a small value that is stored as JSON with its conversation.

It holds what was answered *in this conversation* and what is open. What is known for good lives in facts; ending a
conversation loses nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Status(StrEnum):
    """A conversation's status. Only `waiting` has a question open to its contact."""

    WAITING = "waiting"
    PAUSED = "paused"
    COMPLETED = "completed"
    DECLINED = "declined"
    EXPIRED = "expired"
    STOPPED = "stopped"


class Mode(StrEnum):
    """What kind of reply the open question waits for."""

    ASK = "ask"
    STILL = "still"
    """An old answer was shown: is it still so?"""
    PROBE = "probe"
    REASON = "reason"
    """The contact skips: may we note why?"""
    UNTIL = "until"
    """The contact wants to go on later: when?"""
    RECAP = "recap"


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


@dataclass(frozen=True, slots=True)
class State:
    """One conversation. `answers` keeps every answer by path, also those whose question is no longer relevant."""

    status: Status = Status.WAITING
    open: Open | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    passed: frozenset[str] = frozenset()
    """Says that were said, recaps that were confirmed."""
    asked: Mapping[int, str] = field(default_factory=dict)
    """Question number -> path, for buttons pressed late."""
    number: int = 0
    last_heard: datetime | None = None


def to_json(state: State) -> str:
    """The state as compact JSON text."""
    open_ = state.open
    return json.dumps(
        {
            "status": state.status,
            "open": [open_.number, open_.path, open_.mode, open_.misses, open_.picked] if open_ else None,
            "answers": {p: [a.value, a.kind, a.sure, a.heard, a.reason] for p, a in state.answers.items()},
            "passed": sorted(state.passed),
            "asked": state.asked,
            "number": state.number,
            "last_heard": state.last_heard.isoformat() if state.last_heard else None,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_json(text: str) -> State:
    """The inverse of `to_json`."""
    raw = json.loads(text)
    open_ = raw["open"]
    return State(
        status=Status(raw["status"]),
        open=Open(open_[0], open_[1], Mode(open_[2]), open_[3], tuple(open_[4])) if open_ else None,
        answers={p: Answer(a[0], a[1], Sure(a[2]), a[3], a[4]) for p, a in raw["answers"].items()},
        passed=frozenset(raw["passed"]),
        asked={int(number): path for number, path in raw["asked"].items()},
        number=raw["number"],
        last_heard=datetime.fromisoformat(raw["last_heard"]) if raw["last_heard"] else None,
    )
