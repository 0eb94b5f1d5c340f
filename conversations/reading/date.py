"""Dates as people say them: a day, a month, "next spring", "end of Q1", "in two weeks", always as an interval of days."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from conversations.lexicon import LEXICONS, lexicon
from conversations.reading.calendar import SOUTHERN, day, local_day, month
from conversations.reading.date_forms import FORMS, Impossible, Period, Today
from conversations.reading.lexer import Token, table, tokens
from conversations.reading.numeral import Amount, amount
from conversations.reading.place import day_first, territory
from conversations.reading.result import Context, Reading, Unclear, Understood
from conversations.reading.text import normalised
from conversations.value import When

_TABLES = {name: table(words.dates) for name, words in LEXICONS.items()}
_CLOCK = re.compile(
    r"\b(?:at )?\d{1,2}(?::\d\d)? ?(?:am|pm|oclock|uhr)\b|\b(?:at )?\d{1,2}:\d\d\b|\bat \d{1,2}\b(?![./-])"
)
_NUMERIC = re.compile(
    r"(?<![\d.,/-])(?:(?P<iso>\d{4}[-/.]\d{1,2}[-/.]\d{1,2})|(?P<full>\d{1,2}([-/.])\d{1,2}\3(?:\d{4}|\d{2}))"
    r"|(?P<month>\d{1,2}[-/.]\d{4}|\d{4}[-/.]\d{1,2})|(?P<short>\d{1,2}/\d{1,2}|\d{1,2}\.\d{1,2}\.))(?![\d/-]|\.\d)"
)
_PLACE = "\ue000"
"""Stands for a numeric date while the rest is cut into tokens; normalising removes it from what was typed."""
_TOGETHER = re.compile(r"(b?)(~*)@(~*)(?:[-o/]|,o|(?:,~|~)~*(?=@)|(?<=b@)&)~*@(~*)")


@dataclass(frozen=True, slots=True)
class _Cut:
    """The tokens of a date with their tags as one string."""

    tags: str
    tokens: list[Token]


def read_date(text: str, context: Context) -> Reading:
    """A date or a period; without a year the next one to come."""
    today = Today(local_day(context), territory(context.locale) in SOUTHERN, territory(context.locale))
    try:
        numeric, plain = _numeric(_CLOCK.sub(" ", normalised(text)), context, today)
        cut = _cut(tokens(plain, _TABLES[lexicon(context.language).language]), numeric)
        return _read(cut, numeric, today)
    except Impossible as impossible:
        return Unclear(impossible.why)
    except (ValueError, OverflowError):
        return Unclear("out_of_range")


def _read(cut: _Cut, numeric: list[Period], today: Today) -> Reading:
    if not cut.tags.strip("~,-&obiw"):
        return Unclear("vague" if "?" in cut.tags else "nothing")
    if "!" in cut.tags:
        return Unclear("negated")
    if "?" in cut.tags:
        return Unclear("open_ended")
    periods, shape = _periods(cut, today)
    strange = "w" in shape
    shape = re.sub("[iw]", "", shape)
    shape = re.sub(r"(?<![@~])[-o&/,]+|[-o&/,]+(?!~*@)", "", shape)
    if re.fullmatch(r"~*@~*", shape):
        return _understood(
            replace(periods[0], about=periods[0].about or "~" in shape, sure=periods[0].sure and not strange), today
        )
    pair = _TOGETHER.fullmatch(shape)
    if not pair:
        return Unclear("ambiguous" if periods else "nothing")
    about = "~" in pair[2] + pair[3] + pair[4]
    return _understood(_joined(periods[0], periods[1], about=about), today)


def _understood(period: Period, today: Today) -> Reading:
    if not 1900 <= period.when.first.year <= today.day.year + 100:
        return Unclear("out_of_range")
    exact = period.sure and not period.about and period.when.precision in ("day", "month", "quarter", "year")
    return Understood(replace(period.when, about=period.about), exact=exact)


def _joined(first: Period, second: Period, *, about: bool) -> Period:
    """From the one to the other; a year said with one holds for both."""
    low, high = first.when, second.when
    if not first.year_said and second.year_said:
        low = _to_year(low, high.last.year)
        low = _to_year(low, high.last.year - 1) if low.first > high.first else low
    elif first.year_said and not second.year_said:
        high = _to_year(high, low.first.year)
    if not second.year_said and high.last < low.first:
        high = _to_year(high, high.last.year + 1)
    if high.last < low.first:
        raise Impossible("ambiguous")
    span = When(min(low.first, high.first), max(low.last, high.last))
    return Period(span, about=about or first.about or second.about, sure=False)


def _to_year(when: When, year: int) -> When:
    """The same months or days in another year, by the year of the last of them."""
    shift = year - when.last.year
    if when.precision in ("month", "quarter", "season", "span") and when.first.day == 1:
        last = month(when.last.year + shift, when.last.month).last
        return When(when.first.replace(year=when.first.year + shift), last)
    return When(when.first.replace(year=when.first.year + shift), when.last.replace(year=when.last.year + shift))


def _periods(cut: _Cut, today: Today) -> tuple[list[Period], str]:
    """The periods named, and the shape of the whole with `@` for each."""
    found: list[Period] = []
    shape = []
    at = 0
    while at < len(cut.tags):
        for pattern, make in FORMS:
            match = pattern.match(cut.tags, at)
            if match:
                found.append(make(cut.tokens[at : match.end()], match[0], today))
                shape.append("@")
                at = match.end()
                break
        else:
            shape.append(cut.tags[at])
            at += 1
    return found, "".join(shape)


def _cut(found: list[Token], numeric: list[Period]) -> _Cut:
    """Numbers become years (`Y`), ordinal days (`T`) and other numbers (`d`); words that say nothing about dates go."""
    kept: list[Token] = []
    at = 0
    place = 0
    while at < len(found):
        token = found[at]
        if token.tag == "@":
            kept.append(replace(token, value=numeric[place]))
            place += 1
            at += 1
            continue
        if token.tag == "'" and at + 1 < len(found) and re.fullmatch(r"\d\d", found[at + 1].text):
            kept.append(replace(found[at + 1], tag="Y", value=2000 + int(found[at + 1].text)))
            at += 2
            continue
        number = amount(found, at, comma_decimal=False) if token.tag in "#nv" or _counts(found, at) else None
        if number:
            kept.append(_number(found, at, number[1], number[0]))
            at = number[1]
            continue
        if token.tag == "-" and token.glued and kept and kept[-1].tag in "BENtlO":
            at += 1
            continue
        if token.tag not in "fa()':+%<>g0x":
            kept.append(token)
        at += 1
    return _years_in_words(kept)


def _counts(found: list[Token], at: int) -> bool:
    return found[at].tag == "a" and at + 1 < len(found) and found[at + 1].tag == "v"


def _number(found: list[Token], at: int, end: int, said: Amount) -> Token:
    if said.value != int(said.value):
        return replace(found[at], tag="d", value=said.value, text="")
    value, about = int(said.value), said.about
    after = found[end] if end < len(found) else None
    before = found[at - 1] if at else None
    tag = "d"
    if 1900 <= value <= 2199 and found[at].tag == "#" or (1900 <= value <= 2199 and not (after and after.tag == "u")):
        tag = "Y"
    elif after and after.glued and after.text in ("st", "nd", "rd", "th"):
        tag = "T"
    elif before and before.text == "the" and value <= 31 and not (after and after.tag in "uM"):
        tag = "T"
    return replace(found[at], tag=tag, value=value, text="~" if about else found[at].text)


def _years_in_words(kept: list[Token]) -> _Cut:
    """ "twenty twenty seven" is a year."""
    joined: list[Token] = []
    for token in kept:
        last = joined[-1] if joined else None
        if (
            last
            and last.tag == token.tag == "d"
            and last.text == "twenty"
            and isinstance(token.value, int)
            and 10 <= token.value < 100
        ):
            joined[-1] = replace(last, tag="Y", value=2000 + token.value)
        else:
            joined.append(token)
    return _Cut("".join(token.tag for token in joined), joined)


def _numeric(text: str, context: Context, today: Today) -> tuple[list[Period], str]:
    """Dates in digits, and the text with a mark in their place."""
    found: list[Period] = []

    def take(match: re.Match[str]) -> str:
        parts = [int(part) for part in re.findall(r"\d+", match[0])]
        found.append(_NUMERIC_FORMS[match.lastgroup or ""](parts, match[0], context, today))
        return f" {_PLACE} "

    return found, _NUMERIC.sub(take, text)


def _iso(parts: list[int], said: str, context: Context, today: Today) -> Period:
    return Period(day(date(*parts)), year_said=True)


def _full(parts: list[int], said: str, context: Context, today: Today) -> Period:
    first, second, year = parts
    year += 0 if year > 99 else 2000 if year < 70 else 1900
    return _day_and_month(first, second, year, day_first(context.locale) or "." in said, certain="." in said)


def _day_and_month(first: int, second: int, year: int, days_first: bool, *, certain: bool) -> Period:
    """Both orders are tried when only one of them is a date; when both are, the locale decides and the date is said back."""
    if first > 12 or second > 12:
        days_first, certain = first > 12, True
    number, in_month = (second, first) if days_first else (first, second)
    return Period(day(date(year, number, in_month)), year_said=True, sure=certain or first == second)


def _month(parts: list[int], said: str, context: Context, today: Today) -> Period:
    year, number = parts if parts[0] > 99 else parts[::-1]
    return Period(month(date(year, number, 1).year, number), year_said=True)


def _short(parts: list[int], said: str, context: Context, today: Today) -> Period:
    first, second = parts
    if re.match("0[1-9]/", said) and today.day.year % 100 <= second <= today.day.year % 100 + 10:
        raise Impossible("ambiguous")
    if first > 12 and second > 12 or "/" in said and 12 < max(parts) <= 99 and max(parts) > 31:
        raise Impossible("out_of_range")
    found = _day_and_month(first, second, 2000, day_first(context.locale) or "." in said, certain=False)
    return today.next_day(found.when.first.month, found.when.first.day)


_NUMERIC_FORMS: dict[str, Callable[[list[int], str, Context, Today], Period]] = {
    "iso": _iso,
    "full": _full,
    "month": _month,
    "short": _short,
}
