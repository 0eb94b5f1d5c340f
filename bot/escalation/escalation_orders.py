"""Orders about escalations: taken, given away, ended, muted, raised by hand, and words for the contact."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from bot.escalation.raising import Found, Spot, due_of, raise_found
from bot.escalation.relaying import hand_back as hand_contact_back
from bot.escalation.relaying import names_of, pass_to_contact, tell_firm, thread_address, touched
from bot.escalation.renewing import renew_cards, show_card
from bot.orders.order import Order, RefusedError
from bot.orders.order_names import the_member
from bot.orders.order_table import RIGHTS
from conversations import escalation as decide
from conversations.escalation import NATURES, EscalationKind, NotMutable, People, Scope, Taken, to_firm
from conversations.escalation.event import EscalationEvent
from conversations.lexicon.card import CARD_WORDS
from conversations.render import escaped
from storage.contact import Contact
from storage.escalation import StoredEscalation

_Decide: TypeAlias = Callable[[StoredEscalation], EscalationEvent | Taken]


def visible(order: Order, *, over: bool = False) -> tuple[StoredEscalation, ...]:
    """What the giver of the order may see where it is given, by number."""
    return tuple(one for one in order.work.escalations(over=over) if not _hidden(order, one))


def acknowledge(order: Order, number: int) -> str:
    """“I’ll take it”. Who comes second is told who has it. Raises RefusedError."""
    found = _find(order, number)
    order.watch(("escalation", found.id))
    moved = _move(order, found, lambda one: decide.acknowledge(one.escalation, order.giver.id, order.now))
    return _done(order, moved, "acknowledged", by=order.giver.name)


def acknowledge_listed(order: Order, number: int) -> str:
    """The same by a button; what had no card of its own where it was pressed has one now. Raises RefusedError."""
    said, found = acknowledge(order, number), order.work.escalation(number)
    if order.in_room and order.at is not None and found is not None:
        show_card(order.applying(), found, order.at)
    return said


def assign(order: Order, number: int, name: str) -> str:
    """Gives it to somebody of the firm. Raises RefusedError."""
    found, to = _find(order, number), the_member(order.house, name)
    if found.about == to.id:
        raise RefusedError(f"it is about {to.name}: give it to somebody else")
    order.watch(("escalation", found.id))
    moved = _move(order, found, lambda one: decide.assign(one.escalation, to.id, by=order.giver.id, at=order.now))
    return _done(order, moved, "assigned", by=order.giver.name, to=to.name)


def called(order: Order, number: int) -> str:
    """The contact was called: whoever did has it, and has done something about it. Raises RefusedError."""
    found = _taken_over(order, number)
    return _done(order, found, "called", by=order.giver.name, contact=names_of(order.work, found).contact)


def resolve(order: Order, number: int, why: str = "") -> str:
    """It is over, and the bot goes on with the contact. Raises RefusedError."""
    ended = _end(order, _find(order, number), why)
    return _done(order, ended, "resolved_why" if why else "resolved", by=order.giver.name, why=why)


def not_important(order: Order, number: int, scope: Scope) -> str:
    """It does not matter to this client: this once, or always. Raises RefusedError, also where it matters to all."""
    found = _find(order, number)
    muted = decide.mute(found.escalation, scope, by=order.giver.id, at=order.now)
    if isinstance(muted, NotMutable):
        raise RefusedError(decide.refused_mute(order.house.language))
    ended = _end(order, found, "not important")
    new_id = order.new_id()
    order.watch(("mute", new_id))
    undo = order.work.add_mute(new_id, muted, found.id)
    client = names_of(order.work, found).client
    return _done(order, ended, f"muted_{scope}", by=order.giver.name, client=client, number=undo)


def unmute(order: Order, number: int) -> str:
    """It matters to the client again. Raises RefusedError."""
    work = order.work
    listed = next((one.mute for one in work.mutes() if one.number == number), None)
    mute_id = work.mute_id(number)
    if listed is None or mute_id is None or listed.undone_by is not None:
        raise RefusedError(f"there is nothing to undo under {number}: mutes lists what there is")
    order.watch(("mute", mute_id))
    work.undo_mute(number, order.giver.id)
    order.note(f"unmuted {listed.kind.value.replace('_', ' ')}", client_id=listed.client_id)
    client = work.client(listed.client_id)
    return to_firm("unmuted", order.house.language, by=order.giver.name, client=client.name if client else "")


def say(order: Order, number: int, text: str, *, line_id: str | None = None, changed: bool = False) -> str:
    """Passes words on to the contact, named as coming from the giver of the order. Raises RefusedError."""
    if not text.strip():
        raise RefusedError(f"there is nothing to pass on: write {number}: and then your words")
    found = _taken_over(order, number)
    pass_to_contact(order.applying(), found, order.giver, text.strip(), line_id=line_id, changed=changed)
    contact, first = names_of(order.work, found).contact, "first_" * (found.human is None and not changed)
    return _done(order, found, f"{first}passed_on" if not changed else "changed", by=order.giver.name, contact=contact)


def hand_back(order: Order, number: int) -> str:
    """The bot talks to the contact again, and asks the open question once more. Raises RefusedError."""
    found = _find(order, number)
    if found.held_since is None:
        raise RefusedError(f"{found.name} holds nobody: the bot talks to the contact already")
    hand_contact_back(order.applying(), found, order.giver, order.shelf, over=False)
    contact = names_of(order.work, found).contact
    return _done(order, found, "handed_back", by=order.giver.name, contact=contact)


def raise_by_hand(order: Order, contact: Contact, text: str) -> str:
    """Raises what a consultant has seen or heard about a contact. Raises RefusedError."""
    work = order.work
    at = work.reached(contact.person_id)
    if contact.left_at is not None:
        raise RefusedError(f"{contact.name} has left {contact.client_name}: name somebody who is still there")
    if not text.strip() or at is None:
        raise RefusedError("say what has happened" if at else f"{contact.name} cannot be reached by the bot yet")
    open_ = [one for one in work.escalations(contact_id=contact.id) if one.escalation.source == "hand"]
    if open_:
        raise RefusedError(f"{open_[-1].name} was raised by hand for {contact.name} already: add to it there")
    spot = Spot(contact.client_id, contact.client_name, contact.id, contact.name, at.id, "en", "UTC")
    found = Found(EscalationKind.BY_HAND, "by_hand", "hand", sensitive=False, words=text.strip())
    outcome = raise_found(order.applying(), spot, [found])
    if not outcome.raised:
        raise RefusedError(f"what is raised by hand was said not to matter to {contact.client_name}: mutes lists it")
    order.note(f"raised {outcome.raised[0].name}", client_id=contact.client_id, contact_id=contact.id)
    return f"**{outcome.raised[0].name}** is raised."


def listed(order: Order) -> str:
    """What is open, as Markdown, for the giver of the order."""
    house, work = order.house, order.work
    kinds = CARD_WORDS[house.language].kinds
    lines = []
    for stored in visible(order):
        one, names = stored.escalation, names_of(work, stored)
        has = f"{house.names[one.by]} has it" if one.by else "nobody has it yet"
        lines.append(f"- **{stored.name}** {kinds[one.kind]}: {escaped(names.contact)}, {escaped(names.client)}; {has}")
    return "\n".join(lines) or "Nothing is open."


def muted(order: Order) -> str:
    """What was said not to matter, as Markdown, and who said so."""
    house, work = order.house, order.work
    kinds, clients = CARD_WORDS[house.language].kinds, {one.id: one.name for one in work.clients()}
    lines = [
        f"- {one.number}: {kinds[one.mute.kind]}, {escaped(clients[one.mute.client_id])}, {one.mute.scope}, "
        f"says {escaped(house.names[one.mute.by])} on {house.hours.local(one.mute.at):%Y-%m-%d}"
        for one in work.mutes()
        if one.mute.undone_by is None and (order.sees_confidential or not NATURES[one.mute.kind].sensitive)
    ]
    return "\n".join(lines) or "Everything matters to everybody: nothing is muted."


def _taken_over(order: Order, number: int) -> StoredEscalation:
    """Acknowledged by the giver if nobody had it; touched if so."""
    found = _find(order, number)
    if found.escalation.status == "resolved":
        raise RefusedError(f"{found.name} is over: raise it anew")
    if found.escalation.status == "acknowledged":
        touched(order.applying(), found)
        return found
    return _move(order, found, lambda one: decide.acknowledge(one.escalation, order.giver.id, order.now))


def _end(order: Order, found: StoredEscalation, why: str) -> StoredEscalation:
    moved = _move(order, found, lambda one: decide.resolve(one.escalation, order.giver.id, order.now, why))
    hand_contact_back(order.applying(), moved, order.giver, order.shelf, over=True)
    return moved


def _find(order: Order, number: int) -> StoredEscalation:
    """The escalation as it is now, with its contact's address locked; refused to whom it is not for."""
    work = order.work
    found = work.escalation(number)
    if found is None or _is_about(order, found):
        raise RefusedError(f"there is no E-{number}: escalations lists what is open")
    if found.escalation.sensitive and order.in_room:
        raise RefusedError(f"E-{number} is confidential: give the order in your own chat")
    if _hidden(order, found):
        raise RefusedError(f"a {order.role} may not order anything about E-{number}: ask {order.house.owner.name}")
    work.lock_address(found.address_id)
    return work.escalation(number) or found


