"""`bluepaper roadmap`: what lies ahead of a client."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.choosing import the_client
from bot.cli.group import command_app, examples
from bot.cli.listing import print_lines
from bot.cli.session import session
from bot.roadmap_page import roadmap_lines

app = command_app()


@app.command(epilog=examples("bluepaper roadmap Acme"))
def roadmap(client: Annotated[str, typer.Argument(metavar="CLIENT", help="A name or a number.")]) -> None:
    """What lies ahead of a client by horizon, each with its reason in their own words. For you, not for the client."""
    with session() as opened:
        whose = the_client(opened, client)
        with opened.reading() as work:
            lines = roadmap_lines(work, whose)
    print_lines(lines)
