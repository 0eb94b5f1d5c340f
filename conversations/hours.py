"""When somebody works: hours by weekday, in a zone, with the holidays of a country or a part of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from babel.core import get_global

if TYPE_CHECKING:
    from holidays import HolidayBase

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN = re.compile(r"\s*(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)\s*")
_DAY = timedelta(days=1)
_HORIZON = 366
_NOWHERE = "ZZ"
"""The territory of zones that lie in no country, such as UTC."""

Span = tuple[int, int]
"""From and to, in minutes since midnight by the clock on the wall; 1440 is the midnight after."""


class HoursError(ValueError):
    """Hours, holidays or a zone cannot be understood; the message says what and how to mend it."""


@dataclass(frozen=True, slots=True)
class Hours:
    """`week` holds Monday to Sunday, None for a free day; `holidays` is a country ("DE") or a part of one ("DE-BY").

    A day is open from the first instant at which the clock on the wall shows its beginning, or, where it never shows
    it, from the first one after the gap; where it shows it twice, from the first of the two. So with its end.
    """

    week: tuple[Span | None, ...]
    zone: str
    holidays: str | None = None

    @classmethod
    def parse(cls, text: str, *, zone: str, holidays: str | None = None) -> Hours:
        """Reads `{"mon": "09:00-17:00", ...}`; a day that is not named is free. Raises HoursError."""
        try:
            named = json.loads(text)
        except json.JSONDecodeError:
            named = None
        if not isinstance(named, dict) or not named or set(named) - set(DAYS):
            raise HoursError(f'"{text[:60]}" are no hours: write {{"mon": "09:00-17:00"}}, and so each day of work')
        week = tuple(_span(day, named[day]) if day in named else None for day in DAYS)
        check_zone(zone)
        if holidays:
            holidays_of(holidays, 2026)
        return cls(week, zone, holidays or None)

    def is_open(self, instant: datetime) -> bool:
        """Whether this is within the hours, and on no holiday."""
        return any(start <= instant < end for start, end in self._spans(instant, 1))

    def next_open(self, instant: datetime) -> datetime:
        """This instant if it is open, else the next one that is (UTC). Raises HoursError if a whole year is closed."""
        for start, end in self._spans(instant, _HORIZON):
            if instant < end:
                return max(start, instant)
        raise HoursError("there is no working day in a whole year: look at hours and holidays")

    def closes(self, instant: datetime) -> datetime:
        """When the open time ends (UTC) in which this instant lies, or the next one after it."""
        opens = self.next_open(instant)
        return next(end for start, end in self._spans(opens, 1) if start <= opens < end)

    def holiday(self, instant: datetime, language: str = "en") -> str | None:
        """What the holiday is called on which this instant falls, if it falls on one."""
        return self._holiday(self.local(instant).date(), language)

    def local(self, instant: datetime) -> datetime:
        """The instant by the clock on the wall."""
        return instant.astimezone(ZoneInfo(self.zone))

    def after_days(self, instant: datetime, days: int) -> datetime:
        """So many days later at the same time on the wall, moved on to when it is open."""
        later = self.local(instant).replace(tzinfo=None) + days * _DAY
        return self.next_open(instant_of(later, self.zone))

    def _spans(self, instant: datetime, days: int) -> Iterator[tuple[datetime, datetime]]:
        """The open times from the day before on: around a change of the clock, a day may reach into the next."""
        first = self.local(instant).date() - _DAY
        for day in (first + count * _DAY for count in range(days + 1)):
            span = self.week[day.weekday()]
            if span is not None and self._holiday(day) is None:
                midnight = datetime.combine(day, time())
                start, end = (instant_of(midnight + timedelta(minutes=minutes), self.zone) for minutes in span)
                if start < end:  # not where all of it falls into the hour that is left out in spring
                    yield start, end

    def _holiday(self, day: date, language: str = "en") -> str | None:
        return holidays_of(self.holidays, day.year, language).get(day) if self.holidays else None


def instant_of(wall: datetime, zone: str) -> datetime:
    """The instant (UTC) at which the clock on the wall of `zone` shows `wall`: the first of two, and in a gap the
    first one after it.
    """
    there = ZoneInfo(zone)
    late = wall.replace(tzinfo=there, fold=0).astimezone(UTC)
    if late.astimezone(there).replace(tzinfo=None) == wall:
        return late
    early = wall.replace(tzinfo=there, fold=1).astimezone(UTC)
    before, low, high = early.astimezone(there).utcoffset(), int(early.timestamp()), int(late.timestamp())
    while high - low > 1:
        middle = (low + high) // 2
        if datetime.fromtimestamp(middle, there).utcoffset() == before:
            low = middle
        else:
            high = middle
    return datetime.fromtimestamp(high, UTC)


@lru_cache(maxsize=512)
def holidays_there(zone: str, home: str | None) -> str | None:
    """Whose holidays hold in a zone for a firm that keeps those of `home` ("DE-BY"): in its own country just those,
    elsewhere the national ones of that country, as far as they are known. A firm that keeps none keeps none anywhere.
    """
    name = get_global("zone_aliases").get(zone, zone)
    country = get_global("zone_territories").get(name, _NOWHERE)
    if home is None or country in (_NOWHERE, home.partition("-")[0]):
        return home
    try:
        _holidays(country)
    except NotImplementedError:
        return None
    return str(country)


def check_zone(zone: str) -> None:
    """Raises HoursError for a zone that is not known."""
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as error:
        raise HoursError(f'"{zone[:60]}" is no time zone: write for example Europe/Berlin') from error


@lru_cache(maxsize=512)
def holidays_of(place: str, year: int, language: str = "en") -> Mapping[date, str]:
    """The holidays of a year by date, named in `language` where such names are known. Raises HoursError."""
    country, _, subdivision = place.partition("-")
    try:
        named = _holidays(country, subdiv=subdivision or None)
        known = [one for one in named.supported_languages if one.partition("_")[0] == language]
        found = _holidays(
            country, subdiv=subdivision or None, years=year, expand=False, language=known[0] if known else None
        )
    except NotImplementedError as error:
        raise HoursError(f'no holidays are known for "{place[:20]}": write a country like DE, or DE-BY') from error
    return dict(found)


def _holidays(country: str, **chosen: Any) -> HolidayBase:
    # Only a firm that has named a country pays for the calendars of all of them: 4 MB.
    found: HolidayBase = import_module("holidays").country_holidays(country, **chosen)
    return found


def _span(day: str, text: object) -> Span:
    match = _SPAN.fullmatch(text) if isinstance(text, str) else None
    if match:
        start, end = int(match[1]) * 60 + int(match[2]), int(match[3]) * 60 + int(match[4])
        if start < end <= 1440 and int(match[2]) < 60 and int(match[4]) < 60:
            return start, end
    raise HoursError(f'{day}: "{text}" are no hours: write for example 09:00-17:00')
