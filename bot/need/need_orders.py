"""Needs as consultants see and order them: listed with what is to be asked, planted, done, put off, or never again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from bot.interview.asking_manners import whom
from bot.interview.catalogue import shipped_catalogue
from bot.interview.opening_planned import name_of_gap
from bot.names import nearest
from bot.need.nudge_reply import take_back
from bot.need.planting import client_facts, known, looked_at
from bot.need.reasons import day
from bot.need.resting import reasons_of
from bot.orders.order import Order, RefusedError
from conversations.authoring.playbook import CONFIDENTIAL
from conversations.need.event import NeedDeclined, NeedMet, NeedParked, after
from conversations.need.need import CostRange, Need, NeedStatus
from conversations.need.outcome import Finding, Unknown
from storage.client import Client
from storage.contact import Contact
from storage.need import StoredNeed
from storage.work import Work

_LONGEST_ITEM = 120
_YEARS = 30
_CLOSED = (NeedStatus.MET, NeedStatus.DECLINED)
_Change = NeedMet | NeedParked | NeedDeclined


def need_record(work: Work, stored: StoredNeed) -> dict[str, object]:
    """A need for programs."""
    need, to = stored.need, whom(work, stored.need.contact_id)
    return {
        "need": f"N-{need.number}",
        "client": to.client.name,
        "contact": to.contact.name,
        "kind": need.kind,
        "item": need.item or need.product or None,
        "status": need.status.value,
        "date": need.horizon.isoformat() if need.horizon else None,
        "planted_at": need.planted_at,
        "planted_by": need.planted_by,
        "mentions": [
            {"at": one.at, "stage": one.stage.value, "reply": one.reply.value if one.reply else None}
            for one in need.mentions
        ],
        "queued": stored.queued.status if stored.queued else None,
        "looked_at_again": stored.next_at,
        "rule": need.rule,
        "lifecycle": need.lifecycle or None,
    }


def need_lines(work: Work, clients: Sequence[Client], *, private: bool = True) -> list[str]:
    """The needs of these clients, with what is still to be asked and what is for the firm only; what is confidential
    only where it is private.
    """
    lines: list[str] = []
    zone = work.firm().zone
    for client in clients:
        found = known(work, client.id, work.now.date())
        names = {contact.id: contact.name for contact in work.contacts(client.id)}
        part = [_need_line(one, names, zone) for one in found.needs if private or one.need.sensitivity < CONFIDENTIAL]
        part += [_asked_line(one, names) for one in found.outcomes if isinstance(one, Unknown)]
        part += [f"  for you  {one.what}" for one in found.outcomes if isinstance(one, Finding)]
        if found.facts or part:
            lines += [client.name, *(part or ["  nothing follows from what is known"])]
    return lines or ["Nothing is known yet that a need could follow from."]


def plant_need(
    order: Order, contact: Contact, kind_name: str, *, item: str | None = None, horizon: date | None = None
) -> list[str]:
    """Plants a need that no rule found. Raises RefusedError."""
    item = _thing(item)
    _refuse_over(order, horizon)
    kinds = shipped_catalogue().kinds
    kind = kinds.get(kind_name.strip().casefold().replace("-", "_").replace(" ", "_"))
    if kind is None:
        near = nearest(kind_name, kinds)
        mend = f'did you mean "{near[0]}"?' if near else f"there are {', '.join(kinds)}"
        raise RefusedError(f'there is no kind of need "{kind_name}": {mend}')
    _refuse_again(order, contact, kind.need, item)
    cost = CostRange(kind.cost.low, kind.cost.high, kind.cost.currency, kind.cost.source)
    need = Need(
        id=order.new_id(),
        number=0,
        kind=kind.need,
        client_id=contact.client_id,
        contact_id=contact.id,
        planted_at=order.now,
        why=(),
        cost=cost,
        item=item,
        horizon=horizon,
        planted_by=order.who,
        rule=kind.revision,
    )
    facts = client_facts(order.work, contact.client_id)
    why = reasons_of(kind, facts, need)
    rests = any(fact.id in why and fact.key == kind.about for fact in facts)
    need = replace(need, why=why)
    order.watch(("need", need.id))
    stored = order.work.add_need(need, looked_at(need, whom(order.work, contact.id), order.now))
    number = f"N-{stored.need.number}"
    order.note(
        "planted a need",
        client_id=contact.client_id,
        contact_id=contact.id,
        after={"need": number, "kind": kind.need, "item": need.item or None, "date": horizon},
    )
    by = f", by {day(horizon)}" if horizon else ""
    lines = [f"Planted {number}: {kind.title.in_(())}, for {contact.name}{by}."]
    if not rests:
        missing = name_of_gap(kind.about, "")
        lines.append(f"{contact.name} is told nothing of it before telling us: {missing}; it stands in the roadmap.")
    return lines


def plant_for(
    order: Order, client: Client, contact: Contact, kind: str, *, item: str | None = None, horizon: date | None = None
) -> list[str]:
    """The same for a contact who must be one of this client. Raises RefusedError."""
    if contact.client_id != client.id:
        raise RefusedError(f"{contact.name} is a contact of {contact.client_name}: name somebody of {client.name}")
    return plant_need(order, contact, kind, item=item, horizon=horizon)


def _thing(item: str | None) -> str:
    """What it is about, as the client calls it; "" where nothing was said. Raises RefusedError."""
    words = " ".join((item or "").split())
    if item is not None and not words:
        raise RefusedError("the item is empty: write which thing it is, as the client calls it, or leave it out")
    if len(words) > _LONGEST_ITEM:
        raise RefusedError(f"the item has {len(words)} characters: write at most {_LONGEST_ITEM}")
    return words


def _refuse_over(order: Order, horizon: date | None) -> None:
    today = order.now.astimezone(ZoneInfo(order.work.firm().zone)).date()
    if horizon is not None and horizon < today:
        raise RefusedError(f"{horizon} is over: write the day by which it will be needed")
    if horizon is not None and horizon.year > today.year + _YEARS:
        raise RefusedError(f"{horizon} is more than {_YEARS} years ahead: write the day by which it will be needed")


def done(order: Order, number: int) -> list[str]:
    """The need is met. Raises RefusedError."""
    stored = _open(order, number)
    return _change(order, stored, NeedMet(stored.need.id, order.now, order.who), "Done: it comes up no more")


def snooze(order: Order, number: int, until: date) -> list[str]:
    """Puts the need off. Raises RefusedError."""
    stored = _open(order, number)
    if until <= order.now.date():
        raise RefusedError(f"{until.isoformat()} is over: write a day to come")
    event = NeedParked(stored.need.id, order.now, until, order.who)
    return _change(order, stored, event, f"It comes up again not before {day(until)}")


def never(order: Order, number: int) -> list[str]:
    """Nothing of this kind is said to its contact again. Raises RefusedError."""
    stored = _open(order, number)
    event = NeedDeclined(stored.need.id, order.now, order.who)
    return _change(order, stored, event, "Nothing of this kind is said to this contact again")


def _change(order: Order, stored: StoredNeed, event: _Change, said: str) -> list[str]:
    changed = after(stored.need, event)
    queued = [one.queued for one in _same_kind(order.work, stored) if one.queued is not None]
    order.watch(("need", changed.id), *(("message", one.message_id) for one in queued))
    order.work.save_need(stored, changed, looked_at(changed, whom(order.work, changed.contact_id), order.now))
    take_back(order.applying(), changed, event)
    order.note(
        f"{_what(event)} N-{changed.number}",
        client_id=changed.client_id,
        contact_id=changed.contact_id,
        before={"status": stored.need.status.value},
        after={"need": f"N-{changed.number}", "kind": changed.kind, "status": changed.status.value},
    )
    return [f"N-{changed.number}: {said}."]


def _what(event: _Change) -> str:
    match event:
        case NeedParked(until=until):
            return f"put off, until {until.isoformat()}," if until else "put off"
        case NeedDeclined():
            return "said never again to"
    return "met"


def _same_kind(work: Work, stored: StoredNeed) -> tuple[StoredNeed, ...]:
    return tuple(one for one in work.needs(contact_id=stored.need.contact_id) if one.need.kind == stored.need.kind)


def _open(order: Order, number: int) -> StoredNeed:
    stored = order.work.need(number)
    if stored is None:
        raise RefusedError(f"there is no need N-{number}: see bluepaper need list")
    if stored.need.status in _CLOSED:
        on = day(stored.need.closed_at or stored.need.planted_at, order.work.firm().zone)
        raise RefusedError(f"N-{number} was {stored.need.status.value} on {on}: nothing was changed")
    return stored


def _refuse_again(order: Order, contact: Contact, kind: str, item: str) -> None:
    for stored in order.work.needs(contact_id=contact.id):
        need = stored.need
        if need.kind == kind and need.status is NeedStatus.DECLINED:
            since = day(need.closed_at or order.now, order.work.firm().zone)
            raise RefusedError(f"{contact.name} is never told of {kind} again, since {since}")
        if need.kind == kind and need.item.casefold() == item.casefold() and need.status not in _CLOSED:
            raise RefusedError(f"there is N-{need.number} already: nothing was planted")


def _need_line(stored: StoredNeed, names: dict[str, str], zone: str) -> str:
    need = stored.need
    about = f" ({need.item or need.product})" if need.item or need.product else ""
    parts = [f"{_title(need.kind)}{about}", names.get(need.contact_id, ""), need.status.value]
    parts += [f"its date {day(need.horizon)}"] if need.horizon else []
    if need.mentions:
        reply = need.mentions[-1].reply
        count = "once" if len(need.mentions) == 1 else f"{len(need.mentions)} times"
        parts.append(
            f"mentioned {count}, last {day(need.mentions[-1].at, zone)}" + (f": {reply.value}" if reply else "")
        )
    if stored.queued:
        parts.append("waits for your OK" if stored.queued.status == "held" else "goes out next")
    elif stored.next_at:
        parts.append(f"looked at again {day(stored.next_at, zone)}")
    return f"  N-{need.number}  " + ", ".join(parts)


def _asked_line(one: Unknown, names: dict[str, str]) -> str:
    who = [names[contact] for contact in one.asked if contact in names]
    asked = f"; {', '.join(who)} could not say" if who else ""
    return f"  to ask   {name_of_gap(one.key, one.item)}, for {', '.join(_title(kind) for kind in one.kinds)}{asked}"


def _title(kind: str) -> str:
    known_kind = shipped_catalogue().kinds.get(kind)
    return known_kind.title.in_(()) if known_kind else kind
