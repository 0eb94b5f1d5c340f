"""Who is interviewed in bad weather, and by whom; the same rows with the same ids in every database."""

from __future__ import annotations

from dataclasses import replace
from uuid import NAMESPACE_URL, uuid5

from bot.interview.applying import Applying
from bot.interview.opening import Opening, begin
from bot.interview.scene import Shelf
from conversations.reader import read_playbook
from storage.client import NewClient
from storage.database import Database
from storage.installation import Installation
from storage.person import Person
from tests.drill.cast import PLAYBOOK
from tests.stage import monday_to_come

MONDAY = monday_to_come()


def set_up(database: Database, installation: Installation, addresses: list[str]) -> None:
    """Everybody's interview is begun; its first question waits to be sent."""
    playbook, shelf = read_playbook(PLAYBOOK.read_text(encoding="utf-8"), PLAYBOOK.name), Shelf()
    with database.work(MONDAY) as work:
        work.install(installation)
        work.set_firm(replace(work.firm(), name="Harbour IT", consultant_name="Joe Miller", zone="UTC"))
        for external_id in addresses:
            client_id, person_id, contact_id = (_made(f"{what} {external_id}") for what in ("of", "person", "contact"))
            work.add_client(NewClient(client_id, f"Client of {external_id}"))
            work.add_person(Person(person_id, f"Contact {external_id}"))
            at = work.address(installation.id, external_id).id
            work.link_address(at, person_id)
            work.add_contact(contact_id, client_id, person_id, role="owner")
            contact = work.contact(contact_id)
            assert contact is not None
            begin(
                Applying(work, _made(f"opening {external_id}"), MONDAY, "reply"), Opening(contact, at, playbook), shelf
            )


def _made(name: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"faults {name}"))
