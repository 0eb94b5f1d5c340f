"""Lengths of time and ages: "18 months", "a year and a half", "since 2019", "3-4 years"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from conversations.lexicon import LEXICONS, lexicon
from conversations.reading.calendar import local_day
from conversations.reading.date import read_date
from conversations.reading.interval import Atom, Interval, atoms, interval, is_negative, scaled
from conversations.reading.lexer import Token, table, tokens
from conversations.reading.numeral import Amount, amount
from conversations.reading.result import Context, Reading, Unclear, Understood
from conversations.reading.text import normalised
from conversations.value import Duration, Span, Unit, When
from conversations.value.notation import joined

_TABLES = {name: table(words.numbers, words.durations) for name, words in LEXICONS.items()}
_LONGEST_DAYS = Decimal(200) * 366
_YEAR = re.compile(r"(?:19|20)\d\d")
_Parts = list[tuple[Decimal, Unit]]


def read_duration(text: str, context: Context) -> Reading:
    """A length of time, in the unit it was said in; an age follows from a year ("bought in 2021")."""
    words = lexicon(context.language)
    plain = normalised(text)
    found = tokens(plain, _TABLES[words.language])
    today = local_day(context)
    if is_negative(found):
        return Unclear("out_of_range")
    since = _since_date(found, plain, context) or _since(found, today)
    if since:
        return since
    lengths, shape = atoms(_unit_first(found), _find)
    if not lengths:
        return Unclear("vague" if any(word in words.vague for word in plain.split()) else "nothing")
    if "Y" in shape and not lengths[0].amount.value:
        return Unclear("ambiguous")
    result = interval(lengths, shape.replace("Y", "b" if "-" in shape else ""))
    return result if isinstance(result, Unclear) else _duration(result)


def _unit_first(found: list[Token]) -> list[Token]:
    """“10+ years” and "7ish years" as "10 years +" and "7 years ish"."""
    ordered = list(found)
    for at in range(1, len(ordered) - 1):
        if (
            ordered[at].tag in "+~"
            and ordered[at - 1].tag in "#nm"
            and ordered[at + 1].tag == "u"
            and ordered[at].text in "+ish"
        ):
            ordered[at], ordered[at + 1] = ordered[at + 1], ordered[at]
    return ordered


def _find(found: Sequence[Token], at: int, between: bool) -> Atom | None:
    """A length, or a bare number that a later unit belongs to."""
    token = found[at]
    parts: _Parts
    if token.tag == "N":
        return Atom(Amount(Decimal(0)), [(Decimal(0), "day")], at, at + 1)
    if token.tag == "U":
        return Atom(Amount(Decimal(1)), [_unit(token, Decimal(1))], at, at + 1)
    if odd := _fraction_of_unit(found, at):
        return odd
    if token.tag == "u" and re.match("u&ah", "".join(after.tag for after in found[at : at + 4])):
        parts = [_unit(token, Decimal(1))]
        return Atom(Amount(Decimal(1)), parts, at, _more(found, at + 1, parts))
    if token.tag == "a" and at + 1 < len(found) and found[at + 1].tag == "u":
        start, value, at = at, Amount(Decimal(1)), at + 1
    elif number := amount(found, at, comma_decimal=False, between=between):
        start, (value, at) = at, number
        if at < len(found) and found[at].tag == "f" and found[at].text == "of":
            at += 1
    else:
        return None
    if at >= len(found) or found[at].tag != "u":
        return Atom(value, None, start, at)
    parts = [_unit(found[at], value.value)]
    at = _more(found, at + 1, parts)
    return Atom(value, parts, start, at)


def _fraction_of_unit(found: Sequence[Token], at: int) -> Atom | None:
    """“half a year”, "half an hour", "a half hour", "three quarters of an hour"."""
    tags = "".join(token.tag for token in found[at : at + 5])
    match = re.match(r"n?a?([hH])(?:a|f)?a?u", tags)
    if not match or (tags[0] == "n" and match[1] != "H"):
        return None
    share = next(token.value for token in found[at:] if token.tag in "hH")
    assert isinstance(share, Decimal)
    if tags[0] == "n" and isinstance(found[at].value, Decimal):
        share *= found[at].value  # type: ignore[operator]
    end = at + match.end()
    return Atom(Amount(share), [_unit(found[end - 1], share)], at, end)


def _more(found: Sequence[Token], at: int, parts: _Parts) -> int:
    """Adds what belongs to the same length: "and a half", ", 2 months", "30" in 1h30."""
    while at < len(found):
        tags = "".join(token.tag for token in found[at : at + 3])
        count, unit = parts[-1]
        size = {"year": 1, "month": 2, "week": 3, "day": 4, "hour": 5, "minute": 6, "second": 7}
        if match := re.match(r"&a?(?:h|u)", tags):
            last = found[at + match.end() - 1]
            if last.tag == "u" and "quarter" not in last.text:
                return at
            share = last.value if last.tag == "h" else Decimal("0.25")
            assert isinstance(share, Decimal)
            parts[-1] = (count + share, unit)
            return at + match.end()
        if tags.startswith("#") and unit == "hour" and found[at].text.isdecimal():
            short = tags[1:2] == "?" and found[at + 1].glued
            if short or found[at].glued:
                parts.append((Decimal(found[at].text), "minute"))
                return at + 2 if short else at + 1
        step = at + 1 if found[at].tag in "&," else at
        number = amount(found, step, comma_decimal=False) if step < len(found) else None
        if not number or number[1] >= len(found) or found[number[1]].tag != "u":
            return at
        value, smaller = _unit(found[number[1]], number[0].value)
        if size[smaller] <= size[unit]:
            return at
        parts.append((value, smaller))
        at = number[1] + 1
    return at


def _unit(token: Token, count: Decimal) -> tuple[Decimal, Unit]:
    assert isinstance(token.value, tuple)
    factor, unit = token.value
    return count * factor, unit


def _duration(result: Interval) -> Reading:
    low, high = _parts(result.low), _parts(result.high)
    if result.low and result.high and result.low is not result.high:
        if low is None and high:
            (count, unit), rest = high[0], high[1:]
            first, _ = scaled(result.low.amount, result.high.amount)
            factor = count / result.high.amount.value if result.high.amount.value else Decimal(1)
            low = [(first * factor, unit)] if not rest else None
        elif high is None and low:
            high = [(result.high.amount.value, low[-1][1])] if len(low) == 1 else None
    if _mixed(low) or _mixed(high):
        return Unclear("ambiguous")
    if (result.low and low is None) or (result.high and high is None):
        return Unclear("ambiguous")
    about = result.about or _rounded(low) or _rounded(high)
    ends = joined(low) if low else None, joined(high) if high else None
    return _checked(Duration(*ends, about, result.open_low, result.open_high))


def _mixed(parts: _Parts | None) -> bool:
    """Whether months stand beside weeks or days, of which they have no whole number."""
    units = {unit for _, unit in parts or ()}
    return bool(units & {"year", "month"} and units - {"year", "month"})


def _parts(atom: Atom | None) -> _Parts | None:
    return atom.mark if atom and isinstance(atom.mark, list) else None


def _rounded(parts: _Parts | None) -> bool:
    """Whether there is no whole number for it: a month and a half is so and so many days, more or less."""
    return any(
        (unit == "month" and count != int(count)) or (unit == "year" and count * 12 != int(count * 12))
        for count, unit in parts or ()
    )


def _checked(value: Duration) -> Reading:
    if any(span and span.days > _LONGEST_DAYS for span in (value.low, value.high)):
        return Unclear("out_of_range")
    if value.low and value.high and value.low.days > value.high.days:
        return Unclear("ambiguous")
    return Understood(value, exact=value.low == value.high and not value.about)


def _since_date(found: Sequence[Token], plain: str, context: Context) -> Reading | None:
    """An age out of a date: "since March 2024" is a number of months, "since 2020 or 2021" 5 to 6 years."""
    marks = [token for token in found if token.tag == "Y"]
    if not marks or any(token.tag in "u!" for token in found):
        return None
    said = read_date(plain[marks[0].end :], replace(context, tense="past"))
    if not isinstance(said, Understood) or not isinstance(said.value, When):
        return None
    today, first, last = local_day(context), said.value.first, said.value.last
    if said.value.precision == "year" or (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        ages = [Span(today.year - year, "year") for year in (last.year, first.year)]
    else:
        ages = [Span((today.year - day.year) * 12 + today.month - day.month, "month") for day in (last, first)]
        ages = [ages[1]] * 2 if (last - first).days < 32 else ages
    return Understood(Duration(ages[0], ages[1], about=True), exact=False) if ages[0].count > 0 else None


def _since(found: Sequence[Token], today: date) -> Reading | None:
    """An age out of a moment: "since 2019", "bought in 2021", "last year"."""
    tags = "".join(token.tag for token in found if token.tag not in "fwa,")
    years = [int(token.text) for token in found if token.tag == "#" and _YEAR.fullmatch(token.text)]
    numbers = [token for token in found if token.tag in "#nm"]
    if (
        len(numbers) == 1
        and years
        and "u" not in tags
        and "!" not in tags
        and re.fullmatch(r"[~Y]*#[~?]*", tags.replace("?", ""))
    ):
        if years[0] > today.year:
            return Unclear("out_of_range")
        age = today.year - years[0]
        return Understood(Duration.exactly(Span(age, "year"), about=True), exact=False)
    moments = [token for token in found if token.tag == "T"]
    if len(moments) == 1 and not numbers and re.fullmatch(r"[~Y]*T~*", tags):
        return Understood(Duration.exactly(Span(1, moments[0].value), about=True), exact=False)  # type: ignore[arg-type]
    return None
