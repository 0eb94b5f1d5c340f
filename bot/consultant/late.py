"""Orders and words that were found late, as nobody listened when they were written. What is too old, or about something
that changed meanwhile, is not done but named; and a room is told once what came of all the rest.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from bot.channels.port import Inbound
from bot.escalation.escalation_orders import visible
from bot.need.reasons import day
from bot.orders.order import Order
from bot.orders.order_reading import Line
from bot.orders.order_table import ORDERS
from bot.orders.team import House, house_of
from conversations.escalation import to_firm
from storage.heard_in_room import UNDONE, Outcome
from storage.ids import derived, turn_id
from storage.journal import Entry
from storage.message import NewMessage
from storage.work import Work

_DELIVERED = timedelta(minutes=6)
"""So long Slack itself tries to deliver: nothing younger is late."""
_HOLDS = timedelta(hours=12)
"""What is older is not done: who wrote it has slept over it."""
_OF_ITS_MOMENT = frozenset(
    {"today ok", "today hold", "today undo", "today edit", "undo", "import", "meet", "stop meeting"}
    | {"contact forget", "team leave"}
)
"""What these mean depends on when they are said, or nothing takes them back."""
_LOOKED_THROUGH = 500


def left_undone(order: Order, line: Line, inbound: Inbound, edits: str | None) -> str | None:
    """Why this is not done now, in Markdown in which the words are still to be filled; None: it is done."""
    kind = ORDERS.get(line.name)
    if inbound.found is None or not _is_late(inbound.at, order.now) or kind is None:
        return None
    changes_nothing = kind.right in ("see", "look up")
    if changes_nothing or (edits is not None and order.work.relay_of_line(edits) is None):
        return None
    told = {"by": order.giver.name, "at": _moment(order.house, inbound.at, order.now)}
    if order.now - inbound.at > _HOLDS:
        return to_firm("late_old", order.house.language, **told)
    if line.name in _OF_ITS_MOMENT:
        return to_firm("late_moment", order.house.language, **told)
    changed = _changed(order, line.number, since=inbound.at, until=inbound.found)
    if changed is None:
        return None
    about = {"who": changed.who, "what": changed.what.partition(":")[0], "escalation": f"E-{line.number}"}
    return to_firm("late_changed", order.house.language, **told, **about)


def say_undone(order: Order, said: str, inbound: Inbound) -> None:
    """Names it where it was written."""
    assert order.at is not None
    assert order.heard is not None
    planned = json.dumps({"words": order.heard, UNDONE: True})
    named = NewMessage(
        *(order.new_id(), order.at, said, "relay", order.heard, order.now),
        planned_from=planned,
        thread=inbound.thread,
    )
    order.work.say([named])


def tell_late(work: Work, inbound: Inbound) -> None:
    """Says in a room once that what was written there was found late, if anything came of it."""
    at = work.known_address(inbound.installation, inbound.address)
    turn = turn_id(f"{inbound.installation} {inbound.address} {inbound.message_id}", inbound.at)
    if at is None or work.is_said(derived(turn, 1)):
        return
    found = [one for one in work.outcomes(at.id, inbound.late) if _is_late(one.written, work.now)]
    told = [one for one in found if one.answered or one.passed_on]
    if told:
        said = _summed_up(house_of(work), told, work.now)
        work.say([NewMessage(derived(turn, 1), at.id, said, "relay", turn, work.now)])


def _summed_up(house: House, told: list[Outcome], now: datetime) -> str:
    first, last, at = (_moment(house, moment, now) for moment in (told[0].written, told[-1].written, now))
    name = "late_one" if first == last else "late"
    said = [to_firm(name, house.language, first=first, last=last, now=at)]
    for count, of in (
        (sum(one.passed_on for one in told), "passed_on"),
        (sum(one.left_undone for one in told), "undone"),
    ):
        if count:
            said.append(to_firm(f"late_{of}_one" if count == 1 else f"late_{of}", house.language, count=count))
    return " ".join(said)


def _changed(order: Order, number: int, *, since: datetime, until: datetime) -> Entry | None:
    """What somebody did last about the escalation, after it was written and before we looked for what we missed."""
    stored = next((one for one in visible(order, over=True) if one.escalation.number == number), None)
    if stored is None:
        return None
    entries = order.work.journal(client_id=stored.escalation.client_id, limit=_LOOKED_THROUGH)
    about = (one for one in entries if since < one.at < until and one.what.endswith(f": {stored.name}"))
    return next(about, None)


def _is_late(written: datetime, now: datetime) -> bool:
    return now - written > _DELIVERED


def _moment(house: House, moment: datetime, now: datetime) -> str:
    local = house.hours.local(moment)
    on_day = "" if local.date() == house.hours.local(now).date() else f" on {day(local.date())}"
    return f"{local:%H:%M}{on_day}"
