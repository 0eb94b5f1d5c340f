"""Somebody leaves the firm: nothing that this one had is left without a name."""

from __future__ import annotations

from bot.applying import Applying
from bot.raising import due_of
from bot.relaying import tell_firm
from bot.team import house_of
from conversations.escalation import Taken, apply, assign, to_firm
from storage.consultant import Consultant


def leave_team(applying: Applying, gone: Consultant, heir: Consultant, *, by: Consultant) -> list[str]:
    """Hands over what `gone` has acknowledged and whom `gone` talks to; the names of those escalations."""
    work, handed = applying.work, []
    for stored in work.escalations():
        if gone.id not in (stored.escalation.by, stored.human):
            continue
        work.lock_address(stored.address_id)
        if stored.escalation.by == gone.id:
            event = assign(stored.escalation, heir.id, by=by.id, at=applying.now)
            assert not isinstance(event, Taken)
            after = apply(stored.escalation, event)
            work.move_escalation(stored, after, due_of(after, house_of(work)))
        if stored.human == gone.id:
            work.hold_contact(stored.id, stored.held_since, heir.id)
        handed.append(stored.name)
        line = to_firm("assigned", house_of(work).language, escalation=stored.name, by=by.name, to=heir.name)
        tell_firm(applying, stored, line)
    work.set_on_call(gone.id, None)
    work.consultant_left(gone.id, applying.now)
    return handed
