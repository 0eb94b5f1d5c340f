"""What goes out today and why, and the tap without which nothing unasked leaves: OK, other words, or hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.channels.markdown import bare
from bot.interview.asking_manners import decide, whom
from bot.interview.catalogue import shipped_catalogue
from bot.interview.opening_planned import asked_in, contact_in, why_lines
from bot.need.nudging import STALE, UNRELEASED, is_phone_first
from bot.need.reasons import day, reason_lines, told_line, words_of
from bot.orders.order import Order, RefusedError
from bot.orders.order_reading import DO
from conversations.authoring.playbook import CONFIDENTIAL
from conversations.hours import instant_of
from conversations.manners import Decision, Never, Now, Wait, Wish
from conversations.need.bank import OPEN_QUESTIONS
from conversations.render import escaped
from storage.need import StoredNeed
from storage.unasked import Planned
from storage.work import Work

_HELD_BACK = "held back"
_SHOWN = ("held", "pending", "sending", "sent")
_LONGEST = 1000
SHORT = 8
"""So many characters of a message's id stand on its buttons: a number is of one day, a button may be pressed later."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of today. `state` says what becomes of it, `why` where it comes from, `first` what to do before;
    `never`: as things stand it will not be said, whatever is decided.
    """

    number: int
    planned: Planned
    about: str
    state: str
    why: tuple[str, ...]
    first: tuple[str, ...]
    never: bool = False


def todays(work: Work, *, private: bool = True) -> tuple[Item, ...]:
    """All that goes out today, went out today, or was decided today; numbers stay for the whole day. What is
    confidential only where it is private.
    """
    return tuple(
        _item(work, number, one)
        for number, one in enumerate(_planned(work), 1)
        if _is_shown(one) and (private or not _is_confidential(work, one))
    )


def today_lines(work: Work, *, private: bool = True) -> list[str]:
    """The same to be read, each text in full."""
    items, zone = todays(work, private=private), work.firm().zone
    lines = wanted_lines(work, private=private)
    if not items:
        return [*lines, "Nothing goes out unasked today."]
    lines += [f"What goes out today, {day(work.now, zone)}:"]
    for item in items:
        lines += ["", f"{item.number}  {item.planned.person_name}, {item.planned.client_name}: {item.about}"]
        lines += [f"   {item.state}"]
        lines += [f"   | {line}" for line in bare(item.planned.text).splitlines()]
        lines += [f"   because  {reason}" for reason in item.why]
        lines += [f"   FIRST    {what}" for what in item.first]
    if any(item.planned.status == "held" for item in items):
        lines += ["", 'bluepaper today ok N, hold N, or edit N "TEXT".']
    return lines


def wanted_lines(work: Work, *, private: bool = True) -> list[str]:
    """Who wants to talk about a need."""
    zone = work.firm().zone
    told = [stored for stored in work.wanted() if private or stored.need.sensitivity < CONFIDENTIAL]
    return [_wanted_line(work, stored, zone) for stored in told]


def tap_buttons(item: Item) -> list[tuple[str, str]]:
    """Label and payload of what can be done with it by a tap."""
    verbs = {"held": ("OK", "Hold", "Edit"), "pending": ("Hold", "Edit")}.get(item.planned.status, ())
    return [(f"{verb} {item.number}", f"{DO}today {verb.lower()} {item.planned.id[:SHORT]}") for verb in verbs]


def _wanted_line(work: Work, stored: StoredNeed, zone: str) -> str:
    """Somebody said "Let's talk": that is for a person, and stands here until it is done."""
    contact, need = whom(work, stored.need.contact_id).contact, stored.need
    kind = shipped_catalogue().kinds.get(need.kind)
    asked = next((one.replied_at for one in reversed(need.mentions) if one.replied_at), need.planted_at)
    title = kind.title.in_(()).casefold() if kind else need.kind
    return (
        f"{contact.name}, {contact.client_name} wants to talk about N-{need.number}, {title}, since {day(asked, zone)}."
    )


def ok(order: Order, number: int | str) -> list[str]:
    """Lets it go out, when the manners allow it. Raises RefusedError."""
    one = _watched(order, number)
    if not order.work.release(one.id, max(one.due_at, order.now)):
        raise RefusedError(
            f"number {number} ({one.person_name}) {_state_of(one, order.work.firm().zone)}: there is nothing to release"
        )
    _note(order, one, f"released a {one.message_class}")
    return [f"OK: it goes to {one.person_name}, {one.client_name}."]


def hold(order: Order, number: int | str) -> list[str]:
    """Holds it back: it does not go out. Raises RefusedError."""
    one = _watched(order, number)
    if not order.work.hold_back(one.id, f"{_HELD_BACK} by {order.who}"):
        raise RefusedError(
            f"number {number} ({one.person_name}) {_state_of(one, order.work.firm().zone)}: it cannot be held any more"
        )
    if one.need_id:
        order.work.look_again(one.need_id, order.now + UNRELEASED)
    _note(order, one, f"held back a {one.message_class}")
    return [f"Held back: nothing goes to {one.person_name}. To undo it: bluepaper today undo {number}"]


def undo(order: Order, number: int | str) -> list[str]:
    """Takes a hold back: it waits for an OK again. Raises RefusedError."""
    one = _watched(order, number)
    if not _is_held_back(one) or not order.work.put_back(one.id):
        raise RefusedError(f"number {number} ({one.person_name}) was not held back: there is nothing to undo")
    _note(order, one, f"undid the hold of a {one.message_class}")
    return [f"It waits for your OK again: bluepaper today ok {number}"]


def for_whom(order: Order, number: int | str) -> str:
    """The name of whom it is for, if its words can still be changed. Raises RefusedError."""
    one = _numbered(order, number)
    if one.status not in ("held", "pending"):
        raise RefusedError(
            f"number {number} ({one.person_name}) {_state_of(one, order.work.firm().zone)}: its words cannot be changed"
        )
    return one.person_name


def edit(order: Order, number: int | str, text: str) -> list[str]:
    """Other words for it, said as they are written. Raises RefusedError."""
    written = " ".join(text.split())
    if not written or len(written) > _LONGEST:
        raise RefusedError(f"the text has {len(written)} characters: write between 1 and {_LONGEST}")
    one = _watched(order, number)
    if not order.work.rewrite(one.id, escaped(written)):
        raise RefusedError(
            f"number {number} ({one.person_name}) {_state_of(one, order.work.firm().zone)}: its words cannot be changed"
        )
    _note(order, one, f"changed the words of a {one.message_class}", before=one.text, after=escaped(written))
    return [f"Changed. To let it go out: bluepaper today ok {number}" if one.status == "held" else "Changed."]


def _planned(work: Work) -> Sequence[Planned]:
    zone = work.firm().zone
    today = work.now.astimezone(ZoneInfo(zone)).date()
    morning, next_morning = (
        instant_of(datetime.combine(one, time()), zone) for one in (today, today + timedelta(days=1))
    )
    return work.planned(morning, next_morning)


def _is_held_back(one: Planned) -> bool:
    return one.status == "dropped" and (one.outcome or "").startswith(_HELD_BACK)


def _is_shown(one: Planned) -> bool:
    return one.status in _SHOWN or _is_held_back(one)


def _item(work: Work, number: int, one: Planned) -> Item:
    zone = work.firm().zone
    stored = work.need_with(one.need_id) if one.need_id else None
    why, first = _reasons(work, stored, zone) if stored else (why_lines(work, one), ())
    about = f"nudge N-{one.number}, {_title(one)}" if stored else f"{one.message_class}, {_asks(one)}"
    decision = _decision(work, one)
    return Item(number, one, about, _state(one, zone, decision, work.now), why, first, isinstance(decision, Never))


def _asks(one: Planned) -> str:
    return one.playbook or (OPEN_QUESTIONS if one.planned_from and asked_in(one.planned_from) else "a question")


def _title(one: Planned) -> str:
    kind = shipped_catalogue().kinds.get(one.kind or "")
    return kind.title.in_(()).casefold() if kind else str(one.kind)


def _reasons(work: Work, stored: StoredNeed, zone: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    need = stored.need
    lines = words_of(work, need.client_id)
    first = []
    kind = shipped_catalogue().kinds.get(need.kind)
    told = [lines[one] for one in need.why if one in lines]
    if kind and is_phone_first(kind, need, work.now.date()):
        first.append("phone: its date is near, and that is nothing to read first in a message")
    stale = [told_line(one, zone) for one in told if one.stored.observed_at < work.now - STALE]
    if stale:
        first.append(f"check that {'it is' if len(stale) == 1 else 'all this is'} still so: {'; '.join(stale)}")
    return tuple(reason_lines(lines, need.why, zone)), tuple(first)


def _state(one: Planned, zone: str, decision: Decision | None, now: datetime) -> str:
    if decision is None or isinstance(decision, Now) or one.due_at > now:
        return _state_of(one, zone)
    if one.status == "pending" and isinstance(decision, Wait) and decision.until is not None:
        at = decision.until.astimezone(ZoneInfo(zone))
        return f"goes out from {day(at, zone)}, {at:%H:%M} on, unless you hold it. {decision.reason}."
    return f"{_state_of(one, zone)}; it would not be sent now: {decision.reason}"


def _decision(work: Work, one: Planned) -> Decision | None:
    """Whether it might be said now; None for what is on its way or decided."""
    planned = one.planned_from if one.planned_from and asked_in(one.planned_from) else None
    contact_id = one.contact_id or (contact_in(planned) if planned else None)
    if one.status not in ("held", "pending") or one.message_class not in ("nudge", "opening") or contact_id is None:
        return None
    about = one.kind if one.message_class == "nudge" else one.playbook or OPEN_QUESTIONS
    return decide(work, whom(work, contact_id), Wish(one.message_class, about or "", one.conversation_id))


def _state_of(one: Planned, zone: str) -> str:
    at = f"{one.due_at.astimezone(ZoneInfo(zone)):%H:%M}"
    match one.status:
        case "held":
            return "waits for your OK"
        case "pending" | "sending":
            return f"goes out from {at} on, unless you hold it"
        case "sent":
            return f"was sent at {(one.sent_at or one.due_at).astimezone(ZoneInfo(zone)):%H:%M}"
    return one.outcome or one.status


def _numbered(order: Order, number: int | str) -> Planned:
    """What has this number today, or an id that begins so, as on a button. Raises RefusedError."""
    shown = [(place, one) for place, one in enumerate(_planned(order.work), 1) if _is_shown(one)]
    found = [one for place, one in shown if str(place) == str(number) or one.id.startswith(str(number).rjust(SHORT))]
    found = [one for one in found if order.sees_confidential or not _is_confidential(order.work, one)]
    if not found:
        raise RefusedError(f"there is no number {number} today: see bluepaper today")
    return found[0]


def _watched(order: Order, number: int | str) -> Planned:
    """The same, to be put back by an undo."""
    one = _numbered(order, number)
    order.watch(("message", one.id), *([("need", one.need_id)] if one.need_id else []))
    return one


def _is_confidential(work: Work, one: Planned) -> bool:
    stored = work.need_with(one.need_id) if one.need_id else None
    return stored is not None and stored.need.sensitivity >= CONFIDENTIAL


def _note(order: Order, one: Planned, what: str, *, before: str | None = None, after: str | None = None) -> None:
    told = {"message": one.id, "need": f"N-{one.number}" if one.number else None, "to": one.person_name}
    order.note(
        what,
        client_id=one.client_id,
        contact_id=one.contact_id,
        before={"text": before} if before else None,
        after={key: value for key, value in {**told, "text": after}.items() if value},
    )
