"""A stage for behaviour tests: real database, real turns, real dispatcher; only the platform is played.

Verbs are those of the people: `says`, `presses`, `again` (the platform delivers once more), `moves` (time).
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import conversations
from bot.applying import Applying
from bot.channels.port import Delivery, Inbound
from bot.clock import Clock
from bot.dispatcher import Dispatcher
from bot.opening import Opening, begin
from bot.scene import Shelf
from bot.turn import Taken, Turn
from conversations.playbook import Playbook
from conversations.reader import read_playbook
from storage.client import NewClient
from storage.contact import Contact
from storage.conversation import Source
from storage.database import Database
from storage.installation import Installation
from storage.person import Person

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PLATFORM = Installation(str(uuid5(NAMESPACE_URL, "stage")), "terminal", "stage", "The stage")
PLAYBOOKS = Path(__file__).parent / "playbooks"
SHIPPED = Path(conversations.__file__).parent / "playbooks"


def made(name: str) -> str:
    """An id made from a name: the same in every run."""
    return str(uuid5(NAMESPACE_URL, name))


def playbook_named(name: str) -> Playbook:
    """A playbook of the tests, or a shipped one."""
    file = next(folder / f"{name}.yaml" for folder in (PLAYBOOKS, SHIPPED) if (folder / f"{name}.yaml").exists())
    return read_playbook(file.read_text(encoding="utf-8"), file.name)


@dataclass
class Platform:
    """Plays the platform: keeps what was said to each address, as the person would see it."""

    seen: dict[str, list[Delivery]] = field(default_factory=dict)

    async def send(self, delivery: Delivery) -> str:
        self.seen.setdefault(delivery.address, []).append(delivery)
        return f"platform-{delivery.id}"


class Stage:
    """One firm, its clients and their people. `now` is business time and moves only when the test says so."""

    def __init__(self, database_url: str, now: datetime = MONDAY) -> None:
        self.database = Database.open(database_url)
        self.now = now
        self.platform = Platform()
        self.shelf = Shelf()
        self.turn = Turn(self.database)
        self.clock = Clock(self.database)
        self.dispatcher = Dispatcher(self.database, {PLATFORM.id: self.platform}, lambda: self.now)
        self.delivered: list[Inbound] = []
        with self.database.work(now) as work:
            work.install(PLATFORM)

    def contact(self, name: str, client: str, role: str = "owner", *, zone: str | None = None) -> Contact:
        """A contact who is reached at an address of the same name; the same name is the same person."""
        with self.database.work(self.now) as work:
            if client not in {known.name for known in work.clients()}:
                work.add_client(NewClient(made(f"client {client}"), client))
            person_id = made(f"person {name}")
            if work.person(person_id) is None:
                work.add_person(Person(person_id, name, zone=zone))
                work.link_address(work.address(PLATFORM.id, name).id, person_id)
            contact_id = made(f"contact {name} {client}")
            work.add_contact(contact_id, made(f"client {client}"), person_id, role=role)
            found = work.contact(contact_id)
            assert found is not None
            return found

    def start(self, playbook: Playbook, contact: Contact, *, at: str | None = None, source: Source = "chat") -> str:
        """A consultant starts a conversation; `at` is the address where it is held, the contact's own by default."""
        with self.database.work(self.now) as work:
            address = work.address(PLATFORM.id, at or contact.name)
            opening = Opening(contact, address.id, playbook, source)
            turn_id = made(f"start {contact.id} {playbook.playbook} {playbook.structure} {self.now.isoformat()}")
            conversation = begin(Applying(work, turn_id, self.now, "opening"), opening, self.shelf)
        self.send()
        return conversation

    def says(self, name: str, text: str, *, edits: str | None = None) -> Taken:
        """The person writes; the platform delivers it and the answers are sent."""
        return self._deliver(self._inbound(name, text=text, edits=edits))

    def presses(self, name: str, label: str, *, message: int = -1) -> Taken:
        """The person presses the button with this label under one of the messages seen (the last by default)."""
        buttons = {button.label: button.press for button in self.seen(name)[message].buttons}
        assert label in buttons, f"no button {label!r}, but {list(buttons)}"
        return self._deliver(self._inbound(name, press=buttons[label]))

    def again(self, index: int) -> Taken:
        """The platform delivers something once more."""
        taken = self.turn.take(self.delivered[index], self.now)
        self.send()
        return taken

    def moves(self, **span: float) -> None:
        """Time passes; timers that come due on the way are taken, each in its own moment."""
        end = self.now + timedelta(**span)
        while self.now < end:
            self.now = min(end, self.now + timedelta(hours=6))
            self.clock.tick(self.now)
            self.send()

    def send(self) -> None:
        """Everything that is due is said."""
        asyncio.run(self.dispatcher.drain())

    def seen(self, name: str) -> list[Delivery]:
        """All that was said to the person, in order."""
        return self.platform.seen.get(name, [])

    def last(self, name: str) -> str:
        """The text of the last message the person saw."""
        return self.seen(name)[-1].text if self.seen(name) else ""

    def answers(self, contact: Contact) -> Mapping[str, str]:
        """Path -> value of every answer of this contact that counts now."""
        with self.database.work(self.now) as work:
            return {
                answer.path: answer.value or ""
                for answer in work.answers(contact.client_id)
                if answer.contact_number == contact.number and answer.active and answer.superseded_at is None
            }

    def close(self) -> None:
        """The end of the play."""
        self.database.close()

    def _inbound(self, name: str, *, text: str = "", press: str | None = None, edits: str | None = None) -> Inbound:
        return Inbound(PLATFORM.id, name, f"m{len(self.delivered) + 1}", text, self.now, press, edits=edits)

    def _deliver(self, inbound: Inbound) -> Taken:
        self.delivered.append(inbound)
        taken = self.turn.take(inbound, self.now)
        self.send()
        return taken
