"""The forms in which a period of time is said, as patterns over the tags of `lexicon.dates`.

M month   D weekday   S season   Q quarter   H half-year   F holiday   R today, tomorrow   X eoy   u day, week, month ...
Y year    T 15th      d number   O first     h half        N next      t this   l last     E end of   B early
i in      A ago       W from now k week of   v couple of   @ date in digits
"""

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from conversations.reading import calendar
from conversations.reading.lexer import Token
from conversations.reading.result import Why
from conversations.value import When


class Impossible(Exception):
    """What was said names no day, or more than one."""

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
    """The day from which "next" and "in two weeks" count, and where."""

    day: date
    southern: bool
    country: str

    def next_day(self, month: int, in_month: int) -> Period:
        """The next such day, today included; 29 February waits for a leap year."""
        if not 1 <= in_month <= (29 if month == 2 else monthrange(2027, month)[1]):
            raise Impossible("out_of_range")
        for year in range(self.day.year, self.day.year + 9):
            if in_month <= monthrange(year, month)[1] and date(year, month, in_month) >= self.day:
                return Period(calendar.day(date(year, month, in_month)), sure=False)
        raise Impossible("out_of_range")

    def next_of(self, make: Callable[[int], When]) -> When:
        """The first that is not over, of one a year."""
        year = self.day.year - 1
        while make(year).last < self.day:
            year += 1
        return make(year)

    def turned(self, make: Callable[[int], When], word: str) -> Period:
        """One of a kind that comes once a year, with "next", "this" or "last" before it."""
        coming = self.next_of(make)
        running = coming.first <= self.day
        if word == "l":
            before = (
                make(coming.last.year - 1)
                if make(coming.last.year - 1).last < self.day
                else make(coming.first.year - 1)
            )
            return Period(before, year_said=True)
        if word == "t" and not running and coming.first.year > self.day.year:
            raise Impossible("ambiguous")
        if word == "t":
            own = [make(year) for year in (self.day.year, self.day.year - 1) if make(year).first.year == self.day.year]
            return Period(
                coming if running or not own else own[0], year_said=True, sure=own[0].last >= self.day if own else True
            )
        if running:
            coming = make(coming.first.year + 1)
        elif coming.first.year == self.day.year:
            raise Impossible("ambiguous")
        return Period(coming, year_said=True)


Make = Callable[[Sequence[Token], str, Today], Period]


def _value(tokens: Sequence[Token], tags: str, tag: str) -> int:
    value = tokens[tags.index(tag)].value
    assert isinstance(value, int)
    return value


def _text(tokens: Sequence[Token], tags: str, tag: str) -> str:
    return str(tokens[tags.index(tag)].value)


def _year(tokens: Sequence[Token], tags: str, today: Today) -> int | None:
    """The year said with a month, quarter or season: 2027, next year, last year."""
    if "Y" in tags:
        return _value(tokens, tags, "Y")
    for word, shift in (("Nu", 1), ("tu", 0), ("lu", -1)):
        if tags.endswith(word) and tokens[-1].value == "year":
            return today.day.year + shift
    return None


def _once_a_year(tokens: Sequence[Token], tags: str, today: Today, make: Callable[[int], When]) -> Period:
    year = _year(tokens, tags, today)
    if year is not None:
        return Period(make(year), year_said=True)
    if tags[0] in "Ntl":
        return today.turned(make, tags[0])
    return Period(today.next_of(make), sure=False)


