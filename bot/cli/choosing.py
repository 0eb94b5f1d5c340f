"""Which client or contact a name means. On a terminal several are offered; elsewhere the command is refused."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

import typer

from bot.cli.error import CommandError
from bot.cli.session import Session
from bot.names import folded
from bot.orders import order_names
from bot.orders.order_names import NUMBER, SeveralError, choose, contact_line
from storage.client import Client
from storage.contact import Contact
from storage.work import Work

Found = TypeVar("Found")
_EITHER: tuple[object, ...] = (order_names.the_paused, order_names.the_met, order_names.contact_or_client)
"""Where a number alone does not say whether a client or a contact is meant."""
_ADD_CONTACT = "bluepaper contact add CLIENT NAME --role ROLE"


@dataclass(frozen=True, slots=True)
class Speaker:
    """A human being who can talk to the bot. `number` is that of the first contact, 0 for a consultant."""

    person_id: str
    name: str
    number: int
    about: str


def the_client(session: Session, wanted: str) -> Client:
    """The client with this name or number. Raises RefusedError."""
    return _found(session, wanted, order_names.the_client)


def the_contact(session: Session, wanted: str, *, left: bool = False) -> Contact:
    """The contact with this name or number; those who left only with `left`, or if nobody else fits.

    Raises RefusedError.
    """
    return _found(session, wanted, lambda work, name: order_names.the_contact(work, name, left=left))


def the_paused(session: Session, wanted: str) -> Contact | Client | None:
    """Whom a pause is about: a contact by name or number, a client by name, or None for `all`. Raises RefusedError."""
    return _found(session, wanted, order_names.the_paused)


def the_met(session: Session, wanted: str) -> tuple[Contact, ...]:
    """Those whom one meets: all who are at a client, or one contact. Raises RefusedError."""
    return _found(session, wanted, order_names.the_met)


def the_speaker(session: Session, wanted: str) -> Speaker:
    """The person with this name or a contact's number: a contact, of however many clients, or a consultant.

    Raises RefusedError.
    """
    return _found(session, wanted, _speaker)


def _speaker(work: Work, wanted: str) -> Speaker:
    contacts, consultants = work.contacts(), work.consultants()
    if NUMBER.fullmatch(wanted.strip()):
        found = choose(wanted, contacts, contact_line, what="contact", add=_ADD_CONTACT)
        return Speaker(found.person_id, found.name, found.number, found.client_name)
    people: dict[str, Speaker] = {}
    for contact in contacts:
        people.setdefault(
            contact.person_id, Speaker(contact.person_id, contact.name, contact.number, contact.client_name)
        )
    for one in consultants:
        people.setdefault(one.person_id, Speaker(one.person_id, one.name, 0, one.role))
    return choose(wanted, [*people.values()], lambda one: f"{one.name} ({one.about})", what="contact", add=_ADD_CONTACT)


def name_or_number(contact: Contact, others: Iterable[Contact]) -> str:
    """What to write for this contact on a command line: the name, or the number where others are called the same."""
    same = [one for one in others if folded(one.name) == folded(contact.name)]
    return f'"{contact.name}"' if len(same) < 2 else str(contact.number)


def _found(session: Session, wanted: str, look: Callable[[Work, str], Found]) -> Found:
    """What the name means; of several one is chosen where somebody is there to choose."""
    try:
        with session.reading() as work:
            return look(work, wanted)
    except SeveralError as error:
        if not is_answered():
            raise
        which = f"{error.what} {_ask(error)}" if look in _EITHER else str(_ask(error))
    with session.reading() as work:
        return look(work, which)


def _ask(several: SeveralError) -> int:
    shown = "\n".join(f"  #{number} {line}" for number, line in several.lines)
    typer.echo(f'"{several.wanted}" can be:\n{shown}', err=True)
    numbers = [number for number, _ in several.lines]
    while True:
        given = ask("Which one (number)").lstrip("#")
        if given.isdecimal() and int(given) in numbers:
            return int(given)
        typer.echo(f"Please write one of {', '.join(str(number) for number in numbers)}.", err=True)


def ask(question: str) -> str:
    """What the person at the terminal types. Raises CommandError when nothing is typed."""
    sys.stderr.write(f"{question}: ")
    sys.stderr.flush()
    given = sys.stdin.readline().strip() if sys.stdin is not None else ""
    if not given:
        raise CommandError("nothing was chosen, nothing was done: write the number on the command line")
    return given


def is_answered() -> bool:
    """Whether somebody sits there who can be asked."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()
