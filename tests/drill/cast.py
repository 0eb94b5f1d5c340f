"""The fifty contacts and their conversations, set up before the curtain rises."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from bot.applying import Applying
from bot.channels.port import Inbound, PressButton
from bot.opening import Opening, begin
from bot.scene import Shelf
from conversations.reader import read_playbook
from storage.client import NewClient
from storage.database import Database
from storage.installation import Installation
from storage.person import Person
from tests.drill.script import Line

INSTALLATION = Installation(str(uuid5(NAMESPACE_URL, "drill")), "terminal", "drill", "The drill")
PLAYBOOK = Path(__file__).parent / "playbook.yaml"
# Business time is years away from the time of the machine: whoever mixes it up with lease time is found out.
BEGINNING = datetime(2031, 3, 3, 9, tzinfo=UTC)


def name_of(number: int) -> str:
    """The contact's name, and its address on the played platform."""
    return f"contact {number:02d}"


def set_up(database: Database, contacts: int) -> None:
    """Everybody's conversation is begun; its first question waits to be sent."""
    playbook = read_playbook(PLAYBOOK.read_text(encoding="utf-8"), PLAYBOOK.name)
    shelf = Shelf()
    with database.work(BEGINNING) as work:
        work.install(INSTALLATION)
        for number in range(contacts):
            name = name_of(number)
            client_id, person_id, contact_id = (_made(f"{what} {name}") for what in ("client", "person", "contact"))
            work.add_client(NewClient(client_id, f"Client of {name}"))
            work.add_person(Person(person_id, name))
            work.link_address(work.address(INSTALLATION.id, name).id, person_id)
            work.add_contact(contact_id, client_id, person_id, role="owner")
            contact = work.contact(contact_id)
            assert contact is not None
            opening = Opening(contact, work.address(INSTALLATION.id, name).id, playbook)
            begin(Applying(work, _made(f"opening {name}"), BEGINNING, "opening"), opening, shelf)


def inbound(contact: str, number: int, line: Line, buttons: list[PressButton]) -> Inbound:
    """The contact's line as the platform delivers it, at any time the same. Raises LookupError without such a button.

    `buttons`: all that the contact sees, the oldest first.
    """
    at = BEGINNING + timedelta(minutes=number)
    if not line.press:
        return Inbound(INSTALLATION.id, contact, f"{contact} line {number}", line.text, at)
    found = [button.press for button in buttons if button.label == line.press]
    if not found:
        raise LookupError(f"{contact} sees no button {line.press!r}")
    return Inbound(INSTALLATION.id, contact, f"{contact} line {number}", "", at, found[-1])


def _made(name: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"drill {name}"))
