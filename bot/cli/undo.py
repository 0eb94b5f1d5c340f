"""`bluepaper undo`: takes an order back."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.group import command_app, examples
from bot.cli.listing import print_lines
from bot.cli.session import As, session
from bot.consultant.undoing import undo as take_back
from bot.orders.order_names import numbered

app = command_app()


@app.command(epilog=examples("bluepaper undo", "bluepaper undo J-12"))
def undo(
    order: Annotated[str | None, typer.Argument(metavar="J-12", help="Its number in: bluepaper journal")] = None,
    given_by: As = None,
) -> None:
    """Take your last order back, or the one with this number. What was sent is sent."""
    number = numbered(order, "J", "an order", "bluepaper journal") if order is not None else None
    with session() as opened, opened.order(given_by, "undo") as given:
        lines = take_back(given, number)
    print_lines(lines)
