"""The centre: a playbook, where a conversation stands and what was heard become a new state and what happened.

`start` begins a conversation, `step` takes one inbound message, `expire` takes a timer. All three are pure: the same
arguments give the same step, and nothing outside is read or changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from conversations.authoring.migration import Migrated, migrate, renamed
from conversations.authoring.playbook import Playbook, Question
from conversations.interview.agenda import span
from conversations.interview.asking import ask_next, put
from conversations.interview.draft import Draft, Utterance
from conversations.interview.event import Event, Expired, Paused
from conversations.interview.facts import Facts
from conversations.interview.hearing import take
from conversations.interview.recap import where_we_were
from conversations.interview.state import Answer, State, Status

__all__ = ["Moved", "Step", "Timer", "Utterance", "expire", "interrupt", "move", "start", "step", "take_up"]


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


@dataclass(frozen=True, slots=True)
class Moved:
    """A conversation on another playbook. `step` has events, and something due, only if a question is put anew."""

    step: Step
    migrated: Migrated[Answer]


def start(playbook: Playbook, facts: Facts, now: datetime) -> Step:
    """Begins a conversation: what is said first, and the first question."""
    draft = Draft(playbook, State(met=facts.has_agreed), facts, now)
    ask_next(draft)
    return _done(draft)


def step(playbook: Playbook, state: State, heard: Utterance, facts: Facts, now: datetime) -> Step:
    """Takes one message of the contact: words, or a pressed button."""
    draft = Draft(playbook, state, facts, now, heard=heard.id)
    take(draft, heard)
    return _done(draft)


def expire(playbook: Playbook, state: State, timer: Timer, facts: Facts, now: datetime) -> Step:
    """Takes a timer that is due. One that no longer holds changes nothing."""
    number = state.open.number if state.open else 0
    draft = Draft(playbook, state, facts, now)
    if timer.number != number or state.status not in (Status.WAITING, Status.PAUSED):
        return _done(draft)
    if timer.name == "resume" and state.until is not None and state.until <= now:
        draft.resume()
        draft.reopen(aside=None)
        put(draft)
    elif timer.name == "expire":
        draft.status = Status.EXPIRED
        draft.events.append(Expired())
    return _done(draft)


def interrupt(playbook: Playbook, state: State, words: str, facts: Facts, now: datetime) -> Step:
    """Says `words` (Markdown) and asks nothing more until `take_up`: something else matters now."""
    draft = Draft(playbook, state, facts, now)
    if draft.status is Status.WAITING:
        draft.status = Status.PAUSED
        draft.events.append(Paused(None))
    if words:
        draft.say(words)
    return _done(draft)


def take_up(playbook: Playbook, state: State, words: str, facts: Facts, now: datetime) -> Step:
    """Says `words` (Markdown) and puts the open question again. Whoever wished to go on later, or said stop, is asked
    nothing; nor is anything asked when all is over.
    """
    draft = Draft(playbook, state, facts, now)
    if draft.status is Status.PAUSED and state.until is None:
        draft.resume()
        draft.reopen(aside=None)
    if draft.asks:
        draft.lead.append(words)
        if draft.away:
            draft.lead.append(where_we_were(draft))
            draft.recapped = True
        put(draft)
    else:
        draft.say(words)
    return _done(draft)


def move(state: State, old: Playbook, new: Playbook, *, facts: Facts, now: datetime, unsaid: bool = False) -> Moved:
    """Takes a conversation from the playbook it began with to a newer one, as the author's `migrate` says.

    A question that waits for its answer and is gone, or asks something else now, is followed by the next one. `unsaid`:
    the open question has not reached the contact yet, so it is put anew.
    """
    migrated = migrate(state.answers, old, new, recode=_recoded)
    if unsaid and not state.answers:
        return Moved(start(new, facts, now), migrated)
    asked = tuple(renamed(path, old, new) for path in state.asked)
    open_ = replace(state.open, path=renamed(state.open.path, old, new)) if state.open else None
    draft = Draft(new, replace(state, answers=migrated.answers, asked=asked, open=open_), facts, now)
    waits = state.status is Status.WAITING and state.open is not None
    if not waits or (not unsaid and state.open and _same_question(draft, state.open.path, old)):
        return Moved(Step(draft.state(), ()), migrated)
    draft.open = None
    ask_next(draft)
    return Moved(_done(draft), migrated)


def _same_question(draft: Draft, path: str, old: Playbook) -> bool:
    place = draft.open_place()
    if place is None or not isinstance(place.step, Question):
        return place is not None
    before = old.questions.get(path.rpartition(".")[2])
    return before is None or (before.kind, list(before.choices)) == (place.step.kind, list(place.step.choices))


def _recoded(answer: Answer, codes: Mapping[str, str]) -> Answer:
    """A choice, or several, with their codes renamed."""
    return replace(answer, value=", ".join(codes.get(code, code) for code in answer.value.split(", ")))


def _done(draft: Draft) -> Step:
    state = draft.state()
    number = state.open.number if state.open else 0
    if state.status is Status.PAUSED and state.until is not None:
        return Step(state, tuple(draft.events), state.until, Timer("resume", number))
    if state.status in (Status.WAITING, Status.PAUSED):
        return Step(state, tuple(draft.events), draft.now + span(draft.playbook.expires_after), Timer("expire", number))
    return Step(state, tuple(draft.events))
