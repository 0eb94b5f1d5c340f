"""`bluepaper team`: the firm's own people."""

from __future__ import annotations

from typing import Annotated, get_args

import typer

from bot.applying import Applying
from bot.channels.terminal_places import terminal_address
from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.cli.listing import Json, show_list
from bot.cli.naming import clean_name
from bot.cli.session import As, session
from bot.cli.team_member import the_giver, the_member
from bot.names import folded
from bot.team import house_of
from bot.team_orders import leave_team
from conversations.escalation import EscalationKind
from storage.consultant import Consultant, ConsultantRole
from storage.person import Person

app = command_app("The firm's own people, what each may do, and who is on call.")
ROLES: tuple[ConsultantRole, ...] = get_args(ConsultantRole)


@app.command(epilog=examples('bluepaper team add "Kim Lee" --role technician'))
def add(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The person's name.")],
    role: Annotated[str, typer.Option(metavar="ROLE", help=f"What they may do: {', '.join(ROLES)}.")],
    given_by: As = None,
) -> None:
    """Add somebody. An owner or consultant may do all, a technician see and acknowledge, a guest see."""
    name, chosen = clean_name(name, "the name"), next((one for one in ROLES if one == role.strip().casefold()), None)
    if chosen is None:
        raise CommandError(f'there is no role "{role}": it can be {", ".join(ROLES)}')
    with session() as opened, opened.order(given_by) as order:
        house = house_of(order.work)
        if any(folded(one.name) == folded(name) for one in house.here):
            raise CommandError(f"{name} is in the team already: nothing was changed")
        gone = next((one for one in order.work.consultants() if folded(one.name) == folded(name)), None)
        if gone is not None:
            order.work.consultant_back(gone.id, chosen)
        else:
            person = Person(order.new_id(), name)
            order.work.add_person(person)
            order.work.add_consultant(order.new_id(), person.id, chosen)
            terminal_address(order.work, person.id)
        order.note("added to the team", after={"name": name, "role": chosen})
    typer.echo(f"{name}, {chosen}. Next: bluepaper room --as {name.partition(' ')[0]}")


@app.command("list", epilog=examples("bluepaper team list"))
def list_team(as_json: Json = False) -> None:
    """List everybody, and who is on call for what."""
    with session() as opened, opened.database.work(opened.now) as work:
        found = house_of(work).here
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
    chosen = sorted({_kind(kind) for kind in kinds or ()})
    if bool(chosen) == none:
        raise CommandError("say what may wake them, such as outage, or write --none")
    with session() as opened, opened.order(given_by) as order:
        house = house_of(order.work)
        member = the_member(house, name)
        for one in house.here:
            order.work.set_on_call(one.id, " ".join(chosen) or None if one.id == member.id else None)
        order.note("changed who is on call", after={"name": member.name, "for": ", ".join(chosen)})
    typer.echo(f"{member.name} is on call for {', '.join(chosen)}." if chosen else "Nobody is on call.")


@app.command(epilog=examples("bluepaper team leave Kim --to Joe"))
def leave(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Who leaves.")],
    to: Annotated[str, typer.Option("--to", metavar="NAME", help="Who takes over what this one has.")],
    given_by: As = None,
) -> None:
    """Somebody leaves the team: what they have acknowledged, and the contacts they talk to, go to a named person."""
    with session() as opened, opened.order(given_by) as order:
        house = house_of(order.work)
        gone, heir = the_member(house, name), the_member(house, to)
        if gone.id == heir.id:
            raise CommandError("whoever leaves cannot take over: name somebody else with --to")
        if gone.id == house.named.id:
            raise CommandError(
                f"contacts know {gone.name} by name: first say who follows, bluepaper firm set --consultant"
            )
        giver = the_giver(order.work, given_by) if given_by is not None else heir
        handed = leave_team(Applying(order.work, order.id, order.now), gone, heir, by=giver)
        order.note("left the team", before={"name": gone.name}, after={"handed over": handed, "to": heir.name})
    typer.echo(
        f"{gone.name} has left. {heir.name} has {', '.join(handed)} now." if handed else f"{gone.name} has left."
    )


def _kind(written: str) -> str:
    kind = written.strip().casefold().replace("-", "_")
    if kind not in {one.value for one in EscalationKind}:
        names = ", ".join(one.value.replace("_", "-") for one in EscalationKind)
        raise CommandError(f'"{written}" is nothing that can be raised: it can be {names}')
    return kind


def _kinds(one: Consultant) -> str:
    return ", ".join((one.on_call or "").split())
