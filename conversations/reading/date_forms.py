"""The forms in which a period of time is said, as patterns over the tags of `lexicon.dates`.

M month   D weekday   S season   Q quarter   H half-year   F holiday   R today, tomorrow   X eoy   u day, week, month
Y year    T 15th      d number   O first     h half        N next      t this   l last     E end of   B early
i in      A ago       W from now k week of   v couple of   @ in digits
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from conversations.reading import calendar
from conversations.reading.lexer import Token
from conversations.reading.period import Impossible, Period, Today, Yearly
from conversations.value import When


@dataclass(frozen=True, slots=True)
class Said:
    """What a form matched."""

    tokens: Sequence[Token]
    tags: str
    today: Today

    def number(self, *tags: str) -> int:
        """The number that the first token with one of the tags is worth."""
        value = next(token.value for token in self.tokens if token.tag in tags)
        assert isinstance(value, int)
        return value

    def word(self, tag: str) -> str:
        """What the first token with the tag is worth."""
        return str(self.tokens[self.tags.index(tag)].value)

    def rest(self, skip: int) -> "Said":
        """Without the first tokens."""
        return Said(self.tokens[skip:], self.tags[skip:], self.today)

    def year(self) -> int | None:
        """The year said with a month, quarter or season: 2027, next year, last year."""
        if "Y" in self.tags:
            return self.number("Y")
        for word, shift in (("Nu", 1), ("tu", 0), ("lu", -1)):
            at = self.tags.find(word)
            if at >= 0 and len(self.tags) > 2 and self.tokens[at + 1].value == "year":
                return self.today.day.year + shift
        return None

    def yearly(self, make: Yearly) -> Period:
        """The one of the year said, or the next, this, last, or coming one."""
        year = self.year()
        if year is not None:
            return Period(make(year), year_said=True)
        if self.tags[0] in "Ntl":
            return self.today.turned(make, self.tags[0])
        return Period(self.today.next_of(make), sure=False)

    def running(self, unit: str) -> str:
        """The running one, as a tag; looking back at its end, the one before."""
        ends = self.today.turned_unit("t", unit).last
        return "l" if self.today.past and ends > self.today.day else "t"

    def read(self) -> Period:
        """The period that the whole means as a form of its own."""
        return next(make for pattern, make in FORMS if pattern.fullmatch(self.tags))(self)


Make = Callable[[Said], Period]


def _month(said: Said) -> Period:
    number = said.number("M")
    return said.yearly(lambda year: calendar.month(year, number))


def _season(said: Said) -> Period:
    """A season; the running one alone is meant only while half of it is still to come."""
    begins = said.number("S")

    def make(year: int) -> When:
        return calendar.season(year, begins, southern=said.today.southern)

    period = said.yearly(make)
    if said.tags == "S" and not said.today.past and (said.today.day - period.when.first).days > 45:
        return Period(make(period.when.first.year + 1), sure=False)
    return period


def _quarter(said: Said) -> Period:
    number = said.number("Q", "O", "T")
    if number > 4:
        raise Impossible("out_of_range")
    return said.yearly(lambda year: calendar.months(year, number * 3 - 2, 3))


def _half(said: Said) -> Period:
    """Half a year; one that is nearly over may as well be next year's."""
    number = 2 if said.tags[0] == "l" else said.number("H", "O", "T")
    if number > 2:
        raise Impossible("out_of_range")
    period = said.rest(1 if said.tags[0] == "l" else 0).yearly(lambda year: calendar.months(year, number * 6 - 5, 6))
    if not period.year_said and not said.today.past and (said.today.day - period.when.first).days > 120:
        raise Impossible("ambiguous")
    return period


def _holiday(said: Said) -> Period:
    name = said.word("F")

    def make(year: int) -> When:
        found = calendar.holiday(name, year, said.today.country)
        if not found:
            raise Impossible("ambiguous")
        return calendar.day(found)

    return replace(said.rest(1 if said.tags[0] == "N" else 0).yearly(make), sure=True)


def _day_in_month(said: Said) -> Period:
    number, in_month = said.number("M"), said.number("d", "T", "O")
    year = said.year()
    if year is None:
        period = said.today.next_day(number, in_month)
    else:
        period = Period(calendar.day(date(year, number, in_month)), year_said=True)
    return _on_weekday(said, period)


def _days_in_month(said: Said) -> Period:
    """“March 10-15”, “10-15 March 2027”."""
    first, second = (token.value for token in said.tokens if token.tag in "dT")
    assert isinstance(first, int)
    assert isinstance(second, int)
    number, year = said.number("M"), said.year()
    low = date(year, number, first) if year else said.today.next_day(number, first).when.first
    if second <= first:
        raise Impossible("ambiguous")
    return Period(When(low, low.replace(day=second)), year_said=year is not None, sure=False)


