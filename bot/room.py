"""Where the firm's people type: orders, and words for a contact. All else in a room is talk among themselves, and
nobody answers it.
"""

from __future__ import annotations

from bot import escalation_orders
from bot.applying import Applying
from bot.helping import help_lines
from bot.meeting import is_ended_by
from bot.names import match
from bot.order import Order, RefusedError
from bot.order_line import Reply, as_markdown, buttons_json, carry_out
from bot.order_names import the_contact
from bot.order_reading import Line, read_line
from bot.order_table import ORDERS
from bot.team import house_of
from conversations.render import escaped
from storage.message import Heard
from storage.place import Place
from storage.work import Work

__all__ = ["Line", "lock_ahead", "read_line", "take_line", "takes_orders"]

_STRANGER = "I take orders from the team only: team add NAME role ROLE"
_TALK = 3
"""With so many words after it a word like "pause" begins a sentence, where nobody of that name is known."""
_ABOUT_CONTACTS = ("raise", "contact left", "meet")


def lock_ahead(work: Work, line: Line | None) -> None:
    """Locks the address of the contact whom an order is about, before the firm's own address is."""
    if line is None:
        return
    found = work.escalation(line.number) if line.number else None
    if found is not None:
        work.lock_address(found.address_id)
    elif line.name in _ABOUT_CONTACTS:
        _lock_named(work, line.rest.partition(":")[0])


def takes_orders(place: Place, line: Line | None) -> bool:
    """Whether what was said here is for the firm: in a consultant's own chat only what can be nothing else."""
    if place.address.kind == "room":
        return True
    if place.consultant is None:
        return False
    if line is None:
        return place.conversation is None and not place.firms
    if line.plain or place.conversation is None or place.conversation.status != "waiting":
        return True
    return line.name == "stop meeting" and is_ended_by(place.conversation)


def take_line(
    applying: Applying, place: Place, line: Line | None, *, heard: Heard, speaker: str | None, edits: str | None
) -> None:
    """Carries out an order typed by `speaker`, a person's id; says what came of it where it was typed."""
    in_room = place.address.kind == "room"
    by = house_of(applying.work).of_person(speaker)
    if line is None and in_room:
        return None
    if by is None:
        return applying.answer(place.address.id, escaped(_STRANGER))
    order = Order(
        applying.work,
        applying.now,
        by.name,
        "room" if in_room else "chat",
        by=by,
        at=place.address.id,
        in_room=in_room,
        heard=heard.id,
        made=applying,
    )
    if line is None:
        return applying.answer(place.address.id, as_markdown(help_lines(order.role)))
    if edits is not None:
        return _changed(order, line, edits)
    reply = carry_out(order, line)
    if not (reply.refused and in_room and _is_talk(applying.work, line)):
        _say(order, reply)


def _changed(order: Order, line: Line, edits: str) -> None:
    """A consultant changed a line: what was passed on to the contact is changed too. Other orders stay as they were."""
    if order.work.relay_of_line(edits) is None or line.name != "say":
        return None
    words = line.rest.partition(" ")[2]
    try:
        with order.work.together():
            order.begin("say")
            text = escalation_orders.say(order, line.number, words, line_id=order.heard, changed=True)
    except RefusedError as error:
        return _say(order, Reply(escaped(f"{error}."), refused=True))
    _say(order, Reply(text))


def _is_talk(work: Work, line: Line) -> bool:
    """Whether a refused line was a sentence that begins like an order: nobody it could be about is known by it."""
    if line.plain or line.name.startswith("press ") or ORDERS[line.name].group == "What burns":
        return False
    words = line.rest.split()
    names = [one.name for one in work.clients()] + [one.name for one in work.contacts()]
    return len(words) >= _TALK and not any(match(word, names).found for word in words)


def _lock_named(work: Work, name: str) -> None:
    try:
        contact = the_contact(work, name.strip(), left=True)
    except RefusedError:
        return
    for one in sorted(work.addresses(contact.person_id), key=lambda one: one.id):
        work.lock_address(one.id)


def _say(order: Order, reply: Reply) -> None:
    assert order.at is not None
    if not reply.text:
        return
    order.applying().answer(order.at, reply.text, buttons_json(reply))
