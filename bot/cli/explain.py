"""`bluepaper explain`: why somebody is, or is not, spoken to now."""

from __future__ import annotations

from bot.cli.arguments import ContactName
from bot.cli.choosing import the_contact
from bot.cli.group import command_app, examples
from bot.cli.listing import print_lines
from bot.cli.session import As, session
from bot.consultant.explaining import explain_lines

app = command_app()


@app.command(epilog=examples("bluepaper explain Maria"))
def explain(contact: ContactName, given_by: As = None) -> None:
    """May we say something to this person now? If not: why, and when."""
    with session() as opened:
        asked = the_contact(opened, contact, left=True)
        with opened.order(given_by, "explain") as order:
            lines = explain_lines(order.work, asked)
    print_lines(lines)
