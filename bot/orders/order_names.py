"""Whom and what an order means by a name: a unique beginning, a short number, or else a question back."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from bot.names import Match, folded, match
from bot.orders.order import RefusedError
from bot.orders.team import House
from conversations.reading import Context
from conversations.reading.until import until
from storage.client import Client
from storage.consultant import Consultant
from storage.contact import Contact
from storage.work import Work

NUMBER = re.compile(r"#?(\d{1,9})")
_WHICH = re.compile(r"(client|contact) (#?\d{1,9})", re.IGNORECASE)
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


class SeveralError(RefusedError):
    """The name can mean several: `lines` are numbers with names. `mend` is what to write instead."""

    def __init__(self, wanted: str, what: str, lines: Sequence[tuple[int, str]], mend: str = "") -> None:
        shown = [f"#{number} {line}" for number, line in lines]
        listed = ", ".join(shown[:_MOST]) + (", ..." if len(shown) > _MOST else "")
        super().__init__(f'"{wanted}" can be {listed}: {mend or f"write the number of the {what}"}')
        self.wanted, self.what, self.lines = wanted, what, tuple(lines)


def the_client(work: Work, wanted: str) -> Client:
    """The client with this name or number. Raises RefusedError."""
    return choose(wanted, work.clients(), lambda client: client.name, what="client", add="bluepaper client add NAME")


def the_contact(work: Work, wanted: str, *, left: bool = False) -> Contact:
    """The contact with this name or number; those who left only with `left`, or if nobody else fits.

    Raises RefusedError.
    """
    contacts = work.contacts()
    here = [one for one in contacts if left or one.left_at is None]
    if NUMBER.fullmatch(wanted.strip()) or not match(wanted, [one.name for one in here]).found:
        here = list(contacts)
    return choose(wanted, here, contact_line, what="contact", add=_ADD_CONTACT)


def contact_or_client(work: Work, wanted: str) -> Contact | Client:
    """A contact by name or number, or a client by name; `client 3` and `contact 3` too. Where both could be meant, a
    number alone is a contact's. Raises RefusedError.
    """
    if which := _WHICH.fullmatch(wanted.strip()):
        return the_client(work, which[2]) if which[1].casefold() == "client" else the_contact(work, which[2])
    clients, contacts = work.clients(), work.contacts()
    found = match(wanted, [one.name for one in clients] + [one.name for one in contacts]).found
    of_clients = [clients[place] for place in found if place < len(clients)]
    of_contacts = [contacts[place - len(clients)] for place in found if place >= len(clients)]
    if number := NUMBER.fullmatch(wanted.strip()):
        return _numbered_contact(work, int(number[1]), clients)
    if not of_clients:
        return the_contact(work, wanted)
    if of_contacts:
        raise RefusedError(
            f'"{wanted}" can be {of_clients[0].name} or {of_contacts[0].name}: write more of the name, '
            f"or {of_contacts[0].number} for the contact"
        )
    if len(of_clients) > 1:
        mend = f"write client {of_clients[0].number}, or more of the name"
        raise SeveralError(wanted, "client", [(one.number, one.name) for one in of_clients], mend)
    return of_clients[0]


def the_paused(work: Work, wanted: str) -> Contact | Client | None:
    """Whom a pause is about: a contact by name or number, a client by name, or None for `all`. Raises RefusedError."""
    return None if wanted.strip().casefold() in ("all", "everybody") else contact_or_client(work, wanted)


def the_met(work: Work, wanted: str) -> tuple[Contact, ...]:
    """Those whom one meets: all who are at a client, or one contact. Raises RefusedError."""
    found = contact_or_client(work, wanted)
    if isinstance(found, Contact):
        return (found,)
    return tuple(one for one in work.contacts(found.id) if one.left_at is None)


def the_member(house: House, wanted: str) -> Consultant:
    """The one of the team with this name. Raises RefusedError."""
    hit = match(wanted, [one.name for one in house.here])
    if len(hit.found) == 1:
        return house.here[hit.found[0]]
    names = ", ".join(one.name for one in house.here)
    what = "can be several people" if hit.found else "is nobody of the team"
    raise RefusedError(f'"{wanted}" {what}: there are {names}')


def contact_line(contact: Contact) -> str:
    """The contact with its client, as it is shown in a choice."""
    left = ", left" if contact.left_at else ""
    return f"{contact.name} ({contact.client_name}{left})"


def calendar_day(work: Work, written: str) -> date:
    """The day written as 2028-03-31; 2028-03 is its first. A day to come may be said in words. Raises RefusedError."""
    text, firm = written.strip(), work.firm()
    zone, locale = ZoneInfo(firm.zone), firm.locale.replace("_", "-")
    if text.casefold() == "today":
        return work.now.astimezone(zone).date()
    try:
        return date.fromisoformat(f"{text}-01" if text.count("-") == 1 else text)
    except ValueError as error:
        at = until(text, Context(now=work.now, zone=firm.zone, locale=locale))
        if at is None:
            raise RefusedError(f'"{written}" is no day to come: write it like 2028-03-31, Friday, or 3 May') from error
        return at.astimezone(zone).date()


def numbered(written: str, letter: str, what: str, see: str) -> int:
    """The number in E-12, e12 or 12. Raises RefusedError."""
    before = f"{letter}-" if letter else ""
    found = re.fullmatch(rf"(?i)#?(?:{letter}-?)?(\d{{1,9}})", written.strip())
    if found is None:
        raise RefusedError(f'"{written}" is no number of {what}: write it like {before}12 ({see})')
    return int(found[1])


def choose(wanted: str, rows: Sequence[One], label: Callable[[One], str], *, what: str, add: str) -> One:
    """The row with this name or number. Raises RefusedError, and SeveralError where there are several."""
    if not rows:
        raise RefusedError(f"there is no {what} yet: {add}")
    number = NUMBER.fullmatch(wanted.strip())
    if number:
        for row in rows:
            if row.number == int(number[1]):
                return row
        raise RefusedError(f"there is no {what} with the number {number[1]}: see bluepaper {what} list")
    if not folded(wanted):
        raise RefusedError(f"the {what} is empty: write a name or a number (bluepaper {what} list)")
    names = [row.name for row in rows]
    hit = match(wanted, names)
    if not hit.found:
        raise RefusedError(f'there is no {what} "{wanted[:_LONGEST_SHOWN]}": {_instead(hit, names, what)}')
    found = [rows[place] for place in hit.found]
    if len(found) > 1:
        raise SeveralError(wanted, what, [(row.number, label(row)) for row in found])
    return found[0]


def _numbered_contact(work: Work, number: int, clients: Sequence[Client]) -> Contact:
    """Raises RefusedError, which names the client with this number if there is one."""
    contact = next((one for one in work.contacts() if one.number == number), None)
    client = next((one for one in clients if one.number == number), None)
    if contact is None and client is not None:
        raise RefusedError(
            f"there is no contact with the number {number}: write client {number} for {client.name}, or a name"
        )
    return contact or the_contact(work, str(number))


def _instead(hit: Match, names: Sequence[str], what: str) -> str:
    if hit.near:
        return "did you mean " + " or ".join(f'"{names[place]}"' for place in hit.near) + "?"
    if len(names) <= _MOST:
        return f"there are {', '.join(names)}" if len(names) > 1 else f"there is only {names[0]}"
    return f"see bluepaper {what} list"
