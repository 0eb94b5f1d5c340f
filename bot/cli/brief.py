"""`bluepaper brief`: what to know before a meeting."""

from __future__ import annotations

from bot.cli.arguments import Met
from bot.cli.choosing import the_met
from bot.cli.group import command_app, examples
from bot.cli.listing import print_lines
from bot.cli.session import As, session
from bot.consultant.brief import brief_of

app = command_app()


@app.command(epilog=examples("bluepaper brief Maria", "bluepaper brief Acme"))
def brief(name: Met, given_by: As = None) -> None:
    """What to know before you meet: last talk, open promises, what changed, what is unanswered, what not to mention."""
    with session() as opened:
        contacts = the_met(opened, name)
        with opened.order(given_by, "brief") as order:
            pages = [brief_of(order.work, contact, private=order.sees_confidential) for contact in contacts]
    print_lines(["\n\n".join(pages) or "Nobody is there to meet."])
