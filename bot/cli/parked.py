"""`bluepaper parked`: messages of which no turn could be taken, and taking it after all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

import typer

from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.cli.listing import Json, local, print_lines, show_list
from bot.cli.session import As, session
from bot.process.taking import Taking, read_parked
from storage.parked import Parked
from storage.work import Work

app = command_app()


@dataclass(frozen=True, slots=True)
class _Waiting:
    """One that waits, without its words. `who`: contact and client, "" where nobody is known."""

    number: int
    parked: Parked
    at: datetime
    who: str
    channel: str


@app.command("list", epilog=examples("bluepaper parked list", "bluepaper parked list --json"))
def list_parked(given_by: As = None, as_json: Json = False) -> None:
    """What waits, the oldest first: who wrote when, and what went wrong. The words are not shown."""
    with session() as opened, opened.order(given_by, "parked list") as order:
        zone, found = order.work.firm().zone, _waiting(order.work)
    show_list(
        found,
        {
            "#": lambda one: one.number,
            "when": lambda one: local(one.at, zone),
            "who": lambda one: one.who or "nobody we know",
            "via": lambda one: one.channel,
            "what went wrong": lambda one: one.parked.error,
        },
        _record,
        as_json=as_json,
        empty="Nothing waits: every message could be taken.",
    )


@app.command(epilog=examples("bluepaper parked again", "bluepaper parked again 1"))
def again(
    number: Annotated[
        int | None, typer.Argument(metavar="N", min=1, help="The number that bluepaper parked list shows; else all.")
    ] = None,
    given_by: As = None,
) -> None:
    """Take the turn of what waits, once what was wrong is mended. What is answered then goes out as always."""
    with session() as opened:
        with opened.order(given_by, "parked again") as order:
            found = _waiting(order.work)
        chosen = [one for one in found if number in (None, one.number)]
        if number is not None and not chosen:
            raise CommandError(f"there is no {number}: bluepaper parked list shows what waits")
        taking = Taking(opened.database, lambda: opened.now)
        failed = {one.number: taking.take_again(one.parked) for one in chosen}
        with opened.order(given_by, "parked again") as order:
            if taken := sum(not error for error in failed.values()):
                order.note("took what was set aside", after={"taken": taken})
    print_lines(_became(one, failed[one.number]) for one in chosen)
    if not chosen:
        print_lines(["Nothing waits: every message could be taken."])
    if any(failed.values()):
        raise CommandError("not all could be taken, and those are kept: the log of bluepaper run says why")


def _waiting(work: Work) -> list[_Waiting]:
    channels = {one.id: one.channel.capitalize() for one in work.installations()}
    return [_one(work, number, parked, channels=channels) for number, parked in enumerate(work.parked(), start=1)]


def _one(work: Work, number: int, parked: Parked, *, channels: Mapping[str, str]) -> _Waiting:
    inbound = read_parked(parked.body)
    place = work.known_address(inbound.installation, inbound.address)
    roles = work.contacts(person_id=place.person_id) if place is not None and place.person_id else ()
    clients = ", ".join(one.client_name for one in roles)
    who = f"{roles[0].name}, {clients}" if roles else ""
    return _Waiting(number, parked, inbound.at, who, channels[parked.installation_id])


def _became(one: _Waiting, error: str) -> str:
    whose = f"{one.number}: the message of {one.who}" if one.who else f"{one.number}: the message"
    return f"{whose} is kept, {error} again." if error else f"{whose} is taken."


def _record(one: _Waiting) -> dict[str, object]:
    return {"number": one.number, "at": one.at, "who": one.who, "via": one.channel, "error": one.parked.error}
