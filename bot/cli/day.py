"""`bluepaper day`: a consultant's day."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.channels.terminal_text import drawn
from bot.cli.group import command_app, examples
from bot.cli.session import As, session
from bot.consultant.day import day_of

app = command_app()


@app.command(epilog=examples("bluepaper day", "bluepaper day Joe"))
def day(
    consultant: Annotated[str | None, typer.Argument(metavar="CONSULTANT", help="Somebody of the team.")] = None,
    given_by: As = None,
) -> None:
    """What is for you, three things at most; what goes out today unless held; who has not been heard from.

    The same comes by itself in the morning of a working day, to the consultant's own chat.
    """
    with session() as opened, opened.order(given_by if consultant is None else consultant, "day") as order:
        found = day_of(order.work, order.giver)
    typer.echo(drawn(found.text or "Nothing is waiting for you today.", (), width=100))
