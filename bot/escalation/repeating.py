"""Escalations that are due come again: until somebody acknowledges them, and when somebody forgot them."""

from __future__ import annotations

from uuid import UUID, uuid5

from bot.escalation.raising import cards, due_of
from bot.interview.applying import Applying
from bot.orders.team import house_of
from conversations.escalation import EscalationForgotten, apply, come_again, who_is_told
from storage.escalation import StoredEscalation
from storage.work import Work

REPEATS = UUID("5d0f3c0e-7c1b-5a55-8e0e-6a4b9d3f2c11")


def repeat_due(work: Work, limit: int) -> int:
    """Tells again what is due now, at most `limit` of them; returns how many were looked at."""
    due = work.claim_due_escalations(limit, work.now)
    for stored in due:
        _come_again(work, stored)
    return len(due)


def _come_again(work: Work, stored: StoredEscalation) -> None:
    house, one, now = house_of(work), stored.escalation, work.now
    event = come_again(one, now, house.hours, house.team().on_call)
    if event is None:
        due = due_of(one, house)
        # What fell due while nobody was there to tell it waits for the morning, and is not looked at all night.
        work.move_escalation(stored, one, house.hours.next_open(now) if due and due <= now else due)
        return
    after = apply(one, event)
    had_by = house.names.get(event.had_by, "") if isinstance(event, EscalationForgotten) else ""
    if work.move_escalation(stored, after, due_of(after, house)):
        applying = Applying(work, str(uuid5(REPEATS, f"{stored.id} {after.repeated} {after.version}")), now, "reply")
        tellings = who_is_told(after, house.team(stored.about), now, stored.about)
        changed = work.escalation(one.number)
        assert changed is not None
        work.say(cards(applying, changed, tellings, house, had_by=had_by))
