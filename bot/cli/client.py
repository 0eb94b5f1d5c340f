"""`bluepaper client`: the organisations in the firm's care."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Annotated

import typer

from bot.cli.choosing import the_client
from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.cli.listing import Json, local, print_json, print_pairs, show_list
from bot.cli.session import As, session
from bot.people.clean_names import clean_name
from bot.people.clean_values import currency_code, language_code, locale_name, zone_name, zone_or_none
from bot.setting_up import to_set_up
from storage.client import CHANGED, Client, NewClient
from storage.contact import Contact
from storage.conversation import Conversation
from storage.work import Work

app = command_app("Organisations in your care. Short numbers work as names everywhere.")
_NONE_YET = 'There is no client yet. Add one: bluepaper client add "Acme Ltd"'


@app.command(
    epilog=examples(
        'bluepaper client add "Acme Ltd"',
        'bluepaper client add "Müller AG" --zone Europe/Zurich --currency CHF --locale de_CH',
    )
)
def add(
    name: Annotated[str, typer.Argument(metavar="NAME", help="What your people and theirs call it.")],
    *,
    language: Annotated[str | None, typer.Option(metavar="CODE", help="Language, such as en.")] = None,
    zone: Annotated[str | None, typer.Option(metavar="ZONE", help="Time zone, such as Europe/Berlin.")] = None,
    currency: Annotated[str | None, typer.Option(metavar="CODE", help="Currency of amounts, such as EUR.")] = None,
    locale: Annotated[str | None, typer.Option(metavar="CODE", help="How numbers and dates look: en_US.")] = None,
    given_by: As = None,
) -> None:
    """Add a client. What you leave out is as your firm has it (bluepaper firm show)."""
    new = {
        "name": clean_name(name, "the client's name"),
        "language": language_code(language) if language is not None else None,
        "zone": zone_name(zone) if zone is not None else None,
        "currency": currency_code(currency) if currency is not None else None,
        "locale": locale_name(locale) if locale is not None else None,
    }
    with session() as opened, opened.order(given_by, "client add") as order:
        added = order.work.add_client(NewClient(id=order.new_id(), **new))  # type: ignore[arg-type]
        order.note("added a client", client_id=added.id, after=new)
    typer.echo(f"Client #{added.number}: {added.name}")
    typer.echo(f'Next: bluepaper contact add "{added.name}" "THEIR NAME" --role owner')


@app.command("list", epilog=examples("bluepaper client list", "bluepaper client list --json"))
def list_clients(as_json: Json = False) -> None:
    """List all clients."""
    with session() as opened, opened.reading() as work:
        clients, contacts = work.clients(), work.contacts()
    here = Counter(contact.client_id for contact in contacts if contact.left_at is None)
    show_list(
        clients,
        {
            "#": lambda client: client.number,
            "client": lambda client: client.name,
            "contacts": lambda client: here[client.id],
            "state": lambda client: client.state,
        },
        lambda client: {**_record(client), "contacts": here[client.id]},
        as_json=as_json,
        empty=_NONE_YET,
    )


@app.command(
    "set",
    epilog=examples(
        "bluepaper client set Acme --automatic",
        "bluepaper client set Acme --ask-first",
        "bluepaper client set Acme --room slack:C0123ABCD",
        "bluepaper client set Acme --zone Europe/Lisbon",
    ),
)
def set_client(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A name or a number.")],
    *,
    automatic: Annotated[
        bool | None,
        typer.Option("--automatic/--ask-first", help="Whether nudges and reminders go out without your OK."),
    ] = None,
    room: Annotated[
        str | None,
        typer.Option(metavar="ROOM", help="Where this client's cards go: slack:C0123ABCD, telegram:-100123, or none."),
    ] = None,
    zone: Annotated[
        str | None, typer.Option(metavar="ZONE", help="Time zone, such as Europe/Berlin; none: your firm's.")
    ] = None,
    given_by: As = None,
) -> None:
    """Say whether nudges and reminders to a client's people go out by themselves, where its cards go, where it is."""
    if automatic is None and room is None and zone is None:
        raise CommandError("say what to change: --automatic, --ask-first, --room ROOM or --zone ZONE")
    its_zone = zone_or_none(zone) if zone is not None else None
    with session() as opened:
        client = the_client(opened, name)
        with opened.order(given_by, "client set") as order:
            order.watch(("client", client.id))
            if automatic is not None:
                order.work.set_automatic(client.id, automatic)
            if room is not None:
                order.work.choose_client_room(client.id, _room_id(order.work, room))
            if zone is not None:
                same = {field: getattr(client, field) for field in CHANGED}
                order.work.change_client(client.id, same | {"zone": its_zone})
            after = {"automatic": automatic, "room": room, "zone": zone}
            order.note(
                "changed a client",
                client_id=client.id,
                before={"automatic": client.automatic, "zone": client.zone},
                after={key: value for key, value in after.items() if value is not None},
            )
            there = its_zone or order.work.firm().zone
    for line in _set_lines(client.name, automatic, room):
        typer.echo(line)
    if zone is not None:
        typer.echo(f"{client.name}: its time zone is {there} now. There it is {local(order.now, there)}.")


