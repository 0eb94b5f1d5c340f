"""The conditions an author writes (`when`, `check`, `count`): a small, safe part of Python's expressions.

Allowed are comparisons, `and`, `or`, `not`, `+` and `-`, texts, numbers, lists, names of questions, names with one dot
(`contact.role`) and the functions of `function.py`. A comparison with a missing answer does not hold, and neither does
its opposite: `not (sites > 3)` is false too while `sites` is unknown. `not answered(sites)` asks for that.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field

from conversations.expression.compile import Evaluate, Scope, compiled
from conversations.expression.operand import Operand, truth
from conversations.expression.source import names_in, parsed
from conversations.expression.words import described, explained


@dataclass(frozen=True)
class Expression:
    """A condition, checked and ready to be evaluated any number of times; equal when its source is."""

    source: str
    tree: ast.expr = field(repr=False, compare=False)
    names: frozenset[str] = field(repr=False, compare=False)
    _evaluate: Evaluate = field(repr=False, compare=False)

    @classmethod
    def parse(cls, source: str) -> Expression:
        """Checks and compiles; raises ExpressionError. Takes under a millisecond whatever it is given."""
        tree = parsed(source)
        return cls(source, tree, frozenset(names_in(tree)), compiled(tree))

    def value(self, scope: Scope) -> Operand:
        """A number (middle of a range), day, length of time, text, True or False; None if an answer is missing."""
        return self._evaluate(scope)

    def holds(self, scope: Scope) -> bool:
        """Whether the condition is true. Never raises."""
        return truth(self._evaluate(scope)) is True

    def explain(self, scope: Scope, called: Mapping[str, str] | None = None) -> tuple[str, ...]:
        """Why it holds, reason by reason ("sites is 4, more than 3"); empty when it does not. `called` renames."""
        return explained(self.tree, scope, called or {}) if self.holds(scope) else ()

    def describe(self, called: Mapping[str, str] | None = None) -> str:
        """The condition in plain words: "sites is more than 3 and growth is grow"."""
        return described(self.tree, called or {})
