"""Whom one meets: planned by an order, and told in the morning of that day, with what to know before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.consultant.brief import promised, unmentioned
from bot.orders.order import Order, RefusedError
from bot.orders.order_names import calendar_day
from conversations.hours import instant_of
from conversations.render import escaped
from storage.consultant import Consultant
from storage.contact import Contact
from storage.visit import Visit
from storage.work import Work

_TIME = re.compile(r"(?:([01]?\d|2[0-3])[:.]([0-5]\d)|(1[0-2]|[1-9])(?:[:.]([0-5]\d))? ?([ap])m)", re.IGNORECASE)
_LONGEST = 300
_YEARS = 5
_AHEAD = timedelta(days=366 * _YEARS)
"""Whoever plans further ahead has mistyped the year."""


def plan_visit(order: Order, contact: Contact, on: str, *, at: str | None = None, about: str = "") -> list[str]:
    """Plans that the giver meets the contact on this day (2026-12-03, or Friday), at this time (10:00) or any. Raises
    RefusedError.
    """
    if contact.left_at is not None:
        raise RefusedError(f"{contact.name} has left {contact.client_name}: choose somebody who is still there")
    zone, day, words = order.work.firm().zone, calendar_day(order.work, on), " ".join(about.split())
    begins = _time(at) if at else time()
    today = order.now.astimezone(ZoneInfo(zone)).date()
    if day < today:
        raise RefusedError(f"{day} is over: write the day on which you meet")
    if day > today + _AHEAD:
        raise RefusedError(f"{day} is more than {_YEARS} years ahead: write the day on which you meet")
    if len(words) > _LONGEST:
        raise RefusedError(f"what it is about has {len(words)} characters: write at most {_LONGEST}")
    moment = instant_of(datetime.combine(day, begins), zone)
    wall = f"{day}" if at is None else f"{day} {begins:%H:%M}"
    that_day = _met_on(order, contact, day)
    if (order.giver.id, wall) in {(one.consultant_id, one.wall) for one in that_day}:
        raise RefusedError(f"{order.giver.name} meets {contact.name} on {wall} already: visits shows what is planned")
    new_id, number = order.new_id(), order.work.next_visit()
    order.watch(("visit", new_id))
    order.work.add_visit(Visit(new_id, number, contact.client_id, contact.id, order.giver.id, moment, wall, words))
    order.note(
        f"meets {contact.name} on {wall}",
        client_id=contact.client_id,
        contact_id=contact.id,
        after={"visit": number, "about": words or None},
    )
    names = {one.id: one.name for one in order.house.here}
    also = [f"{names[one.consultant_id]}, {one.wall}" for one in that_day if one.consultant_id in names]
    when = _when(order.work, day, begins if at else None)
    return [
        f"{order.giver.name} meets {contact.name} of {contact.client_name}, {when}.",
        *([f"That day is planned too, and stays so: {'; '.join(also)}. undo takes the new one back."] if also else []),
    ]


def _met_on(order: Order, contact: Contact, day: date) -> list[Visit]:
    """Who meets the contact that day."""
    midnight = instant_of(datetime.combine(day, time()), order.work.firm().zone)
    visits = order.work.visits(midnight, midnight + timedelta(days=1, hours=1))
    return [one for one in visits if one.contact_id == contact.id and one.wall.startswith(f"{day}")]


def planned_visits(order: Order) -> list[str]:
    """Who meets whom from today on."""
    work = order.work
    names = {one.id: one.name for one in order.house.here}
    midnight = _midnight(work, order.now)
    lines = []
    for one in work.visits(midnight, midnight + _AHEAD):
        contact = work.contact(one.contact_id)
        if contact is not None and one.consultant_id in names:
            about = f": {one.about}" if one.about else ""
            lines.append(f"{one.wall}  {names[one.consultant_id]} meets {contact.name}, {contact.client_name}{about}")
    return lines or ["Nobody is to be met: visit CONTACT on DATE plans it."]


def met_today(work: Work, consultant: Consultant, *, private: bool) -> list[str]:
    """Whom this one meets today, as Markdown, with what was promised last and what is not to be mentioned."""
    midnight = _midnight(work, work.now)
    lines = []
    for one in work.visits(midnight, midnight + timedelta(days=1)):
        contact = work.contact(one.contact_id)
        if one.consultant_id == consultant.id and contact is not None and contact.left_at is None:
            lines.append("; ".join(_told(work, one, contact, private=private)))
    return lines


def _told(work: Work, visit: Visit, contact: Contact, *, private: bool) -> list[str]:
    _, _, at = visit.wall.partition(" ")
    who = escaped(f"{contact.name}, {contact.client_name}" + (f", at {at}" if at else ""))
    found = [f"{who}: {escaped(visit.about)}" if visit.about else who]
    found += _first("last promise", promised(work, contact))
    found += _first("not to be mentioned", unmentioned(work, contact, private=private))
    return [*found, escaped(f"brief {contact.name}")]


def _first(what: str, lines: Sequence[str]) -> list[str]:
    more = f" and {len(lines) - 1} more" if len(lines) > 1 else ""
    return [f"{what}: {escaped(lines[-1])}{more}"] if lines else []


def _midnight(work: Work, now: datetime) -> datetime:
    zone = work.firm().zone
    return instant_of(datetime.combine(now.astimezone(ZoneInfo(zone)).date(), time()), zone)


def _time(written: str) -> time:
    found = _TIME.fullmatch(written.strip())
    if found is None:
        raise RefusedError(f'"{written}" is no time: write it like 10:00, or 10 am')
    if found[1] is not None:
        return time(int(found[1]), int(found[2]))
    return time(int(found[3]) % 12 + (12 if found[5] in "pP" else 0), int(found[4] or 0))


def _when(work: Work, day: date, at: time | None) -> str:
    shown = format_date(day, "EEEE d MMMM y", locale=work.firm().locale)
    return f"on {shown}" + (f" at {at:%H:%M}" if at is not None else "")
