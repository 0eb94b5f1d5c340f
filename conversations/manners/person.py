"""What counts when we want to say something to somebody: the wish, and what is known about the person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from conversations.hours import Hours

MessageClass = Literal["reply", "relay", "alert", "reminder", "opening", "nudge"]


@dataclass(frozen=True, slots=True)
class Wish:
    """What we would like to say.

    `about` is the playbook of an opening, the kind of a nudge's need, the kind of an alert's escalation.
    """

    message_class: MessageClass
    about: str = ""
    conversation: str | None = None
    """Of a reminder: the conversation whose question it repeats; None when it would repeat a nudge."""
    reminded: int = 0
    """Of a reminder: how many this question had before."""
    escalation: str | None = None
    """The escalation that this is about, if it is about one."""


@dataclass(frozen=True, slots=True)
class Pause:
    """`until` None: until somebody resumes it."""

    whom: Literal["contact", "client", "firm"]
    by: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Human:
    """A consultant talks to the contact himself; `until` None: until he hands back."""

    by: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Cap:
    """The firm's own measure: openings and nudges a day, counted by the firm's calendar over all people."""

    a_day: int
    zone: str = "UTC"
    sent: Sequence[datetime] = ()


@dataclass(frozen=True, slots=True)
class Manners:
    """What counts about one person; the message in question is in none of the lists.

    `sent`: openings and nudges said to the person for any client. `never`: kinds of need, and when that was said.
    `open_escalations`: of this person, by the number people know them by. `on_call`: kinds of escalation that may wake
    this person, who then is a consultant.
    """

    name: str
    client: str
    hours: Hours
    agreed_to_nudges: bool
    cap: Cap
    good_hours: Hours | None = None
    """What of the hours suits the person best; None: all of them."""
    sent: Sequence[datetime] = ()
    open_conversation: str | None = None
    through_at: datetime | None = None
    """When the person was through with a conversation, last."""
    open_escalations: frozenset[str] = frozenset()
    human: Human | None = None
    pauses: tuple[Pause, ...] = ()
    stopped_at: datetime | None = None
    left_at: datetime | None = None
    unreached: bool = False
    """Whether their chat does not let us in, and there is no other."""
    never: Mapping[str, datetime] = field(default_factory=dict)
    on_call: frozenset[str] = frozenset()
    language: str = "en"
    """Of whoever reads the reasons."""
