"""Where people are in this terminal: a direct chat each, and one room for the firm."""

from __future__ import annotations

from uuid import NAMESPACE_URL, uuid5

from storage.address import Address
from storage.installation import Installation
from storage.work import Work

INSTALLATION = Installation(str(uuid5(NAMESPACE_URL, "bluepaper:terminal")), "terminal", "local", "This terminal")
"""There is one terminal installation a database; each person has an address of its own in it."""
ROOM = "room"
"""The external id of the consultants' room in this terminal."""


def terminal_address(work: Work, person_id: str) -> Address:
    """The person's own address in this terminal, made at the first use; its external id is the person's id."""
    work.install(INSTALLATION)
    address = work.address(INSTALLATION.id, person_id)
    if address.person_id is None:
        work.link_address(address.id, person_id)
    return address


def terminal_room(work: Work) -> Address:
    """The consultants' room in this terminal, made at the first use."""
    work.install(INSTALLATION)
    return work.address(INSTALLATION.id, ROOM, kind="room")
