"""Where the firm's people type: orders, and words for a contact. All else in a room is talk among themselves, and
nobody answers it.
"""

from __future__ import annotations

import json
from dataclasses import replace

from bot.channels.markdown import bare
from bot.channels.port import Inbound
from bot.consultant.late import left_undone, say_undone
from bot.consultant.meeting import is_ended_by
from bot.consultant.order_line import Reply, as_markdown, buttons_json, carry_out
from bot.escalation import escalation_orders
from bot.escalation.relaying import names_of
from bot.interview.applying import Applying
from bot.interview.reaching import lock_places
from bot.names import match
from bot.orders.below import awaited
from bot.orders.helping import help_lines
from bot.orders.order import Order, RefusedError
from bot.orders.order_names import the_contact
from bot.orders.order_reading import Line
from bot.orders.order_table import ORDERS
from bot.orders.team import house_of
from bot.people.forgetting import lock_for_forgetting
from conversations.escalation import Small, small_talk, to_firm
from conversations.render import escaped
from storage.ids import address_id
from storage.message import Heard
from storage.place import Place
from storage.work import Work

__all__ = ["Line", "awaited_line", "lock_ahead", "take_line", "takes_orders"]

_STRANGER = "I take orders from the team only: team add NAME role ROLE"
_TALK = 3
"""With so many words after it a word like "pause" begins a sentence, where nobody of that name is known."""
_OPTIONS = frozenset({"role", "until", "because", "horizon"})
"""Words that an order has and talk seldom: with one of them a refusal is said."""
_ABOUT_CONTACTS = ("raise", "contact left", "contact forget", "meet")


def lock_ahead(work: Work, line: Line | None) -> None:
    """Locks the address of the contact whom an order is about, before the firm's own address is."""
    if line is None:
        return
    found = work.escalation(line.number) if line.number else None
    if found is not None:
        work.lock_address(found.address_id)
    elif line.name in _ABOUT_CONTACTS:
        _lock_named(work, line.rest.partition(":")[0].removesuffix("for good"), erased=line.name == "contact forget")


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


def awaited_line(work: Work, place: Place, heard: Heard, inbound: Inbound) -> Line | None:
    """The order that these words complete, if somebody of the firm was asked for them here."""
    if heard.press is not None or inbound.edits is not None or not inbound.text.startswith(heard.text):
        return None
    person = work.person_at(heard.spoken_by) if heard.spoken_by else place.person and place.person.id
    by = house_of(work).of_person(person) if person and (place.address.kind == "room" or place.consultant) else None
    return awaited(work, place.address.id, by.id, spoken_by=heard.spoken_by, text=heard.text) if by else None


def take_line(
    applying: Applying, place: Place, line: Line | None, *, heard: Heard, inbound: Inbound, edits: str | None
) -> None:
    """Carries out an order typed in a chat of the firm; says what came of it where it was typed."""
    in_room, work = place.address.kind == "room", applying.work
    by = house_of(work).of_person(_speaker(work, place, inbound))
    if line is None and in_room:
        return None
    if line is not None and line.name == "import" and in_room and inbound.attachments:
        # What is said about a file stands below it.
        inbound = replace(inbound, thread=inbound.thread or inbound.message_id)
    if by is None:
        return _say_to(applying, place.address.id, Reply(escaped(_STRANGER), refused=True), inbound)
    order = Order(
        work,
        applying.now,
        by.name,
        "room" if in_room else "chat",
        by=by,
        at=place.address.id,
        in_room=in_room,
        heard=heard.id,
        posted=inbound.attachments,
        file=inbound.file,
        made=applying,
    )
    if line is None:
        return applying.answer(place.address.id, as_markdown(help_lines(order.role)))
    if undone := left_undone(order, line, inbound, edits):
        left_alone = _is_left_alone(order, line, Reply(undone, refused=True), inbound)
        return None if left_alone else say_undone(order, undone, inbound)
    if edits is not None:
        return _changed(order, line, edits, inbound)
    reply = _files_reply(order, line, inbound) or carry_out(order, line)
    if not _is_left_alone(order, line, reply, inbound):
        _say(order, reply, inbound)
    if reply.refused or line.name != "say" or not inbound.attachments or not inbound.text.strip():
        return None
    _say(order, _no_file(order, line.number, inbound), inbound)


