"""From the text of a condition to a syntax tree of harmless size, or an error that says how to put it right."""

import ast
import re
from collections.abc import Mapping

MOST_CHARACTERS = 500
MOST_PARTS = 120
MOST_DEPTH = 12
MOST_DIGITS = 15
MOST_TEXT = 100

OPERATORS: Mapping[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.In: "in",
    ast.NotIn: "not in",
}
_TEXT = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"")
_SLIPS = (
    (re.compile(r"(?<![=!<>:])=(?!=)"), "write == to compare"),
    (re.compile(r"&&|\|\||!(?!=)"), "write and, or, not in words"),
    (re.compile(r"[“”„‘’]"), "use straight quotes: 'yes'"),
    (re.compile(r"<>|=<|=>"), "write !=, <= or >="),
    (re.compile(r"\b(AND|OR|NOT|IN)\b"), "write and, or, not, in with small letters"),
)


class ExpressionError(ValueError):
    """A condition that cannot be used. `what` is wrong, `mend` says how to put it right."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(f"{what}: {mend}")
        self.what = what
        self.mend = mend


def parsed(source: str) -> ast.expr:
    if len(source) > MOST_CHARACTERS:
        raise ExpressionError(
            f"condition of {len(source)} characters", f"at most {MOST_CHARACTERS}; split the question"
        )
    if "\\" in source or "\0" in source:
        raise ExpressionError("backslash in a condition", "write the text without it")
    for slip, mend in _SLIPS:
        if slip.search(_TEXT.sub("''", source)):
            raise ExpressionError(f"`{short(source)}` cannot be read", mend)
    try:
        tree = ast.parse(source.strip(), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        raise ExpressionError(
            f"`{short(source)}` cannot be read", "for example: sites > 1 and growth == 'grow'"
        ) from None
    _measure(tree)
    return tree


def short(source: str) -> str:
    line = " ".join(source.split())
    return line if len(line) <= 60 else line[:57] + "..."


def _measure(tree: ast.expr) -> None:
    parts, level = 0, [tree]
    for _ in range(MOST_DEPTH):
        parts += len(level)
        level = [child for node in level for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr)]
        if not level:
            break
    if level or parts > MOST_PARTS:
        raise ExpressionError(
            "condition is too long or too deep", "split it: one question may depend on another one's `when`"
        )


def names_in(tree: ast.expr) -> list[str]:
    match tree:
        case ast.Call(args=args):
            return [name for argument in args for name in names_in(argument)]
        case _ if name := dotted(tree):
            return [name]
    return [name for child in ast.iter_child_nodes(tree) if isinstance(child, ast.expr) for name in names_in(child)]


def dotted(node: ast.expr) -> str | None:
    """The name a part of a condition stands for (`sites`, `contact.role`), None if it is not a name."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name(id=owner), attr=name):
            return f"{owner}.{name}"
    return None
