"""A condition in plain words: what it asks for, and why it holds just now ("why was I asked this")."""

import ast
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from conversations.expression.compile import Scope, compiled
from conversations.expression.operand import Operand, truth
from conversations.expression.source import OPERATORS, dotted

Called: TypeAlias = Mapping[str, str]
Pair: TypeAlias = tuple[ast.expr, ast.cmpop, ast.expr]

_IS = {
    "==": "is {}",
    "!=": "is not {}",
    "<": "is less than {}",
    "<=": "is at most {}",
    ">": "is more than {}",
    ">=": "is at least {}",
    "in": "is {}",
    "not in": "is none of {}",
}
_CALLS = {
    "answered": "{} is answered",
    "skipped": "{} was skipped",
    "any_of": "{} includes {}",
    "mentions": "{} mentions {}",
    "vague": "{} is vague",
    "words": "the number of words in {}",
    "count": "how many {}",
    "days_since": "the days since {}",
    "today": "today",
    "min": "the smaller of {}",
    "max": "the larger of {}",
}


def described(node: ast.expr, called: Called) -> str:
    """The words for a part of a condition that is true or false."""
    match node:
        case ast.BoolOp(op=op, values=values):
            word = " and " if isinstance(op, ast.And) else " or "
            return word.join(_bracketed(value, node, called) for value in values)
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            return _opposite(inner, called)
        case ast.Compare(left=left, ops=ops, comparators=rights):
            pairs = zip([left, *rights], ops, rights, strict=False)
            return " and ".join(_compared(*pair, called) for pair in pairs)
        case ast.Name() | ast.Attribute():
            return f"{_said(node, called)} is yes"
    return _said(node, called)


def _opposite(inner: ast.expr, called: Called) -> str:
    match inner:
        case ast.Name() | ast.Attribute():
            return f"{_said(inner, called)} is no"
        case ast.Call(func=ast.Name(id="answered" | "skipped" | "vague")):
            return _said(inner, called).replace(" is ", " is not ").replace(" was ", " was not ")
    return f"not ({described(inner, called)})"


def _said(node: ast.expr, called: Called) -> str:
    match node:
        case ast.BinOp(left=left, op=op, right=right):
            return f"{_said(left, called)} {'+' if isinstance(op, ast.Add) else '-'} {_said(right, called)}"
        case ast.Call(func=ast.Name(id=name), args=args):
            words = [_said(argument, called) for argument in args]
            return _CALLS[name].format(*_gathered(name, words))
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            return _either([_said(element, called) for element in elements])
        case ast.Constant(value=value):
            return called.get(str(value), str(value))
        case ast.Name() | ast.Attribute():
            name = dotted(node) or ""
            return called.get(name, name)
    return described(node, called)


def _bracketed(value: ast.expr, inside: ast.BoolOp, called: Called) -> str:
    words = described(value, called)
    return f"({words})" if isinstance(value, ast.BoolOp) and type(value.op) is not type(inside.op) else words


def _compared(left: ast.expr, op: ast.cmpop, right: ast.expr, called: Called) -> str:
    symbol = OPERATORS[type(op)]
    if isinstance(left, ast.Constant) and not isinstance(right, ast.Constant):
        if symbol in ("in", "not in"):
            return (
                f"{_said(right, called)} {'includes' if symbol == 'in' else 'does not include'} {_said(left, called)}"
            )
        left, right = right, left
        symbol = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}.get(symbol, symbol)
    return f"{_said(left, called)} {_IS[symbol].format(_said(right, called))}"


def _gathered(name: str, words: list[str]) -> list[str]:
    if name in ("min", "max"):
        return [" and ".join(words)]
    return [words[0], _either(words[1:])] if len(words) > 1 else words


def _either(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def explained(node: ast.expr, scope: Scope, called: Called) -> tuple[str, ...]:
    """The reasons that make this part true, each with the value it rests on; nothing for a part that is not true."""
    if truth(compiled(node)(scope)) is not True:
        return ()
    if isinstance(node, ast.BoolOp):
        return tuple(dict.fromkeys(reason for value in node.values for reason in explained(value, scope, called)))
    if isinstance(node, ast.Compare):
        return tuple(_reason(pair, scope, called) for pair in _pairs(node))
    return (described(node, called),)


def _pairs(node: ast.Compare) -> list[Pair]:
    return list(zip([node.left, *node.comparators], node.ops, node.comparators, strict=False))


def _reason(pair: Pair, scope: Scope, called: Called) -> str:
    left, op, right = pair
    words = _compared(left, op, right, called)
    subject = left if not isinstance(left, ast.Constant) else right
    symbol = OPERATORS[type(op)]
    value = _shown(compiled(subject)(scope), called)
    name = _said(subject, called)
    if symbol == "==" or value is None or (isinstance(left, ast.Constant) and symbol in ("in", "not in")):
        return words
    rest = words.removeprefix(f"{name} is ").removeprefix(f"{name} ")
    return f"{name} is {value}" if symbol == "in" else f"{name} is {value}, {rest}"


def _shown(value: Operand, called: Called) -> str | None:
    match value:
        case timedelta():
            return _length(value.days)
        case Decimal():
            return f"{value:f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"
        case bool() | None:
            return None
        case int() | date():
            return str(value)
        case str():
            return called.get(value, value)
    return ", ".join(called.get(code, code) for code in value)


def _length(days: int) -> str:
    for size, unit in ((365.25, "year"), (365.25 / 12, "month")):
        if days >= 2 * size:
            return f"about {round(days / size)} {unit}s"
    return f"{days} days"
