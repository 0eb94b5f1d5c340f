"""What a consultant heard in passing: kept at once as a note, and counted as an answer once it is said which question
it answers and who said it. So the contact is never asked it again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence

from bot.consultant.meeting import go_on_without
from bot.consultant.noting_questions import Offered, offered_for, question_of, taken_as
from bot.escalation.raising import Spot, found_in_answers, raise_found
from bot.escalation.relaying import names_of
from bot.interview.applying import subject_of
from bot.need.planting import plant_needs
from bot.orders.order import Order, RefusedError
from bot.orders.order_names import contact_or_client, the_contact
from bot.orders.order_reading import DO, unquoted
from bot.orders.team import place_of_team
from conversations.authoring.playbook import CONFIDENTIAL
from conversations.interview.event import AnswerRecorded
from storage.contact import Contact
from storage.fact import NewFact
from storage.note import Note

Told = tuple[list[str], tuple[tuple[str, str], ...]]
"""What is said, and buttons as label and payload."""
_ANSWERS = re.compile(r"(\d{1,9})\s+([\w.]+)(?:\s+by\s+(.+?))?(?:\s+as\s+(.+))?", re.IGNORECASE | re.DOTALL)
_NEW = re.compile(r"([^:\"“]{1,120}?)\s*(?::\s*(\S.*)|([\"“].+))", re.DOTALL)
_LONGEST = 2_000
_LONGEST_LABEL = 40
_BYTES = 64
"""Longer payloads no platform takes."""


def note_line(order: Order, rest: str) -> Told:
    """`Maria: they have three servers now` notes it; `7 2` says that note 7 answers its second question. Raises
    RefusedError.
    """
    if answers := _ANSWERS.fullmatch(rest.strip()):
        said_by = the_contact(order.work, answers[3]) if answers[3] else None
        value = unquoted(answers[4]) if answers[4] else None
        return answer(order, int(answers[1]), answers[2], said_by=said_by, value=value)
    new = _NEW.fullmatch(rest.strip())
    if new is None:
        raise RefusedError('say about whom, and what: note CLIENT|CONTACT "WORDS"')
    return add(order, new[1], new[2] or unquoted(new[3]))[1]


def add(order: Order, whom: str, text: str) -> tuple[int, Told]:
    """Keeps it as a note with a number, and asks which question it answers. Raises RefusedError."""
    words = " ".join(text.split())
    if not words or len(words) > _LONGEST:
        raise RefusedError(f"the note has {len(words)} characters: write between 1 and {_LONGEST}")
    subject = contact_or_client(order.work, whom)
    contact = subject if isinstance(subject, Contact) else None
    client_id = contact.client_id if contact else subject.id
    offered = offered_for(order, _people(order, client_id, contact), words)
    new_id, number = order.new_id(), order.work.next_note()
    kept = json.dumps([[one.playbook, one.path, one.label] for one in offered], ensure_ascii=False)
    order.watch(("note", new_id))
    order.work.add_note(
        Note(new_id, number, client_id, contact.id if contact else None, words, kept, order.who, order.now)
    )
    order.note(
        f"noted something about {subject.name}",
        client_id=client_id,
        contact_id=contact.id if contact else None,
        after={"note": number},
    )
    return number, _asked(number, subject.name, offered)


def answer(order: Order, number: int, which: str, *, said_by: Contact | None = None, value: str | None = None) -> Told:
    """Says which question a note answers: its place among those offered, its path, or none. Raises RefusedError."""
    note = order.work.note_numbered(number)
    if note is None:
        raise RefusedError(f'there is no note {number}: write note CLIENT|CONTACT "WORDS"')
    if note.fact_id is not None:
        raise RefusedError(f"note {number} counts as an answer already: note what is right instead")
    if which.casefold() == "none":
        return [f"Kept as note {number}: it stands in the brief."], ()
    playbook, path = _chosen(note, which)
    people = _people(order, note.client_id, None)
    who = said_by or next((one for one in people if one.id == note.contact_id), None)
    if who is not None and who.client_id != note.client_id:
        raise RefusedError(f"{who.name} is a contact of {who.client_name}: name somebody of the client it is about")
    who = who or (people[0] if len(people) == 1 else None)
    if who is None:
        return _asked_who(number, which, people, value)
    return _count(order, note, question_of(order, people, who, (playbook, path)), value or note.text)


def _people(order: Order, client_id: str, first: Contact | None) -> list[Contact]:
    """Who is there; one contact first. Raises RefusedError."""
    here = [one for one in order.work.contacts(client_id) if one.left_at is None]
    if first is not None and first.left_at is not None:
        raise RefusedError(f"{first.name} has left {first.client_name}: name the client instead")
    if not here:
        raise RefusedError("nobody is there who could have said it: bluepaper contact add CLIENT NAME --role ROLE")
    return sorted(here, key=lambda one: (first is not None and one.id != first.id, one.number))


def _asked(number: int, name: str, offered: Sequence[Offered]) -> Told:
    if not offered:
        kept = f"Note {number} about {name} is kept: it stands in the brief. No question is like it."
        return [kept, f"If it answers one all the same: note {number} QUESTION as VALUE"], ()
    lines = [f"Note {number} about {name} is kept. Which question does it answer?"]
    lines += [f"  {place}. {one.shown}" for place, one in enumerate(offered, 1)]
    lines += ["  none: just a note", f"Write note {number} and the number, or: note {number} 1 as VALUE"]
    buttons = [(_short(one.label), f"{DO}note {number} {place}") for place, one in enumerate(offered, 1)]
    return lines, (*buttons, ("Just a note", f"{DO}note {number} none"))


def _asked_who(number: int, which: str, people: Iterable[Contact], value: str | None) -> Told:
    given = f" as {value}" if value else ""
    orders = {one.name: f"note {number} {which} by {one.number}{given}" for one in people}
    buttons = [(name, f"{DO}{typed}") for name, typed in orders.items() if len(f"{DO}{typed}".encode()) <= _BYTES]
    return ["Who said it?", *(f"  {name}: {typed}" for name, typed in orders.items())], tuple(buttons)


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1]}…"


def _chosen(note: Note, which: str) -> tuple[str | None, str]:
    """Playbook and path of the question; the playbook is None where only a path was named."""
    offered: list[list[str]] = json.loads(note.offered)
    if not which.isdecimal():
        return None, which
    if not offered:
        raise RefusedError(f"no question was like note {note.number}: name one, such as note {note.number} headcount")
    if not 1 <= int(which) <= len(offered):
        raise RefusedError(f"note {note.number} was offered {len(offered)} questions: write one of their numbers")
    playbook, path, _ = offered[int(which) - 1]
    return playbook, path


def _count(order: Order, note: Note, question: Offered, text: str) -> Told:
    """It is a fact from now on, read as an answer of the contact is, with all that follows from one."""
    topic, given = taken_as(order, question, text, again=f"note {note.number} N")
    work, who, fact_id = order.work, question.contact, order.new_id()
    work.record(
        [
            NewFact(
                id=fact_id,
                client_id=who.client_id,
                contact_id=who.id,
                person_id=who.person_id,
                conversation_id=None,
                subject=subject_of(topic.key),
                path=topic.path,
                label=topic.label,
                kind=given.kind,
                value=given.value,
                sure=given.sure.value,
                source="meeting",
                observed_at=note.at,
                language=question.language,
                playbook=question.playbook,
                structure=question.structure,
                key=topic.key,
                item=topic.item or None,
                skip_reason=given.reason or None,
                sensitivity=topic.sensitivity,
            )
        ]
    )
    work.note_became(note.id, fact_id, who.id)
    at = (work.reached(who.person_id) or place_of_team(work, order.giver)).id
    spot = Spot(who.client_id, who.client_name, who.id, who.name, at, question.language, question.zone)
    outcome = raise_found(order.applying(), spot, found_in_answers([AnswerRecorded(topic, given)]))
    plant_needs(order.applying(), who.client_id, who.id)
    go_on_without(order.applying(), who.id, order.shelf)
    order.note(
        f"noted an answer of {who.name}: {topic.label}",
        client_id=who.client_id,
        contact_id=who.id,
        after={
            "note": note.number,
            "question": topic.path,
            "value": given.value if topic.sensitivity < CONFIDENTIAL else None,
        },
    )
    raised = [f"{one.name} is raised: {names_of(work, one).contact}." for one in outcome.raised]
    return [f"{topic.label}: {question.worded(given)}, says {who.name}. It is not asked again.", *raised], ()
