"""An opening that is planned beforehand: its first question stands in full before the consultant, and its conversation
begins only at the moment at which that question is sent. Until then the contact may write of anything.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from uuid import UUID, uuid5

from bot.interview.applying import Applying, buttons_json
from bot.interview.asking_manners import Whom, decide, whom
from bot.interview.catalogue import open_questions_frame, shipped_catalogue
from bot.interview.opening import publish
from bot.interview.playbook_files import find_playbook, shipped
from bot.interview.scene import Shelf
from conversations.authoring.playbook import Playbook
from conversations.authoring.published import read_published
from conversations.interview.engine import start
from conversations.interview.event import Asked
from conversations.interview.facts import Facts
from conversations.interview.state import to_json
from conversations.manners import Never, Now, Wait, Wish
from conversations.need.bank import OPEN_QUESTIONS, Bank
from conversations.need.outcome import Unknown
from storage.claim import Claimed, Dropped, Outcome, Postponed
from storage.conversation import NewConversation
from storage.ids import derived
from storage.message import NewMessage
from storage.unasked import Planned
from storage.work import Work

OPENINGS = UUID("7a4c1f5e-2d0b-5e7c-93b1-6f1c0f6f2e83")
_EXPIRES = timedelta(days=28)
_LOOK_AGAIN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Plan:
    """What one contact is to be asked."""

    to: Whom
    address_id: str
    gaps: tuple[Unknown, ...]
    playbook: Playbook


@lru_cache(maxsize=1)
def bank() -> Bank:
    """The questions of the shipped playbooks."""
    files = [find_playbook(name) for name in shipped()]
    return Bank([read_published(file.source, file.name) for file in files], open_questions_frame())


def asked_in(planned_from: str) -> list[tuple[str, str]]:
    """(key, thing) of what a planned opening asks; of any other message nothing."""
    return [(key, item) for key, item in json.loads(planned_from).get("asks", ())]


def contact_in(planned_from: str) -> str:
    """The id of the contact who is to be asked."""
    return str(json.loads(planned_from)["contact"])


def propose(applying: Applying, plan: Plan, not_before: datetime) -> None:
    """Queues the first question: held for the tap, unless the client is set to automatic."""
    work, now, to = applying.work, applying.now, plan.to
    decision = decide(work, to, Wish("opening", OPEN_QUESTIONS), planning=True)
    asked = _first_asked(plan.playbook, _facts(work, to), now)
    if isinstance(decision, Never) or asked is None:
        return
    until = now if isinstance(decision, Now) else decision.until or now
    due_at = to.hours.next_open(max(until, not_before))
    publish(work, plan.playbook)
    turn_id = str(uuid5(OPENINGS, f"{applying.turn_id} {to.contact.id}"))
    message = NewMessage(
        id=derived(turn_id, 1),
        address_id=plan.address_id,
        text=asked.text,
        message_class="opening",
        turn_id=turn_id,
        due_at=due_at,
        expires_at=due_at + _EXPIRES,
        buttons=buttons_json(asked.buttons, derived(turn_id, 2)),
        planned_from=_planned_from(plan, asked, now),
        client_id=to.client.id,
        ask=asked.number,
        held=not to.client.automatic,
    )
    work.say([message])


def begin_planned(work: Work, message: Claimed) -> Outcome | None:
    """Begins the conversation whose first question is about to be sent; why it is not, if it holds no more."""
    planned_from = message.planned_from or "{}"
    planned, conversation_id = json.loads(planned_from), derived(message.turn_id, 2)
    to = whom(work, contact_in(planned_from))
    match decide(work, to, Wish("opening", OPEN_QUESTIONS, conversation_id), turn_id=message.turn_id):
        case Never(reason):
            return Dropped(reason)
        case Wait(until, _):
            return Postponed(until or work.now + _LOOK_AGAIN)
    if work.conversation(conversation_id) is not None:
        return None  # it was begun when this message was claimed before
    since, gaps = datetime.fromisoformat(planned["at"]), set(asked_in(planned_from))
    if any((fact.key, fact.item or "") in gaps and fact.observed_at > since for fact in work.counting(to.client.id)):
        return Dropped("something was said about it meanwhile")
    playbook = Shelf().playbook(work, OPEN_QUESTIONS, planned["structure"], "")
    asked = _first_asked(playbook, _facts(work, to), work.now)
    if asked is None or asked.path != planned["path"]:
        return Dropped("something else would be asked by now")
    _begin(work, message, playbook, to)
    return None


def name_of_gap(key: str, item: str) -> str:
    """What is missing, as its question is called in short, and of which thing."""
    question = bank().question(key)
    name = question.short.in_(("en",)) if question else key
    return f"{name} of {item}" if item else name


def why_lines(work: Work, one: Planned) -> tuple[str, ...]:
    """What is asked and what for, as the consultant reads it before the tap."""
    planned, planned_from = json.loads(one.planned_from or "{}"), one.planned_from or "{}"
    lines = [f"nobody has told us yet: {name_of_gap(*gap)}" for gap in asked_in(planned_from)]
    kinds = shipped_catalogue().kinds
    titles = [kinds[kind].title.in_(("en",)).casefold() for kind in planned.get("kinds", ()) if kind in kinds]
    lines += [f"without it nothing is planned about: {', '.join(titles)}"] if titles else []
    asked = [contact for each in planned.get("not", ()) if (contact := work.contact(each))]
    return (*lines, *(f"{contact.name} was asked, and did not say" for contact in asked))


def _begin(work: Work, message: Claimed, playbook: Playbook, to: Whom) -> None:
    step, conversation_id = start(playbook, _facts(work, to), work.now), derived(message.turn_id, 2)
    state = to_json(step.state)
    work.open_conversation(
        NewConversation(
            id=conversation_id,
            client_id=to.client.id,
            contact_id=to.contact.id,
            address_id=message.address_id,
            playbook=playbook.playbook,
            structure=playbook.structure,
            status="paused",
            state=state,
        )
    )
    due = json.dumps({"name": step.timer.name, "number": step.timer.number}) if step.timer else None
    work.save_conversation(conversation_id, 1, status="waiting", state=state, due_at=step.due, due=due)
    work.belongs_to(message.id, conversation_id)


def _facts(work: Work, to: Whom) -> Facts:
    firms: Sequence[object] = [one for one in work.contacts(person_id=to.person.id) if one.left_at is None]
    return to.facts(firms=len(firms), known=work.known(to.client.id, to.person.id))


def _first_asked(playbook: Playbook, facts: Facts, now: datetime) -> Asked | None:
    return next((event for event in start(playbook, facts, now).events if isinstance(event, Asked)), None)


def _planned_from(plan: Plan, asked: Asked, now: datetime) -> str:
    told = {
        "asks": [[gap.key, gap.item] for gap in plan.gaps],
        "contact": plan.to.contact.id,
        "structure": plan.playbook.structure,
        "path": asked.path,
        "at": now.isoformat(),
        "kinds": sorted({kind for gap in plan.gaps for kind in gap.kinds}),
        "not": sorted({one for gap in plan.gaps for one in gap.asked}),
    }
    return json.dumps(told, ensure_ascii=False)
