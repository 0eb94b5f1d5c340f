"""`bluepaper pause`: nothing unasked is said to a contact, a client's people, or anybody."""

from __future__ import annotations

from datetime import datetime, time
from typing import Annotated

import typer

from bot.cli.arguments import Paused
from bot.cli.choosing import the_paused
from bot.cli.group import command_app, examples
from bot.cli.listing import print_lines
from bot.cli.session import As, session
from bot.consultant.pausing import pause as pause_whom
from bot.orders.order_names import calendar_day
from conversations.hours import instant_of

app = command_app()


@app.command(epilog=examples("bluepaper pause Maria", "bluepaper pause Acme --until 2027-01-10", "bluepaper pause all"))
def pause(
    whom: Paused,
    *,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="Goes on by itself on this day.")] = None,
    why: Annotated[str | None, typer.Option("--because", "--why", metavar="WHY", help="Kept in the journal.")] = None,
    given_by: As = None,
) -> None:
    """Say nothing unasked to a contact, to a client's people, or to all. Whoever writes is still answered."""
    with session() as opened:
        paused = the_paused(opened, whom)
        with opened.order(given_by, "pause") as order:
            on = calendar_day(order.work, until) if until is not None else None
            end = instant_of(datetime.combine(on, time()), order.work.firm().zone) if on else None
            lines = pause_whom(order, paused, until=end, why=why)
    print_lines(lines)
