"""`bluepaper resume`: ends a pause."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.choosing import the_paused
from bot.cli.group import command_app, examples
from bot.cli.listing import print_lines
from bot.cli.session import As, session
from bot.consultant.pausing import resume as resume_whom

app = command_app()


@app.command(epilog=examples("bluepaper resume Maria", "bluepaper resume all"))
def resume(
    whom: Annotated[str, typer.Argument(metavar="WHOM", help="A contact, a client, or all, as it was paused.")],
    given_by: As = None,
) -> None:
    """End the pauses of just this contact, this client, or all."""
    with session() as opened:
        paused = the_paused(opened, whom)
        with opened.order(given_by, "resume") as order:
            lines = resume_whom(order, paused)
    print_lines(lines)
