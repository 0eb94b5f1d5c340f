"""Why somebody is or is not spoken to now, in words."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.interview.asking_manners import Whom, decide, whom
from bot.interview.catalogue import shipped_catalogue
from bot.need.reasons import day
from conversations.manners import Decision, Never, Now, Wait, Wish
from conversations.need.need import MENTIONED_AGAIN
from storage.contact import Contact
from storage.need import StoredNeed
from storage.work import Work


def explain_lines(work: Work, contact: Contact) -> list[str]:
    """May we bring something up, may we begin a conversation, and which needs come up when."""
    to = whom(work, contact.id)
    lines = [f"{contact.name}, {contact.client_name}. It is {_clock(work.now, to)} there."]
    any_need = decide(work, to, Wish("nudge"), planning=True)
    lines.append(f"Bring up a need: {_worded(any_need, to)}")
    lines.append(f"Begin a conversation: {_worded(decide(work, to, Wish('opening'), planning=True), to)}")
    if not isinstance(any_need, Never):
        lines += [_need_line(work, stored, to) for stored in work.needs(contact_id=contact.id)]
    if not to.client.automatic:
        lines.append("Nothing that you did not start yourself leaves before your OK (bluepaper today).")
    return lines


def _worded(decision: Decision, to: Whom) -> str:
    match decision:
        case Now():
            return "yes, now."
        case Wait(None, reason):
            return f"not now. {reason}."
        case Wait(until, reason) if until is not None:
            return f"from {_clock(until, to)} on. {reason}."
        case Never(reason):
            return f"no. {reason}."
    return "not now."


def _clock(at: datetime, to: Whom) -> str:
    local = at.astimezone(ZoneInfo(to.zone))
    return f"{day(local.date())}, {local:%H:%M}"


def _need_line(work: Work, stored: StoredNeed, to: Whom) -> str:
    need = stored.need
    kind = shipped_catalogue().kinds.get(need.kind)
    title = kind.title.in_(()) if kind else need.kind
    if need.status not in MENTIONED_AGAIN:
        when = f"{need.status.value}; comes up no more"
    elif stored.queued is not None:
        when = "waits for your OK" if stored.queued.status == "held" else "goes out next"
    elif isinstance(decision := decide(work, to, Wish("nudge", need.kind), planning=True), Never):
        when = f"no. {decision.reason}"
    else:
        when = f"looked at again on {day(stored.next_at, to.zone)}" if stored.next_at else "comes up no more"
    return f"N-{need.number} {title}: {when}."
