"""A stage on which years pass: facts are told, needs planted and brought up, and people reply or do not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

from bot.channels.port import Delivery
from bot.interview.applying import Applying
from bot.need.planting import plant_needs
from storage.contact import Contact
from storage.need import StoredNeed
from storage.unasked import Planned
from tests.conversations.needs import EVERYTHING, TODAY, Row
from tests.stage import Stage, made
from tests.told import told_by

NOON = datetime.combine(TODAY + timedelta(days=2), time(12), UTC)
"""A Monday, shortly after the day for which the facts of the pure tests were written."""
AGREES: Row = ("consent.nudges", "consent", "agree")


def brought_up(said: Delivery) -> int | None:
    """The number of the need that this message brings up; None if it is none that does."""
    presses = [button.press for button in said.buttons]
    return int(presses[0].split(":")[0][1:]) if presses and presses[0].startswith("n") else None


class Years(Stage):
    """`present` is off: nobody sits at the chat, so manners decide about all that is unasked."""

    def __init__(self, database_url: str, now: datetime = NOON) -> None:
        super().__init__(database_url, now, present=False)
        self.told = 0

    def owner(self, name: str = "hank", client: str = "Acme", *, automatic: bool = True) -> Contact:
        """A contact who agreed to nudges; nothing about its client waits for a tap unless that is wanted."""
        contact = self.contact(name, client)
        with self.database.work(self.now) as work:
            work.set_automatic(contact.client_id, automatic)
        self.tells(contact, [AGREES])
        return contact

    def tells(self, contact: Contact, rows: Sequence[Row]) -> None:
        """The contact has told us this, in a conversation that is over now."""
        with self.database.work(self.now) as work:
            facts = [told_by(contact, row, self.now, fact_id=made(f"fact {self.told} {row}")) for row in rows]
            work.record(facts)
            self.told += 1
            turn_id = made(f"told {self.told}")
            plant_needs(Applying(work, turn_id, self.now, "reply"), contact.client_id, contact.id)

    def knows(self, contact: Contact, kind: str) -> StoredNeed:
        """What a need of this kind follows from has been told; the need."""
        self.tells(contact, EVERYTHING[kind])
        return next(one for one in self.needs(contact) if one.need.kind == kind)

    def needs(self, contact: Contact) -> tuple[StoredNeed, ...]:
        with self.database.work(self.now) as work:
            return work.needs(contact_id=contact.id)

    def need(self, number: int = 1) -> StoredNeed:
        with self.database.work(self.now) as work:
            found = work.need(number)
        assert found is not None
        return found

    def jumps(self, to: datetime) -> None:
        """To that moment, and what is due then is done."""
        self.now = max(self.now, to)
        self.clock.tick(self.now)
        self.send()

    def lives(self, days: int, *, released: bool = True) -> None:
        """Days pass, looked at once each; a consultant lets go out what waits for a tap, if so wanted."""
        for _ in range(days):
            self.jumps(self.now + timedelta(days=1))
            if released and self.releases():
                self.send()

    def until_said(self, name: str, *, days: int = 1200, released: bool = True) -> str:
        """Days pass until the person hears something more; what that is."""
        before = len(self.seen(name))
        for _ in range(days):
            self.lives(1, released=released)
            if len(self.seen(name)) > before:
                return self.last(name)
        raise AssertionError(f"{name} heard nothing in {days} days")

    def planned(self) -> tuple[Planned, ...]:
        """What waits for a tap, or to be said."""
        with self.database.work(self.now) as work:
            every = work.planned(self.now - timedelta(days=60), self.now + timedelta(days=1))
        return tuple(one for one in every if one.status in ("held", "pending"))

    def releases(self) -> int:
        """A consultant taps OK on everything; how much that was."""
        held = [one for one in self.planned() if one.status == "held"]
        with self.database.work(self.now) as work:
            for one in held:
                work.release(one.id, self.now)
        return len(held)

    def contact_of(self, name: str) -> Contact:
        """The first contact that this person is."""
        with self.database.work(self.now) as work:
            return work.contacts(person_id=made(f"person {name}"))[0]

    def sends_press(self, name: str, press: str) -> None:
        """The person's chat sends what stands on a button, whoever saw it."""
        self._deliver(self._inbound(name, press=press))

    def journal(self) -> list[str]:
        """What was noted, the latest first."""
        with self.database.work(self.now) as work:
            return [entry.what for entry in work.journal(limit=1000)]
