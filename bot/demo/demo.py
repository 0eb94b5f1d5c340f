"""The demonstration: a client's contact is interviewed by the shipped playbooks, on the very path that a real one
takes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import uuid5

from bot.channels.terminal import terminal_address
from bot.interview.applying import Applying
from bot.interview.opening import EDITIONS, Opening, begin
from bot.interview.playbook_files import find_playbook
from bot.interview.scene import Shelf
from conversations.reader import read_playbook
from storage.client import NewClient
from storage.contact import Contact
from storage.database import Database
from storage.person import Person
from storage.work import Work

PLAYBOOKS = ("discovery", "roadmap")
FIRM: dict[str, Any] = {"name": "Harbour IT", "consultant_name": "Joe Miller", "phone": "555 0100"}


@dataclass(frozen=True, slots=True)
class Guest:
    """Who is interviewed."""

    name: str
    company: str
    role: str = "owner"


def earlier_guest(work: Work) -> Contact | None:
    """Who was interviewed in this database before."""
    return next(iter(work.contacts()), None)


def welcome(database: Database, guest: Guest, now: datetime) -> Contact:
    """Makes the guest a contact and begins both playbooks, the second queued behind the first."""
    turn_id = str(uuid5(EDITIONS, f"demo {guest.company} {guest.name} {now.isoformat()}"))
    with database.work(now) as work:
        applying = Applying(work, turn_id, now, "opening")
        work.set_firm(replace(work.firm(), **FIRM))
        client_id, person_id, contact_id = applying.new_id(), applying.new_id(), applying.new_id()
        work.add_client(NewClient(client_id, guest.company))
        work.add_person(Person(person_id, guest.name))
        work.add_contact(contact_id, client_id, person_id, role=guest.role)
        contact = work.contact(contact_id)
        assert contact is not None
        address = terminal_address(work, person_id)
        shelf = Shelf()
        for name in PLAYBOOKS:
            file = find_playbook(name)
            begin(applying, Opening(contact, address.id, read_playbook(file.source, file.name)), shelf)
    return contact


def open_playbooks(work: Work, contact: Contact) -> list[str]:
    """The playbooks that the contact is not through with."""
    talks = work.conversations(contact.id)
    return [talk.playbook for talk in talks if talk.status in ("waiting", "paused", "stopped")]
