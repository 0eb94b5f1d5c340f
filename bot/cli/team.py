"""`bluepaper team`: the firm's own people."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.cli.invite import the_installation
from bot.cli.listing import Json, print_lines, show_list
from bot.cli.session import As, session
from bot.orders.order_names import the_member
from bot.orders.team import house_of
from bot.people import team_orders
from bot.people.clean_names import clean_name
from bot.people.linking import link_member, place_named
from bot.people.team_orders import ROLES
from bot.process.checking import slack_person
from storage.consultant import Consultant

app = command_app("The firm's own people, what each may do, and who is on call.")


@app.command(epilog=examples('bluepaper team add "Kim Lee" --role technician'))
def add(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The person's name.")],
    role: Annotated[str, typer.Option(metavar="ROLE", help=f"What they may do: {', '.join(ROLES)}.")],
    given_by: As = None,
) -> None:
    """Add somebody. An owner or consultant may do all, a technician see and acknowledge, a guest see."""
    clean = clean_name(name, "the name")
    with session() as opened, opened.order(given_by, "team add") as order:
        lines = team_orders.add_member(order, clean, role)
    print_lines(lines)


@app.command("list", epilog=examples("bluepaper team list"))
def list_team(given_by: As = None, as_json: Json = False) -> None:
    """List everybody, and who is on call for what."""
    with session() as opened, opened.order(given_by, "team list") as order:
        found = order.house.here
    show_list(
        found,
        {"name": lambda one: one.name, "role": lambda one: one.role, "on call for": _kinds},
        lambda one: {"name": one.name, "role": one.role, "on_call": (one.on_call or "").split()},
        as_json=as_json,
        empty="Nobody yet.",
    )


@app.command(
    "on-call",
    epilog=examples("bluepaper team on-call Kim outage break-in lost-data", "bluepaper team on-call Kim --none"),
)
def on_call(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Somebody of the team.")],
    kinds: Annotated[list[str] | None, typer.Argument(metavar="KIND...", help="What may wake this one.")] = None,
    none: Annotated[bool, typer.Option("--none", help="Nothing wakes this one any more.")] = False,
    given_by: As = None,
) -> None:
    """Say who may be woken at night, and by what. One at a time is on call."""
    if bool(kinds) == none:
        raise CommandError("say what may wake them, such as outage, or write --none")
    with session() as opened, opened.order(given_by, "team on-call") as order:
        lines = team_orders.set_on_call(order, name, kinds or ())
    print_lines(lines)


@app.command(
    epilog=examples("bluepaper team link Kim slack:T0ABC/U0KIM", "bluepaper team link Kim --email kim@example.com")
)
def link(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Somebody of the team.")],
    place: Annotated[
        str | None, typer.Argument(metavar="PLACE", help="slack:TEAM/USER, or telegram:NUMBER of who wrote to the bot.")
    ] = None,
    *,
    email: Annotated[str | None, typer.Option(metavar="ADDRESS", help="Find the person in Slack by this.")] = None,
    at: Annotated[str | None, typer.Option("--at", metavar="NAME", help="Of several workspaces, which one.")] = None,
    given_by: As = None,
) -> None:
    """Say which account in Slack or Telegram is theirs: only then do buttons and orders work for them."""
    if (place is None) == (email is None):
        raise CommandError("say which: slack:TEAM/USER, telegram:NUMBER, or --email ADDRESS")
    with session() as opened:
        with opened.reading() as work:
            member = the_member(house_of(work), name)
            found = place_named(work, place) if place is not None else None
            where = found[0] if found else the_installation(work, "slack", at, client="")
        user, called = found[1] if found else None, ""
        if where.channel == "slack":
            user, called = asyncio.run(slack_person(where, user=user, email=email))
        with opened.order(given_by, "team link") as order:
            lines = link_member(order, member, where, user or "")
    print_lines([*([f"In Slack: {called}"] if called else []), *lines])


@app.command(epilog=examples("bluepaper team leave Kim --to Joe"))
def leave(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Who leaves.")],
    to: Annotated[str, typer.Option("--to", metavar="NAME", help="Who takes over what this one has.")],
    given_by: As = None,
) -> None:
    """Somebody leaves the team: what they have acknowledged, and the contacts they talk to, go to a named person."""
    with session() as opened, opened.order(given_by, "team leave") as order:
        lines = team_orders.leave(order, name, to)
    print_lines(lines)


def _kinds(one: Consultant) -> str:
    return ", ".join((one.on_call or "").split())
