"""Days, weeks, months, quarters, seasons and holidays as intervals of days."""

from calendar import monthrange
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from conversations.reading.result import Context
from conversations.value import When

SOUTHERN = frozenset({"AR", "AU", "BO", "BR", "BW", "CL", "MG", "MZ", "NA", "NZ", "PE", "PY", "UY", "ZA", "ZM", "ZW"})
"""Countries in which spring begins in September."""

_FIXED = {
    "christmas": (12, 25),
    "christmas_eve": (12, 24),
    "boxing_day": (12, 26),
    "new_year": (1, 1),
    "new_years_eve": (12, 31),
    "halloween": (10, 31),
    "valentines": (2, 14),
    "independence_day": (7, 4),
    "st_patricks": (3, 17),
}


def local_day(context: Context) -> date:
    """The day it is where the person is."""
    return context.now.astimezone(ZoneInfo(context.zone)).date()


def day(of: date) -> When:
    """One day."""
    return When(of, of)


def month(year: int, number: int) -> When:
    """A whole month; the number may run over: month 13 is January of the next year."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return When(date(year, number, 1), date(year, number, monthrange(year, number)[1]))


def months(year: int, first: int, count: int) -> When:
    """Some months in a row."""
    return When(month(year, first).first, month(year, first + count - 1).last)


def week(of: date) -> When:
    """Monday to Sunday around a day."""
    monday = of - timedelta(days=of.weekday())
    return When(monday, monday + timedelta(days=6))


def weekend(of: date) -> When:
    """Saturday and Sunday of the week of a day."""
    return When(week(of).last - timedelta(days=1), week(of).last)


def moved(of: date, count: int, unit: str) -> date:
    """A day some days, weeks, fortnights, months, quarters, years or decades later; the 31st becomes the last of a
    shorter month.

    Raises `ValueError` or `OverflowError` beyond the calendar.
    """
    if unit in ("day", "week", "fortnight"):
        return of + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])
    ahead = count * {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit]
    target = month(of.year, of.month + ahead)
    return target.first.replace(day=min(of.day, target.last.day))


def season(year: int, begins: int, *, southern: bool) -> When:
    """Three months from March, June, September or December, as the north counts; the south is half a year apart."""
    return months(year, (begins + 5) % 12 + 1 if southern else begins, 3)


def holiday(name: str, year: int, country: str) -> date | None:
    """The day of a holiday, `None` where the country does not say which day it is."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    easter = _easter(year)
    match name, country:
        case "easter", _:
            return easter
        case "good_friday", _:
            return easter - timedelta(days=2)
        case "easter_monday", _:
            return easter + timedelta(days=1)
        case "thanksgiving", "US":
            return _nth_weekday(year, 11, 3, 4)
        case "thanksgiving", "CA":
            return _nth_weekday(year, 10, 0, 2)
        case "black_friday", _:
            return _nth_weekday(year, 11, 3, 4) + timedelta(days=1)
        case "labor_day", "US" | "CA":
            return _nth_weekday(year, 9, 0, 1)
        case "memorial_day", "US":
            return date(year, 5, 31) - timedelta(days=date(year, 5, 31).weekday())
    return None


def _nth_weekday(year: int, number: int, weekday: int, nth: int) -> date:
    first = date(year, number, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _easter(year: int) -> date:
    """Easter Sunday of the western churches (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)
