"""`bluepaper roadmap`: what lies ahead of a client."""

from __future__ import annotations

from bot.cli.arguments import ClientName
from bot.cli.choosing import the_client
from bot.cli.group import command_app, examples
from bot.cli.listing import print_lines
from bot.cli.session import As, session
from bot.need.roadmap_page import roadmap_lines

app = command_app()


@app.command(epilog=examples("bluepaper roadmap Acme"))
def roadmap(client: ClientName, given_by: As = None) -> None:
    """What lies ahead of a client by horizon, each with its reason in their own words. For you, not for the client."""
    with session() as opened:
        whose = the_client(opened, client)
        with opened.order(given_by, "roadmap") as order:
            lines = roadmap_lines(order.work, whose, private=order.sees_confidential)
    print_lines(lines)
