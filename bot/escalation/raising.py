"""Something in a contact's words or answers is raised: one row, cards for the firm, and the truth for the contact; all
of it in the transaction of the turn.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.interview.applying import Applying
from bot.orders.team import House, house_of, place_of_team
from conversations.authoring.playbook import CONFIDENTIAL
from conversations.escalation import (
    TELL_AT_ONCE,
    Answered,
    Desk,
    Escalation,
    EscalationKind,
    People,
    Raised,
    Told,
    card,
    comes_again_at,
    find_alarms,
    is_muted,
    on_the_list,
    raised_by,
    raised_by_silence,
    severity_of,
    told_contact,
    who_is_told,
    with_words,
)
from conversations.escalation.escalation import Source
from conversations.escalation.kind import NATURES
from conversations.interview.event import AnswerCorrected, AnswerRecorded, Event
from conversations.interview.state import Sure, from_json
from conversations.value import DoesNotKnow, Value, parse
from conversations.wording import language_of
from storage.escalation import StoredEscalation
from storage.journal import Entry
from storage.message import NewMessage
from storage.relay import Relay
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something was said: about which contact, at which address, in which conversation if in one."""

    client_id: str
    client: str
    contact_id: str
    contact: str
    address_id: str
    language: str
    zone: str
    conversation_id: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Something that is to be raised. `words` were written by a consultant who raises it by hand."""

    kind: EscalationKind
    rule: str
    source: Source
    sensitive: bool
    heard: str | None = None
    words: str | None = None
    about: str | None = None
    """The consultant whom it is about."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it. `told` is what the contact is to be told now (Markdown), or ""; `pauses`: ask nothing more."""

    raised: tuple[StoredEscalation, ...] = ()
    again: tuple[StoredEscalation, ...] = ()
    """Those that were open already."""
    told: str = ""
    pauses: bool = False

    @property
    def urgent(self) -> bool:
        """Whether the words cannot have been meant as an answer."""
        return any(one.escalation.severity == "urgent" for one in (*self.raised, *self.again))


def found_in_words(
    work: Work, text: str, heard: str, languages: Iterable[str], *, of_past: bool = False
) -> tuple[Found, ...]:
    """What is alarming in a contact's words. When one of them is confidential, no other shows the words. `of_past`:
    they answer a question about what is over.
    """
    language = language_of(tuple(languages))
    if not find_alarms(text, language, of_past=of_past):
        return ()  # who our people are matters only to a complaint
    people = [one for one in work.consultants() if one.left_at is None]
    names = [name for one in people for name in {one.name, one.name.partition(" ")[0]}]
    alarms = find_alarms(text, language, [*names, work.firm().consultant_name], of_past=of_past)
    private = any(alarm.sensitive for alarm in alarms)
    folded = text.casefold()
    named = (one.id for one in people if one.name.partition(" ")[0].casefold() in folded)
    about = next(named, None)
    return tuple(
        Found(
            alarm.kind,
            alarm.kind.value,
            "phrase",
            alarm.sensitive,
            heard if alarm.sensitive or not private else None,
            about=about if alarm.sensitive and alarm.kind is EscalationKind.COMPLAINT else None,
        )
        for alarm in alarms
    )


def found_in_answers(events: Iterable[Event]) -> tuple[Found, ...]:
    """What answers raise; a confidential one is raised for one person only."""
    found: list[Found] = []
    for event in events:
        if not isinstance(event, (AnswerRecorded, AnswerCorrected)) or event.topic.key is None:
            continue
        if event.answer.sure is Sure.SKIPPED:
            continue
        value = parse(event.answer.kind, event.answer.value)
        if isinstance(value, DoesNotKnow):
            continue
        private = event.topic.sensitivity >= CONFIDENTIAL
        found += [
            _answered(raised, event.answer.heard, private=private)
            for raised in raised_by(Answered(event.topic.key, value))
        ]
    return tuple(found)


def found_in_silence(work: Work, contact_id: str) -> tuple[Found, ...]:
    """What it means that a conversation of this contact has just expired: whether nothing came back, again."""
    talks = [one for one in work.conversations(contact_id) if one.source == "chat" and one.status != "paused"]
    heard = [from_json(one.state).last_heard is not None for one in talks]
    return tuple(Found(one.kind, one.rule, "silence", sensitive=False) for one in raised_by_silence(heard))


def raise_found(applying: Applying, spot: Spot, found: Sequence[Found]) -> Outcome:
    """Raises what is neither open with this contact nor said not to matter to the client."""
    if not found:
        return Outcome()
    work = applying.work
    muted = [one.mute for one in work.mutes(spot.client_id)]
    wanted = [one for one in found if not is_muted(one.kind, one.rule, spot.client_id, muted)]
    if not wanted:
        return Outcome()
    open_ = {(one.escalation.kind, one.escalation.rule): one for one in work.escalations(contact_id=spot.contact_id)}
    again = tuple(open_[one.kind, one.rule] for one in wanted if (one.kind, one.rule) in open_)
    house = house_of(work)
    raised = tuple(_raise(applying, spot, one, house) for one in wanted if (one.kind, one.rule) not in open_)
    told = [one.told for one in raised if one.told]
    pauses = any(one.escalation.pauses for one in (*raised, *again))
    return Outcome(raised, again, "\n\n".join(told), pauses)


