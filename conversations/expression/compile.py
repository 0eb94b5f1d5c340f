"""From a syntax tree to a function: every part that is not on the list of allowed ones is refused here, once."""

import ast
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from rapidfuzz import process

from conversations.expression.function import FUNCTIONS, Function, OfName
from conversations.expression.operand import COMPARISONS, Operand, added, compared, operand, truth
from conversations.expression.source import MOST_DIGITS, MOST_TEXT, OPERATORS, ExpressionError, dotted, short

_NAME = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Scope:
    """What a condition is looked up in.

    `values` holds answers (`conversations.value`) by question id, the one just given as `answer`, and what is known of
    the people under dotted names: `contact.role`; inside a loop `site.n`, `site.name` and that site's own answers by
    their plain ids.
    """

    values: Mapping[str, object]
    skipped: frozenset[str] = frozenset()
    today: date = date.min


Evaluate: TypeAlias = Callable[[Scope], Operand]


def compiled(node: ast.expr) -> Evaluate:
    """The function that evaluates this part; raises ExpressionError for a part that is not allowed."""
    match node:
        case ast.Constant(value=value):
            constant = _constant(value)
            return lambda scope: constant
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            texts = _texts(elements)
            return lambda scope: texts
        case ast.Name() | ast.Attribute():
            return _looked_up(node)
        case ast.BoolOp(op=op, values=values):
            return _joined([compiled(value) for value in values], stop=isinstance(op, ast.Or))
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            return _negated(compiled(inner))
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
            return compiled(ast.Constant(value=-number))
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub() as sign, right=right):
            return _sum(compiled(left), compiled(right), minus=isinstance(sign, ast.Sub))
        case ast.Compare():
            return _comparison(node)
        case ast.Call():
            return _call(node)
        case ast.BinOp():
            raise ExpressionError("only + and - can be used to reckon", "write the result as a number")
    raise ExpressionError(
        f"`{short(ast.unparse(node))}` is not allowed in a condition", "compare answers and join with and, or, not"
    )


def _constant(value: object) -> Operand:
    if isinstance(value, bool) or value is None:
        raise ExpressionError(f"{value} in a condition", "compare with 'yes' or 'no', or use answered(...)")
    if isinstance(value, str):
        if len(value) > MOST_TEXT:
            raise ExpressionError("text in a condition is too long", f"at most {MOST_TEXT} characters")
        return value
    if isinstance(value, int | float):
        number = Decimal(str(value)) if isinstance(value, float) or abs(value) < 10**MOST_DIGITS else None
        if number is None or not number.is_finite() or abs(number) >= 10**MOST_DIGITS:
            raise ExpressionError("number in a condition is too large", f"at most {MOST_DIGITS} digits")
        return int(number) if isinstance(value, int) else number
    raise ExpressionError("a condition knows texts and numbers only", "for example: sites > 1 and growth == 'grow'")


def _texts(elements: list[ast.expr]) -> tuple[str, ...]:
    constants = [element.value for element in elements if isinstance(element, ast.Constant)]
    texts = tuple(value for value in constants if isinstance(value, str) and len(value) <= MOST_TEXT)
    if len(texts) != len(elements):
        raise ExpressionError("a list may hold only texts in quotes", "for example: growth in ['grow', 'same']")
    return texts


def _looked_up(node: ast.expr) -> Evaluate:
    key = dotted(node)
    if not key or not all(_NAME.fullmatch(part) for part in key.split(".")):
        raise ExpressionError(
            f"`{short(ast.unparse(node))}` is not a name", "names have small letters and at most one dot: contact.role"
        )
    return lambda scope: operand(scope.values.get(key))


def _joined(parts: list[Evaluate], *, stop: bool) -> Evaluate:
    def evaluate(scope: Scope) -> Operand:
        outcome: bool | None = not stop
        for part in parts:
            one = truth(part(scope))
            if one is stop:
                return stop
            if one is None:
                outcome = None
        return outcome

    return evaluate


def _negated(part: Evaluate) -> Evaluate:
    def evaluate(scope: Scope) -> Operand:
        outcome = truth(part(scope))
        return None if outcome is None else not outcome

    return evaluate


def _sum(left: Evaluate, right: Evaluate, *, minus: bool) -> Evaluate:
    return lambda scope: added(left(scope), right(scope), minus=minus)


def _comparison(node: ast.Compare) -> Evaluate:
    symbols = [OPERATORS.get(type(op)) for op in node.ops]
    for symbol, right in zip(symbols, node.comparators, strict=True):
        if symbol is None:
            raise ExpressionError("`is` compares nothing here", "write == or !=")
        if symbol in ("in", "not in") and isinstance(right, ast.Constant):
            raise ExpressionError(f"what follows `{symbol}` must be a list", f"write {symbol} [{ast.unparse(right)}]")
    sides = [compiled(side) for side in (node.left, *node.comparators)]
    compares = [COMPARISONS[symbol] for symbol in symbols if symbol]
    if len(compares) > 1:
        pairs = zip(sides, compares, sides[1:], strict=False)
        return _joined([_pair(left, compare, right) for left, compare, right in pairs], stop=False)
    return _pair(sides[0], compares[0], sides[1])


def _pair(left: Evaluate, compare: Callable[[object, object], bool], right: Evaluate) -> Evaluate:
    return lambda scope: compared(left(scope), compare, right(scope))


def _call(node: ast.Call) -> Evaluate:
    name = dotted(node.func) or ""
    function = FUNCTIONS.get(name)
    if not function:
        near = process.extractOne(name, list(FUNCTIONS), score_cutoff=60)
        mend = f"did you mean {near[0]}(...)" if near else f"there are {', '.join(FUNCTIONS)}"
        raise ExpressionError(f"unknown function `{short(name or ast.unparse(node.func))}`", mend)
    if node.keywords or not function.least <= len(node.args) <= function.most:
        raise ExpressionError(f"`{name}` is not used like this", f"for example: {function.example}")
    if function.of_name:
        return _call_of_name(function.of_name, node.args[0], function.example)
    return _call_of_values(function, [compiled(argument) for argument in node.args])


def _call_of_values(function: Function, arguments: list[Evaluate]) -> Evaluate:
    of_values = function.of_values
    assert of_values
    if function.dated:
        return lambda scope: of_values([scope.today, *(argument(scope) for argument in arguments)])
    return lambda scope: of_values([argument(scope) for argument in arguments])


def _call_of_name(of_name: OfName, argument: ast.expr, example: str) -> Evaluate:
    key = dotted(argument)
    if not key:
        raise ExpressionError(f"`{short(ast.unparse(argument))}` is not a question", f"for example: {example}")
    return lambda scope: of_name(key, operand(scope.values.get(key)) is not None, scope.skipped)
