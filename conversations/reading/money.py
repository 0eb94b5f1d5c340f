"""Sums of money: amount, currency and period. Nothing is converted, and "per user" is only noted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from babel.numbers import list_currencies

from conversations.lexicon import LEXICONS, lexicon
from conversations.reading.interval import Atom, Finder, Interval, atoms, interval, is_negative, scaled
from conversations.reading.lexer import Token, table, tokens
from conversations.reading.numeral import Amount, amount
from conversations.reading.place import comma_decimal
from conversations.reading.result import Context, Reading, Unclear, Understood
from conversations.reading.text import normalised
from conversations.value import Money, Number, Per

_TABLES = {name: table(words.numbers, words.moneys, {"$": ("c", "$")}) for name, words in LEXICONS.items()}
_DOLLARS = {"USD", "CAD", "AUD", "NZD", "SGD", "HKD"}
_CODE = re.compile(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])")
_MOST = Decimal(10) ** 12


@dataclass(frozen=True, slots=True)
class _Mark:
    currency: str | None
    per: Per | None
    per_head: bool


def read_money(text: str, context: Context) -> Reading:
    """A sum of money; without a sign or a name it is in the currency of the context."""
    words = lexicon(context.language)
    plain = normalised(text)
    if other := _other_currency(text):
        plain = normalised(text.replace(other, " "))
        context = replace(context, currency=other)
    found = tokens(plain, _TABLES[words.language])
    if is_negative(found):
        return Unclear("out_of_range")
    sums, shape = atoms(found, _finder(comma_decimal=comma_decimal(context.locale)))
    if not sums:
        return Unclear("vague" if any(word in words.vague for word in plain.split()) else "nothing")
    if any(token.tag == "%" for token in found) or "u" in shape or "C" in shape or "c" in shape:
        return Unclear("ambiguous")
    if _foreign(found, sums):
        return Unclear("ambiguous")
    result = interval(_without_repeated_zero(sums), shape.replace("A,A", "A") if _all_zero(sums) else shape)
    return result if isinstance(result, Unclear) else _money(result, sums, found, context)


def _other_currency(text: str) -> str | None:
    """A rarer currency named by its code in capitals: "42 MYR"."""
    codes = [code for code in _CODE.findall(text) if code in _codes()]
    return codes[0] if len(codes) == 1 and len(text.split()) < 6 else None


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    """ISO 4217 codes that are no word of ours: ALL is one."""
    ours = {word.upper() for words in LEXICONS.values() for word in (*words.moneys, *words.numbers)}
    return frozenset(list_currencies("en")) - ours


def _foreign(found: Sequence[Token], sums: Sequence[Atom]) -> bool:
    """Whether a word that is not known stands where a currency would: "10 dinars"."""
    for atom in sums:
        named = isinstance(atom.mark, _Mark) and atom.mark.currency
        after = found[atom.end] if atom.end < len(found) else None
        before = found[atom.start - 1] if atom.start else None
        if not named and atom.amount.value and any(token is not None and token.tag == "w" for token in (before, after)):
            return True
    return False


def _all_zero(sums: Sequence[Atom]) -> bool:
    return all(not atom.amount.value for atom in sums)


def _without_repeated_zero(sums: list[Atom]) -> list[Atom]:
    return sums[:1] if _all_zero(sums) else sums


def _money(result: Interval, sums: list[Atom], found: list[Token], context: Context) -> Reading:
    marks = [atom.mark for atom in sums if isinstance(atom.mark, _Mark)]
    currencies = {mark.currency for mark in marks if mark.currency}
    periods = {mark.per for mark in marks if mark.per}
    periods |= {token.value for token in found if token.tag == "p"}  # type: ignore[misc]
    if len(currencies) > 1 or len(periods) > 1:
        return Unclear("several_numbers")
    low = result.low.amount.value if result.low else None
    high = result.high.amount.value if result.high else None
    if result.low and result.high:
        low, high = scaled(result.low.amount, result.high.amount)
        if low > high or low * 50 < high:
            return Unclear("ambiguous")
    if any(end is not None and end > _MOST for end in (low, high)):
        return Unclear("out_of_range")
    currency = _currency(next(iter(currencies), None), context.currency)
    value = Money(
        Number(low, high, result.about, result.open_low, result.open_high), currency, next(iter(periods), None)
    )
    per_head = any(token.tag == "i" for token in found)
    strange = any(token.tag == "w" for token in found)
    sure = not strange and all(atom.amount.sure for atom in sums) and not any(token.tag == "x" for token in found)
    return Understood(value, exact=low == high and not result.about and sure and not per_head)


def _currency(said: str | None, default: str) -> str:
    if said == "$":
        return default if default in _DOLLARS else "USD"
    return said or default


def _finder(*, comma_decimal: bool) -> Finder:
    def find(found: Sequence[Token], at: int, between: bool) -> Atom | None:
        start, currency = at, None
        if found[at].tag == "c" and at + 1 < len(found) and not (at and found[at - 1].tag == "a"):
            currency, at = str(found[at].value), at + 1
        number = amount(found, at, comma_decimal=comma_decimal, between=between)
        if not number:
            return None
        value, at = number
        if at < len(found) and found[at].tag == "c":
            named = str(found[at].value)
            if currency not in (None, "$", named) and named != "$":
                return None
            currency = named if currency in (None, "$") else currency
            at += 1
            value, at = _and_cents(found, at, value, comma_decimal=comma_decimal)
        elif at < len(found) and found[at].tag == "C":
            value, at = _cents(value), at + 1
        per, per_head, at = _periods(found, at)
        return Atom(value, _Mark(currency, per, per_head), start, at)

    return find


def _and_cents(found: Sequence[Token], at: int, value: Amount, *, comma_decimal: bool) -> tuple[Amount, int]:
    """Adds "and 50 cents"."""
    step = at + 1 if at < len(found) and found[at].tag == "&" else at
    number = amount(found, step, comma_decimal=comma_decimal) if step < len(found) else None
    if not number or number[1] >= len(found) or found[number[1]].tag != "C":
        return value, at
    return replace(value, value=value.value + number[0].value / 100), number[1] + 1


def _cents(value: Amount) -> Amount:
    return replace(value, value=value.value / 100)


def _periods(found: Sequence[Token], at: int) -> tuple[Per | None, bool, int]:
    """What follows an amount: "a month", "/mo", "per user per month"."""
    per: Per | None = None
    per_head = False
    while at < len(found):
        step = at + 1 if found[at].tag in "P/a" else at
        if step >= len(found) or found[step].tag not in "pi":
            break
        if found[step].tag == "p":
            if step == at and per is not None:
                break
            per = found[step].value  # type: ignore[assignment]
        else:
            per_head = True
        at = step + 1
    return per, per_head, at
