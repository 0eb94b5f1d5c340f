"""One drill on one database: everybody types, workers die, and at the end nothing may be queued."""

import asyncio
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from random import Random

from storage.database import Database
from tests.drill.cast import BEGINNING, inbound, name_of, set_up
from tests.drill.crew import Crew, Kill
from tests.drill.platform import Confirmed, Platform, Seen
from tests.drill.point import Point
from tests.drill.rehearsal import Rehearsed
from tests.drill.script import Line
from tests.drill.stored import Stored, is_quiet, read_stored
from tests.drill.worker import Fault, Orders

AT_DAWN = (Point.COMMIT, Point.CLAIM, Point.FINISH)
"""Where a worker can die of what time brings, while nobody types."""
_MORNING_SHARE = 10
"""One of so many kills is done on one morning."""
_WORKED = 0.8
"""By then, as a share of all lines, every kill is to be done."""


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
    points, dawns = _kills(plan, scripts, random)
    lines = sum(len(story) for story in scripts)
    crew = Crew(
        points,
        dawns,
        random=random,
        orders=orders,
        longest_life=lambda left: _life((_WORKED * lines - len(platform.confirmed)) / left),
    )
    async with server, asyncio.TaskGroup() as group:
        for _ in range(plan.workers):
            group.create_task(crew.keep())
        quiet = _Quiet(database, platform, started, plan.patience)
        day = _Day(platform, crew, quiet, awake=len(scripts))
        unfinished = await _everybody(platform, day, scripts, rehearsed=rehearsed, patience=plan.patience)
        await platform.settle()
        await day.is_done()
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


def _kills(plan: Plan, scripts: list[list[Line]], random: Random) -> tuple[list[Point], list[list[Point]]]:
    """Kills by day, and those of each morning: what it brings is due within a second, and must find somebody dying."""
    mornings = max(sum(line.pause for line in story) for story in scripts)
    each = min(max(1, plan.kills // _MORNING_SHARE), plan.kills // mornings) if mornings else 0
    dawns = [[*AT_DAWN] * each for _ in range(mornings)]
    points = [point for point in Point for _ in range(plan.kills - (each * mornings if point in AT_DAWN else 0))]
    for kills in (points, *dawns):
        random.shuffle(kills)
    return points, dawns


def _life(share: float) -> int:
    """At the so manyth time, at most, that it reaches its point a worker dies: the kills are to last for all lines."""
    return max(1, round(1.2 * share))


async def _everybody(
    platform: Platform, day: "_Day", scripts: list[list[Line]], *, rehearsed: Rehearsed, patience: float
) -> list[str]:
    """All contacts at once; those who gave up."""
    names = [name_of(number) for number in range(len(scripts))]
    plays = (
        _one(platform, day, name, lines, cues=rehearsed.cues[name], patience=patience)
        for name, lines in zip(names, scripts, strict=True)
    )
    finished = await asyncio.gather(*plays)
    return [name for name, done in zip(names, finished, strict=True) if not done]


class _Quiet:
    """Business time as the workers have it, and whether all that is due was done."""

    def __init__(self, database: Database, platform: Platform, started: float, patience: float) -> None:
        self._database = database
        self._platform = platform
        self._started = started
        self._patience = patience

    async def comes(self) -> None:
        """Waits for it, but not for ever."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self._patience):
                while not await asyncio.to_thread(self._is_here):  # noqa: ASYNC110 - other processes do it
                    await asyncio.sleep(0.1)

    def _is_here(self) -> bool:
        now = BEGINNING + timedelta(days=self._platform.days, seconds=time.monotonic() - self._started)
        return is_quiet(self._database, now)


class _Day:
    """Ends when everybody is through or wants to go on tomorrow, and all that it brought was done."""

    def __init__(self, platform: Platform, crew: Crew, quiet: _Quiet, awake: int) -> None:
        self._platform = platform
        self._crew = crew
        self._quiet = quiet
        self._awake = awake
        self._asleep = 0
        self._morning = asyncio.Event()

    async def is_done(self) -> None:
        """All that it brought was done, or will never be."""
        await self._quiet.comes()

    async def until_tomorrow(self) -> None:
        self._asleep += 1
        morning = self._morning
        await self.end_for_one()
        await morning.wait()

    async def end_for_one(self) -> None:
        self._awake -= 1
        if self._awake == 0 and self._asleep:
            await self._quiet.comes()
            self._crew.change_shift()
            self._platform.next_day()
            await self._quiet.comes()
            self._awake, self._asleep = self._asleep, 0
            morning, self._morning = self._morning, asyncio.Event()
            morning.set()


async def _one(
    platform: Platform, day: _Day, name: str, lines: list[Line], *, cues: list[int], patience: float
) -> bool:
    try:
        for number, line in enumerate(lines):
            if not line.hasty and not await platform.sees(name, cues[number], patience):
                return False
            if line.text or line.press:
                await platform.deliver(inbound(name, number, line, platform.view.buttons(name)))
            if line.pause:
                await day.until_tomorrow()
        return await platform.sees(name, cues[-1], patience)
    except LookupError:  # the button that was to be pressed was never shown
        return False
    finally:
        await day.end_for_one()
