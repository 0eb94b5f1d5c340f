"""Conditions: parsed once, checked when a playbook is read, evaluated at every turn."""

from conversations.expression.compile import Scope
from conversations.expression.expression import Expression
from conversations.expression.operand import Operand
from conversations.expression.source import ExpressionError

__all__ = ["Expression", "ExpressionError", "Operand", "Scope"]
