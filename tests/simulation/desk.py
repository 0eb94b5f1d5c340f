"""The firm at work: on each of its working days somebody looks at what waits for a tap, lets most of it go, holds some,
words some anew, sees to escalations sooner or later, begins what is planned, and notes who has left or moved.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from holidays import country_holidays

from bot.channels.port import Inbound
from bot.consultant import holding, pausing
from bot.interview.applying import Applying
from bot.interview.opening import NothingToAsk, Opening, begin
from bot.interview.playbook_files import find_playbook
from bot.interview.scene import Shelf
from bot.need.need_orders import done, snooze
from bot.orders.order import Order
from bot.people.leaving import leave
from conversations.authoring.playbook import Playbook
from conversations.reader import read_playbook
from storage.contact import Contact
from storage.database import Database
from storage.escalation import StoredEscalation
from storage.work import Work
from tests.simulation.cast import BEGINNING, FIRM_ZONE, Cast, Somebody
from tests.simulation.crowd import Take
from tests.simulation.life import Diary
from tests.stage import PLATFORM, ROOM, made

JOE, KIM = "Joe Miller", "Kim Lee"
YEARLY = (("discovery", "machines", "roadmap"), ("discovery", "machines"), ("discovery", "roadmap"))
"""What is begun at one client and the next, a few weeks apart, and again year after year; the rest stays unknown."""
OPEN = ("waiting", "paused")


@dataclass(slots=True)
class Ledger:
    """What the firm did, as it knows it itself. `tapped`: messages that may go out. `unasked`: client -> when an
    opening was held back there the last time. `paused`: by client, from when until when.
    """

    tapped: set[str] = field(default_factory=set)
    held: int = 0
    unasked: dict[str, datetime] = field(default_factory=dict)
    edited: int = 0
    begun: int = 0
    paused: dict[str, list[tuple[datetime, datetime]]] = field(default_factory=dict)


@dataclass(slots=True)
class NumberedOrder(Order):
    """An order whose things are numbered, not drawn: the same in every run."""

    count: int = 0

    def new_id(self) -> str:
        self.count += 1
        return made(f"{self.id} {self.count}")


class Desk:
    """Everything that people of the firm do of their own accord."""

    def __init__(self, cast: Cast, diary: Diary, database: Database, take: Take) -> None:
        self.ledger = Ledger()
        self._cast = cast
        self._diary = diary
        self._database = database
        self._take = take
        self._random = Random(f"{cast.seed} desk")
        self._orders = 0
        self._typed = 0
        self._shelf = Shelf()
        self._playbooks: dict[str, Playbook] = {}
        self._wishes = self._plans()
        self._plan_days()
        for one in cast.people.values():
            self._plan_fate(one)

    def _plan_days(self) -> None:
        """Two looks a day, on working days only."""
        free = country_holidays("DE")
        first = BEGINNING.astimezone(ZoneInfo(FIRM_ZONE)).date()
        for day in (first + timedelta(days=count) for count in range(self._cast.months * 31 + 2)):
            if day.weekday() < 5 and day not in free:
                self._diary.add(_clock(day, time(9, 20)), "desk", self._works)
                self._diary.add(_clock(day, time(15, 5)), "desk", self._sees_to_escalations)

    def _plans(self) -> list[tuple[datetime, str, str, str]]:
        """(from when, person, client, playbook), the earliest first."""
        wishes = []
        every = list(self._cast.organisations)
        for one in self._cast.people.values():
            for number, client in enumerate(one.clients):
                for year in range(self._cast.months // 12 + 1):
                    for place, playbook in enumerate(YEARLY[every.index(client) % len(YEARLY)]):
                        days = 365 * year + 45 * place + 20 * number + one.random.uniform(0, 40)
                        wishes.append((BEGINNING + timedelta(days=days), one.name, client, playbook))
        return sorted(wishes)

    def _plan_fate(self, one: Somebody) -> None:
        if one.leaves_at is not None:
            self._diary.add(one.leaves_at, "desk", lambda _: self._notes_leaving(one))
        if one.moves_at is not None:
            self._diary.add(one.moves_at, "desk", lambda _: self._notes_moving(one))

    def _works(self, now: datetime) -> None:
        self._taps(now)
        self._sees_to_escalations(now)
        self._talks(now)
        self._begins(now)
        if self._random.random() < 0.03:
            self._pauses(now)

    def _order(self, work: Work, now: datetime) -> NumberedOrder:
        self._orders += 1
        return NumberedOrder(work, now, JOE, "command line", made(f"order {self._orders}"))

    def _taps(self, now: datetime) -> None:
        """OK on most; some held, some worded anew first; some left alone until another day."""
        with self._database.work(now) as work:
            for item in holding.todays(work):
                if item.planned.status == "held":
                    self._tap(self._order(work, now), item)

    def _tap(self, order: Order, item: holding.Item) -> None:
        chance = self._random.random()
        if chance < 0.07:
            holding.hold(order, item.number)
            self.ledger.held += 1
            if item.planned.message_class == "opening":
                self.ledger.unasked[item.planned.client_name] = order.now
            return
        if chance < 0.12:
            return
        if chance < 0.17 and item.planned.message_class == "nudge":
            holding.edit(
                order, item.number, f"Only so that you know, as of {order.now:%d %B %Y}: {item.planned.id[:8]}."
            )
            self.ledger.edited += 1
        holding.ok(order, item.number)
        self.ledger.tapped.add(item.planned.id)

    def _sees_to_escalations(self, now: datetime) -> None:
        """Some are taken and answered, most are resolved by the next look, a few lie about."""
        with self._database.work(now) as work:
            raised = work.escalations()
        for one in raised:
            order = self._next_order(one)
            if order is not None:
                self._types(one, order, now)

    def _next_order(self, one: StoredEscalation) -> str | None:
        """An order; None where nobody looks. What was acknowledged and forgotten is triggered again by then."""
        number, chance = one.escalation.number, self._random.random()
        if chance < 0.2:
            return None
        if one.escalation.status == "triggered" and chance < 0.4:
            return f"acknowledge E-{number}"
        if chance < 0.5:
            return f"E-{number}: I am looking into it"
        return (
            f"hand back E-{number}" if chance < 0.55 and one.held_since is not None else f"resolve E-{number} seen to"
        )

    def _types(self, one: StoredEscalation, order: str, now: datetime) -> None:
        """In the room; what is confidential in one's own chat."""
        self._typed += 1
        at, speaker = (JOE, None) if one.escalation.sensitive else (ROOM, JOE)
        self._take(Inbound(PLATFORM.id, at, f"desk {self._typed}", order, now, speaker=speaker), now)

    def _talks(self, now: datetime) -> None:
        """Whoever wanted to talk was talked to: it is done, or put off."""
        with self._database.work(now) as work:
            for stored in work.wanted():
                if self._random.random() < 0.2:
                    order, number = self._order(work, now), stored.need.number
                    if self._random.random() < 0.6:
                        done(order, number)
                    else:
                        snooze(order, number, now.date() + timedelta(days=90))

    def _begins(self, now: datetime) -> None:
        """The firm begins a few conversations a day, as `bluepaper start` does."""
        most = max(1, len(self._cast.people) // 20)
        ready = [wish for wish in self._wishes if wish[0] <= now][:most]
        self._wishes = self._wishes[len(ready) :]
        for _, name, client, playbook in ready:
            with suppress(NothingToAsk), self._database.work(now) as work:
                contact = contact_of(work, name, client)
                talks = work.conversations(contact.id)
                busy = any(one.status in OPEN and one.playbook == playbook for one in talks)
                known = work.person(contact.person_id)
                if contact.left_at is None and known is not None and known.stopped_at is None and not busy:
                    self._begin(self._order(work, now), contact, playbook)

    def _begin(self, order: Order, contact: Contact, name: str) -> None:
        if name not in self._playbooks:
            file = find_playbook(name)
            self._playbooks[name] = read_playbook(file.source, file.name)
        address = order.work.addresses(contact.person_id)[0]
        begin(
            Applying(order.work, order.id, order.now, "opening"),
            Opening(contact, address.id, self._playbooks[name]),
            self._shelf,
        )
        self.ledger.begun += 1

    def _pauses(self, now: datetime) -> None:
        """A client asked for quiet, for a few weeks."""
        name = self._random.choice(list(self._cast.organisations))
        until = now + timedelta(days=self._random.randint(10, 40))
        with self._database.work(now) as work:
            client = next(one for one in work.clients() if one.name == name)
            pausing.pause(self._order(work, now), client, until=until)
        self.ledger.paused.setdefault(name, []).append((now, until))

    def _notes_leaving(self, one: Somebody) -> None:
        assert one.leaves_at is not None
        with self._database.work(one.leaves_at) as work:
            for client in one.clients:
                order = self._order(work, one.leaves_at)
                leave(Applying(work, order.id, order.now, "opening"), contact_of(work, one.name, client), Shelf())

    def _notes_moving(self, one: Somebody) -> None:
        assert one.moves_at is not None
        with self._database.work(one.moves_at) as work:
            work.connection.execute(
                f"UPDATE person SET zone = '{one.moves_to}' WHERE id = '{made(f'person {one.name}')}'"
            )


def contact_of(work: Work, name: str, client: str) -> Contact:
    """The contact that this person is at this client."""
    found = work.contact(made(f"contact {name} {client}"))
    assert found is not None
    return found


def _clock(day: date, at: time) -> datetime:
    return datetime.combine(day, at, ZoneInfo(FIRM_ZONE)).astimezone(UTC)
