"""Clients and contacts from a table: what would become of every row, and then all of it at once, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bot.error import MendableError
from bot.names import folded, match
from bot.orders.order import Order
from bot.people.clean_names import clean_name
from bot.people.contact_roles import ANY_ROLE
from bot.people.import_table import Line, Table
from storage.client import Client, NewClient
from storage.contact import Contact
from storage.journal import Entry
from storage.person import Person
from storage.work import Work

Clean = Mapping[str, Callable[[str], str]]
"""By field what makes a cell what is stored. Each raises MendableError for what it is not."""
Fate = Literal["new", "there", "changed", "wrong"]
_CLIENT_FIELDS = ("currency", "locale")
_PERSON_FIELDS = ("language", "zone")


@dataclass(frozen=True, slots=True)
class Row:
    """What becomes of a row. `says` is for whoever reads the preview: why it is wrong, or what is different here.

    `changes`: by field what is here and what the file says, where both differ.
    """

    number: int
    client: str
    name: str
    role: str
    fate: Fate
    says: str = ""
    cells: Mapping[str, str] = field(default_factory=dict)
    changes: Mapping[str, tuple[str | None, str]] = field(default_factory=dict)
    contact: Contact | None = None
    its_client: Client | None = None


@dataclass(frozen=True, slots=True)
class Import:
    """All rows, in the order of the file."""

    rows: Sequence[Row]

    def count(self, fate: Fate) -> int:
        """How many rows end so."""
        return sum(row.fate == fate for row in self.rows)


@dataclass(slots=True)
class _Known:
    """Who is here already, and who came in an earlier line of the file."""

    clients: dict[str, Client]
    contacts: dict[tuple[str, str], Contact]
    persons: Mapping[str, Person]
    seen: dict[tuple[str, str], int] = field(default_factory=dict)
    coming: set[str] = field(default_factory=set)
    names: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By name at which client somebody is called so, and where that stands."""


def plan(work: Work, table: Table, clean: Clean, *, update: bool) -> Import:
    """What would become of every row; nothing is changed. With `update` what differs is to be as the file says."""
    clients = {folded(one.name): one for one in work.clients()}
    contacts = {(one.client_id, folded(one.name)): one for one in work.contacts()}
    known = _Known(clients, contacts, {one.id: one for one in work.persons()})
    known.names |= {folded(one.name): (one.client_name, f"#{one.number}") for one in contacts.values()}
    return Import([_planned(line, clean, known, update=update) for line in table.lines])


def carry_out(order: Order, planned: Import, source: str) -> None:
    """Stores what is new or changed, with a line in the journal for each. The rows must have been planned in this
    work, and none be wrong.
    """
    clients = {folded(one.name): one.id for one in order.work.clients()}
    for row in planned.rows:
        if row.fate == "new":
            _add(order, row, clients)
        elif row.fate == "changed":
            _change(order, row)
    counts = {fate: planned.count(fate) for fate in ("new", "changed", "there")}
    order.note(f"imported {source}", after=counts)


def _planned(line: Line, clean: Clean, known: _Known, *, update: bool) -> Row:
    cells = dict(line.cells)
    shown = (line.number, cells.get("client", ""), cells.get("name", ""), cells.get("role", ""))
    try:
        cells = _clean(cells, clean)
    except MendableError as error:
        return Row(*shown, "wrong", str(error))
    key = (folded(cells["client"]), folded(cells.get("name", "")))
    shown = (line.number, cells["client"], cells.get("name", ""), cells.get("role", ""))
    if key in known.seen:
        return Row(*shown, "wrong", f"is in line {known.seen[key]} already: leave one of the two out")
    known.seen[key] = line.number
    client = known.clients.get(key[0])
    contact = known.contacts.get((client.id, key[1])) if client and key[1] else None
    if contact is not None and contact.left_at is not None:
        return Row(*shown, "wrong", f"has left on {contact.left_at:%Y-%m-%d}: leave the row out, or use another name")
    if client is not None and (contact is not None or not key[1]):
        return _there(shown, cells, client, contact=contact, known=known, update=update)
    says = "; ".join(filter(None, (_resembling(cells, client, known), _namesake(key, known))))
    known.coming.add(key[0])
    known.names.setdefault(key[1], (cells["client"], f"line {line.number}"))
    return Row(*shown, "new", says, cells, its_client=client)


