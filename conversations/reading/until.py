"""Until when: the words of "later" as a moment to come back, in the person's own time."""

import re
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from conversations.lexicon import lexicon
from conversations.reading.date import read_date
from conversations.reading.duration import read_duration
from conversations.reading.result import Context, Understood
from conversations.reading.text import normalised
from conversations.value import Duration, When

_MORNING = time(9)
_CLOCK = re.compile(
    r"\b(?:at |around |by )?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>am|pm)\b"
    r"|\bat (?P<at>\d{1,2})(?::(?P<past>\d\d))?\b"
)
_SOON = timedelta(days=1)


def until(words: str, context: Context) -> datetime | None:
    """The moment in UTC, always to come: 9 o'clock on the first day meant if no hour is said; `None` if there is none.

    "in an hour", "tonight", "tomorrow at 3pm", "next week", "after Christmas", "in March".
    """
    zone = ZoneInfo(context.zone)
    now = context.now.astimezone(zone)
    said = normalised(words)
    soon = _soon(said, context)
    if soon:
        return (now + soon).astimezone(UTC)
    after = re.match(lexicon(context.language).after, said)
    day = read_date(said[after.end() :] if after else said, context)
    clock = _clock(said)
    part = next(
        (hour for word, hour in lexicon(context.language).parts_of_day.items() if re.search(rf"\b{word}\b", said)), None
    )
    if isinstance(day, Understood) and isinstance(day.value, When):
        if day.value.last < now.date():
            return None
        first = day.value.last + timedelta(days=1) if after else max(day.value.first, now.date())
        at = clock or (time(part) if part else _MORNING)
    elif clock or part:
        first, at = now.date(), clock or time(part or 0)
    else:
        return None
    moment = datetime.combine(first, at, zone)
    if moment <= now and isinstance(day, Understood) and first == now.date() and not clock and not part:
        moment = datetime.combine(first + timedelta(days=1), at, zone)
    return moment.astimezone(UTC) if moment > now else None


def _soon(said: str, context: Context) -> timedelta | None:
    """Less than a day: "in 20 minutes", "give me an hour"."""
    match = re.search(lexicon(context.language).soon, said)
    length = read_duration(match["length"], context) if match else None
    if not isinstance(length, Understood) or not isinstance(length.value, Duration):
        return None
    span = length.value.high or length.value.low
    if span is None or span.unit not in ("minute", "hour"):
        return None
    found = timedelta(days=float(Decimal(span.days)))
    return found if timedelta(minutes=1) <= found <= _SOON else None


def _clock(said: str) -> time | None:
    """The hour said; "at 3" without am or pm is an hour of the working day."""
    match = _CLOCK.search(said)
    if not match:
        return None
    hour = int(match["hour"] or match["at"])
    minute = int(match["minute"] or match["past"] or 0)
    if match["half"]:
        hour = hour % 12 + (12 if match["half"] == "pm" else 0)
    elif hour < 7:
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None
