"""A message is gone where it was written. What was passed on stays passed on, and whoever deleted it is told so."""

from __future__ import annotations

from bot.escalation.relaying import names_of, tell_firm
from bot.interview.applying import Applying
from bot.orders.team import house_of
from conversations.escalation import to_firm


def hear_deleted(applying: Applying, message_id: str | None) -> None:
    """Says in the thread what it means there; of all other messages nothing is to be said."""
    work = applying.work
    line = work.relay_of_line(message_id) if message_id else None
    relay = line or (work.relay_of(message_id) if message_id else None)
    stored = work.escalation_of(relay.escalation_id) if relay else None
    if stored is None:
        return
    contact = names_of(work, stored).contact
    name = "deleted_line" if line else "deleted"
    tell_firm(applying, stored, to_firm(name, house_of(work).language, escalation=stored.name, contact=contact))
