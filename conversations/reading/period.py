"""Periods of time and the day they are counted from."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from conversations.reading import calendar
from conversations.reading.result import Why
from conversations.value import When

Yearly = Callable[[int], When]
"""Makes the one of a year: its March, its summer, its Easter."""


class Impossible(Exception):
    """What was said names no period, or more than one."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why: Why = why


@dataclass(frozen=True, slots=True)
class Period:
    """An interval of days; `year_said` that its year needs no guess, `sure` that it has only one meaning."""

    when: When
    about: bool = False
    year_said: bool = False
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Today:
    """The day from which "next" and "in two weeks" count, and where it is that day."""

    day: date
    southern: bool
    country: str
    past: bool = False
    """The question looks back: what is said without a year lies behind, not ahead."""

    def next_day(self, month: int, in_month: int) -> Period:
        """The next such day, or the last, today included; 29 February waits for a leap year."""
        for year in range(self.day.year, self.day.year + (-9 if self.past else 9), -1 if self.past else 1):
            if 1 <= in_month <= monthrange(year, month)[1] and self._on_my_side(date(year, month, in_month)):
                return Period(calendar.day(date(year, month, in_month)), sure=False)
        raise Impossible("out_of_range")

    def day_of_month(self, in_month: int) -> Period:
        """The next such day of any month, or the last, today included."""
        if not 1 <= in_month <= 31:
            raise Impossible("out_of_range")
        at = calendar.month(self.day.year, self.day.month)
        while at.last.day < in_month or not self._on_my_side(at.first.replace(day=in_month)):
            at = calendar.month(at.first.year, at.first.month + (-1 if self.past else 1))
        return Period(calendar.day(at.first.replace(day=in_month)), sure=False)

    def next_of(self, make: Yearly) -> When:
        """The first that is not over; looking back, the last that has begun."""
        if self.past:
            return self._last_of(make)
        return self._coming(make)

    def _last_of(self, make: Yearly) -> When:
        year = self.day.year + 1
        while make(year).first > self.day:
            year -= 1
        return make(year)

    def _on_my_side(self, day: date) -> bool:
        return day <= self.day if self.past else day >= self.day

    def _coming(self, make: Yearly) -> When:
        year = self.day.year - 1
        while make(year).last < self.day:
            year += 1
        return make(year)

    def turned(self, make: Yearly, word: str) -> Period:
        """The one meant by next (`N`), this (`t`) or last (`l`). "Next March" said in January is no certain year."""
        if word == "t" and self.past and make(self.day.year).first <= self.day:
            return Period(make(self.day.year), year_said=True)
        coming = self._coming(make)
        running = coming.first <= self.day
        if word == "l":
            year = self.day.year
            while make(year).last >= self.day:
                year -= 1
            return Period(make(year), year_said=True)
        if word == "N" and running:
            return Period(make(coming.first.year + 1), year_said=True)
        if not running and (coming.first.year == self.day.year) == (word == "N"):
            raise Impossible("ambiguous")
        return Period(coming, year_said=True)

    def turned_unit(self, word: str, unit: str) -> When:
        """Next, this or last week, weekend, month, quarter, year."""
        shift = {"N": 1, "t": 0, "l": -1}[word]
        match unit:
            case "week":
                return calendar.week(calendar.moved(self.day, shift, "week"))
            case "weekend" if shift == 0:
                return calendar.weekend(self.day)
            case "month":
                return calendar.month(self.day.year, self.day.month + shift)
            case "quarter":
                return calendar.months(self.day.year, (self.day.month - 1) // 3 * 3 + 1 + 3 * shift, 3)
            case "year":
                return calendar.months(self.day.year + shift, 1, 12)
            case "day" if shift == 1:
                return calendar.day(calendar.moved(self.day, 1, "day"))
        raise Impossible("ambiguous")


def joined(first: Period, second: Period, *, about: bool, past: bool = False) -> Period:
    """From the one to the other; a year said with one holds for both. Without a year, `past` says which one moves."""
    low, high = first.when, second.when
    if not first.year_said and second.year_said:
        low = _to_year(low, high.last.year)
        low = _to_year(low, high.last.year - 1) if low.first > high.first else low
    elif first.year_said and not second.year_said:
        high = _to_year(high, low.first.year)
    if past and not first.year_said and high.last < low.first:
        low = _to_year(low, low.last.year - 1)
    elif not second.year_said and high.last < low.first:
        high = _to_year(high, high.last.year + 1)
    if high.last < low.first:
        raise Impossible("ambiguous")
    span = When(min(low.first, high.first), max(low.last, high.last))
    return Period(span, about=about or first.about or second.about, sure=False)


def _to_year(when: When, year: int) -> When:
    """The same months or days, ending in another year."""
    shift = year - when.last.year
    if when.first.day == 1 and when.precision != "day":
        last = calendar.month(year, when.last.month).last
    else:
        last = when.last.replace(year=year)
    return When(when.first.replace(year=when.first.year + shift), last)
