"""An escalation from the moment it is triggered until it is resolved: who has it, and when it comes again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Literal

from conversations.escalation.event import (
    EscalationAcknowledged,
    EscalationAssigned,
    EscalationEvent,
    EscalationForgotten,
    EscalationRepeated,
    EscalationResolved,
)
from conversations.escalation.kind import NATURES, EscalationKind, Severity

Source = Literal["phrase", "answer", "silence", "observation", "hand"]


class EscalationStatus(StrEnum):
    TRIGGERED = "triggered"
    ACKNOWLEDGED = "acknowledged"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class Escalation:
    """`number` is what people call it by: E-142. `rule` is what triggered it, the kind itself unless a rule has a name.

    `heard` is the message with the exact words: a reference, never a copy. `told_at` is when the firm was last told,
    `touched_at` when whoever has it last did something about it.
    """

    number: int
    kind: EscalationKind
    severity: Severity
    sensitive: bool
    client_id: str
    contact_id: str | None
    source: Source
    rule: str
    triggered_at: datetime
    told_at: datetime
    heard: str | None = None
    status: EscalationStatus = EscalationStatus.TRIGGERED
    version: int = 1
    repeated: int = 0
    by: str | None = None
    touched_at: datetime | None = None
    resolved_at: datetime | None = None

    @property
    def name(self) -> str:
        """What people call it by."""
        return f"E-{self.number}"

    @property
    def pauses(self) -> bool:
        """Whether the contact is asked nothing more until it is over."""
        return NATURES[self.kind].pauses and self.status is not EscalationStatus.RESOLVED


@dataclass(frozen=True, slots=True)
class Taken:
    """Somebody else was first: `by` has it since `since`; `by` is None when it is already over."""

    by: str | None
    since: datetime | None


class StaleEvent(ValueError):
    """The event was decided on an older version: read again and decide again."""


def acknowledge(escalation: Escalation, by: str, at: datetime) -> EscalationAcknowledged | Taken:
    """“I'll take it”. Of two at once one wins; the other reads again, and learns here who has it.

    Pressing twice is no loss: who has it already gets Taken with his own name.
    """
    if escalation.status is EscalationStatus.TRIGGERED:
        return EscalationAcknowledged(escalation.number, escalation.version, by, at)
    return Taken(None if escalation.status is EscalationStatus.RESOLVED else escalation.by, escalation.touched_at)


def assign(escalation: Escalation, to: str, *, by: str, at: datetime) -> EscalationAssigned | Taken:
    """Gives it to somebody, whoever has it now; also when a consultant leaves the team."""
    if escalation.status is EscalationStatus.RESOLVED:
        return Taken(None, escalation.resolved_at)
    return EscalationAssigned(escalation.number, escalation.version, to, by, at)


def resolve(escalation: Escalation, by: str, at: datetime, why: str = "") -> EscalationResolved | Taken:
    """It is over. Anybody of the firm may say so, also without having taken it."""
    if escalation.status is EscalationStatus.RESOLVED:
        return Taken(None, escalation.resolved_at)
    return EscalationResolved(escalation.number, escalation.version, by, at, why)


def apply(escalation: Escalation, event: EscalationEvent) -> Escalation:
    """The escalation after the event. Raises StaleEvent for one that was decided on another version.

    A repetition leaves the version as it is: a card that was posted before it still works.
    """
    if (event.number, event.version) != (escalation.number, escalation.version):
        raise StaleEvent(f"{escalation.name} is at version {escalation.version}, this was decided on {event.version}")
    match event:
        case EscalationAcknowledged(by=by, at=at) | EscalationAssigned(to=by, at=at):
            changed = replace(escalation, status=EscalationStatus.ACKNOWLEDGED, by=by, touched_at=at)
        case EscalationRepeated(at=at):
            return replace(escalation, told_at=at, repeated=escalation.repeated + 1)
        case EscalationForgotten(at=at):
            told = replace(escalation, told_at=at, repeated=escalation.repeated + 1)
            changed = replace(told, status=EscalationStatus.TRIGGERED, by=None, touched_at=None)
        case EscalationResolved(by=by, at=at):
            changed = replace(escalation, status=EscalationStatus.RESOLVED, by=by, touched_at=at, resolved_at=at)
    return replace(changed, version=escalation.version + 1)


def touch(escalation: Escalation, at: datetime) -> Escalation:
    """Whoever has it did something about it, such as writing to the contact: it is not forgotten."""
    return replace(escalation, touched_at=at) if escalation.status is EscalationStatus.ACKNOWLEDGED else escalation
