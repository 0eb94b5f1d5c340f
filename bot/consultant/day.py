"""The one message that a consultant gets in the morning of a working day: what is for you, what goes out unless you
hold it, who has not been heard from. Nobody is written to on a morning on which there is nothing to say.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from uuid import UUID, uuid5

from bot.channels.markdown import bare
from bot.consultant.holding import Item, tap_buttons, todays, wanted_lines
from bot.consultant.visiting import met_today
from bot.escalation.relaying import names_of
from bot.need.reasons import day as day_name
from bot.orders.order_reading import in_chat
from bot.orders.order_table import RIGHTS
from bot.orders.team import House, house_of, place_of_team
from conversations.authoring.playbook import CONFIDENTIAL
from conversations.escalation import Severity, with_words
from conversations.hours import Hours, instant_of
from conversations.interview.state import from_json
from conversations.lexicon.card import CARD_WORDS
from conversations.render import escaped
from storage.consultant import Consultant
from storage.escalation import StoredEscalation
from storage.journal import Entry
from storage.message import NewMessage
from storage.work import Work

DAYS = UUID("0b9d2a5e-3f41-5b7c-9a63-1c1f0a7e55d2")
MOST = 3
"""So many things are for you; more than that nobody reads."""
SILENT = timedelta(days=14)
_PRESSING = timedelta(days=7)
_WORDS = 120
"""So many characters are shown of what was said."""
_SHOWN = 5
_TITLES = {"held": "What goes out today, once you say OK", "pending": "What goes out today, unless you hold it"}
_TO_DECIDE = tuple(_TITLES)
_ASKED = (
    "asked for a person",
    "wrote without being asked",
    "wrote something",
    "was not understood",
    "did not answer",
)
_UNSAID = "could not say something"
_PLAINLY = {
    "asked for a person: question": "asks something that only a person can answer",
    "asked for a person: message": "left a message for you",
    "asked for a person: human": "wants to talk to a person",
    "asked for a person: in_person": "would rather say an answer in person",
    "asked for a person: forget": "wants the data erased",
}
"""What the journal calls it, as it is read in the morning."""


@dataclass(frozen=True, slots=True)
class Day:
    """`text` is Markdown, "" when there is nothing to say; `buttons` are label and payload."""

    text: str
    buttons: tuple[tuple[str, str], ...] = ()


def day_of(work: Work, consultant: Consultant, *, private: bool = True) -> Day:
    """The consultant's day as it looks now; what is confidential only where nobody else reads it."""
    house = house_of(work)
    mine = [one for one in _open(work, consultant, house) if private or not one.escalation.sensitive]
    things = [_line(work, one, house) for one in mine]
    things += [escaped(line) for line in wanted_lines(work, private=private)] + _asked(work, house)
    parts: list[str] = []
    going_out: list[Item] = []
    if things:
        parts += ["**For you**", _listed(things[:MOST])]
        parts += [f"{len(things) - MOST} more: bluepaper escalation list, bluepaper journal"] * (len(things) > MOST)
    if meets := met_today(work, consultant, private=private):
        parts += ["**Whom you meet**", _listed(meets)]
    if "order" in RIGHTS[consultant.role]:
        going_out = [item for item in todays(work, private=private) if _is_to_decide(work, item, house)]
        parts += _going_out(going_out)
        parts += _silent(work, house)
    take = CARD_WORDS[house.language].buttons["acknowledge"]
    buttons = [
        (f"{take}: {one.name}", f"{one.name}:acknowledge")
        for one in mine[:MOST]
        if one.escalation.status == "triggered"
    ]
    buttons += [button for item in going_out[:MOST] for button in tap_buttons(item)]
    return Day("\n\n".join(parts), tuple(buttons))


def tell_days(work: Work) -> int:
    """Says good morning to everybody whose day has begun, and plans the next one; returns to how many."""
    due = work.claim_days()
    for consultant_id, day_at in due:
        house = house_of(work)
        [consultant] = [one for one in house.here if one.id == consultant_id]
        if day_at is not None and house.hours.is_open(work.now) and consultant.role != "guest":
            _tell(work, consultant, day_at)
        work.plan_day(consultant_id, _next_morning(house.hours, work.now))
    return len(due)


def _tell(work: Work, consultant: Consultant, day_at: datetime) -> None:
    day = day_of(work, consultant)
    if not day.text:
        return
    turn_id = str(uuid5(DAYS, f"{consultant.id} {day_at.isoformat()}"))
    first = escaped(consultant.name.partition(" ")[0])
    work.say(
        [
            NewMessage(
                id=str(uuid5(DAYS, turn_id)),
                address_id=place_of_team(work, consultant).id,
                text=f"Good morning, {first}.\n\n{in_chat(day.text)}",
                message_class="alert",
                turn_id=turn_id,
                due_at=work.now,
                buttons=json.dumps(day.buttons, ensure_ascii=False) if day.buttons else None,
            )
        ]
    )


def _next_morning(hours: Hours, now: datetime) -> datetime:
    """The next beginning of a working day: of this one, as long as it has not begun."""
    return hours.next_open(hours.closes(now)) if hours.is_open(now) else hours.next_open(now)


def _open(work: Work, consultant: Consultant, house: House) -> list[StoredEscalation]:
    """What nobody has, and what this one has; the most urgent first. Confidential matter is for whom it was told to."""
    order = list(Severity)
    found = [
        one
        for one in work.escalations()
        if one.escalation.by in (None, consultant.id)
        and (not one.escalation.sensitive or house.confidant(one.about).id == consultant.id)
    ]
    return sorted(found, key=lambda one: (order.index(one.escalation.severity), one.escalation.number))


