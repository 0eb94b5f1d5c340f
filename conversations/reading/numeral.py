"""Numerals: digits and number words with their magnitudes: "two and a half million", "50k", "a hundred and ten"."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from conversations.reading.lexer import Token, literal

_HALVES = {Decimal(2), Decimal(3), Decimal(4), Decimal(5), Decimal(8), Decimal(10)}
_HUGE = Decimal(10) ** 15


@dataclass(frozen=True, slots=True)
class Amount:
    """A number; `scale` is the magnitude it was said in (1000 for "5k"), `sure` that its digits mean one thing only."""

    value: Decimal
    scale: Decimal = Decimal(1)
    about: bool = False
    sure: bool = True


def amount(
    tokens: Sequence[Token], at: int, *, comma_decimal: bool, between: bool = False
) -> tuple[Amount, int] | None:
    """The amount that begins at a token, and the position behind it. After "between" no "and" belongs to a number."""
    base = _base(tokens, at, comma_decimal)
    if not base:
        return None
    found, at, words = base
    found, at = _with_half(tokens, found, at)
    total, current, scale, last = Decimal(0), found.value, Decimal(1), Decimal(0)
    while at < len(tokens):
        tag, value = tokens[at].tag, tokens[at].value
        if tag == "m" and isinstance(value, Decimal):
            if value >= 1000:
                total, current = total + (current or 1) * value, Decimal(0)
            else:
                current *= value
            scale, last, at = scale * value, value, at + 1
            continue
        step = _added(tokens, at, current, last, words=words, between=between)
        if not step:
            break
        at, current, scale = at + step, current + _worth(tokens[at + step - 1]), Decimal(1) if last else scale
    value = total + current
    return (Amount(value, scale, found.about, found.sure), at) if value < _HUGE else None


def _base(tokens: Sequence[Token], at: int, comma_decimal: bool) -> tuple[Amount, int, bool] | None:
    """What a numeral starts with, and whether it is in words."""
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    match token.tag:
        case "#":
            value, sure = literal(token.text, comma_decimal=comma_decimal)
            whole = _fraction(tokens, at)
            if whole is not None:
                return Amount(whole), at + 3, False
            mixed = _fraction(tokens, at + 1) if value == int(value) else None
            return (
                (Amount(value + mixed), at + 4, False)
                if mixed is not None
                else (Amount(value, sure=sure), at + 1, False)
            )
        case "n" | "0":
            return Amount(_worth(token)), at + 1, True
        case "a" if after and after.tag in "mv":
            return _base(tokens, at + 1, comma_decimal)
        case "v":
            stop = at + 2 if after and after.tag == "a" else at + 1
            return Amount(_worth(token), about=True), stop, True
        case "h":
            stop = at + 2 if after and after.tag == "a" else at + 1
            if stop < len(tokens) and tokens[stop].tag == "m":
                return Amount(_worth(token)), stop, True
        case "m" if not token.text.endswith("s") and len(token.text) > 1:
            return Amount(Decimal(1)), at, True
    return None


def _fraction(tokens: Sequence[Token], at: int) -> Decimal | None:
    """The value of "1/2" at a position; "15/20" is no fraction."""
    if at + 2 >= len(tokens) or [token.tag for token in tokens[at : at + 3]] != ["#", "/", "#"]:
        return None
    if not (tokens[at].text.isdecimal() and tokens[at + 2].text.isdecimal()):
        return None
    top, bottom = Decimal(tokens[at].text), Decimal(tokens[at + 2].text)
    return top / bottom if bottom in _HALVES and 0 < top < bottom and top <= 3 else None


def _with_half(tokens: Sequence[Token], found: Amount, at: int) -> tuple[Amount, int]:
    """Adds "and a half", "and 1/2"."""
    share = _fraction(tokens, at + 1) if at < len(tokens) and tokens[at].tag == "&" else None
    if share is not None:
        return Amount(found.value + share, about=found.about, sure=found.sure), at + 4
    tags = "".join(token.tag for token in tokens[at : at + 3])
    for pattern in ("&ah", "&h"):
        if tags.startswith(pattern):
            end = at + len(pattern)
            return Amount(found.value + _worth(tokens[end - 1]), about=found.about, sure=found.sure), end
    return found, at


def _added(tokens: Sequence[Token], at: int, current: Decimal, last: Decimal, *, words: bool, between: bool) -> int:
    """How many tokens from here add to the number: "five" in twenty-five, "and ten" in a hundred and ten."""
    step = 0
    if (tokens[at].tag == "&" and last >= 100 and not between) or (
        tokens[at].tag == "-" and words and tokens[at].glued
    ):
        step = 1
    if at + step >= len(tokens) or tokens[at + step].tag != "n":
        return 0
    value = _worth(tokens[at + step])
    if current % 100 in range(20, 100, 10) and value < 10 and words and not (step and tokens[at].tag == "&"):
        return step + 1
    if last < 100 or current % 100 or value >= last:
        return 0
    following = tokens[at + step + 1] if at + step + 1 < len(tokens) else None
    if step and following and following.tag == "m" and _worth(following) == last:
        return 0
    return step + 1 if tokens[at].tag in "n&" else 0


def _worth(token: Token) -> Decimal:
    assert isinstance(token.value, Decimal)
    return token.value