def _given(said: Said) -> Period:
    """A date in digits."""
    found = said.tokens[said.tags.index("@")].value
    assert isinstance(found, Period)
    return _on_weekday(said, found)


def _on_weekday(said: Said, period: Period) -> Period:
    if "D" in said.tags and period.when.first.weekday() != said.number("D"):
        raise Impossible("ambiguous")
    return period


def _weekday(said: Said) -> Period:
    """A weekday to come. "Next Friday" said on Monday is asked about: people differ."""
    ahead = (said.number("D") - said.today.day.weekday()) % 7
    if said.tags[0] == "l":
        return Period(calendar.day(said.today.day - timedelta(days=7 - ahead)), year_said=True)
    if said.tags[0] == "N" and ahead > 1:
        raise Impossible("ambiguous")
    if said.today.past and said.tags[0] == "D":
        return Period(calendar.day(said.today.day - timedelta(days=7 - ahead)), year_said=True, sure=ahead > 0)
    days = 8 if said.tags[0] == "N" and ahead == 1 else ahead or 7
    return Period(calendar.day(said.today.day + timedelta(days=days)), year_said=True, sure=0 < days < 7)


def _weekday_the_30th(said: Said) -> Period:
    return _on_weekday(said, said.today.day_of_month(said.number("T", "d")))


def _weekday_and_week(said: Said) -> Period:
    """“Friday next week”, “Tuesday week”."""
    wanted, today = said.number("D"), said.today.day
    if said.word("u") != "week":
        raise Impossible("ambiguous")
    turned = next((tag for tag in said.tags if tag in "Ntl"), None)
    if turned:
        monday = said.today.turned_unit(turned, "week").first
        return Period(calendar.day(monday + timedelta(days=wanted)), year_said=True)
    ahead = (wanted - today.weekday()) % 7 or 7
    return Period(calendar.day(today + timedelta(days=ahead + 7)), year_said=True, sure=False)


def _the_15th(said: Said) -> Period:
    return said.today.day_of_month(said.number("T"))


def _ordinal(said: Said) -> Period:
    """“second quarter next year”, “the first of next month”."""
    unit, turned = said.word("u"), next((tag for tag in said.tags if tag in "Ntl"), None)
    if unit == "quarter":
        return _quarter(said)
    if unit != "month":
        raise Impossible("ambiguous")
    in_month = said.number("T", "O")
    if not turned:
        return said.today.day_of_month(in_month)
    first = said.today.turned_unit(turned, "month").first
    return Period(calendar.day(first.replace(day=in_month)), year_said=True)


def _unit(said: Said) -> Period:
    return Period(said.today.turned_unit(said.tags[0], said.word("u")), year_said=True)


def _moved(said: Said) -> Period:
    """“in 2 weeks”, “3 months from now”, “a year ago”, “in 2-3 months”, “in a year or two”."""
    unit, tags = said.word("u"), said.tags
    counts = [token for token in said.tokens if token.tag == "d"]
    numbers = [token.value for token in counts]
    if unit in ("hour", "weekend") or ("h" in tags and (unit != "year" or numbers)):
        raise Impossible("vague")
    if "h" in tags:
        numbers, unit = [6], "month"
    elif any(isinstance(number, Decimal) for number in numbers):
        numbers, unit = _in_months(numbers, unit)
    sign = -1 if "A" in tags else 1
    days = sorted(calendar.moved(said.today.day, sign * int(str(number)), unit) for number in numbers)
    about = "~" in tags or any(token.text == "~" for token in counts)
    return Period(When(days[0], days[-1]), about=about, year_said=True)


def _in_months(numbers: Sequence[object], unit: str) -> tuple[list[object], str]:
    """Two and a half years are 30 months; other units have no whole halves."""
    count = numbers[0]
    if len(numbers) > 1 or unit != "year" or not isinstance(count, Decimal) or count * 12 != int(count * 12):
        raise Impossible("ambiguous")
    return [int(count * 12)], "month"


def _end(said: Said) -> Period:
    """The last day of what follows; of a week its Friday."""
    if said.tags == "Eu":
        unit = said.word("u")
        whole = Period(
            said.today.turned_unit(said.running(unit), unit),
            year_said=True,
            sure=unit != "week" and not said.today.past,
        )
    else:
        whole = said.rest(1).read()
    first, last = whole.when.first, whole.when.last
    if said.today.past and last > said.today.day and not whole.year_said:
        last = calendar.moved(last, -1, "year")
    return replace(whole, when=calendar.day(last - timedelta(days=2) if (last - first).days == 6 else last))


def _short_end(said: Said) -> Period:
    """“eoy”, “eom 2027” is nothing."""
    unit, year = said.word("X"), said.year()
    if year is not None:
        return Period(calendar.day(date(year, 12, 31)), year_said=True)
    last = said.today.turned_unit(said.running(unit), unit).last
    day = last - timedelta(days=2) if unit == "week" else last
    return Period(calendar.day(day), year_said=True, sure=not said.today.past)


