"""A firm with one person of each role and something to order about everything; and orders given in both ways."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from bot.channels.terminal_places import INSTALLATION
from bot.consultant.order_line import Reply, order_line
from bot.orders.order import Order
from storage.consultant import ConsultantRole
from tests.bot.interview import begun
from tests.stage import PLATFORM, made
from tests.years import NOON, Years

PEOPLE: dict[str, ConsultantRole] = {
    "Otto": "owner",
    "Cora": "consultant",
    "Theo": "technician",
    "Gina": "guest",
    "Kim": "technician",
}
COUNTS = {"message", "address", "journal"}
"""Tables that grow with everything that is said."""


class World(Years):
    """Otto's firm: hank of Acme told us of an old server, so N-1 is planted and its nudge waits for an OK, and his
    server is down (E-1); bea of Beta is in an interview, ordered something that does not matter (mute 1), and Beta is
    paused.
    """

    def __init__(self, url: str, now: datetime = NOON) -> None:
        super().__init__(url, now)
        self.url = url

    def settle(self) -> None:
        """Makes all of that."""
        self.room()
        with self.database.work(self.now) as work:
            work.install(INSTALLATION)
        for name, role in PEOPLE.items():
            self.consultant(name, role)
        self.knows(self.owner(automatic=False), "server_age")
        self.lives(15, released=False)
        assert [one.message_class for one in self.planned()] == ["nudge"]
        self.says("hank", "The server is down")
        self.contact("bea", "Beta")
        self.says("bea", "please order the laptops")
        assert not self.given("Otto", "not important E-2 once").refused
        begun(self, self.contact_of("bea"))
        self.says("bea", "I agree")
        assert not self.given("Otto", "pause Beta").refused

    def given(self, name: str, text: str, *, in_room: bool = False) -> Reply:
        """What comes of an order that this person of the firm gives in a chat."""
        with self.order(name, in_room=in_room) as order:
            reply = order_line(order, text)
        self.send()
        return reply

    @contextmanager
    def order(self, name: str, *, in_room: bool = False) -> Iterator[Order]:
        """An order in this person's own chat, or in the room."""
        self.started += 1
        with self.database.work(self.now) as work:
            [by] = [one for one in work.consultants() if one.name == name]
            at = work.address(PLATFORM.id, "room" if in_room else name)
            yield Order(work, self.now, name, "chat", made(f"order {self.started}"), by, at=at.id, in_room=in_room)

    def things(self) -> dict[str, list[tuple[str, ...]]]:
        """Every row but those of tables that grow with all that is said."""
        return {table: rows for table, rows in self.dump().items() if table not in COUNTS}
