"""Which client or contact a name means. On a terminal several are offered; elsewhere the command is refused."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import typer

from bot.cli.error import CommandError
from bot.cli.session import Session
from bot.names import Match, folded, match
from storage.client import Client
from storage.contact import Contact

_NUMBER = re.compile(r"#?(\d{1,9})")
_MOST = 6
_LONGEST_SHOWN = 60
_ADD_CONTACT = "bluepaper contact add CLIENT NAME --role ROLE"


class Named(Protocol):
    """What has a name and a short number."""

    @property
    def number(self) -> int: ...
    @property
    def name(self) -> str: ...


One = TypeVar("One", bound=Named)


@dataclass(frozen=True, slots=True)
class Speaker:
    """A human being who can talk to the bot. `number` is that of the first contact, 0 for a consultant."""

    person_id: str
    name: str
    number: int
    about: str


def the_client(session: Session, wanted: str) -> Client:
    """The client with this name or number. Raises CommandError."""
    with session.reading() as work:
        clients = work.clients()
    return _choose(wanted, clients, lambda client: client.name, what="client", add="bluepaper client add NAME")


def the_contact(session: Session, wanted: str, *, left: bool = False) -> Contact:
    """The contact with this name or number; those who left only with `left`, or if nobody else fits.

    Raises CommandError.
    """
    with session.reading() as work:
        contacts = work.contacts()
    here = [one for one in contacts if left or one.left_at is None]
    if _NUMBER.fullmatch(wanted.strip()) or not match(wanted, [one.name for one in here]).found:
        here = list(contacts)
    return _choose(wanted, here, contact_line, what="contact", add=_ADD_CONTACT)


def the_paused(session: Session, wanted: str) -> Contact | Client | None:
    """Whom a pause is about: a contact by name or number, a client by name, or None for `all`. Raises CommandError."""
    if wanted.strip().casefold() in ("all", "everybody"):
        return None
    with session.reading() as work:
        clients, contacts = work.clients(), work.contacts()
    its_clients = match(wanted, [one.name for one in clients]).found
    its_contacts = match(wanted, [one.name for one in contacts]).found
    if _NUMBER.fullmatch(wanted.strip()) or not its_clients:
        return the_contact(session, wanted)
    if its_contacts:
        named = contacts[its_contacts[0]]
        raise CommandError(
            f'"{wanted}" can be {clients[its_clients[0]].name} or {named.name}: write more of the name, '
            f"or {named.number} for the contact"
        )
    return the_client(session, wanted)


def the_speaker(session: Session, wanted: str) -> Speaker:
    """The person with this name or a contact's number: a contact, of however many clients, or a consultant.

    Raises CommandError.
    """
    with session.reading() as work:
        contacts, consultants = work.contacts(), work.consultants()
    number = _NUMBER.fullmatch(wanted.strip())
    if number:
        found = _choose(wanted, contacts, contact_line, what="contact", add=_ADD_CONTACT)
        return Speaker(found.person_id, found.name, found.number, found.client_name)
    people: dict[str, Speaker] = {}
    for contact in contacts:
        people.setdefault(
            contact.person_id, Speaker(contact.person_id, contact.name, contact.number, contact.client_name)
        )
    for one in consultants:
        people.setdefault(one.person_id, Speaker(one.person_id, one.name, 0, one.role))
    return _choose(
        wanted, [*people.values()], lambda one: f"{one.name} ({one.about})", what="contact", add=_ADD_CONTACT
    )


def contact_line(contact: Contact) -> str:
    """The contact with its client, as it is shown in a choice."""
    left = ", left" if contact.left_at else ""
    return f"{contact.name} ({contact.client_name}{left})"


def name_or_number(contact: Contact, others: Iterable[Contact]) -> str:
    """What to write for this contact on a command line: the name, or the number where others are called the same."""
    same = [one for one in others if folded(one.name) == folded(contact.name)]
    return f'"{contact.name}"' if len(same) < 2 else str(contact.number)


def _choose(wanted: str, rows: Sequence[One], label: Callable[[One], str], *, what: str, add: str) -> One:
    if not rows:
        raise CommandError(f"there is no {what} yet: {add}")
    number = _NUMBER.fullmatch(wanted.strip())
    if number:
        for row in rows:
            if row.number == int(number[1]):
                return row
        raise CommandError(f"there is no {what} with the number {number[1]}: see bluepaper {what} list")
    if not folded(wanted):
        raise CommandError(f"the {what} is empty: write a name or a number (bluepaper {what} list)")
    names = [row.name for row in rows]
    hit = match(wanted, names)
    if not hit.found:
        raise CommandError(f'there is no {what} "{wanted[:_LONGEST_SHOWN]}": {_instead(hit, names, what)}')
    found = [rows[place] for place in hit.found]
    return found[0] if len(found) == 1 else _ask(wanted, found, label, what)


def _instead(hit: Match, names: Sequence[str], what: str) -> str:
    if hit.near:
        return "did you mean " + " or ".join(f'"{names[place]}"' for place in hit.near) + "?"
    if len(names) <= _MOST:
        return f"there are {', '.join(names)}" if len(names) > 1 else f"there is only {names[0]}"
    return f"see bluepaper {what} list"


def _ask(wanted: str, rows: Sequence[One], label: Callable[[One], str], what: str) -> One:
    lines = [f"#{row.number} {label(row)}" for row in rows]
    if not _is_answered():
        listed = ", ".join(lines[:_MOST]) + (", ..." if len(lines) > _MOST else "")
        raise CommandError(f'"{wanted}" can be {listed}: write the number of the {what}')
    typer.echo(f'"{wanted}" can be:\n' + "\n".join(f"  {line}" for line in lines), err=True)
    while True:
        given = ask("Which one (number)").lstrip("#")
        for row in rows:
            if str(row.number) == given:
                return row
        typer.echo(f"Please write one of {', '.join(str(row.number) for row in rows)}.", err=True)


def ask(question: str) -> str:
    """What the person at the terminal types. Raises CommandError when nothing is typed."""
    sys.stderr.write(f"{question}: ")
    sys.stderr.flush()
    given = sys.stdin.readline().strip() if sys.stdin is not None else ""
    if not given:
        raise CommandError("nothing was chosen, nothing was done: write the number on the command line")
    return given


def _is_answered() -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()
