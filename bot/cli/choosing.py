"""Which client or contact a name means. On a terminal several are offered; elsewhere the command is refused."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from typing import TypeVar

import typer

from bot.cli.error import CommandError
from bot.cli.naming import clean_name
from bot.cli.session import Session
from bot.names import Match, match
from storage.client import Client
from storage.contact import Contact

Named = TypeVar("Named", Client, Contact)
_NUMBER = re.compile(r"#?(\d{1,9})")
_MOST = 6


def the_client(session: Session, wanted: str) -> Client:
    """The client with this name or number. Raises CommandError."""
    with session.reading() as work:
        clients = work.clients()
    return _choose(wanted, clients, lambda client: client.name, what="client", add="bluepaper client add NAME")


def the_contact(session: Session, wanted: str, *, left: bool = False) -> Contact:
    """The contact with this name or number; those who left are found only with `left`. Raises CommandError."""
    with session.reading() as work:
        contacts = work.contacts()
    there = [one for one in contacts if left or one.left_at is None or _NUMBER.fullmatch(wanted)]
    if not match(wanted, [one.name for one in there]).found and _choosable(wanted, contacts):
        there = list(contacts)
    return _choose(wanted, there, contact_line, what="contact", add="bluepaper contact add CLIENT NAME --role ROLE")


def contact_line(contact: Contact) -> str:
    """The contact with its client, as it is shown in a choice."""
    left = ", left" if contact.left_at else ""
    return f"{contact.name} ({contact.client_name}{left})"


def _choosable(wanted: str, contacts: Sequence[Contact]) -> bool:
    return len(match(wanted, [one.name for one in contacts]).found) > 0


def _choose(wanted: str, rows: Sequence[Named], label: Callable[[Named], str], *, what: str, add: str) -> Named:
    number = _NUMBER.fullmatch(wanted.strip())
    if number:
        for row in rows:
            if row.number == int(number[1]):
                return row
        raise CommandError(f"there is no {what} with the number {number[1]}: see bluepaper {what} list")
    clean_name(wanted, f"the {what}")
    if not rows:
        raise CommandError(f"there is no {what} yet: {add}")
    names = [row.name for row in rows]
    hit = match(wanted, names)
    if not hit.found:
        raise CommandError(f'there is no {what} "{wanted}": {_instead(hit, names, what)}')
    found = [rows[place] for place in hit.found]
    return found[0] if len(found) == 1 else _ask(wanted, found, label, what)


def _instead(hit: Match, names: Sequence[str], what: str) -> str:
    if hit.near:
        return "did you mean " + " or ".join(f'"{names[place]}"' for place in hit.near) + "?"
    if len(names) <= _MOST:
        return f"there are {', '.join(names)}" if len(names) > 1 else f"there is only {names[0]}"
    return f"see bluepaper {what} list"


def _ask(wanted: str, rows: Sequence[Named], label: Callable[[Named], str], what: str) -> Named:
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
