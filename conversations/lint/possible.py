"""Whether a condition can be true at all, found by trying the values that matter to it."""

import ast
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import product
from math import prod

from conversations.expression import Expression, Scope
from conversations.expression.operand import day, length
from conversations.lint.places import Named, Names, Sort

MOST_TRIED = 1_000
_UNTRIED = frozenset({"words", "vague", "mentions", "days_since"})
_TODAY = date(2026, 1, 1)


def can_hold(expression: Expression, known: Names) -> bool:
    """False only if the condition is false for every answer; True when that cannot be found out by trying."""
    calls = [node.func for node in ast.walk(expression.tree) if isinstance(node, ast.Call)]
    functions = {call.id for call in calls if isinstance(call, ast.Name)}
    names = sorted(expression.names)
    if functions & _UNTRIED:
        return True
    constants = [node.value for node in ast.walk(expression.tree) if isinstance(node, ast.Constant)]
    tried = [_worth_trying(known[name], constants) for name in names]
    if prod(len(values) for values in tried) > MOST_TRIED:
        return True
    skipped = (frozenset[str](), frozenset(names)) if "skipped" in functions else (frozenset[str](),)
    return any(
        expression.holds(Scope(dict(zip(names, values, strict=True)), left_out, _TODAY))
        for values in product(*tried)
        for left_out in skipped
    )


def _worth_trying(named: Named, constants: Sequence[object]) -> list[object]:
    """Nothing, and what lies below, at and above each constant the name may be compared with."""
    match named.sort:
        case Sort.ONE:
            return [None, *sorted(named.codes)]
        case Sort.SEVERAL:
            codes = sorted(named.codes)
            return [None, (), *((code,) for code in codes), tuple(codes)]
        case Sort.NUMBER:
            numbers = [one for one in constants if isinstance(one, int | float)]
            return [None, *sorted({step for one in [0, *numbers] for step in (one - 1, one, one + 1, one + 0.5)})]
        case Sort.LENGTH:
            lengths = [found for one in constants if isinstance(one, str) and (found := length(one))]
            around = [one + timedelta(days=step) for one in [timedelta(0), *lengths] for step in (-1, 0, 1)]
            return [None, *sorted(set(around))]
        case Sort.DAY:
            days = [then for one in constants if isinstance(one, str) and (then := day(one))]
            around_days = [one + timedelta(days=step) for one in [_TODAY, *days] for step in (-4000, -1, 0, 1, 4000)]
            return [None, *sorted(set(around_days))]
    return [None, "text", *(one for one in constants if isinstance(one, str))]
