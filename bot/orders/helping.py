"""What somebody of the firm may order, by what it is about."""

from __future__ import annotations

from bot.names import nearest
from bot.orders.order import RefusedError
from bot.orders.order_table import WITHDRAWN, OrderKind, allowed
from storage.consultant import ConsultantRole


def help_lines(role: ConsultantRole, word: str = "") -> list[str]:
    """All that this role may order, grouped, a line each; or more about the orders that begin with `word`.

    Raises RefusedError for a word with which no order begins.
    """
    kinds = allowed(role)
    if word:
        return _about(kinds, word.casefold().replace("-", " "))
    lines = []
    for group in dict.fromkeys(kind.group for kind in kinds):
        lines += ["", group, *(f"  {kind.usage}: {kind.says}" for kind in kinds if kind.group == group)]
    return [*lines[1:], "", "Names may be shortened as far as they are clear; numbers do too. More: help WORD."]


def _about(kinds: tuple[OrderKind, ...], word: str) -> list[str]:
    found = [kind for kind in kinds if kind.name.replace("-", " ").startswith(word)]
    if not found:
        near = nearest(word, [kind.name for kind in kinds])
        mend = f'did you mean "{near[0]}"?' if near else "help lists what you may order"
        raise RefusedError(f'there is no order "{word[:60]}" for you: {mend}')
    lines = []
    for kind in found:
        lines += [f"{kind.usage}: {kind.says}."]
        if kind.undoes:
            lines += ["  It can be undone."]
        elif kind.name in WITHDRAWN:
            lines += [f"  It cannot be undone: {WITHDRAWN[kind.name]}."]
    return lines
