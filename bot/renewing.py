"""A card that was posted changes as its escalation moves on, and what belongs to an escalation is said below its card.
Both are looked up when a message is about to be sent: only then the platform's ids are known, and how things stand.
"""

from __future__ import annotations

import json
from dataclasses import replace

from bot.applying import Applying
from bot.raising import face_of
from bot.team import house_of
from storage.claim import Claimed
from storage.escalation import StoredEscalation
from storage.message import NewMessage
from storage.work import Work


def renew_cards(applying: Applying, stored: StoredEscalation) -> None:
    """Whoever looks at a card that was posted sees how it stands now."""
    one = stored.escalation
    applying.work.say(
        [
            NewMessage(
                id=applying.new_id(),
                address_id=address_id,
                text="",
                message_class="relay",
                turn_id=applying.turn_id,
                due_at=applying.now,
                planned_from=json.dumps({"words": one.heard}) if one.heard else None,
                client_id=one.client_id,
                sensitivity=2 if one.sensitive else 0,
                escalation_id=stored.id,
                changes=card_id,
            )
            for card_id, address_id in applying.work.shown_cards(stored.id)
        ]
    )


def placed(work: Work, message: Claimed) -> Claimed:
    """The message with what it is said below, or in the place of what."""
    if message.escalation_id is None:
        return message
    if message.changes is None:
        below = message.thread or work.thread_of(message.escalation_id, message.address_id)
        return replace(message, thread=below)
    stored = work.escalation_of(message.escalation_id)
    if stored is None:
        return message
    text, buttons = face_of(work, stored, house_of(work))
    return replace(message, text=text, buttons=buttons, replaces=work.platform_id(message.changes))
