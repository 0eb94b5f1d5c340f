"""One drill on one database: everybody types, workers die, and at the end nothing may be queued."""

import asyncio
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from random import Random

from storage.database import Database
from tests.drill.cast import inbound, name_of, set_up
from tests.drill.crew import Crew, Kill
from tests.drill.platform import Confirmed, Platform, Seen
from tests.drill.point import Point
from tests.drill.rehearsal import Rehearsed
from tests.drill.script import Line
from tests.drill.stored import Stored, queued, read_stored
from tests.drill.worker import Fault, Orders


@dataclass(frozen=True, slots=True)
class Plan:
    """How hard the drill is. `kills`: at each point. `patience`: seconds after which a contact gives up on a reply."""

    seed: int
    contacts: int
    kills: int
    workers: int
    lease_seconds: int
    patience: float
    fault: Fault | None


@dataclass(frozen=True, slots=True)
class Played:
    """What was typed, seen and stored. `unfinished`: contacts who waited for a reply in vain."""

    confirmed: Sequence[Confirmed]
    seen: Sequence[Seen]
    kills: Sequence[Kill]
    died: Sequence[int | None]
    deliveries: int
    unfinished: Sequence[str]
    stored: Stored
    seconds: float


async def play(database_url: str, plan: Plan, scripts: list[list[Line]], rehearsed: Rehearsed) -> Played:
    """The whole drill."""
    started = time.monotonic()
    random = Random(plan.seed)
    database = Database.open(database_url)
    platform = Platform(random)
    server, port = await platform.serve()

    def orders(number: int) -> Orders:
        return Orders(number, port, database_url, started, platform.days, plan.lease_seconds, plan.fault)

    set_up(database, plan.contacts)
    points = [*Point] * plan.kills
    random.shuffle(points)
    crew = Crew(points, random, orders)
    async with server, asyncio.TaskGroup() as group:
        for _ in range(plan.workers):
            group.create_task(crew.keep())
        unfinished = await _everybody(platform, scripts, rehearsed, plan.patience)
        await platform.settle()
        await _until_empty(database, plan.patience)
        crew.dismiss()
        platform.end()
    stored = read_stored(database)
    database.close()
    return Played(
        platform.confirmed,
        platform.seen,
        crew.kills,
        crew.died,
        platform.deliveries,
        unfinished,
        stored,
        time.monotonic() - started,
    )


async def _everybody(platform: Platform, scripts: list[list[Line]], rehearsed: Rehearsed, patience: float) -> list[str]:
    """All contacts at once; those who gave up."""
    day = _Day(platform, awake=len(scripts))
    names = [name_of(number) for number in range(len(scripts))]
    plays = (
        _one(platform, day, name, lines, cues=rehearsed.cues[name], patience=patience)
        for name, lines in zip(names, scripts, strict=True)
    )
    finished = await asyncio.gather(*plays)
    return [name for name, done in zip(names, finished, strict=True) if not done]


class _Day:
    """Ends when everybody is through or wants to go on tomorrow: so nobody is reminded of what they leave open."""

    def __init__(self, platform: Platform, awake: int) -> None:
        self._platform = platform
        self._awake = awake
        self._asleep = 0
        self._morning = asyncio.Event()

    async def until_tomorrow(self) -> None:
        self._asleep += 1
        morning = self._morning
        self.end_for_one()
        await morning.wait()

    def end_for_one(self) -> None:
        self._awake -= 1
        if self._awake == 0 and self._asleep:
            self._awake, self._asleep = self._asleep, 0
            self._platform.next_day()
            self._morning.set()
            self._morning = asyncio.Event()


async def _one(
    platform: Platform, day: _Day, name: str, lines: list[Line], *, cues: list[int], patience: float
) -> bool:
    try:
        for number, line in enumerate(lines):
            if not line.hasty and not await platform.sees(name, cues[number], patience):
                return False
            await platform.deliver(inbound(name, number, line, platform.buttons(name)))
            if line.pause:
                await day.until_tomorrow()
        return await platform.sees(name, cues[-1], patience)
    except LookupError:  # the button that was to be pressed was never shown
        return False
    finally:
        day.end_for_one()


async def _until_empty(database: Database, patience: float) -> None:
    """Until everything was said, or it is clear that it will not be."""
    with suppress(TimeoutError):
        async with asyncio.timeout(patience):
            while queued(database):  # noqa: ASYNC110 - workers in other processes empty it
                await asyncio.sleep(0.1)