def _hidden(order: Order, one: StoredEscalation) -> bool:
    private = one.escalation.sensitive and (order.in_room or "order" not in RIGHTS[order.role])
    return private or _is_about(order, one)


def _is_about(order: Order, one: StoredEscalation) -> bool:
    """Whether it is about the giver, and somebody else is there to hear of it."""
    return one.about == order.giver.id and order.house.confidant(one.about).id != order.giver.id


def _move(order: Order, found: StoredEscalation, decided: _Decide) -> StoredEscalation:
    """Decides and stores it; whoever comes second reads again, and learns who was first."""
    work, house = order.work, order.house
    for stored in (found, work.escalation(found.escalation.number) or found):
        event = decided(stored)
        if isinstance(event, Taken):
            raise RefusedError(decide.taken(event, _people(order, stored), house.names))
        after = decide.apply(stored.escalation, event)
        if work.move_escalation(stored, after, due_of(after, house)):
            moved = work.escalation(after.number) or stored
            renew_cards(order.applying(), moved)
            return moved
    raise RefusedError(f"somebody else was faster with {found.name}: look again")


def _people(order: Order, stored: StoredEscalation) -> People:
    names, house = names_of(order.work, stored), order.house
    return People(names.client, names.contact, house.language, house.hours)


def _done(order: Order, stored: StoredEscalation, name: str, **values: object) -> str:
    """Says it in the thread too when the order was given elsewhere."""
    text = to_firm(name, order.house.language, escalation=stored.name, **values)
    order.note(
        f"{name.removeprefix('first_').replace('_', ' ')}: {stored.name}",
        client_id=stored.escalation.client_id,
        contact_id=stored.escalation.contact_id,
    )
    if order.at != thread_address(order.work, stored, order.house):
        tell_firm(order.applying(), stored, text)
    return text
