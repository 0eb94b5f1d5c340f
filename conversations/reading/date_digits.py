"""Dates in digits: 2027-03-01, 12/31/2027, 31.12.27, 3/2027, 3/15."""

import re
from collections.abc import Callable
from datetime import date

from conversations.reading import calendar
from conversations.reading.period import Impossible, Period, Today

_DATE = re.compile(
    r"(?<![\w.,/-])(?:(?P<iso>\d{4}[-/.]\d{1,2}[-/.]\d{1,2})|(?P<full>\d{1,2}([-/.])\d{1,2}\3(?:\d{4}|\d{2}))"
    r"|(?P<month>\d{1,2}[-/.]\d{4}|\d{4}[-/.]\d{1,2})|(?P<short>\d{1,2}/\d{1,2}|\d{1,2}\.\d{1,2}\.))(?![\d/-]|\.\d)"
)
MARK = "\ue000"
"""Stands in the text for a date; normalising a text removes the character from what was typed."""


def replaced(text: str, today: Today, *, day_first: bool) -> tuple[list[Period], str]:
    """The dates in digits, and the text with a mark for each. `day_first`: 5/6 is 5 June where it is written so.

    Raises `Impossible`, or `ValueError` for a day that does not exist.
    """
    found: list[Period] = []

    def take(match: re.Match[str]) -> str:
        found.append(_period(match, today, day_first=day_first or "." in match[0]))
        return f" {MARK} "

    return found, _DATE.sub(take, text)


def _period(match: re.Match[str], today: Today, *, day_first: bool) -> Period:
    parts = [int(part) for part in re.findall(r"\d+", match[0])]
    if match["iso"]:
        return Period(calendar.day(date(*parts)), year_said=True)
    if match["month"]:
        year, month = sorted(parts, reverse=True)
        return Period(calendar.month(date(year, month, 1).year, month), year_said=True)
    if match["full"]:
        first, second, year = parts
        year += 0 if year > 99 else 2000 if year < 70 else 1900
        found, certain = _ordered(first, second, day_first=day_first, make=lambda month, day: date(year, month, day))
        return Period(calendar.day(found), year_said=True, sure=certain or "." in match[0])
    return _without_year(match[0], parts, today, day_first=day_first)


def _without_year(said: str, parts: list[int], today: Today, *, day_first: bool) -> Period:
    """The next such day. "06/27" may be June 2027 and is asked about; "6/27" is a day."""
    first, second = parts
    if re.match("0[1-9]/", said) and 0 <= (second - today.day.year % 100) * (-1 if today.past else 1) <= 10:
        raise Impossible("ambiguous")
    found, _ = _ordered(first, second, day_first=day_first, make=lambda month, day: date(2000, month, day))
    return today.next_day(found.month, found.day)


def _ordered(first: int, second: int, *, day_first: bool, make: Callable[[int, int], date]) -> tuple[date, bool]:
    """The date in the order that makes one, and whether the other order makes none."""
    if first > 12 or second > 12:
        return make(*sorted((first, second))), True
    return make(second, first) if day_first else make(first, second), first == second
