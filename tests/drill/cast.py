"""The fifty contacts, their conversations and needs, and the firm; set up before the curtain rises."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from bot.channels.port import Inbound, PressButton
from bot.interview.applying import Applying
from bot.interview.opening import Opening, begin
from bot.interview.scene import Shelf
from bot.need.planting import REST, plant_needs
from conversations.reader import read_playbook
from storage.client import NewClient
from storage.contact import Contact
from storage.database import Database
from storage.installation import Installation
from storage.person import Person
from storage.work import Work
from tests.drill.script import Line, is_mentioned
from tests.drill.view import number_in
from tests.told import told_by

INSTALLATION = Installation(str(uuid5(NAMESPACE_URL, "drill")), "terminal", "drill", "The drill")
PLAYBOOK = Path(__file__).parent / "playbook.yaml"
# Business time is years away from the time of the machine: whoever mixes it up with lease time is found out.
BEGINNING = datetime(2031, 3, 3, 9, tzinfo=UTC)
ROOM = "the room"
CONSULTANT = "Joe Miller"
TOLD = (("consent.nudges", "consent", "agree"), ("client.backup_tried", "yesno", "no"))
"""What those have told us to whom a need is mentioned: key, kind and value."""


def name_of(number: int) -> str:
    """The contact's name, and its address on the played platform."""
    return f"contact {number:02d}"


def set_up(database: Database, contacts: int) -> None:
    """Everybody's conversation is begun; its first question waits to be sent."""
    playbook = read_playbook(PLAYBOOK.read_text(encoding="utf-8"), PLAYBOOK.name)
    shelf, names = Shelf(), [name_of(number) for number in range(contacts)]
    mentioned = [name for number, name in enumerate(names) if is_mentioned(number)]
    with database.work(BEGINNING + timedelta(days=1) - REST) as work:
        work.install(INSTALLATION)
        _firm(work)
        known = {name: _contact(work, name) for name in names}
        for name in mentioned:
            _need(work, name, known[name])
    with database.work(BEGINNING) as work:
        for name in names:
            if name not in mentioned:
                opening = Opening(known[name], work.address(INSTALLATION.id, name).id, playbook)
                begin(Applying(work, _made(f"opening {name}"), BEGINNING, "opening"), opening, shelf)


def inbound(contact: str, number: int, line: Line, buttons: list[PressButton]) -> Inbound:
    """The line of the contact's story as the platform delivers it, at any time the same.

    `buttons`: all that were shown about the contact, the oldest first. Raises LookupError without such a button.
    """
    at = BEGINNING + timedelta(minutes=number)
    address = {"contact": contact, "room": ROOM, "chat": CONSULTANT}[line.by]
    speaker = CONSULTANT if line.by == "room" else None
    message_id = f"{contact} line {number}"
    if not line.press:
        text = line.text.format(number=number_in(buttons)) if line.by != "contact" else line.text
        return Inbound(INSTALLATION.id, address, message_id, text, at, speaker=speaker)
    found = [button.press for button in buttons if button.label == line.press]
    if not found:
        raise LookupError(f"{contact} sees no button {line.press!r}")
    return Inbound(INSTALLATION.id, address, message_id, "", at, found[-1], speaker=speaker)


def _firm(work: Work) -> None:
    firm = replace(work.firm(), name="Harbour IT", consultant_name=CONSULTANT, zone="UTC", cap_a_day=1000)
    work.set_firm(firm)
    work.address(INSTALLATION.id, ROOM, kind="room")
    work.add_person(Person(_made(CONSULTANT), CONSULTANT))
    work.link_address(work.address(INSTALLATION.id, CONSULTANT).id, _made(CONSULTANT))
    work.add_consultant(_made(f"consultant {CONSULTANT}"), _made(CONSULTANT), "owner")


def _contact(work: Work, name: str) -> Contact:
    client_id, person_id, contact_id = (_made(f"{what} {name}") for what in ("client", "person", "contact"))
    work.add_client(NewClient(client_id, f"Client of {name}"))
    work.set_automatic(client_id, True)
    work.add_person(Person(person_id, name))
    work.link_address(work.address(INSTALLATION.id, name).id, person_id)
    work.add_contact(contact_id, client_id, person_id, role="owner")
    contact = work.contact(contact_id)
    assert contact is not None
    return contact


def _need(work: Work, name: str, contact: Contact) -> None:
    """Planted so long ago that it may be brought up on the second day."""
    work.record([told_by(contact, row, work.now, fact_id=_made(f"{row[0]} {contact.id}")) for row in TOLD])
    plant_needs(Applying(work, _made(f"need {name}"), work.now, "reply"), contact.client_id, contact.id)


def _made(name: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"drill {name}"))
