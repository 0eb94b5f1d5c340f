"""After a conversation: what was told plants needs, what is missing is to be asked, and needs that are there already
are looked at again.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.interview.applying import Applying
from bot.interview.asking_manners import Whom, whom
from bot.interview.catalogue import shipped_catalogue
from bot.need.asking_unknown import plan_questions
from conversations.interview.event import AnswerCorrected, AnswerRecorded, Completed, Declined, Event, Expired, Stopped
from conversations.interview.state import State, Status
from conversations.need.fact import ClientFact
from conversations.need.interval import next_mention
from conversations.need.need import MENTIONED_AGAIN, Need
from conversations.need.outcome import Outcome, Planted
from conversations.need.planting import plant
from storage.journal import Entry
from storage.need import StoredNeed
from storage.work import Work

REST = timedelta(days=14)
"""Whoever has just answered our questions hears nothing about a new need for so long."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known about a client, and what follows from it today."""

    facts: tuple[ClientFact, ...]
    needs: tuple[StoredNeed, ...]
    outcomes: tuple[Outcome, ...]


def ends(events: Sequence[Event], state: State) -> bool:
    """Whether a step leaves something to plant: the conversation is over, or an answer was mended after its end."""
    if any(isinstance(event, (Completed, Declined, Expired, Stopped)) for event in events):
        return True
    over = state.status not in (Status.WAITING, Status.PAUSED)
    return over and any(isinstance(event, (AnswerRecorded, AnswerCorrected)) for event in events)


def client_facts(work: Work, client_id: str) -> tuple[ClientFact, ...]:
    """All that counts about the client. What one contact told us is not shown to another."""
    return tuple(
        ClientFact(
            fact.id,
            fact.key,
            fact.kind,
            fact.value,
            fact.contact_id or "",
            fact.observed_at,
            item=fact.item or "",
            sensitivity=fact.sensitivity,
        )
        for fact in work.counting(client_id)
    )


def known(work: Work, client_id: str, today: date) -> Known:
    """What is known about the client, and what follows from it."""
    facts, needs = client_facts(work, client_id), work.needs(client_id)
    return Known(facts, needs, plant(shipped_catalogue(), facts, [one.need for one in needs], today))


def plant_needs(applying: Applying, client_id: str, contact_id: str) -> None:
    """Plants what follows from the facts of the client; `contact_id` is who has just told us something."""
    work, now = applying.work, applying.now
    today = whom(work, contact_id).today(now)
    found = known(work, client_id, today)
    for one in found.outcomes:
        if isinstance(one, Planted) and one.contact_id:
            _plant(applying, client_id, one)
    # The date of a need may have moved with what was told.
    moved = [one.need for one in found.needs if one.need.status in MENTIONED_AGAIN and one.queued is None]
    work.look_again_each({need.id: max(now, need.planted_at + REST) for need in moved})
    plan_questions(applying, client_id, contact_id, facts=found.facts, outcomes=found.outcomes)


def looked_at(need: Need, to: Whom, now: datetime) -> datetime | None:
    """When the need is to be looked at again, by its intervals alone; None: never."""
    kind = shipped_catalogue().kinds.get(need.kind)
    day = next_mention(need, kind, to.today(now)) if kind else None
    return to.morning(day) if day else None


def _plant(applying: Applying, client_id: str, one: Planted) -> None:
    work, now = applying.work, applying.now
    need = Need(
        id=applying.new_id(),
        number=0,
        kind=one.kind,
        client_id=client_id,
        contact_id=one.contact_id,
        planted_at=now,
        why=one.why,
        cost=one.cost,
        item=one.item,
        product=one.product,
        horizon=one.horizon,
        sensitivity=one.sensitivity,
        rule=one.rule,
        lifecycle=one.lifecycle,
    )
    first = looked_at(need, whom(work, one.contact_id), now)
    stored = work.add_need(need, max(first, now + REST) if first else None)
    told = {
        "need": f"N-{stored.need.number}",
        "kind": one.kind,
        "item": one.item or None,
        "phone first": one.phone_first,
    }
    work.note(
        Entry(
            id=applying.new_id(),
            at=now,
            who="bluepaper",
            what="planted a need",
            via="rule",
            client_id=client_id,
            contact_id=one.contact_id,
            after=json.dumps({name: value for name, value in told.items() if value}, ensure_ascii=False),
        )
    )
