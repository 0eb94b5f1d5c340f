"""What is said unasked must still hold, and be good manners, at the moment it is about to be sent."""

from __future__ import annotations

import json
from datetime import timedelta

from bot.interview.asking_manners import decide, whom
from bot.interview.opening_planned import begin_planned
from conversations.manners import Never, Wait, Wish
from conversations.need.need import MENTIONED_AGAIN
from storage.claim import Claimed, Dropped, Outcome, Postponed
from storage.place import Place
from storage.work import Work

_LOOK_AGAIN = timedelta(days=1)
"""What waits for something that nobody can date is asked about again after this long."""


def why_not_now(work: Work, message: Claimed, *, present: bool = False) -> Outcome | None:
    """Why a claimed reminder, opening or nudge is not sent now; None if it is.

    `present`: its person came to us a moment ago, so a conversation may go on at any hour.
    """
    if not message.planned_from:
        return None
    planned = json.loads(message.planned_from)
    if message.message_class == "nudge":
        return _nudge(work, message, planned)
    if "asks" in planned:
        return begin_planned(work, message)
    return _conversation(work, message, planned, present) if message.conversation_id else None


def _nudge(work: Work, message: Claimed, planned: dict[str, object]) -> Outcome | None:
    stored = work.need_with(str(planned["need"]))
    if stored is None or stored.version != planned["version"] or stored.need.status not in MENTIONED_AGAIN:
        return Dropped("something became of the need meanwhile")
    return _manners(work, message, stored.need.contact_id, Wish("nudge", stored.need.kind))


def _conversation(work: Work, message: Claimed, planned: dict[str, object], present: bool) -> Outcome | None:
    assert message.conversation_id is not None
    place = work.place_of(message.conversation_id)
    talk, contact = (place.conversation, place.contact) if place else (None, None)
    if place is None or talk is None or contact is None or _is_over(place):
        return Dropped("the conversation ended, or was stopped, meanwhile")
    if message.ask is not None and talk.version != planned["version"]:
        return Dropped("it was answered meanwhile")
    if present or talk.source != "chat":
        return None
    if message.message_class == "opening":
        return _manners(work, message, contact.id, Wish("opening", talk.playbook, talk.id))
    reminded = planned.get("reminded")
    wish = Wish("reminder", talk.playbook, talk.id, reminded if isinstance(reminded, int) else 0)
    return _manners(work, message, contact.id, wish)


def _is_over(place: Place) -> bool:
    talk, person = place.conversation, place.person
    return talk is None or talk.status != "waiting" or (person is not None and person.stopped_at is not None)


def _manners(work: Work, message: Claimed, contact_id: str, wish: Wish) -> Outcome | None:
    match decide(work, whom(work, contact_id), wish, turn_id=message.turn_id):
        case Never(reason):
            return Dropped(reason)
        case Wait(until, _):
            return Postponed(until or work.now + _LOOK_AGAIN)
    return None
