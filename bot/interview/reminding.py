"""A question that stays open: two reminders, then a note to the consultant to ask another way, then silence."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid5

import structlog

from bot.interview.applying import buttons_json, sensitivity_of
from bot.interview.asking_manners import Whom, whom
from bot.interview.scene import Shelf, reminders_said, scene_at, state_of
from conversations.interview.repeating import repeated
from conversations.manners import ReminderStep, reminder_plan
from conversations.wording import Sentence, language_of, sentence
from storage.errors import Damaged
from storage.ids import derived
from storage.journal import Entry
from storage.message import NewMessage
from storage.place import Place, PlaceConversation
from storage.reminding import Reminded
from storage.work import Work

log = structlog.get_logger()
REMINDERS_OF = UUID("0c6d8a5e-93a4-5d2b-8a43-7d0f0f0f6a11")
_UNSENT = timedelta(days=1)
_LEADS: tuple[Sentence, ...] = ("reminded", "reminded_again")
"""By how many reminders were said before: one that was held, or has expired, nobody has read."""
_AFTER = ("though no reminder was let go", "after one reminder", "after two reminders")


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A conversation whose contact has not answered, and the question that is open there."""

    place: Place
    talk: PlaceConversation
    to: Whom
    count: int

    @property
    def reminded(self) -> Reminded:
        return Reminded(self.talk.id, self.talk.version, self.count)


def remind_due(work: Work, limit: int, shelf: Shelf) -> int:
    """Looks at conversations in which nothing happened for a while; returns how many."""
    due = work.claim_reminders(limit, work.now)
    for reminded in due:
        waiting = _waiting(work, reminded)
        try:
            if waiting is None:
                work.remind_at(reminded, None)
            else:
                _look(work, waiting, shelf)
        except Damaged as error:
            log.warning("no reminder", error=str(error))
            work.remind_at(reminded, None)
    return len(due)


def _waiting(work: Work, reminded: Reminded) -> _Waiting | None:
    """None where nobody is to be reminded: it is over, put off, held in a meeting, or the contact left or said stop."""
    place = work.place_of(reminded.conversation_id)
    talk, contact = (place.conversation, place.contact) if place else (None, None)
    if place is None or talk is None or contact is None or talk.status != "waiting" or talk.source != "chat":
        return None
    to = whom(work, contact.id)
    if contact.left_at is not None or to.person.stopped_at is not None:
        return None
    return _Waiting(place, talk, to, reminded.count if reminded.version == talk.version else 0)


def _look(work: Work, waiting: _Waiting, shelf: Shelf) -> None:
    plan = reminder_plan(waiting.talk.updated_at, waiting.to.hours, _way(work, waiting.to))
    if waiting.count >= len(plan):
        return work.remind_at(waiting.reminded, None)
    step, said = plan[waiting.count], _last_said(work, waiting.talk)
    if said is None:
        # The opening has not been sent yet: there is nothing to repeat.
        return work.remind_at(waiting.reminded, work.now + _UNSENT)
    # What waited for a tap, or for better hours, was seen later than it was meant to be.
    at = max(step.at, waiting.to.hours.after_days(said, step.days))
    if at > work.now:
        return work.remind_at(waiting.reminded, at)
    work.drop_pending(waiting.talk.id, ["reminder"], "a later step takes its place")
    if step.step == "reminder":
        _remind(work, waiting, shelf)
    else:
        _tell(work, waiting, step)
    after = Reminded(waiting.talk.id, waiting.talk.version, waiting.count + 1)
    work.remind_at(after, _next(work, waiting, plan))


def _next(work: Work, waiting: _Waiting, plan: tuple[ReminderStep, ...]) -> datetime | None:
    """The step after this one, as long after it as planned, however late this one comes."""
    if waiting.count + 1 >= len(plan):
        return None
    following = plan[waiting.count + 1]
    return max(following.at, waiting.to.hours.after_days(work.now, following.days))


def _last_said(work: Work, talk: PlaceConversation) -> datetime | None:
    """When the question was said last, by a reminder perhaps."""
    asked = (one.sent_at for one in work.transcript_of(talk.id) if one.ask is not None and one.status == "sent")
    return max((at for at in asked if at is not None), default=None)


def _remind(work: Work, waiting: _Waiting, shelf: Shelf) -> None:
    turn_id = str(uuid5(REMINDERS_OF, f"{waiting.talk.id} {waiting.talk.version} {waiting.count}"))
    scene = scene_at(work, waiting.place, shelf)
    facts, state = scene.facts, state_of(waiting.talk.id, waiting.talk.state)
    said = len(reminders_said(work, waiting.talk))
    lead = sentence(_LEADS[min(said, 1)], language_of(facts.languages), consultant=facts.consultant)
    question = repeated(scene.playbook, state, lead, facts, now=work.now)
    if question is None:
        return
    work.say(
        [
            NewMessage(
                id=derived(turn_id, 1),
                address_id=waiting.place.address.id,
                text=question.text,
                message_class="reminder",
                turn_id=turn_id,
                due_at=work.now,
                buttons=buttons_json(question.buttons, waiting.talk.id),
                planned_from=json.dumps({"version": waiting.talk.version, "reminded": waiting.count}),
                conversation_id=waiting.talk.id,
                client_id=waiting.to.client.id,
                ask=question.number,
                sensitivity=sensitivity_of(scene, question),
                held=not waiting.to.client.automatic,
            )
        ]
    )


def _tell(work: Work, waiting: _Waiting, step: ReminderStep) -> None:
    """Tells the consultant, in the journal, that chat has come to its end here."""
    after = _AFTER[min(len(reminders_said(work, waiting.talk)), 2)]
    what = {
        "call": f"did not answer {waiting.talk.playbook} {after}: call",
        "paper": f"did not answer {waiting.talk.playbook} {after}: send the page on paper",
    }.get(step.step, f"did not answer {waiting.talk.playbook} at all: nothing more is said about it")
    work.note(
        Entry(
            id=derived(str(uuid5(REMINDERS_OF, f"{waiting.talk.id} {waiting.talk.version} {waiting.count}")), 1),
            at=work.now,
            who=waiting.to.contact.name,
            what=what,
            via="bluepaper",
            client_id=waiting.to.client.id,
            contact_id=waiting.to.contact.id,
        )
    )


def _way(work: Work, to: Whom) -> str:
    """How the person likes to be asked."""
    known = work.known(to.client.id, to.contact.person_id)
    return next((fact.value or "chat" for fact in reversed(known) if fact.key == "person.way"), "chat")
