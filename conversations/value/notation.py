"""The compact notation in which values are stored and printed: `~42`, `3..4`, `USD 500/month`, `P3Y`, `2027-Q2`.

docs/reading.md lists it kind by kind. `parse` is the inverse of `notation`.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, get_args

from conversations.value.types import (
    DOES_NOT_KNOW,
    Consent,
    DoesNotKnow,
    Duration,
    Money,
    Number,
    Per,
    Span,
    Unit,
    Value,
    When,
    YesNo,
)

_MARK = re.compile(r"(~?)(>=|<=|>|<)?(.*)", re.DOTALL)
_MONEY = re.compile(r"(~?(?:>=|<=|>|<)?)([A-Z]{3}) ([^/]*)(?:/([a-z]+))?")
_PERIOD = re.compile(r"(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?")
_ISO = re.compile(
    r"P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?"
)
_ISO_UNITS: tuple[Unit, ...] = ("year", "month", "week", "day", "hour", "minute", "second")
_PERIODS: dict[str | None, Per | None] = {None: None, **{per: per for per in get_args(Per)}}
_SMALLER: dict[Unit, tuple[int, Unit]] = {
    "year": (12, "month"),
    "month": (30, "day"),
    "week": (7, "day"),
    "day": (24, "hour"),
    "hour": (60, "minute"),
    "minute": (60, "second"),
}


class NotationError(ValueError):
    """The text is not a value of that kind in the notation."""


def notation(value: Value) -> str:
    """The one way to write the value down."""
    match value:
        case DoesNotKnow():
            return "?"
        case Number():
            return _interval(value, _plain(value.low), _plain(value.high))
        case Money(number=number, currency=currency, per=per):
            mark, rest = _split_mark(_interval(number, _plain(number.low), _plain(number.high)))
            return f"{mark}{currency} {rest}" + (f"/{per}" if per else "")
        case Duration():
            return _interval(value, _iso(value.low), _iso(value.high))
        case When():
            return ("~" if value.about else "") + _days(value)
        case YesNo() | Consent():
            return value.value
        case tuple():
            return ", ".join(value)
    return "\\" + value if re.fullmatch(r"\\*\?", value) else value


def parse(kind: str, text: str) -> Value:
    """The value of that kind; raises `NotationError`."""
    if text == "?":
        return DOES_NOT_KNOW
    read = _PARSERS[kind]
    try:
        return read(text)
    except (ValueError, KeyError, InvalidOperation) as error:
        raise NotationError(f"{text!r} is not the notation of a {kind}") from error


def span(count: Decimal, unit: Unit) -> Span:
    """A span in whole units: half a year is 6 months; what stays broken in seconds is rounded."""
    while count != count.to_integral_value() and unit in _SMALLER:
        factor, unit = _SMALLER[unit]
        count *= factor
    return Span(int(count.to_integral_value()), unit)


def joined(parts: list[tuple[Decimal, Unit]]) -> Span:
    """One span of several, in the smallest of their units: 1 year and 3 months are 15 months."""
    spans = [span(count, unit) for count, unit in parts]
    order = [unit for unit in reversed(_ISO_UNITS) if any(part.unit == unit for part in spans)]
    if order[0] == "week" and len({part.unit for part in spans}) > 1:
        order[0] = "day"
    return Span(sum(_in(part, order[0]) for part in spans), order[0])


def _in(part: Span, unit: Unit) -> int:
    count, now = part.count, part.unit
    while now != unit:
        if now == "year" and unit != "month":
            factor, now = 365, "day"
        else:
            factor, now = _SMALLER[now]
        count *= factor
    return count


def _plain(number: Decimal | None) -> str:
    if number is None:
        return ""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _iso(length: Span | None) -> str:
    if length is None:
        return ""
    small = length.unit in ("hour", "minute", "second")
    return f"P{'T' if small else ''}{length.count}{length.unit[0].upper()}"


def _interval(value: Number | Duration, low: str, high: str) -> str:
    about = "~" if value.about else ""
    if value.high is None:
        return f"{about}{'>' if value.open_low else '>='}{low}"
    if value.low is None:
        return f"{about}{'<' if value.open_high else '<='}{high}"
    if value.low == value.high:
        return about + low
    return f"{about}{low}..{high}"


def _days(when: When) -> str:
    first, last = when.first, when.last
    match when.precision:
        case "day":
            return first.isoformat()
        case "month":
            return first.isoformat()[:7]
        case "quarter":
            return f"{first.year:04}-Q{first.month // 3 + 1}"
        case "year":
            return f"{first.year:04}"
    whole_months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    size = 10 if not whole_months else 4 if (first.month, last.month) == (1, 12) else 7
    return f"{first.isoformat()[:size]}..{last.isoformat()[:size]}"


def _split_mark(text: str) -> tuple[str, str]:
    match = _MARK.fullmatch(text)
    assert match
    return match[1] + (match[2] or ""), match[3]


def _bounds(text: str, read: Callable[[str], Any]) -> tuple[Any, Any, bool, bool, bool]:
    mark, rest = _split_mark(text)
    about, sign = mark.startswith("~"), mark.lstrip("~")
    if sign:
        bound = read(rest)
        upper = sign.startswith("<")
        return None if upper else bound, bound if upper else None, about, sign == ">", sign == "<"
    low, dots, high = rest.partition("..")
    return read(low), read(high if dots else low), about, False, False


def _decimal(text: str) -> Decimal:
    if not re.fullmatch(r"-?\d+(\.\d+)?", text, re.ASCII):
        raise NotationError(text)
    return Decimal(text)


def _span(text: str) -> Span:
    match = _ISO.fullmatch(text)
    if not match or not any(match.groups()):
        raise NotationError(text)
    parts = [(Decimal(count), unit) for count, unit in zip(match.groups(), _ISO_UNITS, strict=True) if count]
    return joined(parts)


def _period(text: str) -> tuple[date, date]:
    match = _PERIOD.fullmatch(text)
    if not match:
        raise NotationError(text)
    year, quarter, month, day = (int(part) if part else 0 for part in match.groups())
    if day:
        return date(year, month, day), date(year, month, day)
    low = quarter * 3 - 2 if quarter else month or 1
    high = quarter * 3 if quarter else month or 12
    return date(year, low, 1), date(year, high, monthrange(year, high)[1])


def _number(text: str) -> Number:
    return Number(*_bounds(text, _decimal))


def _money(text: str) -> Money:
    match = _MONEY.fullmatch(text)
    if not match:
        raise NotationError(text)
    mark, currency, amount, per = match.groups()
    return Money(_number(mark + amount), currency, _PERIODS[per])


def _when(text: str) -> When:
    low, dots, high = text.removeprefix("~").partition("..")
    first, last = _period(low)[0], _period(high if dots else low)[1]
    if first > last:
        raise NotationError(text)
    return When(first, last, text.startswith("~"))


def _codes(text: str) -> tuple[str, ...]:
    return tuple(code.strip() for code in text.split(",")) if text else ()


def _words(text: str) -> str:
    return text[1:] if re.fullmatch(r"\\+\?", text) else text


_PARSERS: dict[str, Callable[[str], Value]] = {
    "text": _words,
    "person": _words,
    "choice": _words,
    "choices": _codes,
    "yesno": YesNo,
    "consent": Consent,
    "int": _number,
    "range": _number,
    "percent": _number,
    "scale": _number,
    "money": _money,
    "duration": lambda text: Duration(*_bounds(text, _span)),
    "date": _when,
}
