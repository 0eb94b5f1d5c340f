"""Whole numbers, ranges, percent and scales."""

import re
from dataclasses import replace
from decimal import Decimal

from conversations.lexicon import LEXICONS, Lexicon, lexicon
from conversations.reading.interval import Atom, Interval, atoms, interval, is_negative, plain_number, scaled
from conversations.reading.lexer import Token, table, tokens
from conversations.reading.place import comma_decimal
from conversations.reading.result import Context, Reading, Unclear, Understood
from conversations.reading.text import normalised
from conversations.value import Number

_TABLES = {name: table(words.numbers, {"%": ("%", None)}) for name, words in LEXICONS.items()}
_UNITS = {name: table(words.durations) for name, words in LEXICONS.items()}
_PERCENT_TABLES = {name: table(words.numbers, words.percents, {"%": ("%", None)}) for name, words in LEXICONS.items()}
_PART = re.compile(r"(\d{1,4}) (?:of|out of|von) (\d{1,4})")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MOST = Decimal(10) ** 12


def read_int(text: str, context: Context) -> Reading:
    """A count: never negative, never broken, never a share or a sum of money."""
    found = _read(text, context)
    if isinstance(found, Unclear) or not isinstance(found, Understood) or not isinstance(found.value, Number):
        return found
    if re.search(r"[%$€£]|\d ?x\b|\bper\b|/", text):
        return Unclear("ambiguous")
    ends = [end for end in (found.value.low, found.value.high) if end is not None]
    if _has_unit(text, context):
        found = replace(found, exact=False)  # "5 years" may be no count: it is said back
    if _YEAR.search(text) and not text.strip().isdecimal():
        found = replace(found, exact=False)  # nor may "in 2024"
    return found if all(end == int(end) for end in ends) else Unclear("out_of_range")


def read_range(text: str, context: Context) -> Reading:
    """A number or a range, of whatever unit."""
    return _read(text, context)


def read_percent(text: str, context: Context) -> Reading:
    """A share in percent: "half" is 50, and nothing is more than 100. A bare number may count heads: say it back; so
    "5 of 5".
    """
    if (part := _PART.fullmatch(normalised(text))) and 0 < int(part[2]) >= int(part[1]):
        rounded = Decimal(round(100 * int(part[1]) / int(part[2])))
        return Understood(Number.exactly(rounded, about=rounded * int(part[2]) != 100 * int(part[1])), exact=False)
    name = lexicon(context.language).language
    found = tokens(normalised(text), _PERCENT_TABLES[name])
    if any(token.tag == "!" for token in found):
        return Unclear("negated")
    if any(token.tag == "x" for token in found):
        return Unclear("ambiguous")
    shares = [token for token in found if token.tag in "qQ"]
    if shares and (len(shares) > 1 or any(token.tag in "#n" for token in found)):
        return Unclear("several_numbers")
    if shares:
        about = shares[0].tag == "Q" or any(token.tag == "~" for token in found)
        share = shares[0].value
        assert isinstance(share, Decimal)
        bounded = any(token.tag in "<>glGL" for token in found)
        return Unclear("ambiguous") if bounded else Understood(Number.exactly(share, about=about), exact=not about)
    result = _within(_number(text, found, context), Decimal(0), Decimal(100))
    marked = any(token.tag == "%" for token in found)
    return result if marked or not isinstance(result, Understood) else replace(result, exact=False)


def read_scale(text: str, context: Context) -> Reading:
    """A point on the scale: "7", "7/10", "8 out of 10"."""
    lowest, highest = context.scale
    said = re.sub(rf"(?<=\d)\s*(?:/|out of|of|von)\s*{highest}\b", "", normalised(text))
    found = _within(_read(said, context), Decimal(lowest), Decimal(highest))
    if isinstance(found, Understood) and isinstance(found.value, Number):
        ends = (found.value.low, found.value.high)
        if None in ends or any(end != int(end) for end in ends if end is not None):
            return Unclear("ambiguous")
        if _has_unit(text, context):
            return Unclear("ambiguous")
        return replace(found, exact=found.exact and _ends_with_number(text, context))
    return found


