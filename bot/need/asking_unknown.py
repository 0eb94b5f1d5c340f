"""What a rule lacks becomes a short conversation with somebody who may know it, planned when an interview is over.
Nobody is asked what he left out or did not know, nor twice; what is asked anyway is not asked here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal

from bot.interview.applying import Applying
from bot.interview.asking_manners import whom
from bot.interview.catalogue import shipped_catalogue
from bot.interview.opening_planned import Plan, asked_in, bank, contact_in, propose
from bot.interview.scene import Shelf
from bot.people.leaving import OPEN
from conversations.authoring.playbook import CONFIDENTIAL, Question
from conversations.need.fact import ClientFact, Knowledge
from conversations.need.need import NeedStatus
from conversations.need.outcome import Outcome, Unknown
from conversations.value.order import midpoint
from storage.contact import Contact
from storage.unasked import PlannedOpening
from storage.work import Work

MOST = 3
"""So many gaps at most are asked in one conversation; what an answer leads to comes with it."""
REST = timedelta(days=14)
"""Whoever has just answered our questions is asked nothing more for so long."""
_NEXT_DAY = timedelta(days=1)
_HELD_FOR = timedelta(days=183)
"""What a consultant held back is not proposed again for so long, to nobody."""
_UNSENT = ("held", "pending", "sending")
_Gap = tuple[str, str]


def plan_questions(
    applying: Applying, client_id: str, told_by: str, *, facts: Sequence[ClientFact], outcomes: Sequence[Outcome]
) -> None:
    """Plans what is to be asked, each contact at most once; `told_by` has just told us something."""
    work, now = applying.work, applying.now
    gaps = [one for one in outcomes if isinstance(one, Unknown)]
    contacts = [one for one in work.contacts(client_id) if one.left_at is None]
    openings = [one for contact in contacts for one in work.planned_openings(client_id, contact.person_id)]
    waiting = _still_waiting(work, openings, {(gap.key, gap.item) for gap in gaps})
    if not gaps:
        return
    taken = {gap for one in waiting for gap in asked_in(one.planned_from)}
    taken |= _held_back(openings, now) | _asked_anyway(work, contacts)
    gaps = [gap for gap in gaps if not {(gap.key, gap.item), (gap.key, "")} & taken]
    busy = {contact_in(one.planned_from) for one in waiting}
    free = [one for one in contacts if one.id not in busy and _may_be_asked(work, one)]
    for plan in _plans(work, free, gaps, Knowledge(facts)):
        propose(applying, plan, now + (REST if plan.to.contact.id == told_by else _NEXT_DAY))


def _still_waiting(work: Work, openings: Sequence[PlannedOpening], gaps: set[_Gap]) -> list[PlannedOpening]:
    """What is planned and not said yet. What asks for something that is no gap any more is taken back."""
    waiting = [one for one in openings if one.status in _UNSENT]
    void = [one for one in waiting if one.status != "sending" and not set(asked_in(one.planned_from)) <= gaps]
    for one in void:
        work.hold_back(one.id, "it is known meanwhile")
    return [one for one in waiting if one not in void]


def _held_back(openings: Sequence[PlannedOpening], now: datetime) -> set[_Gap]:
    held = [one for one in openings if (one.outcome or "").startswith("held back") and one.at > now - _HELD_FOR]
    return {gap for one in held for gap in asked_in(one.planned_from)}


def _asked_anyway(work: Work, contacts: Sequence[Contact]) -> set[_Gap]:
    """What a conversation asks that is open or waits its turn, with whomever."""
    shelf, asked = Shelf(), set()
    for contact in contacts:
        for talk in work.conversations(contact.id):
            if talk.status in OPEN:
                playbook = shelf.playbook(work, talk.playbook, talk.structure, "")
                asked |= {(one.saves, "") for one in playbook.questions.values() if one.saves}
    return asked


def _may_be_asked(work: Work, contact: Contact) -> bool:
    """Somebody who has agreed to questions, did not say stop, and is asked nothing else now."""
    person = work.person(contact.person_id)
    if person is None or person.stopped_at is not None:
        return False
    known = work.known(contact.client_id, contact.person_id)
    agreed = any((fact.key, fact.value) == ("consent.questions", "agree") for fact in known)
    return agreed and not any(talk.status in OPEN for talk in work.conversations(contact.id))


def _plans(work: Work, contacts: Sequence[Contact], gaps: Sequence[Unknown], known: Knowledge) -> list[Plan]:
    """Each gap goes to whoever is most likely to know it."""
    spared = {one.id: _spared(work, one, known) for one in contacts}
    shares: dict[str, list[Unknown]] = {}
    for gap in gaps:
        question = bank().question(gap.key)
        if question is None or not gap.item.isprintable():
            continue
        likely = [one for one in contacts if _may_know(one, gap, question, spared)]
        if likely:
            first = min(likely, key=lambda one: _unlikely(one, gap, known))
            shares.setdefault(first.id, []).append(gap)
    plans = [_plan(work, contact_id, share[:MOST], known) for contact_id, share in shares.items()]
    return [plan for plan in plans if plan is not None]


def _plan(work: Work, contact_id: str, gaps: Sequence[Unknown], known: Knowledge) -> Plan | None:
    """None where nothing can be asked: nobody is reached in chat, or only something confidential is left."""
    kinds, to = shipped_catalogue().kinds, whom(work, contact_id)
    reads = {key for gap in gaps for kind in gap.kinds for key in kinds[kind].reads if not known.said(key)}
    counts = [count for gap in gaps if (count := _count(known, bank().counted_by(gap.key)))]
    playbook = bank().playbook(gaps, frozenset(reads), max(counts, default=1))
    at = work.reached(to.person.id)
    if playbook is None or at is None:
        return None
    asked = {question.saves for question in playbook.questions.values()}
    return Plan(to, at.id, tuple(gap for gap in gaps if gap.key in asked), playbook)


def _count(known: Knowledge, key: str | None) -> int:
    """How many things there are, as far as somebody told us."""
    told = known.said(key) if key else ()
    middle = midpoint(told[0].meaning or "") if told else None
    return round(middle) if isinstance(middle, Decimal) else 0


def _spared(work: Work, contact: Contact, known: Knowledge) -> set[_Gap]:
    """What was put to the contact and not answered since, and what it never wants to hear of again."""
    asked = {
        gap
        for one in work.planned_openings(contact.client_id, contact.person_id)
        if one.status in ("sent", "failed")
        for gap in asked_in(one.planned_from)
        if not _answered(known, contact, gap, one.at)
    }
    declined = {one.need.kind for one in work.needs(contact_id=contact.id) if one.need.status is NeedStatus.DECLINED}
    kinds = shipped_catalogue().kinds
    return asked | {(kinds[kind].about, "") for kind in declined if kind in kinds}


def _answered(known: Knowledge, contact: Contact, gap: _Gap, since: datetime) -> bool:
    said = [fact for fact in known.said(gap[0]) if (fact.item, fact.contact_id) == (gap[1], contact.id)]
    return any(fact.observed_at >= since for fact in said)


def _may_know(one: Contact, gap: Unknown, question: Question, spared: Mapping[str, set[_Gap]]) -> bool:
    if one.id in gap.asked or {(gap.key, gap.item), (gap.key, "")} & spared[one.id]:
        return False
    if question.sensitivity >= CONFIDENTIAL and gap.asked:
        return False  # what one of them would not say in chat is for the consultant
    return not question.who or one.role in question.who


def _unlikely(one: Contact, gap: Unknown, known: Knowledge) -> tuple[bool, bool, int]:
    """The in-house technician first, where that one may be asked; then whoever told us things of that sort."""
    kinds = shipped_catalogue().kinds
    reads = {key for kind in gap.kinds for key in kinds[kind].reads}
    told = any(fact.contact_id == one.id for key in reads for fact in known.said(key))
    return one.role != "it", not told, one.number