def _month(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    number = _value(tokens, tags, "M")
    return _once_a_year(tokens, tags, today, lambda year: calendar.month(year, number))


def _season(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    begins = _value(tokens, tags, "S")
    if tags == "S":
        return _coming_season(begins, today)
    return _once_a_year(tokens, tags, today, lambda year: calendar.season(year, begins, southern=today.southern))


def _coming_season(begins: int, today: Today) -> Period:
    """The running season only while most of it is still to come."""

    def make(year: int) -> When:
        return calendar.season(year, begins, southern=today.southern)

    coming = today.next_of(make)
    if (today.day - coming.first).days > 45:
        coming = make(coming.first.year + 1)
    return Period(coming, sure=False)


def _quarter(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    number = _value(tokens, tags, "Q" if "Q" in tags else "O" if "O" in tags else "T")
    if number > 4:
        raise Impossible("out_of_range")
    return _once_a_year(tokens, tags, today, lambda year: calendar.months(year, number * 3 - 2, 3))


def _half(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    number = _value(tokens, tags, "H" if "H" in tags else "O" if "O" in tags else "T") if "l" not in tags[:1] else 2
    if number > 2:
        raise Impossible("out_of_range")
    period = _once_a_year(tokens, tags, today, lambda year: calendar.months(year, number * 6 - 5, 6))
    if not period.year_said and (today.day - period.when.first).days > 120:
        raise Impossible("ambiguous")
    return period


def _holiday(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    name = _text(tokens, tags, "F")

    def make(year: int) -> When:
        found = calendar.holiday(name, year, today.country)
        if not found:
            raise Impossible("ambiguous")
        return calendar.day(found)

    period = (
        _once_a_year(tokens[1:], tags[1:], today, make) if tags[0] == "N" else _once_a_year(tokens, tags, today, make)
    )
    return replace(period, sure=True)


def _day_in_month(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    number = _value(tokens, tags, "M")
    in_month = _value(tokens, tags, next(tag for tag in tags if tag in "dTO"))
    year = _year(tokens, tags, today)
    if year is not None:
        period = Period(calendar.day(date(year, number, in_month)), year_said=True)
    else:
        period = today.next_day(number, in_month)
    if "D" in tags and period.when.first.weekday() != _value(tokens, tags, "D"):
        raise Impossible("ambiguous")
    return period


def _days_in_month(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    """ "March 10-15", "10-15 March 2027"."""
    first, second = (token.value for token, tag in zip(tokens, tags, strict=True) if tag in "dT")
    number, year = _value(tokens, tags, "M"), _year(tokens, tags, today)
    assert isinstance(first, int) and isinstance(second, int)
    low = calendar.day(date(year, number, first)) if year else today.next_day(number, first).when
    return Period(When(low.first, low.first.replace(day=second)), year_said=year is not None, sure=False)


def _weekday(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    ahead = (_value(tokens, tags, "D") - today.day.weekday()) % 7
    if "T" in tags or "d" in tags:
        return _weekday_and_day(tokens, tags, today)
    if "u" in tags:
        return _weekday_and_week(tokens, tags, today)
    if tags[0] == "l":
        return Period(calendar.day(today.day - timedelta(days=7 - ahead if ahead else 7)), year_said=True)
    if tags[0] == "N" and ahead > 1:
        raise Impossible("ambiguous")
    ahead = ahead + 7 if tags[0] == "N" and ahead == 1 else ahead or 7
    return Period(calendar.day(today.day + timedelta(days=ahead)), year_said=True, sure=tags[0] != "N" and ahead != 7)


def _weekday_and_day(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    """ "Monday the 30th": the next month in which it is one."""
    in_month = _value(tokens, tags, "T" if "T" in tags else "d")
    period = _in_month(in_month, today)
    if period.when.first.weekday() != _value(tokens, tags, "D"):
        raise Impossible("ambiguous")
    return period


def _weekday_and_week(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    """ "Friday next week" and "Tuesday week"."""
    wanted = _value(tokens, tags, "D")
    if _text(tokens, tags, "u") != "week":
        raise Impossible("ambiguous")
    if "N" in tags or "t" in tags or "l" in tags:
        shift = 7 if "N" in tags else -7 if "l" in tags else 0
        return Period(calendar.day(calendar.week(today.day).first + timedelta(days=wanted + shift)), year_said=True)
    ahead = (wanted - today.day.weekday()) % 7 or 7
    return Period(calendar.day(today.day + timedelta(days=ahead + 7)), year_said=True, sure=False)


def _in_month(in_month: int, today: Today) -> Period:
    if not 1 <= in_month <= 31:
        raise Impossible("out_of_range")
    at = calendar.month(today.day.year, today.day.month)
    while at.last.day < in_month or at.first.replace(day=in_month) < today.day:
        at = calendar.month(at.first.year, at.first.month + 1)
    return Period(calendar.day(at.first.replace(day=in_month)), sure=False)


def _the_15th(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    in_month = _value(tokens, tags, "T" if "T" in tags else "O")
    if len(tags) == 1:
        return _in_month(in_month, today)
    if tokens[-1].value != "month":
        raise Impossible("ambiguous")
    if tags[-2] not in "Ntl":
        return _in_month(in_month, today)
    at = _turned_unit(tags[-2], "month", today.day)
    return Period(calendar.day(at.first.replace(day=in_month)), year_said=True)


def _turned_unit(word: str, unit: str, today: date) -> When:
    """Next, this or last week, weekend, month, quarter, year."""
    shift = {"N": 1, "t": 0, "l": -1}[word]
    match unit:
        case "week":
            return calendar.week(today + timedelta(days=7 * shift))
        case "weekend" if shift == 0:
            return calendar.weekend(today)
        case "month":
            return calendar.month(today.year, today.month + shift)
        case "quarter":
            return calendar.months(today.year, (today.month - 1) // 3 * 3 + 1 + 3 * shift, 3)
        case "year":
            return calendar.months(today.year + shift, 1, 12)
        case "day" if shift == 1:
            return calendar.day(today + timedelta(days=1))
    raise Impossible("ambiguous")


def _unit(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    return Period(_turned_unit(tags[0], _text(tokens, tags, "u"), today.day), year_said=True)


def _moved(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    """ "in 2 weeks", "3 months from now", "a year ago", "in 2-3 months"."""
    counts = [token for token in tokens if token.tag == "d"]
    unit = _text(tokens, tags, "u")
    numbers = [token.value for token in counts if isinstance(token.value, int)] or [1]
    if tags.lstrip("i~")[0] == "u" and counts:
        numbers = [1, *numbers]
    if any(isinstance(token.value, Decimal) for token in counts):
        return _moved_by_half(counts, tags, unit, today)
    if unit in ("hour", "weekend"):
        raise Impossible("vague")
    if "h" in tags:
        if unit != "year" or counts:
            raise Impossible("ambiguous")
        numbers, unit = [6], "month"
    sign = -1 if "A" in tags else 1
    days = sorted(calendar.moved(today.day, sign * number, unit) for number in numbers)
    about = "~" in tags or any(token.text == "~" for token in counts)
    return Period(When(days[0], days[-1]), about=about, year_said=True)


def _moved_by_half(counts: Sequence[Token], tags: str, unit: str, today: Today) -> Period:
    """ "in two and a half years" is in 30 months; other units have no whole halves."""
    count = counts[0].value
    if len(counts) > 1 or unit != "year" or not isinstance(count, Decimal) or count * 12 != int(count * 12):
        raise Impossible("ambiguous")
    moved = calendar.moved(today.day, (-1 if "A" in tags else 1) * int(count * 12), "month")
    return Period(calendar.day(moved), about="~" in tags, year_said=True)


def _end(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    """The last day of what follows; of a week its Friday."""
    if tags == "Eu":
        unit = _text(tokens, tags, "u")
        whole = Period(_turned_unit("t", unit, today.day), year_said=True, sure=unit != "week")
    else:
        pattern, make = next(form for form in FORMS if form[0].fullmatch(tags[1:]))
        whole = make(tokens[1:], tags[1:], today)
    last = whole.when.last
    if (whole.when.last - whole.when.first).days == 6:
        last -= timedelta(days=2)
    return replace(whole, when=calendar.day(last))


def _short_end(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    unit = _text(tokens, tags, "X")
    year = _year(tokens, tags, today)
    if year is not None:
        return Period(calendar.day(date(year, 12, 31)), year_said=True)
    last = _turned_unit("t", unit, today.day).last
    return Period(calendar.day(last - timedelta(days=2) if unit == "week" else last), year_said=True)


def _early(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    """ "early March" is somewhere in March."""
    if tags == "Bu":
        if _text(tokens, tags, "u") not in ("year", "month"):
            raise Impossible("ambiguous")
        word = "N" if tokens[0].text.startswith(("beg", "start", "early", "the beg", "the start")) else "t"
        return Period(_turned_unit(word, _text(tokens, tags, "u"), today.day), about=True, sure=False)
    skip = len(tags) - len(tags.lstrip("B-"))
    pattern, make = next(form for form in FORMS if form[0].fullmatch(tags[skip:]))
    return replace(make(tokens[skip:], tags[skip:], today), sure=False)


def _week_of(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    pattern, make = next(form for form in FORMS if form[0].fullmatch(tags[1:]))
    inner = make(tokens[1:], tags[1:], today)
    if inner.when.precision != "day":
        raise Impossible("ambiguous")
    return replace(inner, when=calendar.week(inner.when.first))


def _nth_week(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    """ "first week of March" is its days 1 to 7, the last week its last seven."""
    if "u" in tags[:2] and _text(tokens, tags, "u") != "week":
        raise Impossible("ambiguous")
    inner = _month(tokens[2:], tags[2:], today)
    first, last = inner.when.first, inner.when.last
    if tags[0] == "l":
        return replace(inner, when=When(last - timedelta(days=6), last), sure=False)
    nth = _value(tokens, tags, "O" if "O" in tags else "T")
    if nth > 4:
        raise Impossible("ambiguous")
    begin = first + timedelta(days=7 * (nth - 1))
    return replace(inner, when=When(begin, begin + timedelta(days=6)), sure=False)


def _nth_weekday(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    """ "first Monday in February"."""
    inner = _month(tokens[tags.index("M") :], tags[tags.index("M") :], today)
    wanted = _value(tokens, tags, "D")
    days = [inner.when.first + timedelta(days=shift) for shift in range((inner.when.last - inner.when.first).days + 1)]
    same = [one for one in days if one.weekday() == wanted]
    nth = 0 if tags[0] == "l" else _value(tokens, tags, tags[0])
    if nth > len(same):
        raise Impossible("out_of_range")
    return replace(inner, when=calendar.day(same[nth - 1]))


def _plain_year(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    return Period(calendar.months(_value(tokens, tags, "Y"), 1, 12), year_said=True)


def _relative(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    shift = _value(tokens, tags, "R")
    return Period(calendar.day(today.day + timedelta(days=shift)), year_said=True)


def _given(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    found = tokens[tags.index("@")].value
    assert isinstance(found, Period)
    if "D" in tags and found.when.first.weekday() != _value(tokens, tags, "D"):
        raise Impossible("ambiguous")
    return found


_SAID_YEAR = r"(?:,?Y|,?[Ntl]u)?"
FORMS: list[tuple[re.Pattern[str], Make]] = [
    (re.compile(pattern), make)
    for pattern, make in (
        (
            r"E(?:u(?![A-Za-z@])|[Ntl]?[MSQ]" + _SAID_YEAR + r"|[Ntl]u|Y|O[uh]" + _SAID_YEAR + r"|H" + _SAID_YEAR + ")",
            _end,
        ),
        (r"XY?", _short_end),
        (r"B(?:-?B)?(?:u(?![A-Za-z@])|[Ntl]?[MSQ]" + _SAID_YEAR + r"|[Ntl]u|Y|O[uh]" + _SAID_YEAR + ")", _early),
        (r"k(?:D?,?M[dT]" + _SAID_YEAR + r"|[dT]M" + _SAID_YEAR + r"|D?,?T|F|@)", _week_of),
        (r"[OTl][uk]M" + _SAID_YEAR, _nth_week),
        (r"[OTl]Di?M" + _SAID_YEAR, _nth_weekday),
        (r"D?,?@", _given),
        (r"M[dT]-[dT]" + _SAID_YEAR + r"|[dT]-[dT]M" + _SAID_YEAR, _days_in_month),
        (r"D?,?(?:[dTO]M|M[dTO])(?![u])" + _SAID_YEAR + r"(?:,?D)?|Y,?(?:M[dT]|[dT]M)", _day_in_month),
        (r"D,?[Ntl]u|[Ntl]u,?D|Du|ub?D", _weekday),
        (r"D,?[Td](?!u)", _weekday),
        (r"[Ntl]?D", _weekday),
        (r"[TO](?:[Ntl]u|u(?![A-Za-z]))", lambda tokens, tags, today: _ordinal(tokens, tags, today)),
        (r"[Ntl]?Q" + _SAID_YEAR + r"|YQ|[OT]u" + _SAID_YEAR, _quarter),
        (r"[OTl]h" + _SAID_YEAR + r"|H" + _SAID_YEAR + r"|YH", _half),
        (r"[Ntl]?M" + _SAID_YEAR + r"|YM", _month),
        (r"[Ntl]?S" + _SAID_YEAR + r"|YS", _season),
        (r"[Nlt]?F" + _SAID_YEAR, _holiday),
        (r"T", _the_15th),
        (r"i~?(?:d(?:[-o]~?d)?)?~?h?u(?:~?W)?|~?(?:d(?:[-o]~?d)?)?h?u~?[AW]|i?u[-o]~?d[AW]?", _moved),
        (r"[Ntl]u", _unit),
        (r"R", _relative),
        (r"Y", _plain_year),
    )
]


def _ordinal(tokens: Sequence[Token], tags: str, today: Today) -> Period:
    """ "second quarter next year" or "the first of next month"."""
    if tokens[1].tag == "u" and tokens[1].value == "quarter":
        return _quarter(tokens, tags, today)
    if tags[1] in "Ntl" and tokens[2].value == "month":
        return _the_15th(tokens, tags, today)
    if tags == "Ou" and tokens[1].value == "month" or tags[0] == "T":
        return _the_15th(tokens, tags, today)
    raise Impossible("ambiguous")
