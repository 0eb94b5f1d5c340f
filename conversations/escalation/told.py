"""Who is told of an escalation, where, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from conversations.escalation.escalation import Escalation
from conversations.escalation.repeat import OnCall, wakes
from conversations.hours import Hours

SECOND_PERSON_AFTER = 2
"""Repetitions after which somebody else is told too."""


@dataclass(frozen=True, slots=True)
class Team:
    """Who of the firm counts for one client, by consultant id.

    `named` is whom sensitive matter goes to; `owner` stands in when it is about him, and when nobody answers.
    """

    hours: Hours
    named: str
    owner: str
    on_call: OnCall | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """`person` None: the consultants' room. `wakes`: outside working hours, as the firm wished. `at` is UTC."""

    person: str | None
    at: datetime
    wakes: bool = False


def who_is_told(escalation: Escalation, team: Team, now: datetime, about: str | None = None) -> tuple[Told, ...]:
    """Everybody who is told, never empty. `about` is the consultant whom a complaint names: he is not told of it.

    Sensitive matter goes to one person's direct chat, and never to the room. At night only what is on call goes out at
    once, and only the one person who was named for it is woken.
    """
    at = team.hours.next_open(now)
    night = at > now
    on_call = team.on_call.person if team.on_call and wakes(escalation, team.on_call) and night else None
    if escalation.sensitive:
        whom = team.owner if about == team.named else team.named
        told = [Told(whom, now, wakes=True) if on_call == whom else Told(whom, at)]
    else:
        told = [Told(None, now if on_call else at)]
        told += [Told(on_call, now, wakes=True)] if on_call and on_call != about else []
    if escalation.repeated >= SECOND_PERSON_AFTER and team.owner not in {about, *(one.person for one in told)}:
        told.append(Told(team.owner, at))
    return tuple(told)
