"""Dates as people say them: a day, a month, "next spring", "end of Q1", "in two weeks"; always an interval of days."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from conversations.lexicon import LEXICONS, Lexicon, lexicon
from conversations.reading import date_digits
from conversations.reading.calendar import SOUTHERN, local_day
from conversations.reading.date_forms import FORMS, Said
from conversations.reading.lexer import Token, table, tokens
from conversations.reading.numeral import Amount, amount
from conversations.reading.period import Impossible, Period, Today, joined
from conversations.reading.place import day_first, territory
from conversations.reading.result import Context, Reading, Unclear, Understood
from conversations.reading.text import normalised

_TABLES = {name: table(words.dates) for name, words in LEXICONS.items()}
_CLOCKS = {name: re.compile(words.clock) for name, words in LEXICONS.items()}
_TOGETHER = re.compile(r"(b?)(~*)@(~*)(?:[-o/]|,o|(?:,~|~)~*(?=@)|(?<=b@)&)~*@(~*)")
_YEARS = range(1900, 2200)


@dataclass(frozen=True, slots=True)
class _Cut:
    """The tokens that matter for a date."""

    tokens: list[Token]

    @property
    def tags(self) -> str:
        return "".join(token.tag for token in self.tokens)


def read_date(text: str, context: Context) -> Reading:
    """A date or a period; without a year the next one to come, or the last one where the question looks back."""
    words, country = lexicon(context.language), territory(context.locale)
    today = Today(local_day(context), country in SOUTHERN, country, past=context.tense == "past")
    plain = _CLOCKS[words.language].sub(" ", normalised(text))
    found = _date(plain, today, context)
    if found == Unclear("open_ended") and "," in plain:
        last = _date(plain.rpartition(",")[2], today, context)
        return replace(last, exact=False) if isinstance(last, Understood) else found
    return found


def _date(plain: str, today: Today, context: Context) -> Reading:
    words = lexicon(context.language)
    try:
        given, plain = date_digits.replaced(plain, today, day_first=day_first(context.locale))
        return _read(_cut(tokens(plain, _TABLES[words.language]), given, words), today)
    except Impossible as impossible:
        return Unclear(impossible.why)
    except (ValueError, OverflowError):
        return Unclear("out_of_range")


def _read(cut: _Cut, today: Today) -> Reading:
    if not cut.tags.strip("~,-&obiw"):
        return Unclear("vague" if "?" in cut.tags else "nothing")
    if "!" in cut.tags or "?" in cut.tags:
        return Unclear("negated" if "!" in cut.tags else "open_ended")
    periods, shape = _periods(cut, today)
    strange = "w" in shape
    shape = re.sub("[iw]", "", shape)
    shape = re.sub(r"(?<![@~])[-o&/,]+|[-o&/,]+(?!~*@)", "", shape)
    if re.fullmatch(r"~*@~*", shape):
        only = periods[0]
        return _understood(replace(only, about=only.about or "~" in shape, sure=only.sure and not strange), today)
    pair = _TOGETHER.fullmatch(shape)
    if not pair:
        return Unclear("ambiguous" if periods else "nothing")
    return _understood(joined(periods[0], periods[1], about="~" in pair[2] + pair[3] + pair[4], past=today.past), today)


def _understood(period: Period, today: Today) -> Reading:
    if not 1900 <= period.when.first.year <= today.day.year + 100:
        return Unclear("out_of_range")
    exact = period.sure and not period.about and period.when.precision in ("day", "month", "quarter", "year")
    return Understood(replace(period.when, about=period.about), exact=exact)


def _periods(cut: _Cut, today: Today) -> tuple[list[Period], str]:
    """The periods named, and the shape of the whole with `@` for each."""
    found: list[Period] = []
    shape = []
    at, tags = 0, cut.tags
    while at < len(tags):
        matches = ((pattern.match(tags, at), make) for pattern, make in FORMS)
        match, make = next(((match, make) for match, make in matches if match), (None, None))
        if match and make:
            found.append(make(Said(cut.tokens[at : match.end()], match[0], today)))
        shape.append("@" if match else tags[at])
        at = match.end() if match else at + 1
    return found, "".join(shape)


def _cut(found: Sequence[Token], given: Sequence[Period], words: Lexicon) -> _Cut:
    """Numbers become years (`Y`), ordinal days (`T`) and other numbers (`d`); words that say nothing about dates go."""
    kept: list[Token] = []
    periods = iter(given)
    at = 0
    while at < len(found):
        token, after = found[at], found[at + 1] if at + 1 < len(found) else None
        counts = token.tag in "#nv" or (token.tag == "a" and after is not None and after.tag == "v")
        number = amount(found, at, comma_decimal=False) if counts else None
        if token.tag == "@":
            kept.append(replace(token, value=next(periods)))
        elif token.tag == "'" and after and re.fullmatch(r"\d\d", after.text):
            kept.append(replace(after, tag="Y", value=2000 + int(after.text)))
            at += 1
        elif token.tag == "a" and after and after.tag == "u" and not (kept and kept[-1].tag == "h"):
            kept.append(replace(token, tag="d", value=1))
        elif number:
            kept.append(_number(found, at, number, words))
            at = number[1] - 1
        elif token.tag not in "fa()':+%<>g0x" and not (token.tag == "-" and token.glued and _leads(kept)):
            kept.append(token)
        at += 1
    return _Cut(_years_in_words(kept))


def _leads(kept: Sequence[Token]) -> bool:
    """Whether a hyphen after this only joins words: "mid-March"."""
    return bool(kept) and kept[-1].tag in "BENtlO"


def _number(found: Sequence[Token], at: int, said: tuple[Amount, int], words: Lexicon) -> Token:
    number, end = said
    if number.value != int(number.value):
        return replace(found[at], tag="d", value=number.value, text="")
    value = int(number.value)
    after, before = found[end] if end < len(found) else None, found[at - 1] if at else None
    counted = after is not None and after.tag in "uM"
    tag = "d"
    if value in _YEARS and (found[at].tag == "#" or not counted):
        tag = "Y"
    elif (after and after.glued and after.text in words.ordinal_endings) or (
        before and before.text in words.articles and value <= 31 and not counted
    ):
        tag = "T"
    return replace(found[at], tag=tag, value=value, text="~" if number.about else found[at].text)


def _years_in_words(kept: Sequence[Token]) -> list[Token]:
    """“twenty twenty seven” is a year."""
    found: list[Token] = []
    for token in kept:
        last = found[-1] if found else None
        word = last is not None and last.tag == token.tag == "d" and last.value == 20 and not last.text.isdecimal()
        if last and word and isinstance(token.value, int) and 10 <= token.value < 100:
            found[-1] = replace(last, tag="Y", value=2000 + token.value)
        else:
            found.append(token)
    return found
