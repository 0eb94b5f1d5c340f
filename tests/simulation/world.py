"""The whole: a firm, its clients and their people in one database, and months that pass."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.channels.port import Delivery, Inbound
from bot.turn import Turn
from storage.client import NewClient
from storage.database import Database
from storage.person import Person
from storage.work import Work
from tests.simulation.cast import BEGINNING, FIRM_ZONE, Cast, Somebody, cast_of
from tests.simulation.crowd import Crowd, Log
from tests.simulation.desk import JOE, KIM, Desk, Ledger
from tests.simulation.life import Diary, Life
from tests.simulation.rows import Rows, read_rows
from tests.stage import PLATFORM, ROOM, made

MONTH = timedelta(days=30, hours=10, minutes=30)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is played. `strides`: months that are passed at once, one after the other; () is all at once."""

    seed: int
    contacts: int
    months: int
    cap: int = 8
    strides: Sequence[int] = ()
    lazy: bool = False


@dataclass(frozen=True, slots=True)
class Played:
    """What was, as the rows tell it, and what people did, as they tell it themselves."""

    plan: Plan
    cast: Cast
    rows: Rows
    log: Log
    ledger: Ledger
    until: datetime


class Screens:
    """The platform: the people's phones, and the firm's own chats, which nobody has to look at here."""

    def __init__(self) -> None:
        self.life: Life | None = None
        self.crowd: Crowd | None = None

    async def send(self, delivery: Delivery) -> str:
        if self.crowd is not None and self.life is not None and delivery.address not in (ROOM, JOE, KIM):
            self.crowd.sees(delivery, self.life.now)
        return f"platform-{delivery.id}"


async def play(database: Database, plan: Plan, *, step: Callable[[int], None] = lambda _: None) -> Played:
    """Lets the months pass; `step` hears after each stride how many months have."""
    cast = cast_of(plan.seed, plan.contacts, plan.months)
    with database.work(BEGINNING) as work:
        _set_up(work, cast, plan.cap)
    diary, screens, turn = Diary(), Screens(), Turn(database)

    def take(inbound: Inbound, now: datetime) -> object:
        return turn.take(inbound, now)

    crowd, desk = Crowd(cast, diary, take), Desk(cast, diary, database, take)
    screens.crowd, screens.life = crowd, Life(database, {PLATFORM.id: screens}, BEGINNING, diary, lazy=plan.lazy)
    passed = 0
    for months in plan.strides or (plan.months,):
        passed += months
        await screens.life.until(BEGINNING + passed * MONTH)
        step(passed)
    return Played(plan, cast, read_rows(database), crowd.log, desk.ledger, BEGINNING + passed * MONTH)


def _set_up(work: Work, cast: Cast, cap: int) -> None:
    work.install(PLATFORM)
    firm = replace(work.firm(), name="Harbour IT", consultant_name=JOE, zone=FIRM_ZONE, holidays="DE", cap_a_day=cap)
    work.set_firm(firm)
    work.address(PLATFORM.id, ROOM, kind="room")
    for name in (JOE, KIM):
        _add_person(work, Person(made(f"person {name}"), name))
        work.add_consultant(
            made(f"consultant {name}"), made(f"person {name}"), "owner" if name == JOE else "technician"
        )
    for one in cast.organisations.values():
        work.add_client(NewClient(made(f"client {one.name}"), one.name, zone=one.zone))
        work.set_automatic(made(f"client {one.name}"), one.automatic)
    for person in cast.people.values():
        _add_contact(work, person)


def _add_contact(work: Work, person: Somebody) -> None:
    _add_person(work, Person(made(f"person {person.name}"), person.name, None, person.zone, person.week))
    for client in person.clients:
        contact_id = made(f"contact {person.name} {client}")
        work.add_contact(contact_id, made(f"client {client}"), made(f"person {person.name}"), role=person.role)


def _add_person(work: Work, person: Person) -> None:
    work.add_person(person)
    work.link_address(work.address(PLATFORM.id, person.name).id, person.id)


def transcript(played: Played) -> str:
    """Every line that was said or heard, with its moment, in order."""
    said = ((one.at, one.to, f"{one.message_class}: {one.text!r}") for one in played.rows.said)
    heard = ((one.at, one.by, f"heard: {one.text!r} {one.press or ''}") for one in played.rows.heard)
    ordered = sorted((*heard, *said), key=lambda line: line[:2])  # the rows of one address are in its order already
    return "".join(f"{at.isoformat()} {where} {line}\n" for at, where, line in ordered)
