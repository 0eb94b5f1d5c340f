"""A card that was posted changes as its escalation moves on, and what belongs to an escalation is said below its card.
Both are looked up when a message is about to be sent: only then the platform's ids are known, and how things stand.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

from bot.escalation.gathering import list_of
from bot.escalation.raising import face_of
from bot.interview.applying import Applying
from bot.orders.team import house_of
from storage.claim import Claimed
from storage.escalation import StoredEscalation
from storage.message import NewMessage
from storage.work import Work

_LISTED_FOR = timedelta(days=7)
"""Older lists nobody looks at."""


def renew_cards(applying: Applying, stored: StoredEscalation) -> None:
    """Whoever looks at a card that was posted, or at a list with it, sees how it stands now."""
    work, heard = applying.work, stored.escalation.heard
    words = json.dumps({"words": heard}) if heard else None
    changes = [_change(applying, stored, card, words) for card in work.shown_cards(stored.id)]
    lists = work.lists_with(stored.id, applying.now - _LISTED_FOR)
    changes += [replace(_change(applying, stored, one[:2], one[2]), escalation_id=None) for one in lists]
    work.say(changes)


def show_card(applying: Applying, stored: StoredEscalation, address_id: str) -> None:
    """Posts the card of what stood only in a list: below it is the thread."""
    if applying.work.has_card(stored.id, address_id):
        return
    text, buttons = face_of(applying.work, stored, house_of(applying.work))
    words = json.dumps({"words": stored.escalation.heard}) if stored.escalation.heard else None
    card = _change(applying, stored, ("", address_id), words)
    applying.work.say([replace(card, text=text, buttons=buttons, message_class="alert", changes=None)])


def placed(work: Work, message: Claimed) -> Claimed:
    """The message with what it is said below, or in the place of what."""
    if message.changes is not None:
        face = _face(work, message)
        return replace(message, text=face[0], buttons=face[1], replaces=work.platform_id(message.changes))
    if message.escalation_id is None:
        return message
    return replace(message, thread=message.thread or work.thread_of(message.escalation_id, message.address_id))


def _face(work: Work, message: Claimed) -> tuple[str, str]:
    """What stands in the place of an earlier message."""
    planned = json.loads(message.planned_from or "{}")
    if "listed" in planned:
        return list_of(work, planned["listed"], again=planned["again"])
    stored = work.escalation_of(message.escalation_id or "")
    assert stored is not None
    return face_of(work, stored, house_of(work))


def _change(
    applying: Applying, stored: StoredEscalation, card: tuple[str, str], planned_from: str | None
) -> NewMessage:
    card_id, address_id = card
    return NewMessage(
        id=applying.new_id(),
        address_id=address_id,
        text="",
        message_class="relay",
        turn_id=applying.turn_id,
        due_at=applying.now,
        planned_from=planned_from,
        client_id=stored.escalation.client_id,
        sensitivity=2 if stored.escalation.sensitive else 0,
        escalation_id=stored.id,
        changes=card_id,
    )
