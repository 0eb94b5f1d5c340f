"""What happened to an escalation, in the past tense. Each carries the version it was decided on: it holds only while
that is still the stored one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class EscalationAcknowledged:
    """`by` has it from now on."""

    number: int
    version: int
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class EscalationAssigned:
    """`by` gave it to `to`, who has it from now on."""

    number: int
    version: int
    to: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class EscalationRepeated:
    """Nobody had acknowledged it in time, so it was told once more."""

    number: int
    version: int
    at: datetime


@dataclass(frozen=True, slots=True)
class EscalationForgotten:
    """It was acknowledged, and nothing came of it: it is triggered again, for everybody who is told."""

    number: int
    version: int
    had_by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class EscalationResolved:
    """It is over; `why` is free words or empty."""

    number: int
    version: int
    by: str
    at: datetime
    why: str = ""


EscalationEvent: TypeAlias = (
    EscalationAcknowledged | EscalationAssigned | EscalationRepeated | EscalationForgotten | EscalationResolved
)
