"""A firm at work on a platform: the real turns, dispatcher and SDK against a small platform on loopback."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.interview.applying import Applying
from bot.interview.opening import Opening, begin
from bot.interview.scene import Shelf
from bot.process.dispatcher import Dispatcher
from storage.client import NewClient
from storage.contact import Contact
from storage.database import Database
from storage.installation import Installation
from storage.person import Person
from tests.stage import MONDAY, made, playbook_named

PATIENCE_SECONDS = 20


class Said(Protocol):
    """A message of the bot as a person sees it."""

    @property
    def text(self) -> str: ...


@dataclass
class Office:
    """`now` is business time, and moves only when the test says so."""

    database: Database
    installation: Installation
    now: datetime = MONDAY
    running: list[asyncio.Task[None]] = field(default_factory=list)

    def contact(self, name: str, client: str, external_id: str) -> Contact:
        """A contact whom the bot reaches there."""
        with self.database.work(self.now) as work:
            if client not in {known.name for known in work.clients()}:
                work.add_client(NewClient(made(f"client {client}"), client))
            work.add_person(Person(made(f"person {name}"), name))
            work.link_address(work.address(self.installation.id, external_id).id, made(f"person {name}"))
            contact_id = made(f"contact {name} {client}")
            work.add_contact(contact_id, made(f"client {client}"), made(f"person {name}"), role="owner")
            found = work.contact(contact_id)
        assert found is not None
        return found

    def team(self, room: str, **ids: str) -> None:
        """People of the firm with their ids on the platform, and the room that is theirs; it is ten o'clock."""
        self.now = self.now.replace(hour=10)
        with self.database.work(self.now) as work:
            work.set_firm(replace(work.firm(), name="Harbour IT", consultant_name="Joe", zone="UTC"))
            for name, external_id in ids.items():
                work.add_person(Person(made(f"person {name}"), name))
                work.link_address(work.address(self.installation.id, external_id).id, made(f"person {name}"))
                work.add_consultant(made(f"consultant {name}"), made(f"person {name}"), "consultant")
                work.plan_day(made(f"consultant {name}"), self.now + timedelta(days=1))
            work.choose_room(work.address(self.installation.id, room, kind="room").id)

    def start(self, contact: Contact, external_id: str, playbook: str) -> None:
        """A consultant starts a playbook with the contact."""
        with self.database.work(self.now) as work:
            at = work.address(self.installation.id, external_id).id
            applying = Applying(work, made(f"start {contact.id} {playbook}"), self.now, "opening")
            begin(applying, Opening(contact, at, playbook_named(playbook)), Shelf())

    def answers(self) -> dict[str, str | None]:
        """What the only client's people told us in words and counts, by path."""
        with self.database.work(self.now) as work:
            [client] = work.clients()
            stored = work.answers(client.id)
        return {one.path: one.heard for one in stored if one.active and one.superseded_at is None}

    def heard(self, external_id: str) -> list[str]:
        """All that was typed there, in the order in which it was taken."""
        with self.database.work(self.now) as work:
            lines = work.transcript(work.address(self.installation.id, external_id).id)
        return [line.text for line in lines if line.direction == "heard" and line.text]

    def journal(self) -> list[str]:
        """What was noted, the latest first."""
        with self.database.work(self.now) as work:
            return [entry.what for entry in work.journal()]

    async def until(self, happened: Callable[[], object]) -> None:
        """Waits for something to have happened; a bot that does not do it in time fails the test."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not happened():
                for task in self.running:
                    if task.done():
                        task.result()
                await asyncio.sleep(0.01)

    async def sees(self, said: Callable[[], Sequence[Said]], words: str) -> None:
        """Waits until the bot has said something with these words in it."""
        try:
            await self.until(lambda: [one for one in said() if words in one.text])
        except TimeoutError:
            raise AssertionError(f"{words!r} was not said, but {[one.text for one in said()]}") from None


async def dispatching(dispatcher: Dispatcher, stop: asyncio.Event) -> None:
    """Sends what is due until `stop` is set."""
    while not stop.is_set():
        await dispatcher.drain()
        await asyncio.sleep(0.01)
