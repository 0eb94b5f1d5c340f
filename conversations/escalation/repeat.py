"""When an escalation comes again: until somebody acknowledges it, and when it was acknowledged and forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from conversations.escalation.escalation import Escalation, EscalationStatus
from conversations.escalation.event import EscalationForgotten, EscalationRepeated
from conversations.escalation.kind import EscalationKind, Severity
from conversations.hours import Hours

REPEATED_AFTER: Mapping[Severity, timedelta] = {
    Severity.URGENT: timedelta(minutes=15),
    Severity.HIGH: timedelta(hours=2),
    Severity.NORMAL: timedelta(days=1),
}
"""From one telling to the next while nobody acknowledges; see `repeated_after` for those that go on and on."""
TOLD_AS_OFTEN = 4
"""So many times an escalation comes again at the same pace; then it takes twice as long, up to a day."""
SLOWEST = timedelta(days=1)
FORGOTTEN_AFTER: Mapping[Severity, timedelta] = {
    Severity.URGENT: timedelta(hours=2),
    Severity.HIGH: timedelta(days=1),
    Severity.NORMAL: timedelta(days=3),
}
"""From the last thing that was done about an acknowledged one to being triggered again."""


@dataclass(frozen=True, slots=True)
class OnCall:
    """Who may be woken, by name, and for which kinds."""

    person: str
    kinds: frozenset[EscalationKind]


def comes_again_at(escalation: Escalation, hours: Hours, on_call: OnCall | None = None) -> datetime | None:
    """When it is due to be told again (UTC): outside the firm's `hours` only if it is on call. None when it is over."""
    match escalation.status:
        case EscalationStatus.TRIGGERED:
            at = escalation.told_at + repeated_after(escalation)
        case EscalationStatus.ACKNOWLEDGED:
            at = (escalation.touched_at or escalation.told_at) + FORGOTTEN_AFTER[escalation.severity]
        case EscalationStatus.RESOLVED:
            return None
    return at if wakes(escalation, on_call) else hours.next_open(at)


def repeated_after(escalation: Escalation) -> timedelta:
    """How long nobody may acknowledge it until it is told again: it never ends, but what nobody takes for days must not
    bury what comes after it.
    """
    first = REPEATED_AFTER[escalation.severity]
    slower: int = 2 ** min(escalation.repeated // TOLD_AS_OFTEN, 10)
    return min(first * slower, SLOWEST)


def come_again(
    escalation: Escalation, now: datetime, hours: Hours, on_call: OnCall | None = None
) -> EscalationRepeated | EscalationForgotten | None:
    """What happens to it now; None when it is not due, whatever it was planned from."""
    due = comes_again_at(escalation, hours, on_call)
    if due is None or now < due or not (hours.is_open(now) or wakes(escalation, on_call)):
        return None
    if escalation.status is EscalationStatus.TRIGGERED:
        return EscalationRepeated(escalation.number, escalation.version, now)
    return EscalationForgotten(escalation.number, escalation.version, escalation.by or "", now)


def wakes(escalation: Escalation, on_call: OnCall | None) -> bool:
    """Whether the firm named this for on-call."""
    return on_call is not None and escalation.kind in on_call.kinds
