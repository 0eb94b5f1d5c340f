"""How fast messages leave: several dispatchers at once keep to what a platform takes, and nobody waits for a flooded
chat.
"""

from __future__ import annotations

import asyncio
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise

import pytest

from bot.channels.port import ChannelError, Delivery, Throttled
from bot.process.dispatcher import Dispatcher
from storage.claim import Claimed
from storage.database import Database
from storage.installation import ChannelName, Installation
from storage.message import MessageClass, NewMessage
from storage.pacing import AS_FAST, PACES, Pace
from tests.stage import MONDAY, made

ON_TELEGRAM = Installation(made("telegram"), "telegram", "1", "A bot")
ON_SLACK = Installation(made("slack"), "slack", "T1", "An app")


@dataclass
class Clocked:
    """A platform that notes when something arrived, in seconds, and where. `fails` is raised once each."""

    at: list[tuple[float, str]] = field(default_factory=list)
    fails: list[ChannelError] = field(default_factory=list)

    async def send(self, delivery: Delivery) -> str:
        self.at.append((asyncio.get_running_loop().time(), delivery.address))
        await asyncio.sleep(0.02)
        if self.fails:
            raise self.fails.pop()
        return delivery.id

    def times(self, address: str) -> list[float]:
        return [moment for moment, where in self.at if where == address]

    def most(self, seconds: float) -> int:
        """In any so many seconds."""
        moments = sorted(moment for moment, _ in self.at)
        return max(bisect_left(moments, moment + seconds) - number for number, moment in enumerate(moments))


@contextmanager
def opened(url: str) -> Iterator[Database]:
    database = Database.open(url)
    with database.work(MONDAY) as work:
        work.install(ON_TELEGRAM)
        work.install(ON_SLACK)
    try:
        yield database
    finally:
        database.close()


def queue(database: Database, address: str, count: int, said: MessageClass = "reply", *, at: Installation) -> None:
    kind = "room" if address.startswith(("-", "C")) else "direct"
    with database.work(MONDAY) as work:
        address_id = work.address(at.id, address, kind=kind).id  # type: ignore[arg-type]
        names = [f"{address} {said} {number}" for number in range(count)]
        work.say([NewMessage(made(name), address_id, name, said, made("turn"), MONDAY) for name in names])


def dispatch(
    databases: list[Database],
    platform: Clocked,
    wanted: int,
    *,
    paces: Mapping[ChannelName, Pace] = PACES,
    seconds: float = 60,
) -> None:
    """Lets a dispatcher for each database send until so many messages have arrived."""

    async def one(database: Database) -> None:
        channels = {ON_TELEGRAM.id: platform, ON_SLACK.id: platform}
        dispatcher = Dispatcher(database, channels, lambda: MONDAY, at_once=8, paces=paces)
        while len(platform.at) < wanted:
            if not await dispatcher.tick():
                await asyncio.sleep(min(max(await dispatcher.opens_in() or 0.0, 0.005), 0.5))
        await dispatcher.drain()

    async def all_of_them() -> None:
        async with asyncio.timeout(seconds):
            await asyncio.gather(*(one(database) for database in databases))

    asyncio.run(all_of_them())


def test_several_dispatchers_together_stay_below_what_telegram_takes(migrated_url: str) -> None:
    with opened(migrated_url) as database:
        for number in range(300):
            queue(database, f"{1000 + number}", 1, at=ON_TELEGRAM)
        others = [Database.open(migrated_url) for _ in range(3)]
        platform = Clocked()
        dispatch([database, *others], platform, 300)
        for other in others:
            other.close()
        assert len(platform.at) == 300
        assert platform.most(1) < 26


@pytest.mark.parametrize(
    ("address", "at", "pause"),
    [("7", ON_TELEGRAM, 1.0), ("-7", ON_TELEGRAM, 3.0), ("U7", ON_SLACK, 1.0), ("C7", ON_SLACK, 1.0)],
)
def test_a_flooded_chat_holds_up_nobody_else(migrated_url: str, address: str, at: Installation, pause: float) -> None:
    with opened(migrated_url) as database:
        queue(database, address, 3, at=at)
        for number in range(20):
            queue(database, f"5{number}", 1, at=at)
        platform = Clocked()
        dispatch([database], platform, 23)
        times = platform.times(address)
        assert len(times) == 3
        assert all(after - before > pause - 0.2 for before, after in pairwise(times))
        assert sum(moment < times[1] for moment, where in platform.at if where != address) == 20


def test_what_is_waited_for_goes_first(migrated_url: str) -> None:
    with opened(migrated_url) as database:
        for name, said in {
            "1": "opening",
            "2": "nudge",
            "3": "reminder",
            "4": "reply",
            "5": "alert",
            "6": "relay",
        }.items():
            queue(database, name, 1, said, at=ON_TELEGRAM)  # type: ignore[arg-type]
        platform = Clocked()
        dispatch([database], platform, 6, paces={**AS_FAST, "telegram": Pace(installation=0.1)})
        order = [where for _, where in platform.at]
        assert sorted(order[:3]) == ["4", "5", "6"]


@pytest.mark.parametrize(("at", "others_wait"), [(ON_TELEGRAM, True), (ON_SLACK, False)])
def test_being_asked_to_wait_holds_what_it_is_about(migrated_url: str, at: Installation, others_wait: bool) -> None:
    with opened(migrated_url) as database:
        queue(database, "U7", 2, at=at)
        platform = Clocked(fails=[Throttled(1.5)])
        dispatch([database], platform, 1)
        queue(database, "U8", 1, at=at)
        dispatch([database], platform, 4)
        first, again, _ = platform.times("U7")
        assert again - first > 1.3
        [other] = platform.times("U8")
        assert (other - first > 1.3) == others_wait


def test_nothing_goes_to_whoever_cannot_be_reached(migrated_url: str) -> None:
    with opened(migrated_url) as database:
        queue(database, "7", 1, at=ON_TELEGRAM)
        with database.work(MONDAY) as work:
            at = work.address(ON_TELEGRAM.id, "7").id
            work.set_address_status(at, "blocked")
        assert claimed(database) == ()
        with database.work(MONDAY) as work:
            work.set_address_status(at, "active")
        assert [one.external_id for one in claimed(database)] == ["7"]


def claimed(database: Database) -> tuple[Claimed, ...]:
    with database.work(MONDAY) as work:
        return work.claim("we", 30, 10, business_now=MONDAY)