def _early(said: Said) -> Period:
    """“early March” is somewhere in March; “the beginning of the year” is the next one's."""
    if said.tags != "Bu":
        return replace(said.rest(len(said.tags) - len(said.tags.lstrip("B-"))).read(), sure=False)
    if said.word("u") not in ("year", "month") or said.tokens[0].value != "begin":
        raise Impossible("ambiguous")
    return Period(said.today.turned_unit("t" if said.today.past else "N", said.word("u")), about=True, sure=False)


def _week_of(said: Said) -> Period:
    inner = said.rest(1).read()
    if inner.when.precision != "day":
        raise Impossible("ambiguous")
    return replace(inner, when=calendar.week(inner.when.first))


def _nth_week(said: Said) -> Period:
    """“first week of March” is its days 1 to 7, the last week its last seven."""
    if said.tags[1] == "u" and said.word("u") != "week":
        raise Impossible("ambiguous")
    inner = _month(said.rest(2))
    if said.tags[0] == "l":
        return replace(inner, when=When(inner.when.last - timedelta(days=6), inner.when.last), sure=False)
    nth = said.number("O", "T")
    if nth > 4:
        raise Impossible("ambiguous")
    begin = inner.when.first + timedelta(days=7 * (nth - 1))
    return replace(inner, when=When(begin, begin + timedelta(days=6)), sure=False)


def _nth_weekday(said: Said) -> Period:
    """“first Monday in February”."""
    inner = _month(said.rest(said.tags.index("M")))
    first = inner.when.first + timedelta(days=(said.number("D") - inner.when.first.weekday()) % 7)
    same = [day for week in range(5) if (day := first + timedelta(weeks=week)) <= inner.when.last]
    nth = len(same) if said.tags[0] == "l" else said.number("O", "T")
    if nth > len(same):
        raise Impossible("out_of_range")
    return replace(inner, when=calendar.day(same[nth - 1]))


def _plain_year(said: Said) -> Period:
    return Period(calendar.months(said.number("Y"), 1, 12), year_said=True)


def _relative(said: Said) -> Period:
    return Period(calendar.day(said.today.day + timedelta(days=said.number("R"))), year_said=True)


_YEAR = r"(?:[,/]?Y|,?[Ntl]u)?"
_WHOLE = rf"(?:u(?![A-Za-z@])|[Ntl]?[MSQ]{_YEAR}|[Ntl]u|Y|O[uh]{_YEAR}|H{_YEAR})"
_TABLE: tuple[tuple[str, Make], ...] = (
    (rf"E{_WHOLE}", _end),
    (r"XY?", _short_end),
    (rf"B(?:-?B)?{_WHOLE}", _early),
    (rf"k(?:D?,?M[dT]{_YEAR}|[dT]M{_YEAR}|D?,?T|F|@)", _week_of),
    (rf"[OTl][uk]i?M{_YEAR}", _nth_week),
    (rf"[OTl]Di?M{_YEAR}", _nth_weekday),
    (r"D?,?@", _given),
    (rf"M[dT]-[dT]{_YEAR}|[dT]-[dT]M{_YEAR}", _days_in_month),
    (rf"D?,?(?:[dTO]M|M[dTO])(?!u){_YEAR}(?:,?D)?|Y,?(?:M[dT]|[dT]M)", _day_in_month),
    (r"D,?[Ntl]u|[Ntl]u,?D|Du|d?ub?D", _weekday_and_week),
    (r"D,?[Td](?!u)", _weekday_the_30th),
    (r"[Ntl]?D", _weekday),
    (r"[TO](?:[Ntl]u|u(?![A-Za-z]))", _ordinal),
    (rf"[Ntl]?Q{_YEAR}|(?:Y|[Ntl]u),?i?Q|[OT]u{_YEAR}", _quarter),
    (rf"[OTl]h{_YEAR}|H{_YEAR}|YH", _half),
    (rf"[Ntl]?M{_YEAR}|(?:Y|[Ntl]u),?i?M", _month),
    (rf"[Ntl]?S{_YEAR}|(?:Y|[Ntl]u),?i?S", _season),
    (rf"[Nlt]?F{_YEAR}", _holiday),
    (r"T", _the_15th),
    (r"i~?(?:d(?:[-o]~?d)?~?|h)u(?:~?W)?|~?(?:d(?:[-o]~?d)?|h)u~?[AW]|i?du[-o]~?d[AW]?", _moved),
    (r"[Ntl]u", _unit),
    (r"R", _relative),
    (r"Y", _plain_year),
)
FORMS = [(re.compile(pattern), make) for pattern, make in _TABLE]
"""In the order in which they are tried."""
