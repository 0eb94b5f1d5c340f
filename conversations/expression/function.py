"""The functions a condition may use: `answered(sites)`, `any_of(systems, 'mail', 'files')`, `days_since(last_test)`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from conversations.expression.operand import COMPARISONS, Operand, compared
from conversations.probe import is_vague, word_list

OfValues: TypeAlias = Callable[[Sequence[Operand]], Operand]
OfName: TypeAlias = Callable[[str, bool, frozenset[str]], bool]


@dataclass(frozen=True, slots=True)
class Function:
    """One function: an example of its use, how few and how many arguments it takes, and what it does.

    `of_name` is for those that ask about a question instead of its value: (name, whether it is known, skipped names).
    `of_values` gets the day as its first value if the function is `dated`.
    """

    example: str
    least: int
    most: int
    of_values: OfValues | None = None
    of_name: OfName | None = None
    dated: bool = False


def _count(values: Sequence[Operand]) -> Operand:
    codes = values[0]
    return len(codes) if isinstance(codes, tuple) else None if codes is None else 1


def _wanted(values: Sequence[Operand]) -> list[str]:
    flat: list[str] = []
    for value in values:
        flat.extend(value if isinstance(value, tuple) else [value] if isinstance(value, str) else [])
    return flat


def _any_of(values: Sequence[Operand]) -> Operand:
    if values[0] is None:
        return None
    codes = values[0] if isinstance(values[0], tuple) else (values[0],)
    return any(code in codes for code in _wanted(values[1:]))


def _words(values: Sequence[Operand]) -> Operand:
    return len(word_list(values[0])) if isinstance(values[0], str) else None


def _vague(values: Sequence[Operand]) -> Operand:
    return is_vague(values[0]) if isinstance(values[0], str) else None


def _mentions(values: Sequence[Operand]) -> Operand:
    if not isinstance(values[0], str):
        return None
    said = f" {' '.join(word_list(values[0]))} "
    return any(f" {' '.join(word_list(phrase))} " in said for phrase in _wanted(values[1:]))


def _extreme(sign: str) -> OfValues:
    def extreme(values: Sequence[Operand]) -> Operand:
        best = values[0]
        for value in values[1:]:
            beats = compared(value, COMPARISONS[sign], best)
            if beats is None:
                return None
            best = value if beats else best
        return best

    return extreme


def _days_since(values: Sequence[Operand]) -> Operand:
    today, then = values
    return (today - then).days if isinstance(today, date) and isinstance(then, date) else None


FUNCTIONS: Mapping[str, Function] = {
    "answered": Function("answered(sites)", 1, 1, of_name=lambda name, known, skipped: known),
    "skipped": Function("skipped(budget)", 1, 1, of_name=lambda name, known, skipped: name in skipped),
    "count": Function("count(systems) > 2", 1, 1, _count),
    "any_of": Function("any_of(systems, 'mail', 'files')", 2, 20, _any_of),
    "words": Function("words(answer) < 6", 1, 1, _words),
    "vague": Function("vague(answer)", 1, 1, _vague),
    "mentions": Function("mentions(answer, 'backup', 'restore')", 2, 20, _mentions),
    "min": Function("min(sites, 5)", 2, 5, _extreme("<")),
    "max": Function("max(sites, 1)", 2, 5, _extreme(">")),
    "today": Function("answer >= today()", 0, 0, lambda values: values[0], dated=True),
    "days_since": Function("days_since(last_test) > 365", 1, 1, _days_since, dated=True),
}
