"""What a person told us, as that person is shown it: by firm, a number to each line, what is confidential marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.interview.answers import answer_lines
from bot.interview.scene import state_of
from conversations.authoring.playbook import CONFIDENTIAL
from conversations.render import escaped
from conversations.wording import sentence
from storage.contact import Contact
from storage.person import Person
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Told:
    """One answer that counts. `label` is what the question is called, `said` the answer in words; `conversation_id` is
    where it can be changed, None for what was told in passing.
    """

    contact: Contact
    label: str
    said: str
    confidential: bool
    conversation_id: str | None


def told(work: Work, person: Person, now: datetime) -> tuple[Told, ...]:
    """All that counts of what this person told us, client by client."""
    return tuple(
        line
        for contact in work.contacts(person_id=person.id)
        if contact.left_at is None
        for line in _of_contact(work, contact, now)
    )


def told_text(work: Work, lines: Sequence[Told], language: str) -> str:
    """The lines as Markdown, with how to change them."""
    names = {"consultant": work.firm().consultant_name}
    if not lines:
        return sentence("told_none", language)
    several = len({line.contact.id for line in lines}) > 1
    parts: list[str] = [sentence("what_known", language)]
    for contact in dict.fromkeys(line.contact for line in lines):
        listed = [
            f"{n}\\. {escaped(f'{one.label}: {one.said}')}"
            + (f" {sentence('told_in_confidence', language, **names)}" if one.confidential else "")
            for n, one in enumerate(lines, 1)
            if one.contact == contact
        ]
        head = f"**{escaped(contact.client_name)}**\\\n" if several else ""
        parts.append(head + "\\\n".join(listed))
    return "\n\n".join([*parts, sentence("told_mend", language, example="2: the new answer")])


def _of_contact(work: Work, contact: Contact, now: datetime) -> list[Told]:
    """In the order in which it was told."""
    talks = [(talk, list(state_of(talk.id, talk.state).answers)) for talk in work.conversations(contact.id)]
    found: list[tuple[datetime, int, Told]] = []
    for line in answer_lines(work, contact.client_id, now):
        stored = line.stored
        if stored.contact_number != contact.number or not line.counts or stored.erased_at is not None:
            continue
        held = [
            (talk.id, paths.index(stored.path))
            for talk, paths in talks
            if talk.playbook == stored.playbook and stored.path in paths
        ]
        where, place = held[-1] if held else (None, 0)
        confidential = stored.sensitivity >= CONFIDENTIAL
        found.append((stored.observed_at, place, Told(contact, stored.label, line.said, confidential, where)))
    return [one for *_, one in sorted(found, key=lambda each: each[:2])]