def cards(
    applying: Applying, stored: StoredEscalation, tellings: Sequence[Told], house: House, *, had_by: str = ""
) -> list[NewMessage]:
    """The card for everybody who is told, each at the moment when it is to reach them."""
    work, one = applying.work, stored.escalation
    text, buttons = face_of(work, stored, house, had_by=had_by)
    by_id = {each.id: each for each in house.here}
    return [
        NewMessage(
            id=applying.new_id(),
            address_id=place_of_team(work, by_id.get(told.person or ""), one.client_id).id,
            text=text,
            message_class="alert",
            turn_id=applying.turn_id,
            due_at=told.at,
            buttons=buttons,
            planned_from=json.dumps({"escalation": stored.id, "version": one.version, "words": one.heard}),
            client_id=one.client_id,
            sensitivity=CONFIDENTIAL if one.sensitive else 0,
            escalation_id=stored.id,
        )
        for told in tellings
    ]


def face_of(work: Work, stored: StoredEscalation, house: House, *, had_by: str = "") -> tuple[str, str]:
    """The card as it looks now: Markdown, in which the contact's words are still to be filled in, and its buttons as
    they are stored.
    """
    one = stored.escalation
    contact = work.contact(one.contact_id or "")
    client = work.client(one.client_id)
    people = People(
        client.name if client else "",
        contact.name if contact else "",
        house.language,
        house.hours,
        stored.told,
        had_by,
        house.names.get(one.by or "", ""),
        _at_once(work, one.client_id),
    )
    shown = card(replace(one, heard=stored.id) if stored.words else one, people)
    text = with_words(shown.text, stored.words) if stored.words else shown.text
    return text, json.dumps([[button.label, button.press] for button in shown.buttons], ensure_ascii=False)


def due_of(one: Escalation, house: House) -> datetime | None:
    """When it is looked at again."""
    return comes_again_at(one, house.hours, house.team().on_call)


def _at_once(work: Work, client_id: str) -> list[tuple[str, Value]]:
    """Who of the client wants to be told at once of what."""
    names = {one.id: one.name for one in work.contacts(client_id) if one.left_at is None}
    told = [fact for fact in work.counting(client_id) if fact.key == TELL_AT_ONCE and fact.value]
    return [(names[fact.contact_id], parse(fact.kind, fact.value or "")) for fact in told if fact.contact_id in names]


def desk_of(house: House, zone: str, language: str) -> Desk:
    """The firm as a contact is told of it, in his zone and language."""
    return Desk(house.firm.name, house.names, house.firm.phone or "", house.hours, zone, language)


def _answered(raised: Raised, heard: str, *, private: bool) -> Found:
    return Found(raised.kind, raised.rule, "answer", private or NATURES[raised.kind].sensitive, heard or None)


def _raise(applying: Applying, spot: Spot, found: Found, house: House) -> StoredEscalation:
    work, now = applying.work, applying.now
    listed = any(on_the_list(found.kind, wanted) for _, wanted in _at_once(work, spot.client_id))
    one = Escalation(
        number=work.next_escalation(),
        kind=found.kind,
        severity=severity_of(found.kind, listed=listed),
        sensitive=found.sensitive,
        client_id=spot.client_id,
        contact_id=spot.contact_id,
        source=found.source,
        rule=found.rule,
        triggered_at=now,
        told_at=now,
        heard=found.heard,
    )
    tellings = who_is_told(one, house.team(found.about), now, found.about)
    one = replace(one, told_at=min(told.at for told in tellings))
    desk = desk_of(house, spot.zone, spot.language)
    stored = StoredEscalation(
        id=applying.new_id(),
        escalation=one,
        address_id=spot.address_id,
        conversation_id=spot.conversation_id,
        words=found.words,
        about=found.about,
        told=told_contact(one, tellings, desk, now) if found.source != "hand" else "",
        held_since=now if one.pauses and found.source == "phrase" else None,
        due_at=due_of(one, house),
    )
    work.add_escalation(stored)
    if stored.held_since is not None and found.heard and work.relay_of(found.heard) is None:
        work.add_relay(Relay(found.heard, stored.id))
    work.say(cards(applying, stored, tellings, house))
    work.note(
        Entry(
            id=applying.new_id(),
            at=now,
            who="bluepaper",
            what=f"raised {one.name}: {one.kind.value.replace('_', ' ')}",
            via=found.source,
            client_id=spot.client_id,
            contact_id=spot.contact_id,
            after=json.dumps({"message": found.heard}) if found.heard else None,
        )
    )
    return stored
