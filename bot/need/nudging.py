"""Needs whose time has come: each is brought up if the manners allow it, or looked at again later."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

from bot.interview.asking_manners import Whom, decide, whom
from bot.interview.catalogue import shipped_catalogue
from bot.need.planting import client_facts
from bot.need.resting import as_it_stands, beside_it, in_turn
from conversations.button import Button
from conversations.manners import Never, Now, Wait, Wish
from conversations.need.fact import ClientFact
from conversations.need.interval import next_mention
from conversations.need.kind import NeedKind
from conversations.need.mention import Mentioned, compose
from conversations.need.need import MENTIONED_AGAIN, Need
from conversations.render import escaped
from storage.ids import derived
from storage.message import NewMessage
from storage.need import StoredNeed
from storage.work import Work

NUDGES = UUID("5b0a5a52-3b0d-5c0f-9d55-4f2f2c1d7e61")
STALE = timedelta(days=183)
"""A mention that rests on something told longer ago is checked with the consultant first."""
UNRELEASED = timedelta(days=28)
"""A nudge that nobody released, or that found no good moment, is worded anew after this long."""
_SOON = timedelta(days=1)
_LATER = timedelta(days=7)
_MUCH_LATER = timedelta(days=30)


def nudge_due(work: Work, limit: int) -> int:
    """Looks at needs that are due, the nearest date first and those about one thing in turn; returns how many."""
    due = dict(work.claim_due_needs(limit, work.now))
    for need_id in in_turn(work, list(due)):
        stored = work.need_with(need_id)
        assert stored is not None
        work.look_again(need_id, _look(work, stored, due[need_id]))
    return len(due)


def nudge_buttons(buttons: Sequence[Button]) -> str:
    """Buttons as they are stored and sent: the need stands on each."""
    return json.dumps([[button.label, button.press] for button in buttons], ensure_ascii=False)


def _look(work: Work, stored: StoredNeed, address_id: str) -> datetime | None:
    """Brings the need up if it may be; when it is looked at again."""
    to, now = whom(work, stored.need.contact_id), work.now
    kind = shipped_catalogue().kinds.get(stored.need.kind)
    if kind is None or to.contact.left_at is not None or stored.need.status not in MENTIONED_AGAIN:
        return None
    if stored.queued is not None:
        if stored.queued.status != "held" or now < stored.queued.at + UNRELEASED:
            return now + _LATER
        work.drop_mentions(stored.need.id, "nobody released it in four weeks")
    facts, today = client_facts(work, stored.need.client_id), to.today(now)
    need = as_it_stands(stored.need, facts, today)
    if need is None:
        return None
    day = next_mention(need, kind, today, beside_it(work, need, facts, today))
    if day is None:
        return None
    if day > today:
        return to.morning(day)
    if next_mention(need, kind, today, beside_it(work, need, facts, today, waiting=True)) != today:
        return now + _LATER
    mentioned = _worded(work, need, to, facts=facts, today=today)
    if mentioned is None:
        return now + _MUCH_LATER
    return _speak(work, replace(stored, need=need), mentioned, to, at=address_id)


def _worded(work: Work, need: Need, to: Whom, *, facts: Sequence[ClientFact], today: date) -> Mentioned | None:
    """In words that this person never heard about the same thing, for whatever client; where there are some, in words
    that were not heard about any other thing either.
    """
    kind = shipped_catalogue().kinds[need.kind]
    heard = [
        other.need
        for contact in work.contacts(person_id=to.person.id)
        for other in work.needs(contact_id=contact.id)
        if other.need.kind == need.kind
    ]
    for needs in (heard, [other for other in heard if other.item.casefold() == need.item.casefold()]):
        before = tuple(mention for other in needs for mention in other.mentions)
        if mentioned := compose(replace(need, mentions=before), kind, facts, people=to.facts(), today=today):
            return mentioned
    return None


def _speak(work: Work, stored: StoredNeed, mentioned: Mentioned, to: Whom, *, at: str) -> datetime:
    """Queues the mention, if the manners allow it today; when the need is looked at again."""
    now, need = work.now, stored.need
    match decide(work, to, Wish("nudge", need.kind), planning=True):
        case Never():
            return now + _MUCH_LATER
        case Wait(None, _):
            return now + _SOON
        case Wait(until, _) if until is not None:
            if to.today(until) > to.today(now):
                return to.morning(to.today(until))
            due_at = until
        case Now():
            due_at = now
    _say(work, stored, mentioned, to=to, at=at, due_at=due_at)
    return now + _LATER


def _say(work: Work, stored: StoredNeed, mentioned: Mentioned, *, to: Whom, at: str, due_at: datetime) -> None:
    need = stored.need
    saved = work.save_need(stored, need, None)
    turn_id = str(uuid5(NUDGES, f"{need.id} {saved.version}"))
    message_id = derived(turn_id, 1)
    work.say(
        [
            NewMessage(
                id=message_id,
                address_id=at,
                text=_about_which(mentioned.text, work, to),
                message_class="nudge",
                turn_id=turn_id,
                due_at=due_at,
                expires_at=due_at + UNRELEASED,
                buttons=nudge_buttons(mentioned.buttons),
                planned_from=json.dumps({"need": need.id, "version": saved.version}),
                client_id=need.client_id,
                sensitivity=need.sensitivity,
                held=not to.client.automatic or mentioned.phone_first or is_stale(work, need),
            )
        ]
    )
    work.mention(saved, message_id, stage=mentioned.stage, words=mentioned.words)


def is_stale(work: Work, need: Need) -> bool:
    """Whether it rests on something that was told more than half a year ago."""
    told = [fact.observed_at for fact in client_facts(work, need.client_id) if fact.id in need.why]
    return bool(told) and min(told) < work.now - STALE


def is_phone_first(kind: NeedKind, need: Need, today: date) -> bool:
    """Whether a consultant is to phone before this is written."""
    return kind.phone_first and need.horizon is not None and (need.horizon - today).days <= 60


def _about_which(text: str, work: Work, to: Whom) -> str:
    """Whoever is a contact of several clients is told which one it is about."""
    firms = [one for one in work.contacts(person_id=to.contact.person_id) if one.left_at is None]
    return f"**{escaped(to.client.name)}**: {text}" if len(firms) > 1 else text
