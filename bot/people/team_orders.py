"""Orders about the firm's own people: who joins, who may be woken, and who leaves, so that nothing is left without a
name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from bot.channels.terminal_places import INSTALLATION, terminal_address
from bot.escalation.raising import due_of
from bot.escalation.relaying import tell_firm
from bot.escalation.renewing import renew_cards
from bot.interview.applying import Applying
from bot.names import folded
from bot.orders.order import Order, RefusedError
from bot.orders.order_names import the_member
from bot.orders.team import house_of
from conversations.escalation import EscalationKind, Taken, apply, assign, to_firm
from storage.consultant import Consultant, ConsultantRole
from storage.ids import address_id
from storage.person import Person

ROLES: tuple[ConsultantRole, ...] = get_args(ConsultantRole)


def team_lines(order: Order) -> list[str]:
    """Everybody, and who is on call for what."""
    return [f"{one.name}, {one.role}" + (f", on call for {_kinds(one)}" if one.on_call else "") for one in _here(order)]


def add_member(order: Order, name: str, role: str) -> list[str]:
    """Somebody joins, or comes back. `name` is a clean one. Raises RefusedError."""
    chosen = next((one for one in ROLES if one == role.strip().casefold()), None)
    if chosen is None:
        raise RefusedError(f'there is no role "{role}": it can be {", ".join(ROLES)}')
    if any(folded(one.name) == folded(name) for one in _here(order)):
        raise RefusedError(f"{name} is in the team already: nothing was changed")
    work = order.work
    gone = next((one for one in work.consultants() if folded(one.name) == folded(name)), None)
    if gone is not None:
        order.watch(("consultant", gone.id))
        work.consultant_back(gone.id, chosen)
    else:
        person, member = Person(order.new_id(), name), order.new_id()
        at = address_id(INSTALLATION.id, person.id)
        order.watch(("person", person.id), ("address", at), ("consultant", member))
        work.add_person(person)
        work.add_consultant(member, person.id, chosen)
        terminal_address(work, person.id)
    order.note("added to the team", after={"name": name, "role": chosen})
    return [f"{name}, {chosen}. Next: bluepaper room --as {name.partition(' ')[0]}"]


def set_on_call(order: Order, name: str, kinds: Sequence[str]) -> list[str]:
    """Who may be woken, and by what; by nothing if there are no kinds. One at a time is. Raises RefusedError."""
    chosen = sorted({_kind(kind) for kind in kinds})
    member = the_member(order.house, name)
    here = _here(order)
    order.watch(*(("consultant", one.id) for one in here))
    for one in here:
        order.work.set_on_call(one.id, " ".join(chosen) or None if one.id == member.id else None)
    order.note("changed who is on call", after={"name": member.name, "for": ", ".join(chosen)})
    return [f"{member.name} is on call for {', '.join(chosen)}." if chosen else "Nobody is on call."]


def leave(order: Order, name: str, to: str) -> list[str]:
    """Somebody leaves, and somebody takes over. Raises RefusedError."""
    house = order.house
    gone, heir = the_member(house, name), the_member(house, to)
    if gone.id == heir.id:
        raise RefusedError("whoever leaves cannot take over: name somebody else with --to")
    if gone.id == house.named.id:
        raise RefusedError(f"contacts know {gone.name} by name: first say who follows, bluepaper firm set --consultant")
    held = [one.id for one in order.work.escalations() if gone.id in (one.escalation.by, one.human)]
    order.watch(("consultant", gone.id), *(("escalation", one) for one in held))
    handed = leave_team(order.applying(), gone, heir, by=order.by or heir)
    order.note("left the team", before={"name": gone.name}, after={"handed over": handed, "to": heir.name})
    return [f"{gone.name} has left. {heir.name} has {', '.join(handed)} now." if handed else f"{gone.name} has left."]


def leave_team(applying: Applying, gone: Consultant, heir: Consultant, *, by: Consultant) -> list[str]:
    """Hands over what `gone` has acknowledged and whom `gone` talks to; the names of those escalations."""
    work, handed = applying.work, []
    for stored in work.escalations():
        if gone.id not in (stored.escalation.by, stored.human):
            continue
        work.lock_address(stored.address_id)
        if stored.escalation.by == gone.id:
            event = assign(stored.escalation, heir.id, by=by.id, at=applying.now)
            assert not isinstance(event, Taken)
            after = apply(stored.escalation, event)
            work.move_escalation(stored, after, due_of(after, house_of(work)))
        if stored.human == gone.id:
            work.set_thread(stored.id, stored.held_since, heir.id)
        handed.append(stored.name)
        line = to_firm("assigned", house_of(work).language, escalation=stored.name, by=by.name, to=heir.name)
        tell_firm(applying, stored, line)
        renew_cards(applying, stored)
    work.set_on_call(gone.id, None)
    work.consultant_left(gone.id, applying.now)
    return handed


def _here(order: Order) -> tuple[Consultant, ...]:
    return order.house.here


def _kinds(one: Consultant) -> str:
    return ", ".join((one.on_call or "").split())


def _kind(written: str) -> str:
    kind = written.strip().casefold().replace("-", "_")
    if kind not in {one.value for one in EscalationKind}:
        names = ", ".join(one.value.replace("_", "-") for one in EscalationKind)
        raise RefusedError(f'"{written}" is nothing that can be raised: it can be {names}')
    return kind
