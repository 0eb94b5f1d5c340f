"""Pausing a contact, a client or everybody: nothing unasked is said until a day, or until it is resumed."""

from __future__ import annotations

from datetime import datetime

from bot.need.reasons import day
from bot.orders.order import Order, RefusedError
from storage.client import Client
from storage.contact import Contact
from storage.pause import StoredPause, Whom

Paused = Contact | Client | None
"""Whom a pause is about; None: everybody."""


def pause(order: Order, whom: Paused, *, until: datetime | None = None, why: str | None = None) -> list[str]:
    """From now on nothing unasked is said there. Raises RefusedError."""
    zone = order.work.firm().zone
    if until is not None and until <= order.now:
        raise RefusedError(f"{day(until, zone)} is over: write a day to come")
    new = StoredPause(order.new_id(), _scope(whom), _client_id(whom), _contact_id(whom), until, order.who, why or None)
    order.watch(("pause", new.id))
    order.work.pause(new)
    _note(order, whom, "paused", {"until": until, "why": why})
    ends = f"until {day(until, zone)}" if until else "until you resume it"
    return [f"Paused: nothing unasked is said to {_called(whom).replace('everybody', 'anybody')}, {ends}."]


def resume(order: Order, whom: Paused) -> list[str]:
    """Ends the pauses of just this contact, this client, or the firm. Raises RefusedError."""
    held = [one for one in order.work.pauses() if _is_about(one, whom)]
    others = [one.whom for one in order.work.pauses() if _covers(one, whom)]
    if not held:
        ends = f"resume {'all' if 'firm' in others else 'the whole client'} ends the pause that holds" if others else ""
        raise RefusedError(f"{_called(whom)}: {ends or 'no pause holds'}, nothing was changed")
    order.watch(*(("pause", one.id) for one in held))
    for one in held:
        order.work.resume(one.id)
    _note(order, whom, "resumed", {"pauses": len(held)})
    still = [f"{'Everybody is' if 'firm' in others else 'The whole client is'} still paused."] if others else []
    return [f"Resumed: {_called(whom)}.", *still]


def _covers(one: StoredPause, whom: Paused) -> bool:
    """Whether it is a pause of more than just these, and holds for them too."""
    wider = one.whom == "firm" and whom is not None
    return wider or (one.whom == "client" and isinstance(whom, Contact) and one.client_id == whom.client_id)


def _is_about(one: StoredPause, whom: Paused) -> bool:
    return (one.whom, one.client_id, one.contact_id) == (_scope(whom), _client_id(whom), _contact_id(whom))


def _scope(whom: Paused) -> Whom:
    return "firm" if whom is None else "contact" if isinstance(whom, Contact) else "client"


def _client_id(whom: Paused) -> str | None:
    return None if whom is None else whom.client_id if isinstance(whom, Contact) else whom.id


def _contact_id(whom: Paused) -> str | None:
    return whom.id if isinstance(whom, Contact) else None


def _called(whom: Paused) -> str:
    if whom is None:
        return "everybody"
    return f"{whom.name} ({whom.client_name})" if isinstance(whom, Contact) else f"everybody at {whom.name}"


def _note(order: Order, whom: Paused, what: str, after: dict[str, object]) -> None:
    order.note(
        f"{what} messages to {_called(whom)}", client_id=_client_id(whom), contact_id=_contact_id(whom), after=after
    )
