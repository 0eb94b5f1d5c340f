"""Values in words for people: "about 12", "3 to 4", "$50,000 a year", "March 2027", "at least 10 years"."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal
from babel.units import format_unit

from conversations.value.types import Consent, DoesNotKnow, Duration, Money, Number, Span, Unit, Value, When, YesNo

_Length = tuple[Decimal, Unit]
_YEARS_FROM, _WHOLE_FROM = 24, 60
"""An age of so many months is told in years, and in whole ones."""


@dataclass(frozen=True, slots=True)
class _Words:
    about: str
    to: str
    at_least: str
    more_than: str
    at_most: str
    less_than: str
    quarter: str
    seasons: tuple[str, str, str, str]
    per: dict[str, str]
    names: dict[str, str]
    does_not_know: str


_WORDS = {
    "en": _Words(
        about="about {}",
        to="{} to {}",
        at_least="at least {}",
        more_than="more than {}",
        at_most="at most {}",
        less_than="less than {}",
        quarter="Q{} {}",
        seasons=("winter", "spring", "summer", "autumn"),
        per={"hour": "an hour", "day": "a day", "week": "a week", "month": "a month", "year": "a year"},
        names={
            "yes": "yes",
            "no": "no",
            "maybe-yes": "probably yes",
            "maybe-no": "probably not",
            "agree": "agreed",
            "decline": "declined",
        },
        does_not_know="not known",
    )
}


def shown_as(kind: str, value: Value, locale: str) -> str:
    """The value as an answer to a question of that kind: a share with its sign."""
    return shown(value, locale) + (" %" if kind == "percent" and not isinstance(value, DoesNotKnow) else "")


def shown(value: Value, locale: str) -> str:
    """The value in words. Choices are shown as their codes: only the playbook knows the labels.

    `locale` is `en-US` or `en_US`; one that is not known is shown as `en`.
    """
    place = _locale(locale)
    words = _WORDS.get(place.language, _WORDS["en"])
    match value:
        case DoesNotKnow():
            return words.does_not_know
        case YesNo() | Consent():
            return words.names[value]
        case tuple():
            return ", ".join(value)
        case str():
            return value
        case Number():
            return _interval(value, (_number(value.low, place), _number(value.high, place)), words)
        case Money():
            return _money(value, place, words)
        case Duration():
            return _interval(value, _lengths(value, place), words)
    text = _days(value, place, words)
    return words.about.format(text) if value.about else text


def _locale(name: str) -> Locale:
    try:
        return Locale.parse(name.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return Locale("en")


def _interval(value: Number | Duration, ends: tuple[str, str], words: _Words) -> str:
    low, high = ends
    if value.high is None:
        text = (words.more_than if value.open_low else words.at_least).format(low)
    elif value.low is None:
        text = (words.less_than if value.open_high else words.at_most).format(high)
    elif low == high:
        text = low
    else:
        text = words.to.format(low, high)
    return words.about.format(text) if value.about else text


def _number(number: Decimal | None, place: Locale) -> str:
    return "" if number is None else str(format_decimal(number, locale=place))


def _money(value: Money, place: Locale, words: _Words) -> str:
    number, currency = value.number, value.currency
    text = _interval(number, (_amount(number.low, currency, place), _amount(number.high, currency, place)), words)
    return f"{text} {words.per[value.per]}" if value.per else text


def _amount(number: Decimal | None, currency: str, place: Locale) -> str:
    """Whole sums are shown without cents."""
    if number is None:
        return ""
    if number != number.to_integral_value():
        return str(format_currency(number, currency, locale=place))
    pattern = place.currency_formats["standard"].pattern
    return str(format_currency(number, currency, re.sub(r"[.]0+", "", pattern), locale=place, currency_digits=False))


def _lengths(value: Duration, place: Locale) -> tuple[str, str]:
    """Both ends; the unit is said once, and what is "about" so many months is so many years to people."""
    low, high = ((_years(span) if value.about else _counted(span)) for span in (value.low, value.high))
    if low and high and low[1] == high[1] and low != high:
        return str(format_decimal(low[0], locale=place)), _span(high, place)
    return _span(low, place), _span(high, place)


def _counted(span: Span | None) -> _Length | None:
    return (Decimal(span.count), span.unit) if span else None


def _years(span: Span | None) -> _Length | None:
    """Months from two years on as years, to the nearest half, and from five on to the nearest year."""
    if span is None or span.unit != "month" or span.count < _YEARS_FROM:
        return _counted(span)
    parts = 1 if span.count >= _WHOLE_FROM else 2
    return (Decimal(span.count * parts) / 12).to_integral_value(ROUND_HALF_UP) / parts, "year"


def _span(length: _Length | None, place: Locale) -> str:
    return str(format_unit(length[0], f"duration-{length[1]}", "long", locale=place)) if length else ""


def _days(when: When, place: Locale, words: _Words) -> str:
    match when.precision:
        case "day":
            return str(format_date(when.first, format="long", locale=place))
        case "month":
            return str(format_date(when.first, format="MMMM y", locale=place))
        case "year":
            return str(when.first.year)
        case "quarter":
            return words.quarter.format(when.first.month // 3 + 1, when.first.year)
        case "season":
            name = words.seasons[when.first.month % 12 // 3]
            years = (
                str(when.first.year)
                if when.first.year == when.last.year
                else f"{when.first.year}/{when.last.year % 100:02}"
            )
            return f"{name} {years}"
    return words.to.format(*_ends(when, place))


def _ends(when: When, place: Locale) -> tuple[str, str]:
    whole_months = when.first.day == 1 and (when.last + timedelta(days=1)).day == 1
    if not whole_months:
        return _day(when.first, place), _day(when.last, place)
    if (when.first.month, when.last.month) == (1, 12):
        return str(when.first.year), str(when.last.year)
    first = "MMMM" if when.first.year == when.last.year else "MMMM y"
    return format_date(when.first, first, locale=place), format_date(when.last, "MMMM y", locale=place)


def _day(day: date, place: Locale) -> str:
    return str(format_date(day, format="long", locale=place))
