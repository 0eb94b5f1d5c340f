"""What an answer can be once it is read: small frozen values that know nothing of text, people or time."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

Per = Literal["hour", "day", "week", "month", "year"]
Unit = Literal["second", "minute", "hour", "day", "week", "month", "year"]
Precision = Literal["day", "month", "quarter", "season", "year", "span"]

_YEAR_DAYS = Decimal("365.25")
_DAYS: dict[Unit, Decimal] = {
    "second": Decimal(1) / 86400,
    "minute": Decimal(1) / 1440,
    "hour": Decimal(1) / 24,
    "day": Decimal(1),
    "week": Decimal(7),
    "month": _YEAR_DAYS / 12,
    "year": _YEAR_DAYS,
}


@dataclass(frozen=True, slots=True)
class Number:
    """A number or an interval. `None` is no bound; an `open_` bound does not belong to the interval."""

    low: Decimal | None
    high: Decimal | None
    about: bool = False
    open_low: bool = False
    open_high: bool = False

    @classmethod
    def exactly(cls, value: Decimal | int, *, about: bool = False) -> "Number":
        """One number, or "about" that number."""
        return cls(Decimal(value), Decimal(value), about)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in an ISO 4217 currency, once or for each `per`."""

    number: Number
    currency: str
    per: Per | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time in the unit it was said in: 18 months stay 18 months."""

    count: int
    unit: Unit

    @property
    def days(self) -> Decimal:
        """Length in days; a year is 365.25 of them and a month its twelfth."""
        return self.count * _DAYS[self.unit]


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time or an interval of lengths; bounds as in `Number`."""

    low: Span | None
    high: Span | None
    about: bool = False
    open_low: bool = False
    open_high: bool = False

    @classmethod
    def exactly(cls, span: Span, *, about: bool = False) -> "Duration":
        """One length, or "about" that length."""
        return cls(span, span, about)


@dataclass(frozen=True, slots=True)
class When:
    """The days from `first` to `last`, both included: one day, a month, "spring", two years."""

    first: date
    last: date
    about: bool = False

    @property
    def precision(self) -> Precision:
        """What the interval is called; a season is three whole months from March, June, September or December."""
        if self.first == self.last:
            return "day"
        whole = self.first.day == 1 and self.last.day == monthrange(self.last.year, self.last.month)[1]
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
        if not whole or months not in (1, 3, 12):
            return "span"
        if months == 1:
            return "month"
        if months == 12:
            return "year" if self.first.month == 1 else "span"
        return {1: "quarter", 0: "season"}.get(self.first.month % 3, "span")  # type: ignore[return-value]


class YesNo(StrEnum):
    """Yes or no, or leaning one way."""

    YES = "yes"
    NO = "no"
    MAYBE_YES = "maybe-yes"
    MAYBE_NO = "maybe-no"


class Consent(StrEnum):
    """What was answered when asked for agreement. There is no "maybe" here."""

    AGREE = "agree"
    DECLINE = "decline"


@dataclass(frozen=True, slots=True)
class DoesNotKnow:
    """The person was asked and does not know: an answer of its own, for every kind."""


DOES_NOT_KNOW = DoesNotKnow()

Value = Number | Money | Duration | When | YesNo | Consent | DoesNotKnow | str | tuple[str, ...]
"""`str` is a text, a person's name or the code of a choice; a tuple holds the codes of several choices."""
