"""What a condition compares: an answer's value reduced to a number, text, day, length of time or list of codes.

A range counts as its middle, an amount of money as its number, a month or a year as the day in its middle, "probably
yes" as yes. What is not known is None, and a comparison with None is None: neither true nor false.
"""

import operator
import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeAlias

from conversations.value.order import midpoint
from conversations.value.types import Consent, Duration, Money, Number, When, YesNo

Operand: TypeAlias = bool | int | Decimal | str | date | timedelta | tuple[str, ...] | None
Compare: TypeAlias = Callable[[Any, Any], bool]

_LENGTH = re.compile(r"(\d{1,4}) (day|week|month|year)s?", re.ASCII)
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_DAYS = {"day": 1.0, "week": 7.0, "month": 365.25 / 12, "year": 365.25}
LARGEST = 10**18
"""Numbers beyond it are not compared: nothing a client counts comes near."""
_LEANING = "maybe-"
_CANNOT = (TypeError, ValueError, ArithmeticError)


def operand(value: object) -> Operand:
    """The comparable form of an answer's value; None for a missing one, for "doesn't know" and for anything foreign."""
    reduce = _REDUCED.get(type(value))
    try:
        return reduce(value) if reduce else None
    except _CANNOT:
        return None


def _middle(value: object) -> Operand:
    middle = midpoint(value)  # type: ignore[arg-type]
    if not isinstance(middle, Decimal):
        return middle
    return timedelta(days=float(middle)) if isinstance(value, Duration) else _number(middle)


def _number(value: object) -> Operand:
    number = value if isinstance(value, int | Decimal) else Decimal(str(value))
    return number if -LARGEST < number < LARGEST else None


def _itself(value: object) -> Operand:
    return value  # type: ignore[return-value]


def _codes(value: object) -> Operand:
    return tuple(str(code) for code in value)  # type: ignore[attr-defined]


_REDUCED: Mapping[type, Callable[[object], Operand]] = {
    str: _itself,
    bool: _itself,
    int: _number,
    date: _itself,
    timedelta: _itself,
    float: _number,
    Decimal: _number,
    YesNo: str,
    Consent: str,
    Number: _middle,
    Money: _middle,
    Duration: _middle,
    When: _middle,
    tuple: _codes,
    list: _codes,
    frozenset: _codes,
}


def truth(value: Operand) -> bool | None:
    """What a value means where a condition is expected: yes and agreed are true, the rest of the texts false."""
    if value is None or isinstance(value, bool):
        return value
    return value.removeprefix(_LEANING) in ("yes", "agree") if isinstance(value, str) else None


@lru_cache(maxsize=512)
def length(text: str) -> timedelta | None:
    """`5 years`, `6 months` as a length of time; None for any other text."""
    match = _LENGTH.fullmatch(text)
    return timedelta(days=int(match[1]) * _DAYS[match[2]]) if match else None


@lru_cache(maxsize=512)
def day(text: str) -> date | None:
    """`2027-03-15`, or the day in the middle of `2027-03` or `2027`; None for any other text."""
    match = _DATE.fullmatch(text)
    if not match:
        return None
    try:
        return date(int(match[1]), int(match[2] or 7), int(match[3] or (15 if match[2] else 1)))
    except ValueError:
        return None


def _alike(left: Operand, right: Operand) -> tuple[Operand, Operand]:
    """A written length or day becomes one where the other side is one."""
    if isinstance(left, str) and not isinstance(right, str):
        right, left = _alike(right, left)
    elif isinstance(right, str) and isinstance(left, timedelta):
        right = length(right)
    elif isinstance(right, str) and isinstance(left, date):
        right = day(right)
    return left, right


def _equal(left: Operand, right: Operand) -> bool:
    if left == right:
        return True
    if not isinstance(left, str) or not isinstance(right, str):
        return False
    return left.removeprefix(_LEANING) == right if left.startswith(_LEANING) else right.removeprefix(_LEANING) == left


def _unequal(left: Operand, right: Operand) -> bool:
    return not _equal(left, right)


def _within(left: Operand, right: Operand) -> bool:
    return isinstance(right, tuple) and any(_equal(left, one) for one in right)


def _without(left: Operand, right: Operand) -> bool:
    return isinstance(right, tuple) and not _within(left, right)


COMPARISONS: Mapping[str, Compare] = {
    "==": _equal,
    "!=": _unequal,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "in": _within,
    "not in": _without,
}


def compared(left: Operand, compare: Compare, right: Operand) -> bool | None:
    """The outcome of a comparison; None when a side is missing, False when the two cannot be compared."""
    if left is None or right is None:
        return None
    if type(left) is not type(right):
        left, right = _alike(left, right)
    try:
        return bool(compare(left, right))
    except _CANNOT:
        return False


def added(left: Operand, right: Operand, *, minus: bool) -> Operand:
    """Sum or difference of numbers, lengths of time, days, or a day and a length; None for anything else."""
    left, right = _measured(left), _measured(right)
    try:
        return operator.sub(left, right) if minus else operator.add(left, right)  # type: ignore[no-any-return]
    except _CANNOT:
        return None


def _measured(value: Operand) -> Operand:
    if isinstance(value, str):
        return length(value)
    return None if isinstance(value, tuple) else value
