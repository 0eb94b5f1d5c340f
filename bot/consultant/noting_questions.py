"""Which questions something heard in passing may answer, and what it means as an answer: read as any answer is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.consultant.likeness import Asked, like
from bot.consultant.meeting import known_playbook
from bot.interview.opening import publish
from bot.interview.playbook_files import shipped
from bot.interview.scene import facts_of
from bot.names import folded, nearest
from bot.orders.order import Order, RefusedError
from conversations.authoring.playbook import Kind, Playbook, Question
from conversations.interview.agenda import Place
from conversations.interview.answering import read_for
from conversations.interview.draft import Draft
from conversations.interview.event import Topic
from conversations.interview.options import IN_PERSON
from conversations.interview.state import Answer, State, Sure
from conversations.interview.unclear import hint, what_was_unclear
from conversations.reading import Unclear, Understood, Unknown
from conversations.value import DoesNotKnow, notation
from storage.contact import Contact
from storage.place import PlaceClient, PlaceContact

_MOST = 5
_PLACEHOLDER = re.compile(r"\{\{.*?\}\}")


@dataclass(frozen=True, slots=True)
class Offered:
    """A question that may be answered, as it is put to a contact, with the draft in which an answer is read."""

    contact: Contact
    draft: Draft
    place: Place

    @property
    def playbook(self) -> str:
        return self.draft.playbook.playbook

    @property
    def structure(self) -> str:
        return self.draft.playbook.structure

    @property
    def path(self) -> str:
        return self.place.path

    @property
    def label(self) -> str:
        return self.draft.short(self.place)

    @property
    def language(self) -> str:
        return self.draft.facts.languages[0] if self.draft.facts.languages else "en"

    @property
    def zone(self) -> str:
        return self.draft.facts.zone

    @property
    def question(self) -> Question:
        assert isinstance(self.place.step, Question)
        return self.place.step

    @property
    def shown(self) -> str:
        """The question, and what is known."""
        known = self.draft.agenda.known(self.place)
        said = f" (now: {self.draft.worded(self.question, known.value)})" if known else ""
        return f"{self.label}{said}"

    def worded(self, answer: Answer) -> str:
        """An answer to it in words."""
        return self.draft.worded(self.question, answer.value)


def offered_for(order: Order, people: Sequence[Contact], text: str) -> tuple[Offered, ...]:
    """Questions that the words may answer, the likeliest first; those of the first of these people count most."""
    found: dict[tuple[str, str], Offered] = {}
    for contact in people:
        for one in _questions(order, contact):
            assert one.place.fact_key is not None
            found.setdefault(one.place.fact_key, one)
    questions = sorted(found.values(), key=lambda one: one.draft.agenda.known(one.place) is not None)
    return tuple(questions[place] for place in like(text, [_asked(one, text) for one in questions])[:_MOST])


def question_of(order: Order, people: Sequence[Contact], who: Contact, wanted: tuple[str | None, str]) -> Offered:
    """The question with this path, as it is put to `who`. Raises RefusedError."""
    playbook, path = wanted
    paths: list[str] = []
    for contact in (who, *(one for one in people if one.id != who.id)):
        for one in _questions(order, contact):
            if one.path == path and playbook in (None, one.playbook):
                return Offered(who, _draft(order, who, one.draft.playbook), one.place)
            paths.append(one.path)
    near = nearest(path, paths)
    mend = f'did you mean "{near[0]}"?' if near else "bluepaper playbook show lists the questions"
    raise RefusedError(f'there is no question "{path}" that is put to {who.name}: {mend}')


def taken_as(order: Order, question: Offered, text: str, *, again: str) -> tuple[Topic, Answer]:
    """What the words mean as an answer. Raises RefusedError, with `again` as the way to say it plainer."""
    draft, place, step = question.draft, question.place, question.question
    reading = read_for(draft, place, text)
    if isinstance(reading, Unclear):
        why = f"{what_was_unclear(draft, reading)} {hint(draft, place)}"
        raise RefusedError(f"as an answer to {question.label}: {_plain(why)} Write {again} as VALUE")
    publish(order.work, draft.playbook)
    key, item = place.fact_key or (None, "")
    topic = Topic(place.path, question.label, key, item, step.sensitivity)
    match reading:
        case Unknown(whom=whom):
            return topic, Answer("?", step.kind, Sure.UNKNOWN, "", whom or "")
        case Understood(value=DoesNotKnow()):
            return topic, Answer("?", step.kind, Sure.UNKNOWN, "")
        case Understood(value=value, exact=exact) if value != IN_PERSON:
            if step.check is None or step.check.holds(draft.agenda.scope(place, value)):
                return topic, Answer(notation(value), step.kind, Sure.EXACT if exact else Sure.ABOUT, "")
    raise RefusedError(f"{question.label} can hardly be so: write {again} as VALUE")


def _questions(order: Order, contact: Contact) -> Iterable[Offered]:
    """All that may be asked of the contact and is kept for good."""
    for playbook in _playbooks(order, contact.client_id):
        draft = _draft(order, contact, playbook)
        for place in draft.agenda.places:
            is_kept = isinstance(place.step, Question) and place.step.kind is not Kind.CONSENT
            if is_kept and place.fact_key is not None and not place.names_thing:
                yield Offered(contact, draft, place)


def _playbooks(order: Order, client_id: str) -> Iterable[Playbook]:
    """All that there are: those first that were begun with the client's people."""
    talks = [talk for one in order.work.contacts(client_id) for talk in order.work.conversations(one.id)]
    published = [edition.name for edition in order.work.playbooks()]
    for name in dict.fromkeys([*(talk.playbook for talk in talks), *shipped(), *published]):
        found = known_playbook(order, name)
        if found is not None:
            yield found


def _draft(order: Order, contact: Contact, playbook: Playbook) -> Draft:
    work = order.work
    client, person = work.client(contact.client_id), work.person(contact.person_id)
    assert client is not None
    facts = facts_of(
        work.firm(),
        person,
        PlaceContact(contact.id, contact.number, contact.role, contact.person_id, contact.name, contact.left_at),
        PlaceClient(client.id, client.name, client.language, client.currency, client.locale, client.zone),
        known=work.known(client.id, contact.person_id),
        several=False,
        source="meeting",
    )
    return Draft(playbook, State(), facts, order.now)


def _asked(one: Offered, heard: str) -> Asked:
    """The question in words. What its choices are called counts only where the words name one of them."""
    step, languages = one.question, one.draft.languages
    choices = [choice.label.in_(languages) for choice in step.choices.values()]
    names_one = any(f" {folded(choice)} " in f" {folded(heard)} " for choice in choices)
    reading = read_for(one.draft, one.place, heard) if step.kind is not Kind.TEXT else None
    is_read = isinstance(reading, Understood) and not isinstance(reading.value, DoesNotKnow)
    key = (one.place.fact_key or ("", ""))[0].partition(".")[2].replace("_", " ")
    text = " ".join([_PLACEHOLDER.sub("", step.text.in_(languages)), *(choices if names_one or is_read else ())])
    return Asked(
        f"{one.label} {key} {one.place.item}", text, reads=names_one or is_read, is_value=is_read and not choices
    )


def _plain(markdown: str) -> str:
    return " ".join(markdown.replace("\\", "").replace("*", "").split())
