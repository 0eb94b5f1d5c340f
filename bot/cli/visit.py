"""`bluepaper visit`: whom you meet, and when."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.choosing import the_contact
from bot.cli.group import command_app, examples
from bot.cli.listing import print_lines
from bot.cli.session import As, session
from bot.consultant.visiting import plan_visit, planned_visits

app = command_app()


@app.command(
    epilog=examples(
        "bluepaper visit Maria --on 2027-01-12 --at 10:00",
        'bluepaper visit Maria --on 2027-01-12 --about "the lease"',
        "bluepaper visit",
    )
)
def visit(
    contact: Annotated[str | None, typer.Argument(metavar="CONTACT", help="Whom you meet; without, a list.")] = None,
    *,
    on: Annotated[str | None, typer.Option(metavar="DATE", help="Like 2027-01-12.")] = None,
    at: Annotated[str | None, typer.Option(metavar="TIME", help="Like 10:00, in the firm's zone.")] = None,
    about: Annotated[str, typer.Option(metavar="WORDS", help="What it is about.")] = "",
    given_by: As = None,
) -> None:
    """Say whom you meet: your morning message of that day names them, with the last promise and what not to mention."""
    if contact is not None and on is None:
        raise typer.BadParameter("say on which day: --on 2027-01-12", param_hint="--on")
    with session() as opened:
        if contact is None or on is None:
            with opened.order(given_by, "visits") as order:
                lines = planned_visits(order)
        else:
            whom = the_contact(opened, contact, left=True)
            with opened.order(given_by, "visit") as order:
                lines = plan_visit(order, whom, on, at=at, about=about)
    print_lines(lines)