def _ends_with_number(text: str, context: Context) -> bool:
    """As "5 people" may be no point of a scale: it is said back; "definitely 5" is one."""
    last = re.sub(r"[^\w]+$", "", normalised(text)).rpartition(" ")[2]
    return last.isdecimal() or lexicon(context.language).numbers.get(last, ("",))[0] == "n"


def _has_unit(text: str, context: Context) -> bool:
    """Whether a unit of time stands in it."""
    found = tokens(normalised(text), _UNITS[lexicon(context.language).language])
    return any(token.tag == "u" for token in found)


def _read(text: str, context: Context) -> Reading:
    words = lexicon(context.language)
    return _number(text, tokens(normalised(text), _TABLES[words.language]), context)


def _number(text: str, found: list[Token], context: Context) -> Reading:
    words = lexicon(context.language)
    found = _without_ordinals(found, words)
    if is_negative(found):
        return Unclear("out_of_range")
    numbers, shape = atoms(found, plain_number(comma_decimal=comma_decimal(context.locale)))
    if "M" in shape:
        return _with_self(numbers, shape)
    if not numbers and re.fullmatch(words.no_such, normalised(text)):
        return Understood(Number.exactly(0), exact=False)
    if not numbers:
        return Unclear("vague" if any(word in words.vague for word in normalised(text).split()) else "nothing")
    total = _sum(found, numbers, words.parts)
    if total is not None:
        return Understood(Number.exactly(total, about=any(atom.amount.about for atom in numbers)), exact=False)
    result = interval(numbers, re.sub("[%J]", "", shape))
    return (
        result if isinstance(result, Unclear) else _understood(result, sure=all(atom.amount.sure for atom in numbers))
    )


def _without_ordinals(found: list[Token], words: Lexicon) -> list[Token]:
    """“5th” counts nothing."""
    ends = {at for at, token in enumerate(found) if token.glued and token.text in words.ordinal_endings}
    return [token for at, token in enumerate(found) if at not in ends and at + 1 not in ends]


def _with_self(numbers: list[Atom], shape: str) -> Reading:
    """“Just me” is one, "me and two others" three; "nobody, I do it myself" stays nobody."""
    if not numbers and re.fullmatch(r"M(?:[,&+]*J)*", shape):
        return Understood(Number.exactly(1 + shape.count("J")), exact=shape == "M")
    if len(numbers) != 1:
        return Unclear("several_numbers" if numbers else "ambiguous")
    count = numbers[0].amount.value
    if shape in ("M&A", "M+A", "A&M", "A+M") and count:
        return Understood(Number.exactly(count + 1), exact=False)
    return (
        Understood(Number.exactly(count), exact=False) if shape in ("A,M", "AM") and not count else Unclear("ambiguous")
    )


def _understood(found: Interval, *, sure: bool) -> Reading:
    low = found.low.amount.value if found.low else None
    high = found.high.amount.value if found.high else None
    if found.low and found.high:
        low, high = scaled(found.low.amount, found.high.amount)
        if low > high:
            return Unclear("ambiguous")
    if any(end is not None and end > _MOST for end in (low, high)):
        return Unclear("out_of_range")
    value = Number(low, high, found.about, found.open_low, found.open_high)
    single = low == high and not found.about
    return Understood(value, exact=single and sure)


def _within(found: Reading, low: Decimal, high: Decimal) -> Reading:
    if not isinstance(found, Understood) or not isinstance(found.value, Number):
        return found
    ends = [end for end in (found.value.low, found.value.high) if end is not None]
    return found if all(low <= end <= high for end in ends) else Unclear("out_of_range")


def _sum(found: list[Token], numbers: list[Atom], parts: tuple[str, ...]) -> Decimal | None:
    """The sum, if every number is followed by a word for a part of the whole: "12 full time and 3 part time".

    "Myself", "me" and "my wife" are one each, beside numbers only. Numbers without such words are not added up.
    """
    if len(numbers) < 2 or any(token.tag in "~-o<>glGL!?bxs" for token in found):
        return None
    ends = [atom.start for atom in numbers[1:]] + [len(found)]
    after = [
        " ".join(token.text for token in found[atom.end : end] if token.tag in "wf")
        for atom, end in zip(numbers, ends, strict=True)
    ]
    if not any(all(re.search(rf"\b{words}\b", said) for said in after) for words in parts):
        return None
    return sum((atom.amount.value for atom in numbers), Decimal(0))
