"""Whether we may speak to somebody now. It is asked when a message is planned and again when it is about to be sent;
the later answer counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

from conversations.hours import instant_of
from conversations.manners.person import Manners, Wish
from conversations.manners.reason import Reasons
from conversations.manners.reminders import REMINDERS

BUDGET = timedelta(days=14)
"""At most one opening or nudge of ours reaches a person in this time, over all clients and playbooks."""


@dataclass(frozen=True, slots=True)
class Now:
    """It may be said."""


@dataclass(frozen=True, slots=True)
class Wait:
    """`until` (UTC) is the first instant at which it may be said if nothing changes; None: when something does."""

    until: datetime | None
    reason: str


@dataclass(frozen=True, slots=True)
class Never:
    """It is not to be said at all."""

    reason: str


Decision: TypeAlias = Now | Wait | Never
_Blocked = tuple[datetime, str]


def may_speak(wish: Wish, manners: Manners, now: datetime) -> Decision:
    """Whether this may be said to this person now; reasons are plain words for the firm, never for the person.

    The answer depends on nothing but its arguments. What it tells to wait for is free of every rule at once: asked
    again then, with nothing changed, it says Now.
    """
    if wish.message_class in ("reply", "relay"):
        return Now()
    why = Reasons(manners, now)
    if wish.message_class == "alert":
        return _alert(wish, manners, why)
    if refused := next(_refused(wish, manners, why), None):
        return Never(refused)
    if held := next(_held(wish, manners, why), None):
        return Wait(None, held)
    return _first_free(wish, manners, why)


def _alert(wish: Wish, manners: Manners, why: Reasons) -> Decision:
    if wish.about in manners.on_call or manners.hours.is_open(why.now):
        return Now()
    return Wait(manners.hours.next_open(why.now).astimezone(UTC), why("not_on_call"))


def _refused(wish: Wish, manners: Manners, why: Reasons) -> Iterator[str]:
    if manners.left_at is not None:
        yield why("left", manners.left_at)
    if manners.stopped_at is not None:
        yield why("stopped", manners.stopped_at)
    if wish.message_class == "nudge":
        if wish.about in manners.never:
            yield why("never", manners.never[wish.about])
        if not manners.agreed_to_nudges:
            yield why("not_agreed")
    if wish.message_class == "reminder":
        if wish.conversation is None:
            yield why("nudge_reminded")
        elif wish.conversation != manners.open_conversation:
            yield why("question_closed")
        if wish.reminded >= len(REMINDERS):
            yield why("reminded_enough", count=wish.reminded)


def _held(wish: Wish, manners: Manners, why: Reasons) -> Iterator[str]:
    """What holds a message for a time that nobody knows yet."""
    if manners.unreached:
        yield why("unreached")
    for pause in manners.pauses:
        if pause.until is None:
            yield why("paused", by=pause.by, whom=why(pause.whom))
    for escalation in sorted(manners.open_escalations - {wish.escalation or ""}):
        yield why("escalation", escalation=escalation)
    if manners.human is not None and manners.human.until is None:
        yield why("human", by=manners.human.by)
    if wish.message_class != "reminder":
        if manners.open_conversation is not None:
            yield why("conversation")
        if manners.cap.a_day <= 0:
            yield why("cap_none")


def _first_free(wish: Wish, manners: Manners, why: Reasons) -> Now | Wait:
    """Goes from one thing that says "later" to the next until none does; the first one is the reason."""
    at, first = why.now, ""
    while blocked := next(_blocks(wish, manners, at, why), None):
        first = first or blocked[1]
        at = blocked[0]
    return Wait(at.astimezone(UTC), first) if first else Now()


def _blocks(wish: Wish, manners: Manners, at: datetime, why: Reasons) -> Iterator[_Blocked]:
    for pause in manners.pauses:
        if pause.until is not None and at < pause.until:
            yield pause.until, why("paused_until", by=pause.by, whom=why(pause.whom), until=why.day(pause.until))
    human = manners.human
    if human is not None and human.until is not None and at < human.until:
        yield human.until, why("human_until", by=human.by, until=why.day(human.until))
    if wish.message_class != "reminder":
        yield from _budget(manners, at, why)
        yield from _cap(manners, at, why)
    if wish.message_class == "opening" and wish.escalation is None:
        yield from _through(manners, at, why)
    if not manners.hours.is_open(at):
        yield manners.hours.next_open(at), why.closed(at)
    elif manners.good_hours is not None and not manners.good_hours.is_open(at):
        yield manners.good_hours.next_open(at), why.unsuited(at, manners.good_hours)


def _budget(manners: Manners, at: datetime, why: Reasons) -> Iterator[_Blocked]:
    near = [sent for sent in manners.sent if abs(at - sent) < BUDGET]
    if near:
        free = max(near) + BUDGET
        yield free, why("budget", max(near), until=why.day(manners.hours.next_open(free)))


def _through(manners: Manners, at: datetime, why: Reasons) -> Iterator[_Blocked]:
    """Who was thanked for the last answer of a conversation is not asked the next question on that day."""
    if manners.through_at is not None:
        day = manners.hours.local(manners.through_at).date() + timedelta(days=1)
        tomorrow = instant_of(datetime.combine(day, time()), manners.hours.zone)
        if at < tomorrow:
            yield tomorrow, why("through", manners.through_at)


def _cap(manners: Manners, at: datetime, why: Reasons) -> Iterator[_Blocked]:
    cap, zone = manners.cap, ZoneInfo(manners.cap.zone)
    day = at.astimezone(zone).date()
    count = sum(sent.astimezone(zone).date() == day for sent in cap.sent)
    if count >= cap.a_day:
        tomorrow = instant_of(datetime.combine(day + timedelta(days=1), time()), cap.zone)
        yield tomorrow, why("cap", at, count=count, cap=cap.a_day)