def _line(work: Work, stored: StoredEscalation, house: House) -> str:
    one, names = stored.escalation, names_of(work, stored)
    has = "you have it" if one.by else "nobody has it yet"
    kind = CARD_WORDS[house.language].kinds[one.kind]
    return f"**{stored.name}** {kind}: {escaped(names.contact)}, {escaped(names.client)}; {has}"


def _asked(work: Work, house: House) -> list[str]:
    """Who wanted a person, or could not be reached, since the morning before."""
    since = _morning_before(house.hours, work.now)
    clients = {one.id: one.name for one in work.clients()}
    together: dict[tuple[str, ...], list[Entry]] = {}
    for one in work.journal():
        if one.at >= since and one.what.startswith((*_ASKED, _UNSAID)):
            alone = one.id if one.what == _UNSAID else ""
            together.setdefault((one.what, one.who, one.client_id or "", alone), []).append(one)
    return [
        _unsaid(work, same[0], house)
        if what == _UNSAID
        else f"{escaped(who)}, {escaped(clients.get(client_id, house.firm.name))}: {_plainly(work, same)}"
        for (what, who, client_id, _), same in together.items()
    ]


def _plainly(work: Work, same: list[Entry]) -> str:
    """What they did, how often, and in which words the last time."""
    heard = json.loads(same[0].after or "{}").get("message")
    words = work.open_words_of(str(heard)) if heard else ""
    often = f", {len(same)} times, last" if len(same) > 1 else ""
    return escaped(_PLAINLY.get(same[0].what, same[0].what)) + often + _quoted(words)


def _unsaid(work: Work, entry: Entry, house: House) -> str:
    """Who did not get what, and since when."""
    lost = work.undelivered(str(json.loads(entry.after or "{}").get("message", "")))
    at = f"{house.hours.local(entry.at):%H:%M} on {day_name(house.hours.local(entry.at).date())}"
    if lost is None:
        return f"a message could not be delivered at {at}"
    quoted = _quoted(bare(with_words(lost.text, "…"))) if lost.sensitivity < CONFIDENTIAL else ""
    return f"{escaped(lost.name or 'the room')} was not reached at {at}{quoted}"


def _quoted(words: str) -> str:
    """The beginning of what was said, in one line; nothing if nothing was."""
    line = " ".join(words.split())
    shown = line if len(line) <= _WORDS else f"{line[:_WORDS].rstrip()} …"
    return f": “{escaped(shown)}”" if shown else ""


def _morning_before(hours: Hours, now: datetime) -> datetime:
    """The last beginning of a working day before this one."""
    today = hours.local(now).date()
    for days in range(1, 15):
        midnight = instant_of(datetime.combine(today - timedelta(days=days), time()), hours.zone)
        opens = hours.next_open(midnight)
        if hours.local(opens).date() == today - timedelta(days=days):
            return opens
    return now - timedelta(days=1)


def _going_out(items: list[Item]) -> list[str]:
    """What waits for a tap, and what goes out without one; each in full, but not more of it than anybody reads."""
    parts = []
    for status, title in _TITLES.items():
        shown = [item for item in items[:_SHOWN] if item.planned.status == status]
        parts += [f"**{title}**"] * bool(shown)
        parts += [_item(item) for item in shown]
    if len(items) > _SHOWN:
        parts.append(f"{len(items) - _SHOWN} more: bluepaper today")
    how = "To decide: bluepaper today ok N, bluepaper today hold N, bluepaper today edit N WORDS"
    return [*parts, how] if parts else []


def _item(item: Item) -> str:
    """Whom it goes to, what is said, and what is to be done before."""
    planned = item.planned
    head = f"{item.number}. {escaped(planned.person_name)}, {escaped(planned.client_name)}: {planned.text.strip()}"
    return "\n\n".join([head, *(f"First {escaped(what)}." for what in item.first)])


def _is_to_decide(work: Work, item: Item, house: House) -> bool:
    """What nobody has decided for a week is brought up once a week; what will not be said anyway is not."""
    if item.planned.status not in _TO_DECIDE or item.never:
        return False
    return work.now - item.planned.due_at <= _PRESSING or _begins_a_week(house.hours, work.now)


def _begins_a_week(hours: Hours, now: datetime) -> bool:
    """Whether it is the first working day of one."""
    return hours.local(_morning_before(hours, now)).isocalendar()[:2] != hours.local(now).isocalendar()[:2]


def _silent(work: Work, house: House) -> list[str]:
    """Who was asked something and has not been heard from for so long, since then or since the day that was agreed: on
    the first morning on which that is so, and then once a week.
    """
    lines, weekly = [], _begins_a_week(house.hours, work.now)
    told = _morning_before(house.hours, work.now)
    for contact in work.contacts():
        for talk in work.conversations(contact.id):
            if talk.status != "waiting" or talk.source != "chat" or contact.left_at is not None:
                continue
            heard = from_json(talk.state).last_heard or talk.opened_at
            since = max(heard, _asked_at(work, talk.id) or heard) if work.now - heard > SILENT else heard
            if work.now - since > SILENT and (weekly or told - since <= SILENT):
                days = (work.now - since).days
                lines.append(f"{escaped(contact.name)}, {escaped(contact.client_name)}: nothing for {days} days")
    more = [f"and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
    return ["**Not heard from**", _listed([*lines[:_SHOWN], *more])] if lines else []


def _asked_at(work: Work, conversation_id: str) -> datetime | None:
    """When the open question was put last, or is to be; a reminder does not put it, but who wished to be asked later is
    asked again.
    """
    lines = work.transcript_of(conversation_id)
    put = (one for one in lines if one.ask is not None and "reminded" not in (one.planned_from or ""))
    return max((at for one in put if (at := one.sent_at or one.due_at)), default=None)


def _listed(lines: list[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
