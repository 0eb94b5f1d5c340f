"""The typed values of answers, the one text notation they are stored in, and how they are shown to people."""

from conversations.value.notation import NotationError, notation, parse
from conversations.value.order import midpoint
from conversations.value.shown import shown, shown_as
from conversations.value.types import (
    DOES_NOT_KNOW,
    Consent,
    DoesNotKnow,
    Duration,
    Money,
    Number,
    Per,
    Precision,
    Span,
    Unit,
    Value,
    When,
    YesNo,
)

__all__ = [
    "DOES_NOT_KNOW",
    "Consent",
    "DoesNotKnow",
    "Duration",
    "Money",
    "NotationError",
    "Number",
    "Per",
    "Precision",
    "Span",
    "Unit",
    "Value",
    "When",
    "YesNo",
    "midpoint",
    "notation",
    "parse",
    "shown",
    "shown_as",
]
