"""`bluepaper orders`: what somebody of the team may order in a chat."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.group import command_app, examples
from bot.cli.listing import print_lines
from bot.cli.session import As, session
from bot.orders.helping import help_lines

app = command_app()


@app.command(epilog=examples("bluepaper orders", "bluepaper orders need", "bluepaper orders --as Kim"))
def orders(
    word: Annotated[str, typer.Argument(metavar="WORD", help="More about the orders that begin so.")] = "",
    given_by: As = None,
) -> None:
    """List what you may order in the room or in your own chat, by what it is about."""
    with session() as opened, opened.order(given_by, "help") as order:
        lines = help_lines(order.role, word)
    print_lines(lines)
