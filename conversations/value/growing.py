"""An age as it has become since it was told."""

from datetime import date
from decimal import ROUND_HALF_UP

from conversations.value.types import Duration, Span

_MONTHS = {"month": 1, "year": 12}


def grown(age: Duration, told: date, today: date) -> Duration:
    """The age today; "about", as soon as a month has gone by."""
    months = (today.year - told.year) * 12 + today.month - told.month - (today.day < told.day)
    if months <= 0:
        return age
    days = (today - told).days
    low, high = (_older(span, months, days) if span else None for span in (age.low, age.high))
    return Duration(low, high, True, age.open_low, age.open_high)


def _older(span: Span, months: int, days: int) -> Span:
    """Whole years stay years; what was told in days is counted in days."""
    if span.unit not in _MONTHS:
        return Span(int((span.days + days).to_integral_value(ROUND_HALF_UP)), "day")
    count = span.count * _MONTHS[span.unit] + months
    return Span(count // 12, "year") if span.unit == "year" and count % 12 == 0 else Span(count, "month")
