"""`bluepaper contact`: the people at a client."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from bot.cli.arguments import ClientName, ContactName, OnlyClient
from bot.cli.choosing import the_client, the_contact
from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.cli.invite import the_installation
from bot.cli.listing import Json, local, print_lines, show_list
from bot.cli.session import As, Session, session
from bot.interview.asking_manners import whom
from bot.names import folded
from bot.orders.order import Order
from bot.people import linking
from bot.people.clean_names import clean_name
from bot.people.clean_values import language_code, zone_name, zone_or_none
from bot.people.contact_roles import ROLES, role_name, taken_for
from bot.people.forgetting import forget_order
from bot.people.leaving import contact_left
from bot.people.linking import place_named
from bot.process.checking import slack_person
from storage.client import Client
from storage.contact import Contact
from storage.person import Person

app = command_app("People at your clients. Short numbers work as names everywhere.")


@app.command(
    epilog=examples(
        'bluepaper contact add "Acme Ltd" "Maria Lopez" --role owner',
        'bluepaper contact add Beta "Maria Lopez" --role finance --same-person 3',
    )
)
def add(
    client: ClientName,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The person's name.")],
    *,
    role: Annotated[str, typer.Option(metavar="ROLE", help=f"What they are there: {', '.join(ROLES)}.")],
    language: Annotated[str | None, typer.Option(metavar="CODE", help="Language, such as en.")] = None,
    zone: Annotated[str | None, typer.Option(metavar="ZONE", help="Time zone, such as Europe/Berlin.")] = None,
    same_person: Annotated[
        str | None,
        typer.Option(metavar="CONTACT", help="The same human being as this contact of another client."),
    ] = None,
    given_by: As = None,
) -> None:
    """Add a person at a client. What you leave out is as the client or your firm has it."""
    as_written, role, name = role, role_name(role), clean_name(name, "the contact's name")
    language = language_code(language) if language is not None else None
    zone = zone_name(zone) if zone is not None else None
    with session() as opened:
        its_client = the_client(opened, client)
        known = _same(opened, same_person, name) if same_person is not None else None
        if known and (language or zone):
            raise CommandError("language and time zone belong to the person, who is known already: leave them out")
        with opened.order(given_by, "contact add") as order:
            person = Person(known.person_id if known else order.new_id(), name, language, zone)
            number = _add(order, its_client, person, role=role, known=known)
            namesakes = _elsewhere(order, its_client, person)
    typer.echo(f"Contact #{number}: {known.name if known else name}, {role} at {its_client.name}")
    for line in taken_for(as_written, role):
        typer.echo(line)
    for other in namesakes:
        typer.echo(f"There is also {other.name} at {other.client_name} (#{other.number}), taken for somebody else.")
    typer.echo(f"Next: bluepaper start discovery {number}")


@app.command("list", epilog=examples("bluepaper contact list", 'bluepaper contact list "Acme Ltd" --json'))
def list_contacts(
    client: OnlyClient = None,
    as_json: Json = False,
) -> None:
    """List people, of one client or of all."""
    with session() as opened:
        only = the_client(opened, client) if client is not None else None
        with opened.reading() as work:
            contacts, firm = work.contacts(only.id if only else None), work.firm()
    show_list(
        contacts,
        {
            "#": lambda contact: contact.number,
            "name": lambda contact: contact.name,
            "client": lambda contact: contact.client_name,
            "role": lambda contact: contact.role,
            "left": lambda contact: local(contact.left_at, firm.zone)[:10] if contact.left_at else None,
        },
        _record,
        as_json=as_json,
        empty=f'Nobody yet. Add one: bluepaper contact add "{only.name if only else "CLIENT"}" "NAME" --role owner',
    )


@app.command(
    "set", epilog=examples("bluepaper contact set Maria --zone Europe/Lisbon", "bluepaper contact set 3 --zone none")
)
def set_contact(
    contact: ContactName,
    *,
    zone: Annotated[
        str, typer.Option(metavar="ZONE", help="Where they work, such as Europe/Berlin; none: where their client is.")
    ],
    given_by: As = None,
) -> None:
    """Correct a person's time zone, at every client of theirs. Their working hours count there from now on."""
    new = zone_or_none(zone)
    with session() as opened:
        of = the_contact(opened, contact)
        with opened.order(given_by, "contact set") as order:
            order.watch(("person", of.person_id))
            was = whom(order.work, of.id)
            order.work.change_person(of.person_id, was.person.language, new)
            order.note(
                "changed a contact",
                client_id=of.client_id,
                contact_id=of.id,
                before={"zone": was.person.zone},
                after={"zone": new},
            )
            now = whom(order.work, of.id)
    typer.echo(f"{of.name}: time zone {now.zone}, before {was.zone}. There it is {local(order.now, now.zone)}.")


