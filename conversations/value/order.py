"""One comparable thing for each value that has an order, for conditions such as `staff > 10`."""

from datetime import date, timedelta
from decimal import Decimal

from conversations.value.types import Duration, Money, Number, Value, When


def midpoint(value: Value) -> Decimal | date | None:
    """The middle of a value, by which it is compared; `None` for a value without order.

    A number: the number. Money: the amount, in its own currency and period. A duration: days. A date: a day.
    With one bound missing the other one stands for the value.
    """
    match value:
        case Number(low=low, high=high):
            return _middle(low, high)
        case Money(number=number):
            return _middle(number.low, number.high)
        case Duration(low=low, high=high):
            return _middle(low.days if low else None, high.days if high else None)
        case When(first=first, last=last):
            return first + timedelta(days=(last - first).days // 2)
    return None


def _middle(low: Decimal | None, high: Decimal | None) -> Decimal | None:
    if low is None or high is None:
        return high if low is None else low
    return low if low == high else (low + high) / 2
