"""Taking an order back: what it did to single rows is put as it was, if nothing became of them since."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from bot.escalation.relaying import tell_firm
from bot.escalation.renewing import renew_cards
from bot.interview.scene import state_of
from bot.need.reasons import day
from bot.orders.order import Order, RefusedError
from bot.orders.order_table import ORDERS, WITHDRAWN, may
from bot.people.inviting import usable
from conversations.interview.state import Status, to_json
from conversations.render import escaped
from storage.journal import Entry
from storage.undoing import Changes

_FAR_BACK = 50
_STAYS: Mapping[str, str] = {
    "not important": "The escalation itself stays over: the contact was told.",
    "contact left": "What the room was told stays said, and so does what began in its place.",
    "team leave": "What the room was told stays said.",
}
"""What an undo leaves as it is, in words."""
_NOTE = "it counts as an answer now, and what follows from it was done: note what is right instead"


def undo(order: Order, number: int | None = None) -> list[str]:
    """Takes the order with this number back, else the giver's last one. Raises RefusedError."""
    entry = _numbered(order, number) if number is not None else _last(order)
    done = _undoable(order, entry)
    if not _claimed(order, entry):
        raise RefusedError(f"J-{entry.number} was undone by somebody else just now: nothing was changed")
    _refuse_changed(order, entry, done)
    _refuse_second(order, entry, done)
    order.work.take_back(done)
    _states(order, done)
    _tell(order, entry, done)
    stays = _STAYS.get(entry.name or "")
    return [f"Undone, J-{entry.number}: {entry.what}.", *([stays] if stays else [])]


def _numbered(order: Order, number: int) -> Entry:
    entry = order.work.order_numbered(number)
    if entry is None:
        raise RefusedError(f"there is no J-{number}: journal lists what was ordered")
    return entry


def _last(order: Order) -> Entry:
    """Never one before it: whoever says no number means what they ordered just now."""
    mine = order.work.orders_of(order.who, _FAR_BACK)
    if not mine:
        raise RefusedError("you have ordered nothing that can be undone: journal lists what was ordered")
    last = mine[0]
    if not last.rows:
        before = next((entry for entry in mine if entry.rows), None)
        offer = f". Before it: undo J-{before.number} ({before.what})" if before else ""
        raise RefusedError(f"J-{last.number} {last.what}: it cannot be undone ({_why_not(last)}){offer}")
    return last


def _undoable(order: Order, entry: Entry) -> Changes:
    """What the order did. Raises RefusedError where that is not for its giver, or cannot be taken back."""
    name = entry.name or ""
    if entry.undoes is not None:
        raise RefusedError(f"J-{entry.number} is an undo: {WITHDRAWN['undo']}")
    undone = order.work.undone_by(entry.id)
    if undone is not None:
        on = day(undone.at, order.work.firm().zone)
        raise RefusedError(f"J-{entry.number} was undone by {undone.who} on {on}: nothing was changed")
    if name in ORDERS and not may(order.role, name):
        raise order.denied(name)
    if not entry.rows:
        raise RefusedError(f"J-{entry.number} cannot be undone: {_why_not(entry)}")
    done: Changes = json.loads(entry.rows)
    for escalation_id in _of(done, "escalation"):
        stored = order.work.escalation_of(escalation_id)
        if stored is not None and stored.escalation.sensitive and not order.sees_confidential:
            raise RefusedError(f"J-{entry.number} is confidential: give the order in your own chat")
    return done


def _why_not(entry: Entry) -> str:
    name = entry.name or ""
    return _NOTE if name == "note" else WITHDRAWN.get(name, "nothing of it is left to change")


def _claimed(order: Order, entry: Entry) -> bool:
    """Only one takes it back: of two at once the second finds that it is done."""
    return order.work.note_undo(
        Entry(
            id=order.new_id(),
            at=order.now,
            who=order.who,
            what=f"undid J-{entry.number}: {entry.what}",
            via=order.via,
            client_id=entry.client_id,
            contact_id=entry.contact_id,
            before=entry.after,
            after=entry.before,
            number=order.work.next_order(),
            by=order.by.id if order.by else None,
            name="undo",
            undoes=entry.id,
        )
    )


def _refuse_changed(order: Order, entry: Entry, done: Changes) -> None:
    changed = order.work.differs(done)
    if changed is not None and changed[0] == "message":
        raise RefusedError(f"J-{entry.number} cannot be undone: it has been sent, or decided anew, since")
    used = order.work.used_since(done)
    if changed is not None or used is not None:
        what = changed[0] if changed else used
        raise RefusedError(f"J-{entry.number} cannot be undone: something became of it since ({what}); order anew")
    for conversation_id in _of(done, "conversation"):
        talk = order.work.conversation(conversation_id)
        if talk is not None and order.work.place(talk.address_id).conversation is not None:
            raise RefusedError(f"J-{entry.number} cannot be undone: another conversation has begun there since")


def _refuse_second(order: Order, entry: Entry, done: Changes) -> None:
    """Of one contact on one channel a single invitation is good."""
    back = {one for one in _of(done, "invitation") if "" not in done[f"invitation:{one}"]}
    for one in (one for one in order.work.invitations() if one.id in back):
        others = [other for other in usable(order.work, one.contact_id) if other.channel == one.channel]
        if any(f"invitation:{other.id}" not in done for other in others):
            raise RefusedError(f"J-{entry.number} cannot be undone: a newer invitation is out; revoke that first")


def _states(order: Order, done: Changes) -> None:
    """What a conversation's state says of its status; the answers in it are copied nowhere, also not for an undo."""
    for conversation_id in _of(done, "conversation"):
        talk = order.work.conversation(conversation_id)
        if talk is not None:
            state = replace(state_of(talk.id, talk.state), status=Status(talk.status))
            order.work.put_state(talk.id, to_json(state))


def _tell(order: Order, entry: Entry, done: Changes) -> None:
    """Whoever reads the thread of an escalation learns how it stands now."""
    for escalation_id in _of(done, "escalation"):
        stored = order.work.escalation_of(escalation_id)
        if stored is None:
            continue
        by = stored.escalation.by
        has = f"{escaped(order.house.names[by])} has it" if by else "nobody has it"
        line = f"**{stored.name}** {escaped(order.who)} took it back ({escaped(entry.what)}): {has}."
        tell_firm(order.applying(), stored, line)
        renew_cards(order.applying(), stored)


def _of(done: Changes, table: str) -> list[str]:
    return [key.partition(":")[2] for key in done if key.startswith(f"{table}:")]
