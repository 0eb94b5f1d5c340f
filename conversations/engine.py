"""The centre: a playbook, where a conversation stands and what was heard become a new state and what happened.

`start` begins a conversation, `step` takes one inbound message, `expire` takes a timer. All three are pure: the same
arguments give the same step, and nothing outside is read or changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from conversations.agenda import span
from conversations.asking import ask_next, put
from conversations.draft import Draft, Heard
from conversations.event import Event, Expired, Resumed
from conversations.facts import Facts
from conversations.hearing import closed, edited, pressed, secret, typed
from conversations.playbook import Playbook
from conversations.state import State, Status

__all__ = ["Heard", "Step", "Timer", "expire", "start", "step"]


@dataclass(frozen=True, slots=True)
class Timer:
    """A future thing a conversation planned, with what it was planned from: if the open question is another by then,
    it is void.
    """

    name: Literal["resume", "expire"]
    number: int


@dataclass(frozen=True, slots=True)
class Step:
    """What a step comes to. `due` (UTC) and `timer` say when to look again; both None when there is nothing to wait
    for.
    """

    state: State
    events: tuple[Event, ...]
    due: datetime | None = None
    timer: Timer | None = None


def start(playbook: Playbook, facts: Facts, now: datetime) -> Step:
    """Begins a conversation: what is said first, and the first question."""
    draft = Draft(playbook, State(), facts, now)
    ask_next(draft)
    return _done(draft)


def step(playbook: Playbook, state: State, heard: Heard, facts: Facts, now: datetime) -> Step:
    """Takes one message of the contact: words, or a pressed button."""
    draft = Draft(playbook, state, facts, now, heard=heard.id, words=heard.text)
    if state.status in (Status.COMPLETED, Status.DECLINED, Status.EXPIRED):
        closed(draft, heard)
    elif heard.secret:
        secret(draft)
    elif heard.edits is not None:
        edited(draft, heard)
    elif heard.press is not None:
        pressed(draft, heard.press)
    else:
        typed(draft, heard.text.strip())
    return _done(draft)


def expire(playbook: Playbook, state: State, timer: Timer, facts: Facts, now: datetime) -> Step:
    """Takes a timer that is due. One that no longer holds changes nothing."""
    number = state.open.number if state.open else 0
    draft = Draft(playbook, state, facts, now)
    if timer.number != number or state.status not in (Status.WAITING, Status.PAUSED):
        return Step(state, ())
    if timer.name == "resume" and state.status is Status.PAUSED:
        draft.status = Status.WAITING
        draft.events.append(Resumed())
        put(draft)
    elif timer.name == "expire":
        draft.status = Status.EXPIRED
        draft.events.append(Expired())
    return _done(draft)


def _done(draft: Draft) -> Step:
    state = draft.state()
    number = state.open.number if state.open else 0
    if state.status is Status.PAUSED and draft.until is not None:
        return Step(state, tuple(draft.events), draft.until, Timer("resume", number))
    if state.status in (Status.WAITING, Status.PAUSED):
        return Step(state, tuple(draft.events), draft.now + span(draft.playbook.expires_after), Timer("expire", number))
    return Step(state, tuple(draft.events))