@app.command(
    epilog=examples(
        "bluepaper contact link Maria slack:T0WEBER/U0MARIA",
        "bluepaper contact link Maria --email maria@weber.example",
    )
)
def link(
    contact: ContactName,
    place: Annotated[
        str | None, typer.Argument(metavar="PLACE", help="slack:TEAM/USER, or telegram:NUMBER of who wrote to the bot.")
    ] = None,
    *,
    email: Annotated[str | None, typer.Option(metavar="ADDRESS", help="Find the person in Slack by this.")] = None,
    at: Annotated[str | None, typer.Option("--at", metavar="NAME", help="Of several workspaces, which one.")] = None,
    given_by: As = None,
) -> None:
    """Say where a contact is reached, and open the chat from our side. What is open goes on there."""
    if (place is None) == (email is None):
        raise CommandError("say where: slack:TEAM/USER, telegram:NUMBER, or --email ADDRESS")
    with session() as opened:
        whom = the_contact(opened, contact)
        with opened.reading() as work:
            found = place_named(work, place) if place is not None else None
            where = found[0] if found else the_installation(work, "slack", at, client=whom.client_name)
        user, called = found[1] if found else None, ""
        if where.channel == "slack":
            user, called = asyncio.run(slack_person(where, user=user, email=email))
        with opened.order(given_by, "contact link") as order:
            lines = linking.link(order, whom, where, user or "")
    print_lines([*([f"In Slack: {called}"] if called else []), *lines])


@app.command(epilog=examples('bluepaper contact left "Maria Lopez"', "bluepaper contact left 3 --as Chris"))
def left(contact: ContactName, given_by: As = None) -> None:
    """Somebody has left a client: nothing more is asked there, at once. What was answered stays with the client."""
    with session() as opened:
        gone = the_contact(opened, contact)
        with opened.order(given_by, "contact left") as order:
            lines = contact_left(order, gone)
    print_lines(lines)


@app.command(epilog=examples("bluepaper contact forget 3", "bluepaper contact forget 3 --for-good"))
def forget(
    contact: ContactName,
    given_by: As = None,
    for_good: Annotated[bool, typer.Option("--for-good", help="Yes, erase it: nothing takes that back.")] = False,
) -> None:
    """Erase what somebody told us, in every word, at every client of theirs. The room is told, without any of it."""
    with session() as opened:
        gone = the_contact(opened, contact)
        with opened.order(given_by, "contact forget") as order:
            lines = forget_order(order, gone, sure=for_good)
    print_lines(lines)


def _same(opened: Session, wanted: str, name: str) -> Contact:
    known = the_contact(opened, wanted, left=True)
    if folded(known.name) != folded(name):
        raise CommandError(f'contact #{known.number} is called "{known.name}", not "{name}": write the same name')
    return known


def _add(order: Order, client: Client, person: Person, *, role: str, known: Contact | None) -> int:
    twin = next((one for one in order.work.contacts(client.id) if folded(one.name) == folded(person.name)), None)
    if twin and twin.left_at is None:
        raise CommandError(
            f'{client.name} already has a contact "{twin.name}" (#{twin.number}): give this one another name'
        )
    if known is None:
        order.work.add_person(person)
    contact_id = order.new_id()
    number = order.work.add_contact(contact_id, client.id, person.id, role=role)
    order.note(
        "added a contact",
        client_id=client.id,
        contact_id=contact_id,
        after={"name": person.name, "role": role, "same person as": known.number if known else None},
    )
    return number


def _elsewhere(order: Order, client: Client, person: Person) -> list[Contact]:
    """Contacts of other clients who are called the same and count as other people."""
    return [
        one
        for one in order.work.contacts()
        if one.client_id != client.id and one.person_id != person.id and folded(one.name) == folded(person.name)
    ]


def _record(contact: Contact) -> dict[str, object]:
    return {
        "number": contact.number,
        "name": contact.name,
        "client": contact.client_name,
        "role": contact.role,
        "left_at": contact.left_at,
    }
