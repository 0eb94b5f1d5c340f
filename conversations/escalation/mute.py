"""“Not important to this client”: said once or for always, signed, listed, and undone at any time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from conversations.escalation.escalation import Escalation
from conversations.escalation.kind import NATURES, EscalationKind

Scope = Literal["once", "always"]


@dataclass(frozen=True, slots=True)
class Mute:
    """`once` closes the escalation it was said of; `always` also keeps its rule from triggering for this client.

    `by` and `at` are the signature; `undone_by` is set once it no longer holds.
    """

    client_id: str
    kind: EscalationKind
    rule: str
    scope: Scope
    escalation: int
    by: str
    at: datetime
    undone_by: str | None = None
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NotMutable:
    """A break-in, lost data and a dismissal matter to everybody."""

    kind: EscalationKind


def mute(escalation: Escalation, scope: Scope, *, by: str, at: datetime) -> Mute | NotMutable:
    """What is written down; the escalation itself is resolved besides."""
    if not NATURES[escalation.kind].mutable:
        return NotMutable(escalation.kind)
    return Mute(escalation.client_id, escalation.kind, escalation.rule, scope, escalation.number, by, at)


def undo(muted: Mute, by: str, at: datetime) -> Mute:
    """It no longer holds; undoing it again changes nothing."""
    return muted if muted.undone_by is not None else replace(muted, undone_by=by, undone_at=at)


def is_muted(kind: EscalationKind, rule: str, client_id: str, mutes: Iterable[Mute]) -> bool:
    """Whether this is not to be triggered for this client; never true of what cannot be muted."""
    return NATURES[kind].mutable and any(
        one.scope == "always"
        and one.undone_by is None
        and (one.client_id, one.kind, one.rule) == (client_id, kind, rule)
        for one in mutes
    )
