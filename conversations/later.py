"""Going on later: until when, and what to do when that time has come."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date

from conversations.agenda import Place
from conversations.asking import ask, put
from conversations.draft import Draft
from conversations.event import Button, Paused, Said
from conversations.options import options
from conversations.playbook import Recap
from conversations.reading import Choice, Context, Understood, read
from conversations.state import Mode, Status
from conversations.value import When

_MORNING = time(9)
"""When we come back on the day that was named, in the contact's own time."""


def later(draft: Draft, place: Place, words: str) -> None:
    """The contact wants to go on later; `words` say until when, or nothing."""
    until = when(draft, words) if words else None
    if until is not None:
        return pause(draft, place, until)
    ask(draft, place, Mode.UNTIL)


def take_until(draft: Draft, place: Place, text: str) -> None:
    """The reply to "when shall I come back?". Not understood twice, we simply wait."""
    until = when(draft, text)
    if until is not None or (draft.open is not None and draft.open.misses > 0):
        return pause(draft, place, until)
    draft.reopen(misses=1)
    draft.lead.append(draft.sentence("until_unclear"))
    put(draft)


def pause(draft: Draft, place: Place, until: datetime | None) -> None:
    """Waits; the question stays open under its number, so that any answer goes on."""
    draft.status = Status.PAUSED
    draft.until = until
    draft.reopen(mode=base_mode(draft, place), misses=0)
    if until is None:
        text = draft.sentence("paused")
    else:
        local = until.astimezone(ZoneInfo(draft.facts.zone))
        text = draft.sentence("paused_until", day=_day(local.date(), draft))
    number = draft.open.number if draft.open else 0
    draft.events.append(Said(text, (Button(draft.label("go_on"), f"{number}:go_on"),)))
    draft.events.append(Paused(until))


def base_mode(draft: Draft, place: Place) -> Mode:
    """How the question is put when nothing special is going on."""
    if isinstance(place.step, Recap):
        return Mode.RECAP
    return Mode.STILL if draft.agenda.known(place) and place.path not in draft.answers else Mode.ASK


def when(draft: Draft, words: str) -> datetime | None:
    """The instant meant by "tomorrow", "next week", "in March": in the morning of the first such day, never in the
    past.
    """
    zone = ZoneInfo(draft.facts.zone)
    today = draft.now.astimezone(zone).date()
    day = _picked(draft, words, today)
    if day is None:
        context = Context(now=draft.now, zone=draft.facts.zone, locale=draft.facts.locale, language=draft.language)
        reading = read("date", words, context)
        if not isinstance(reading, Understood) or not isinstance(reading.value, When):
            return None
        day = max(reading.value.first, today + timedelta(days=1)) if reading.value.last > today else None
    return datetime.combine(day, _MORNING, zone) if day else None


def _picked(draft: Draft, words: str, today: date) -> date | None:
    place = draft.open_place()
    offered: tuple[Choice, ...] = options(draft, place, Mode.UNTIL) if place else ()
    monday = today + timedelta(days=7 - today.weekday())
    days = {
        "tomorrow": today + timedelta(days=1),
        "next_week": monday,
        "next_month": (today.replace(day=1) + timedelta(days=32)).replace(day=1),
    }
    wanted = words.strip().casefold()
    code = next((option.code for option in offered if wanted in (option.code, option.label.casefold())), None)
    return days[code] if code else None


def _day(day: date, draft: Draft) -> str:
    return format_date(day, "EEEE d MMMM", locale=draft.facts.locale.replace("-", "_"))
