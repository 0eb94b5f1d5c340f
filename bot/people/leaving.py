"""A contact leaves a client: nothing more is said there, at once; what was answered stays with the client."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import get_args

from bot.escalation.raising import due_of
from bot.escalation.relaying import tell_firm
from bot.escalation.renewing import renew_cards
from bot.interview.applying import Applying
from bot.interview.opening import begin_queued
from bot.interview.scene import Shelf, state_of
from bot.orders.order import Order, RefusedError
from bot.orders.team import house_of
from conversations.escalation import Taken, apply, resolve
from conversations.interview.state import Status, to_json
from conversations.lexicon.card import CARD_WORDS
from conversations.render import escaped
from storage.contact import Contact
from storage.escalation import StoredEscalation
from storage.message import MessageClass

OPEN = ("waiting", "paused")
_WHY = "the contact left"


@dataclass(frozen=True, slots=True)
class Closed:
    """What was open with somebody who left: the names of the playbooks and of the escalations, and how many messages
    were taken back.
    """

    playbooks: tuple[str, ...]
    messages: int
    escalations: tuple[str, ...] = ()


def contact_left(order: Order, contact: Contact) -> list[str]:
    """Closes all that is open with the contact, and says what that was. Raises RefusedError."""
    work = order.work
    for one in work.addresses(contact.person_id):
        work.lock_address(one.id)
    talks = [talk.id for talk in work.conversations(contact.id) if talk.status in OPEN]
    raised = [one.id for one in work.escalations(contact_id=contact.id)]
    waiting = [*work.unsaid_to(contact.id), *(each for one in raised for each in work.unsaid_in(one))]
    order.watch(("contact", contact.id), *(("conversation", one) for one in talks))
    order.watch(*(("message", one) for one in waiting), *(("escalation", one) for one in raised))
    closed = leave(order.applying("opening"), contact, order.shelf)
    if closed is None:
        raise RefusedError(f"{contact.name} had left {contact.client_name} already: nothing was changed")
    order.note(
        "noted that a contact left",
        client_id=contact.client_id,
        contact_id=contact.id,
        before={"open": [*closed.playbooks, *closed.escalations]},
        after={"left_at": order.now.isoformat(), "messages taken back": closed.messages},
    )
    lines = [f"{contact.name} has left {contact.client_name}. Answers stay with the client."]
    names = [*closed.playbooks, *closed.escalations]
    return lines + ([f"Closed: {', '.join(names)}."] if names else [])


def leave(applying: Applying, contact: Contact, shelf: Shelf) -> Closed | None:
    """Closes all that is open with the contact; what has waited for its turn there begins. None: had left before."""
    work = applying.work
    if not work.contact_left(contact.id, applying.now):
        return None
    talks = [talk for talk in work.conversations(contact.id) if talk.status in OPEN]
    taken_back = 0
    for talk in talks:
        state = replace(state_of(talk.id, talk.state), status=Status.STOPPED)
        work.save_conversation(talk.id, talk.version, status="stopped", state=to_json(state))
        taken_back += work.drop_pending(talk.id, get_args(MessageClass), _WHY)
    for need in work.needs(contact_id=contact.id):
        taken_back += work.drop_mentions(need.need.id, _WHY)
    raised = work.escalations(contact_id=contact.id)
    for stored in raised:
        taken_back += sum(work.drop(one, _WHY) for one in work.unsaid_in(stored.id))
        _hand_over(applying, stored, contact)
    for address_id in dict.fromkeys(talk.address_id for talk in talks):
        begin_queued(applying, address_id, shelf)
    return Closed(tuple(talk.playbook for talk in talks), taken_back, tuple(one.name for one in raised))


def _hand_over(applying: Applying, stored: StoredEscalation, contact: Contact) -> None:
    """It ends for this contact, who is told nothing; whether it still matters is for the firm to say."""
    work, house = applying.work, house_of(applying.work)
    if stored.held_since is not None:
        work.set_thread(stored.id, None)
    event = resolve(stored.escalation, stored.escalation.by or house.owner.id, applying.now, _WHY)
    assert not isinstance(event, Taken)
    after = apply(stored.escalation, event)
    work.move_escalation(stored, after, due_of(after, house))
    what = CARD_WORDS[house.language].kinds[stored.escalation.kind]
    who, client = escaped(contact.name), escaped(contact.client_name)
    line = (
        f"**{stored.name}** {what}: {who} has left {client}, and nothing more is said there. It is closed. "
        "If it still matters: raise CONTACT: WORDS"
    )
    tell_firm(applying, stored, line)
    renew_cards(applying, stored)
