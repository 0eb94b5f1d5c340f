"""Going on later: until when, and what to do when that time has come."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date

from conversations.interview.asking import put
from conversations.interview.draft import Draft
from conversations.interview.event import Paused
from conversations.interview.options import go_on_button
from conversations.interview.phrases import soon
from conversations.interview.recap import where_we_were
from conversations.interview.state import Aside, Status
from conversations.reading import Context, Understood, read
from conversations.value import When

_MORNING = time(9)
"""When we come back on the day that was named, in the contact's own time."""
_FARTHEST = timedelta(days=366)


def later(draft: Draft, words: str, *, guessed: bool = False) -> None:
    """The contact wants to go on later; `words` say until when, or nothing. `guessed`: they could be an answer too."""
    until = when(draft, words)
    if until is not None or soon(words, draft.language):
        return pause(draft, until, guessed=guessed)
    draft.reopen(aside=Aside.UNTIL)
    put(draft)


def take_until(draft: Draft, text: str) -> None:
    """The reply to "when shall I come back?". Not understood twice, we simply wait."""
    until = when(draft, text)
    asked_twice = draft.open is not None and draft.open.misses > 0
    if until is not None or asked_twice or soon(text, draft.language):
        return pause(draft, until)
    draft.reopen(misses=1)
    draft.lead.append(draft.sentence("until_unclear"))
    put(draft)


def pause(draft: Draft, until: datetime | None, *, guessed: bool = False) -> None:
    """Waits; the question stays open under its number, so that any answer goes on. `guessed`: says how the same words
    become the answer.
    """
    draft.status = Status.PAUSED
    draft.until = until
    draft.reopen(aside=None, misses=0)
    text = draft.sentence("paused")
    if until is not None:
        text = draft.sentence("paused_guessed" if guessed else "paused_until", day=_day(draft, until))
    draft.say(text, go_on_button(draft))
    draft.events.append(Paused(until))


def go_on(draft: Draft) -> None:
    """Takes the conversation up where it was, with one line of recap."""
    draft.resume()
    if not draft.away:
        draft.lead.append(where_we_were(draft))
    draft.reopen(aside=None, misses=0)
    put(draft)


def when(draft: Draft, words: str) -> datetime | None:
    """The instant meant by "tomorrow", "next week", "in March" in the mouth of the contact."""
    context = Context(now=draft.now, zone=draft.facts.zone, locale=draft.facts.locale, language=draft.language)
    return morning_of(words, context)


def morning_of(words: str, context: Context) -> datetime | None:
    """The morning of the first day that is meant (UTC), not before tomorrow. None for anything else, and for a day more
    than a year ahead.
    """
    today = context.now.astimezone(ZoneInfo(context.zone)).date()
    reading = read("date", words, context) if words else None
    if not isinstance(reading, Understood) or not isinstance(reading.value, When) or reading.value.last <= today:
        return None
    return _morning(max(reading.value.first, today + timedelta(days=1)), today, context.zone)


def picked_day(draft: Draft, code: str) -> datetime | None:
    """The morning meant by one of the three buttons."""
    today = draft.now.astimezone(ZoneInfo(draft.facts.zone)).date()
    days = {
        "tomorrow": today + timedelta(days=1),
        "next_week": today + timedelta(days=7 - today.weekday()),
        "next_month": (today.replace(day=1) + timedelta(days=32)).replace(day=1),
    }
    return _morning(days[code], today, draft.facts.zone) if code in days else None


def _morning(day: date, today: date, zone: str) -> datetime | None:
    if day - today > _FARTHEST:
        return None
    return datetime.combine(day, _MORNING, ZoneInfo(zone)).astimezone(UTC)


def _day(draft: Draft, until: datetime) -> str:
    local = until.astimezone(ZoneInfo(draft.facts.zone)).date()
    return format_date(local, "EEEE d MMMM", locale=draft.facts.locale.replace("-", "_"))
