"""A stage for behaviour tests: real database, real turns, real dispatcher; only the platform is played.

Verbs are those of the people: `says`, `presses`, `again` (the platform delivers once more), `moves` (time).
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self
from uuid import NAMESPACE_URL, uuid5

import conversations
from bot.channels.port import Ambiguous, Delivery, Inbound, Refused
from bot.interview.applying import Applying
from bot.interview.opening import Opening, begin
from bot.interview.scene import Shelf
from bot.now import utc_now
from bot.process.clock import Clock
from bot.process.dispatcher import Dispatcher
from bot.turn import Taken, Turn
from conversations.authoring.playbook import Playbook
from conversations.interview.state import State, from_json
from conversations.reader import read_playbook
from storage.answer import StoredAnswer
from storage.client import NewClient
from storage.consultant import ConsultantRole
from storage.contact import Contact
from storage.conversation import Source
from storage.database import Database
from storage.installation import Installation
from storage.person import Person
from tests.rows import every_row

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PLATFORM = Installation(str(uuid5(NAMESPACE_URL, "stage")), "terminal", "stage", "The stage")
PLAYBOOKS = Path(__file__).parent / "playbooks"
ROOM = "room"
SHIPPED = Path(conversations.__file__).parent / "playbooks"


def monday_to_come() -> datetime:
    """The next Monday, at nine: a process that keeps time by itself takes no moment behind the machine's."""
    today = utc_now().replace(hour=9, minute=0, second=0, microsecond=0)
    return today + timedelta(days=7 - today.weekday())


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
    changed: dict[str, Delivery] = field(default_factory=dict)
    """What stands now in the place of a message, by the platform's id of that."""
    refuses: set[str] = field(default_factory=set)
    """Addresses that have blocked us."""
    answers_lost: int = 0
    """Of so many messages to come it is not known whether they arrived; they did."""

    async def send(self, delivery: Delivery) -> str:
        if delivery.address in self.refuses:
            raise Refused("blocked")
        if delivery.replaces is not None:
            self.changed[delivery.replaces] = delivery
            return delivery.replaces
        self.seen.setdefault(delivery.address, []).append(delivery)
        if self.answers_lost:
            self.answers_lost -= 1
            raise Ambiguous("reset")
        return f"platform-{delivery.id}"


class Stage:
    """One firm, its clients and their people. `now` is business time and moves only when the test says so.

    `present`: people sit at their chats, so that conversations begin and go on at any hour.
    """

    def __init__(self, database_url: str, now: datetime = MONDAY, *, present: bool = True) -> None:
        self.database = Database.open(database_url)
        self._url = database_url
        self.now = now
        self.platform = Platform()
        self.shelf = Shelf()
        self.turn = Turn(self.database)
        self.clock = Clock(self.database)
        self.dispatcher = Dispatcher(self.database, {PLATFORM.id: self.platform}, lambda: self.now, present=present)
        self.delivered: list[Inbound] = []
        self.started = 0
        with self.database.work(now) as work:
            work.install(PLATFORM)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.database.close()

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

    def firm(self) -> None:
        """Joe Miller's firm is at work from now on: it has a room, and he has a chat of his own."""
        with self.database.work(self.now) as work:
            firm = replace(work.firm(), name="Harbour IT", consultant_name="Joe Miller", phone="555 0100", zone="UTC")
            work.set_firm(firm)
        self.room()
        self.consultant("Joe Miller")

    def consultant(self, name: str, role: ConsultantRole = "owner") -> str:
        """The id of somebody of the firm who is reached at an address of the same name."""
        with self.database.work(self.now) as work:
            known = {consultant.name: consultant.id for consultant in work.consultants()}
            if name not in known:
                work.add_person(Person(made(f"person {name}"), name))
                work.link_address(work.address(PLATFORM.id, name).id, made(f"person {name}"))
                work.add_consultant(made(f"consultant {name}"), made(f"person {name}"), role)
            return made(f"consultant {name}")

    def start(self, playbook: Playbook, contact: Contact, *, at: str | None = None, source: Source = "chat") -> str:
        """A consultant starts a conversation; `at` is the address where it is held, the contact's own by default."""
        conductor = self.consultant(at) if at else None
        with self.database.work(self.now) as work:
            address = work.address(PLATFORM.id, at or contact.name)
            opening = Opening(contact, address.id, playbook, source, conductor)
            self.started += 1
            turn_id = made(f"start {self.started}")
            conversation = begin(Applying(work, turn_id, self.now, "opening"), opening, self.shelf)
        self.send()
        return conversation

    def says(self, name: str, text: str, *, edits: str | None = None) -> Taken:
        """The person writes; the platform delivers it and the answers are sent."""
        return self._deliver(self._inbound(name, text=text, edits=edits))

    def room(self) -> None:
        """The firm has a room on the platform from now on."""
        with self.database.work(self.now) as work:
            work.address(PLATFORM.id, ROOM, kind="room")

    def types(self, name: str, text: str, *, edits: str | None = None) -> Taken:
        """A consultant writes in the room."""
        return self._deliver(replace(self._inbound(ROOM, text=text, edits=edits), speaker=name))

    def taps(self, name: str, label: str, *, message: int = -1) -> Taken:
        """A consultant presses a button in the room."""
        buttons = {button.label: button.press for button in self.seen(ROOM)[message].buttons}
        assert label in buttons, f"no button {label!r}, but {list(buttons)}"
        return self._deliver(replace(self._inbound(ROOM, press=buttons[label]), speaker=name))

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
        step = timedelta(hours=1 if end - self.now <= timedelta(days=3) else 6)
        while self.now < end:
            self.now = min(end, self.now + step)
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

    def answers(self, contact: Contact) -> Mapping[str, StoredAnswer]:
        """Every answer of this contact that counts now, by path."""
        with self.database.work(self.now) as work:
            stored = work.answers(contact.client_id)
        return {
            answer.path: answer
            for answer in stored
            if answer.contact_number == contact.number and answer.active and answer.superseded_at is None
        }

    def state(self, conversation_id: str) -> State:
        """Where a conversation stands."""
        with self.database.work(self.now) as work:
            talk = work.conversation(conversation_id)
        assert talk is not None
        assert talk.status == from_json(talk.state).status
        return from_json(talk.state)

    def dump(self) -> dict[str, list[tuple[str, ...]]]:
        """Every row of every table, in words, but for the count of duplicates."""
        stored = every_row(self._url, but="duplicates")
        return {table: [tuple(str(value) for value in row) for row in rows] for table, rows in stored.items()}

    def _inbound(self, name: str, *, text: str = "", press: str | None = None, edits: str | None = None) -> Inbound:
        return Inbound(PLATFORM.id, name, f"m{len(self.delivered) + 1}", text, self.now, press, edits=edits)

    def _deliver(self, inbound: Inbound) -> Taken:
        self.delivered.append(inbound)
        taken = self.turn.take(inbound, self.now)
        self.send()
        return taken