def _clean(cells: Mapping[str, str], clean: Clean) -> dict[str, str]:
    """Raises MendableError for a cell that cannot be what it should."""
    if "client" not in cells:
        raise MendableError("the client is missing: write its name")
    if "name" in cells and "role" not in cells:
        raise MendableError(f"the role is missing: write {ANY_ROLE}")
    whose = {"client": "the client's name", "name": "the contact's name"}
    names = {key: clean_name(cells[key], which) for key, which in whose.items() if key in cells}
    return {key: clean[key](cell) if key in clean else cell for key, cell in cells.items()} | names


def _there(
    shown: tuple[int, str, str, str],
    cells: Mapping[str, str],
    client: Client,
    *,
    contact: Contact | None,
    known: _Known,
    update: bool,
) -> Row:
    """A row about somebody who is here: what it says otherwise is done only if that was asked for."""
    here: dict[str, str | None] = {key: getattr(client, key) for key in _CLIENT_FIELDS}
    if contact is not None:
        person = known.persons[contact.person_id]
        here |= {key: getattr(person, key) for key in _PERSON_FIELDS} | {"role": contact.role}
    else:
        here |= {key: getattr(client, key) for key in _PERSON_FIELDS}
    changes = {key: (old, cells[key]) for key, old in here.items() if key in cells and cells[key] != old}
    if not changes:
        return Row(*shown, "there", "already there")
    differs = ", ".join(f"{key} {old or '-'} -> {new}" for key, (old, new) in changes.items())
    if update:
        return Row(*shown, "changed", differs, cells, changes, contact, client)
    return Row(*shown, "there", f"already there, stays as it is ({differs}: --update changes it)")


def _resembling(cells: Mapping[str, str], client: Client | None, known: _Known) -> str:
    """What may have been meant instead."""
    if client is None and folded(cells["client"]) not in known.coming:
        names = [one.name for one in known.clients.values()]
        near = [names[place] for place in match(cells["client"], names).found]
        return f'new client; there is "{near[0]}" too' if near else "new client"
    return ""


def _namesake(key: tuple[str, str], known: _Known) -> str:
    """Somebody of another client who is called the same, and is another person for all that a list says."""
    at, where = known.names.get(key[1], ("", ""))
    if not key[1] or not at or folded(at) == key[0]:
        return ""
    return (
        f"there is this name at {at} too ({where}), taken for somebody else: "
        "if it is one person, leave this row out and write contact add with --same-person"
    )


def _add(order: Order, row: Row, clients: dict[str, str]) -> None:
    work, cells = order.work, row.cells
    client_id = clients.get(folded(row.client))
    if client_id is None:
        about = _CLIENT_FIELDS if row.name else (*_CLIENT_FIELDS, *_PERSON_FIELDS)
        added = work.add_client(NewClient(order.new_id(), row.client, **{key: cells.get(key) for key in about}))  # type: ignore[arg-type]
        client_id = clients[folded(row.client)] = added.id
        _note(order, "added a client", client_id, after=row.client)
    if row.name:
        person = Person(order.new_id(), row.name, cells.get("language"), cells.get("zone"))
        contact_id = order.new_id()
        work.add_person(person)
        work.add_contact(contact_id, client_id, person.id, role=row.role)
        _note(order, "added a contact", client_id, contact_id, after=f"{row.name}, {row.role}")


def _change(order: Order, row: Row) -> None:
    work, new, client = order.work, {key: pair[1] for key, pair in row.changes.items()}, row.its_client
    assert client is not None
    own = (*_CLIENT_FIELDS, *(() if row.contact else _PERSON_FIELDS))
    if any(key in new for key in own):
        work.change_client(
            client.id, {key: new.get(key, getattr(client, key)) for key in (*_CLIENT_FIELDS, *_PERSON_FIELDS)}
        )
    if row.contact is not None:
        person = work.person(row.contact.person_id)
        assert person is not None
        work.change_contact(row.contact.id, new.get("role", row.contact.role))
        work.change_person(person.id, new.get("language", person.language), new.get("zone", person.zone))
    _note(order, "changed by an import", client.id, row.contact.id if row.contact else None, after=row.says)


def _note(order: Order, what: str, client_id: str, contact_id: str | None = None, *, after: str) -> None:
    order.work.note(
        Entry(
            id=order.new_id(),
            at=order.now,
            who=order.who,
            what=f"{what}: {after}",
            via=order.via,
            client_id=client_id,
            contact_id=contact_id,
        )
    )
