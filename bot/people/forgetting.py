"""Forgetting a person: what they told us is erased for good, at every client of theirs. That they were here, that they
asked for this, and that we must not write to them stays: how else could we keep to it?
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.escalation.quoting import about
from bot.escalation.raising import due_of
from bot.interview.applying import Applying
from bot.interview.opening import begin_queued
from bot.interview.reaching import lock_places
from bot.interview.scene import Shelf
from bot.orders.order import Order, RefusedError
from bot.orders.team import house_of, place_of_team
from bot.people.leaving import OPEN
from conversations.escalation import Taken, apply, resolve
from conversations.interview.state import State, Status, to_json
from conversations.render import escaped
from storage.contact import Contact
from storage.message import NewMessage
from storage.work import Work

_WHY = "forgotten, as they wished"
FOR_GOOD = "for good"
"""The words that an order to forget somebody ends with, as nothing takes it back."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many answers were erased, at how many clients, and how many needs were closed."""

    answers: int
    clients: int
    needs: int


def forget(applying: Applying, contact: Contact) -> Forgotten:
    """Erases what this person told us, in every role; tells the firm, without a word of it."""
    work = applying.work
    roles = work.contacts(person_id=contact.person_id)
    meetings = _meetings(work, roles)
    lock_places(work, contact.person_id, *meetings)
    facts = work.facts_of_person(contact.person_id)
    needs = [
        one.need.id
        for client in {role.client_id for role in roles}
        for one in work.needs(client)
        if facts & {*one.need.why}
    ]
    for role in roles:
        _close(applying, role)
    for need_id in needs:
        work.drop_mentions(need_id, _WHY)
    answers = work.erase(contact.person_id, needs, [about(role.id) for role in roles])
    work.set_stopped(contact.person_id, applying.now)
    for role in roles:
        applying.note(role, "was forgotten: all that they told us is erased", json.dumps({"erased": True}))
    _tell_room(applying, roles)
    _end_meetings(applying, meetings)
    return Forgotten(answers, len(roles), len(needs))


def forget_order(order: Order, contact: Contact, *, sure: bool) -> list[str]:
    """A consultant forgets somebody who asked for it elsewhere; without `sure` it says what that would do. Raises
    RefusedError.
    """
    if not sure:
        typed = f"contact forget {contact.number}"
        write = f"write {typed} {FOR_GOOD}" if order.via != "command line" else f"bluepaper {typed} --for-good"
        raise RefusedError(f"what {contact.name} told us would be erased, and nothing takes that back: {write}")
    done = forget(order.applying("reply"), contact)
    order.note("forgot what a contact told us", client_id=contact.client_id, contact_id=contact.id)
    return [
        f"Forgotten: {done.answers} answers of {contact.name}, with every word. Needs closed: {done.needs}.",
        "What stands in your chat or on paper already is yours to delete.",
    ]


def lock_for_forgetting(work: Work, person_id: str, *others: str) -> None:
    """Locks all that forgetting this person will touch, and these other addresses, in the order in which everybody
    does.
    """
    lock_places(work, person_id, *others, *_meetings(work, work.contacts(person_id=person_id)))


def _meetings(work: Work, roles: Sequence[Contact]) -> dict[str, str]:
    """The names of those about whom somebody of the firm types in his own chat now, by the id of that address."""
    return {
        talk.address_id: role.name
        for role in roles
        for talk in work.conversations(role.id)
        if talk.status in OPEN and talk.source == "meeting"
    }


def _end_meetings(applying: Applying, meetings: Mapping[str, str]) -> None:
    for address_id, name in meetings.items():
        text = f"The meeting with {escaped(name)} is over: they asked to be forgotten. Nothing of it is kept."
        applying.answer(address_id, text)
        begin_queued(applying, address_id, Shelf())


def _close(applying: Applying, role: Contact) -> None:
    work, house = applying.work, house_of(applying.work)
    for talk in work.conversations(role.id):
        status = "stopped" if talk.status in OPEN else talk.status
        work.save_conversation(talk.id, talk.version, status=status, state=to_json(State(Status(status))))
    for stored in work.escalations(contact_id=role.id):
        if stored.held_since is not None:
            work.set_thread(stored.id, None)
        event = resolve(stored.escalation, stored.escalation.by or house.owner.id, applying.now, _WHY)
        assert not isinstance(event, Taken)
        after = apply(stored.escalation, event)
        work.move_escalation(stored, after, due_of(after, house))


def _tell_room(applying: Applying, roles: tuple[Contact, ...]) -> None:
    work = applying.work
    clients = ", ".join(escaped(role.client_name) for role in roles)
    text = (
        f"{escaped(roles[0].name)} ({clients}) asked to be forgotten. What they told us is erased, and nothing more is "
        "asked. What this room shows of them already is for you to delete."
    )
    work.say(
        [
            NewMessage(
                id=applying.new_id(),
                address_id=place_of_team(work, None).id,
                text=text,
                message_class="relay",
                turn_id=applying.turn_id,
                due_at=applying.now,
                client_id=roles[0].client_id,
            )
        ]
    )
