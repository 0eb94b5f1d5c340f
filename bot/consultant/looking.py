"""Orders that only show something: what was answered, what lies ahead, what to know beforehand, what was ordered."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.consultant.brief import brief_of
from bot.interview.answers import AnswerLine, answer_lines
from bot.need.need_orders import need_lines
from bot.need.reasons import day
from bot.need.roadmap_page import roadmap_lines
from bot.orders.order import Order, RefusedError
from bot.orders.order_names import the_client, the_met
from conversations.authoring.playbook import CONFIDENTIAL

_MOST_ORDERS = 20


def answers_lines(order: Order, wanted: str) -> list[str]:
    """What a client's people have answered, a line each; what is confidential only where it is private."""
    client = the_client(order.work, wanted)
    lines = [line for line in answer_lines(order.work, client.id, order.now) if line.counts]
    shown = [line for line in lines if order.sees_confidential or line.stored.sensitivity < CONFIDENTIAL]
    if not lines:
        return [f"{client.name} has answered nothing yet."]
    left_out = len(lines) - len(shown)
    more = [f"Left out: {left_out} confidential; a consultant sees them in their own chat."] if left_out else []
    return [client.name, *(f"  {_answer(line, order.work.firm().zone)}" for line in shown), *more]


def _answer(line: AnswerLine, zone: str) -> str:
    stored = line.stored
    mark = "CONFIDENTIAL  " if stored.sensitivity >= CONFIDENTIAL else ""
    stale = "; ask again" if line.stale else ""
    who = stored.contact_name or "the firm"
    return f"{mark}{stored.label}: {line.said} ({who}, {day(stored.observed_at, zone)}, {stored.source}{stale})"


def needs_lines(order: Order, wanted: str = "") -> list[str]:
    """Needs of one client or of all, and what is still to be asked."""
    clients = [the_client(order.work, wanted)] if wanted else list(order.work.clients())
    return need_lines(order.work, clients, private=order.sees_confidential)


def road_lines(order: Order, wanted: str) -> list[str]:
    """What lies ahead of a client."""
    return roadmap_lines(order.work, the_client(order.work, wanted), private=order.sees_confidential)


def brief_lines(order: Order, wanted: str) -> list[str]:
    """What to know before you meet a contact, or all contacts of a client."""
    pages = [brief_of(order.work, one, private=order.sees_confidential) for one in the_met(order.work, wanted)]
    return "\n\n".join(pages).splitlines() or ["Nobody is there to meet."]


def journal_lines(order: Order, wanted: str = "") -> list[str]:
    """Who ordered what, the latest first. Raises RefusedError in a room, as confidential orders are in it."""
    if order.in_room:
        raise RefusedError("the journal has confidential orders in it: give the order in your own chat")
    client = the_client(order.work, wanted) if wanted else None
    entries = order.work.journal(client_id=client.id if client else None, limit=_MOST_ORDERS)
    zone = ZoneInfo(order.work.firm().zone)
    return [
        (f"J-{one.number}  " if one.number else "")
        + f"{one.at.astimezone(zone):%Y-%m-%d %H:%M}  {one.who}: {one.what} ({one.via})"
        for one in entries
    ] or ["Nothing was ordered yet."]
