"""What can be raised, and what follows from each kind: how urgent, how private, whether the interview goes on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much it matters that somebody reads it soon."""

    URGENT = "urgent"
    HIGH = "high"
    NORMAL = "normal"


class EscalationKind(StrEnum):
    OUTAGE = "outage"
    BREAK_IN = "break_in"
    LOST_DATA = "lost_data"
    LEAVING = "leaving"
    DISMISSAL = "dismissal"
    MONEY_TROUBLE = "money_trouble"
    COMPLAINT = "complaint"
    EXPLAIN_AGAIN = "explain_again"
    ORDER = "order"
    DISSATISFIED = "dissatisfied"
    NO_BACKUP = "no_backup"
    SILENCE = "silence"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class Nature:
    """`sensitive`: it goes to a named person's direct chat, never to the room. `pauses`: the contact is asked nothing
    more until it is over. `mutable`: a client may be said not to care.
    """

    severity: Severity
    sensitive: bool = False
    pauses: bool = False
    mutable: bool = True


NATURES: Mapping[EscalationKind, Nature] = {
    EscalationKind.OUTAGE: Nature(Severity.URGENT, pauses=True),
    EscalationKind.BREAK_IN: Nature(Severity.URGENT, pauses=True, mutable=False),
    EscalationKind.LOST_DATA: Nature(Severity.URGENT, pauses=True, mutable=False),
    EscalationKind.LEAVING: Nature(Severity.HIGH, sensitive=True),
    EscalationKind.DISMISSAL: Nature(Severity.HIGH, sensitive=True, mutable=False),
    EscalationKind.MONEY_TROUBLE: Nature(Severity.HIGH, sensitive=True),
    EscalationKind.COMPLAINT: Nature(Severity.HIGH, pauses=True),
    EscalationKind.EXPLAIN_AGAIN: Nature(Severity.NORMAL),
    EscalationKind.ORDER: Nature(Severity.NORMAL),
    EscalationKind.DISSATISFIED: Nature(Severity.HIGH),
    EscalationKind.NO_BACKUP: Nature(Severity.HIGH),
    EscalationKind.SILENCE: Nature(Severity.NORMAL),
    EscalationKind.BY_HAND: Nature(Severity.HIGH),
}