def _speaker(work: Work, place: Place, inbound: Inbound) -> str | None:
    """The id of the person who wrote it, if we know that one."""
    if inbound.speaker is None:
        return place.person.id if place.person else None
    return work.person_at(address_id(inbound.installation, inbound.speaker))


def _is_left_alone(order: Order, line: Line, reply: Reply, inbound: Inbound) -> bool:
    """Whether nobody answers: people talk among themselves, and thank each other when it is over."""
    if not reply.refused:
        return False
    if line.name == "say" and inbound.thread is not None:
        stored = order.work.escalation(line.number)
        over = stored is not None and stored.escalation.status == "resolved"
        return over and small_talk(inbound.text, order.house.language) is Small.THANKS
    return order.in_room and _is_talk(order, line)


def _files_reply(order: Order, line: Line, inbound: Inbound) -> Reply | None:
    """What is said to somebody who put nothing but a file below a card."""
    if line.name != "say" or inbound.text.strip() or not inbound.attachments:
        return None
    return _no_file(order, line.number, inbound)


def _no_file(order: Order, number: int, inbound: Inbound) -> Reply:
    stored = order.work.escalation(number)
    assert stored is not None
    names = ", ".join(one.name or one.kind for one in inbound.attachments)
    contact = names_of(order.work, stored).contact
    return Reply(to_firm("no_file", order.house.language, escalation=stored.name, names=names, contact=contact))


def _changed(order: Order, line: Line, edits: str, inbound: Inbound) -> None:
    """A consultant changed a line: what was passed on to the contact is changed too. Other orders stay as they were."""
    relay = order.work.relay_of_line(edits)
    if relay is None or line.name != "say":
        return None
    sent = order.work.escalation_of(relay.escalation_id)
    if sent is None or sent.escalation.number != line.number:
        # It was sent to somebody: as a change it must not reach somebody else.
        name, other = (sent.name if sent else ""), f"E-{line.number}"
        said = to_firm("other_thread", order.house.language, escalation=name, other=other)
        return _say(order, Reply(said, refused=True), inbound)
    words = line.rest.partition(" ")[2]
    try:
        with order.work.together():
            order.begin("say")
            text = escalation_orders.say(order, line.number, words, line_id=order.heard, changed=True)
    except RefusedError as error:
        return _say(order, Reply(escaped(f"{error}."), refused=True), inbound)
    _say(order, Reply(text), inbound)


def _is_talk(order: Order, line: Line) -> bool:
    """Whether a refused line was a sentence that begins like an order: nobody it could be about is known by it."""
    if line.plain or line.name.startswith("press ") or ORDERS[line.name].group == "What burns":
        return False
    work, words = order.work, line.rest.split()
    names = [one.name for one in work.clients()] + [one.name for one in work.contacts()]
    ours = [one.name for one in order.house.here]
    known = (match(word, names).found or (word[:1].isupper() and match(word, ours).found) for word in words)
    return len(words) >= _TALK and _OPTIONS.isdisjoint(words) and not any(known)


def _lock_named(work: Work, name: str, *, erased: bool) -> None:
    try:
        contact = the_contact(work, name.strip(), left=True)
    except RefusedError:
        return
    lock = lock_for_forgetting if erased else lock_places
    lock(work, contact.person_id)


def _say(order: Order, reply: Reply, inbound: Inbound) -> None:
    assert order.at is not None
    _say_to(order.applying(), order.at, reply, inbound, by=order.giver.id)


def _say_to(applying: Applying, at: str, reply: Reply, inbound: Inbound, *, by: str = "") -> None:
    """Answers where it was typed: below the card or in the thread, and whoever pressed a button sees it at once."""
    if not reply.text:
        return
    if inbound.press is not None:
        applying.notice = bare(reply.text)
        if reply.refused and inbound.thread is not None and inbound.speaker is not None:
            return  # who pressed is told on the spot, and nobody else needs to know
    asks = json.dumps({"awaits": reply.awaits, "by": by}) if reply.awaits else None
    thread = inbound.thread if inbound.speaker is not None or by else None
    applying.answer(at, reply.text, buttons_json(reply), thread=thread, planned_from=asks)
