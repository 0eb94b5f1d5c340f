"""`bluepaper need`: what clients will need one day."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

from bot.cli.arguments import ClientName, OnlyClient
from bot.cli.choosing import the_client, the_contact
from bot.cli.group import command_app, examples
from bot.cli.listing import Json, print_json, print_lines
from bot.cli.session import As, session
from bot.need import need_orders
from bot.orders.order_names import calendar_day, numbered
from conversations.authoring.playbook import CONFIDENTIAL

app = command_app("What clients will need one day. A need has a number: N-12, or just 12.")
Wanted: TypeAlias = Annotated[str, typer.Argument(metavar="N-12", help="The need: see bluepaper need list.")]


@app.command("list", epilog=examples("bluepaper need list", "bluepaper need list Acme --json"))
def list_needs(
    client: OnlyClient = None,
    given_by: As = None,
    as_json: Json = False,
) -> None:
    """List needs, what is still to be asked, and what is for you only."""
    with session() as opened:
        only = the_client(opened, client) if client is not None else None
        with opened.order(given_by, "need list") as order:
            work, private = order.work, order.sees_confidential
            if as_json:
                stored = [
                    one
                    for one in work.needs(only.id if only else None)
                    if private or one.need.sensitivity < CONFIDENTIAL
                ]
                return print_json([need_orders.need_record(work, one) for one in stored])
            print_lines(need_orders.need_lines(work, [only] if only else work.clients(), private=private))


@app.command(
    epilog=examples(
        "bluepaper need plant Acme server_age --contact Maria --item 'the old one' --horizon 2028-03",
        "bluepaper need plant Acme ups_battery --contact Maria",
    )
)
def plant(
    client: ClientName,
    kind: Annotated[str, typer.Argument(metavar="KIND", help="Such as server_age or insurance_renewal.")],
    *,
    contact: Annotated[str, typer.Option("--contact", "--to", metavar="CONTACT", help="Who hears of it.")],
    item: Annotated[str | None, typer.Option(metavar="TEXT", help="Which thing, as the client calls it.")] = None,
    horizon: Annotated[str | None, typer.Option(metavar="DATE", help="Its date: 2028-03-31 or 2028-03.")] = None,
    given_by: As = None,
) -> None:
    """Plant a need that no rule found."""
    with session() as opened:
        whose, whom = the_client(opened, client), the_contact(opened, contact)
        with opened.order(given_by, "need plant") as order:
            on = calendar_day(order.work, horizon) if horizon is not None else None
            lines = need_orders.plant_for(order, whose, whom, kind, item=item, horizon=on)
    print_lines(lines)


@app.command(epilog=examples("bluepaper need done N-12"))
def done(need: Wanted, given_by: As = None) -> None:
    """The need is met: it comes up no more."""
    with session() as opened, opened.order(given_by, "need done") as order:
        lines = need_orders.done(order, _number(need))
    print_lines(lines)


@app.command(epilog=examples("bluepaper need snooze N-12 --until 2027-06-01"))
def snooze(
    need: Wanted,
    *,
    until: Annotated[str, typer.Option(metavar="DATE", help="The first day on which it may come up again.")],
    given_by: As = None,
) -> None:
    """Put a need off until a day."""
    with session() as opened, opened.order(given_by, "need snooze") as order:
        lines = need_orders.snooze(order, _number(need), calendar_day(order.work, until))
    print_lines(lines)


@app.command(epilog=examples("bluepaper need never N-12"))
def never(need: Wanted, given_by: As = None) -> None:
    """Say nothing of this kind to its contact again, ever. The day is kept."""
    with session() as opened, opened.order(given_by, "need never") as order:
        lines = need_orders.never(order, _number(need))
    print_lines(lines)


def _number(wanted: str) -> int:
    return numbered(wanted, "N", "a need", "bluepaper need list")