def _room_id(work: Work, room: str) -> str | None:
    """The address of a room as settings name it; None for "none". Raises CommandError."""
    if room == "none":
        return None
    channel, _, place = room.partition(":")
    if not re.fullmatch(r"slack:[CG]\w+|telegram:-\d+", room):
        raise CommandError(f'"{room}" is no room: write slack:C0123ABCD, telegram:-1001234567890, or none')
    found = [one for one in work.installations() if one.channel == channel and one.status == "active"]
    if not found:
        raise CommandError(f"there is nothing on {channel.capitalize()} yet: {to_set_up(channel)}")
    consultants = work.room()
    address = work.room_called(found[0].id, place)
    if consultants is not None and consultants.id == address.id:
        raise CommandError("that is the consultants' room, where all cards go: leave it, or write none")
    return address.id


def _set_lines(name: str, automatic: bool | None, room: str | None) -> Iterator[str]:
    if automatic:
        yield f"{name}: what is unasked goes out by itself. What is old or needs a call still waits for you."
    elif automatic is not None:
        yield f"{name}: nothing unasked goes out before your OK (bluepaper today)."
    if room == "none":
        yield f"{name}: its cards go to the consultants' room."
    elif room is not None:
        yield f"{name}: its cards go to {room}. Nothing about other clients is said there."


@app.command(epilog=examples('bluepaper client show "Acme Ltd"', "bluepaper client show 3"))
def show(name: Annotated[str, typer.Argument(metavar="NAME")], as_json: Json = False) -> None:
    """Show one client, its people, and how far each conversation is."""
    with session() as opened:
        client = the_client(opened, name)
        with opened.reading() as work:
            firm, contacts = work.firm(), work.contacts(client.id)
            talks = {contact.id: work.conversations(contact.id) for contact in contacts}
    if as_json:
        people = [_contact(contact, talks[contact.id]) for contact in contacts]
        return print_json([{**_record(client), "contacts": people}])
    typer.echo(f"#{client.number} {client.name} ({client.state}), since {local(client.created_at, firm.zone)[:10]}")
    print_pairs(
        [
            ("time zone", _or_firm(client.zone, firm.zone)),
            ("language", _or_firm(client.language, firm.language)),
            ("currency", _or_firm(client.currency, firm.currency)),
            ("locale", _or_firm(client.locale, firm.locale)),
        ],
    )
    for contact in contacts:
        left = f", left {local(contact.left_at, firm.zone)[:10]}" if contact.left_at else ""
        typer.echo(f"#{contact.number} {contact.name}, {contact.role}{left}")
        for talk in talks[contact.id]:
            status = "waits its turn" if talk.status == "paused" and talk.due_at is None else talk.status
            typer.echo(f"   {talk.playbook}: {status}, last moved {local(talk.updated_at, firm.zone)}")
    if not contacts:
        typer.echo(f'Nobody yet. Add one: bluepaper contact add "{client.name}" "THEIR NAME" --role owner')


def _or_firm(own: str | None, firm: str) -> str:
    return own or f"{firm} (the firm's)"


def _record(client: Client) -> dict[str, object]:
    return {
        "number": client.number,
        "name": client.name,
        "state": client.state,
        "zone": client.zone,
        "language": client.language,
        "currency": client.currency,
        "locale": client.locale,
        "automatic": client.automatic,
        "created_at": client.created_at,
    }


def _contact(contact: Contact, talks: Iterable[Conversation]) -> dict[str, object]:
    return {
        "number": contact.number,
        "name": contact.name,
        "role": contact.role,
        "left_at": contact.left_at,
        "conversations": [
            {
                "playbook": talk.playbook,
                "status": talk.status,
                "source": talk.source,
                "opened_at": talk.opened_at,
                "updated_at": talk.updated_at,
            }
            for talk in talks
        ],
    }
