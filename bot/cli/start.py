"""`bluepaper start`: begin a playbook with a contact."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.channels.terminal_places import terminal_address
from bot.cli.choosing import name_or_number, the_contact
from bot.cli.choosing_playbook import the_playbook
from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.cli.session import As, session
from bot.interview.opening import Opening, begin
from bot.interview.reaching import where_reached
from bot.interview.scene import Shelf
from bot.orders.order import Order
from bot.people.leaving import OPEN
from conversations.authoring.playbook import Playbook
from storage.address import Address
from storage.consultant import Consultant
from storage.contact import Contact
from storage.conversation import Source

app = command_app()


@app.command(
    epilog=examples(
        'bluepaper start discovery "Maria Lopez"',
        "bluepaper start my-questions.yaml 3",
        "bluepaper start roadmap Maria --meeting",
    )
)
def start(
    playbook: Annotated[str, typer.Argument(metavar="PLAYBOOK", help="A name (bluepaper playbook list) or a file.")],
    contact: Annotated[str, typer.Argument(metavar="CONTACT", help="A name or a number.")],
    *,
    meeting: Annotated[bool, typer.Option("--meeting", help="You sit together and type what they say.")] = False,
    paper: Annotated[bool, typer.Option("--paper", help="You type in what they wrote on the printed form.")] = False,
    given_by: As = None,
) -> None:
    """Begin a playbook with a contact. It waits its turn if another one is open where it is held."""
    if meeting and paper:
        raise CommandError("--meeting and --paper exclude each other: write one of them")
    source: Source = "meeting" if meeting else "paper" if paper else "chat"
    with session() as opened:
        asked = the_contact(opened, contact, left=True)
        chosen = the_playbook(opened, playbook)
        with opened.order(given_by, "start") as order:
            _refuse(order, asked, chosen, source)
            address, speaker, conductor = _place(order, asked, source)
            applying = order.applying("opening" if source == "chat" else "reply")
            opening = Opening(asked, address.id, chosen, source, conductor.id if conductor else None)
            conversation_id = begin(applying, opening, Shelf())
            ahead = _ahead(order, address.id, conversation_id)
            after = _next(order, address, speaker or name_or_number(asked, order.work.contacts()))
            order.note(
                f"started {chosen.playbook}",
                client_id=asked.client_id,
                contact_id=asked.id,
                after={"playbook": chosen.playbook, "version": chosen.version, "source": source},
            )
    typer.echo(f"{chosen.title.in_(chosen.languages)}, with {asked.name} of {asked.client_name}.")
    typer.echo(f"It waits its turn: {ahead}." if ahead else "The first question is ready.")
    typer.echo(after)


def _refuse(order: Order, contact: Contact, playbook: Playbook, source: Source) -> None:
    """Raises CommandError where nothing may be begun with this contact."""
    now = order.work.contact(contact.id)
    if now is None or now.left_at is not None:
        raise CommandError(f"{contact.name} has left {contact.client_name}: choose somebody who is still there")
    person = order.work.person(contact.person_id)
    if source == "chat" and person is not None and person.stopped_at is not None:
        raise CommandError(
            f"{contact.name} said stop on {person.stopped_at:%Y-%m-%d}: talk to them in person, and use --meeting"
        )
    for talk in order.work.conversations(contact.id):
        if talk.status in OPEN and talk.playbook == playbook.playbook:
            raise CommandError(
                f"{playbook.playbook} is open with {contact.name} since {talk.opened_at:%Y-%m-%d}: "
                f'go on with it: bluepaper chat "{contact.name}"'
            )


def _place(order: Order, contact: Contact, source: Source) -> tuple[Address, str | None, Consultant | None]:
    """Where it is held, and if not in the contact's own chat, in whose and who conducts it."""
    if source != "chat":
        consultant = order.giver
        return terminal_address(order.work, consultant.person_id), f'"{consultant.name}"', consultant
    return where_reached(order.work, contact.person_id), None, None


def _next(order: Order, address: Address, speaker: str) -> str:
    """What is to be done now."""
    at = order.work.installation(address.installation_id)
    if at is None or at.channel == "terminal":
        return f"Next: bluepaper chat {speaker}"
    return f"It goes out in {at.channel.capitalize()} by itself: bluepaper explain {speaker} says when."


def _ahead(order: Order, address_id: str, conversation_id: str) -> str | None:
    """What is open at the address instead of this conversation."""
    place, begun = order.work.place(address_id), order.work.conversation(conversation_id)
    if place.conversation is None and begun is not None and begun.status == "paused":
        return "what was put off until a day goes on first"
    if place.conversation is None or place.conversation.id == conversation_id or place.contact is None:
        return None
    return f"{place.conversation.playbook} with {place.contact.name} is open"
