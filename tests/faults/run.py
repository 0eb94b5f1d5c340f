"""One run on one platform and one database: everybody writes in bad weather, and then it clears up."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

from sqlalchemy import NullPool, create_engine, text

from storage.database import Database
from tests.bot.command_line import CommandLine
from tests.faults.cast import set_up
from tests.faults.keeper import Keeper, command
from tests.faults.people import play as play_person
from tests.faults.played import BadSlack, BadTelegram, Played
from tests.faults.stored import Stored, read_stored, undisturbed
from tests.faults.verdict import Record, Verdict, judge
from tests.faults.weather import Weather
from tests.stage import monday_to_come

MONDAY = monday_to_come()

WAITING = """
SELECT count(*) FROM message JOIN address ON address.id = message.address_id
WHERE message.status IN ('pending', 'sending') AND address.kind = 'direct'
"""
DEFECTS = ("no turn could be taken", "exception was never retrieved", "undeliverable")
NOT_MODIFIED = "message is not modified"
"""Telegram's answer when a choice is shown that is shown already: the answer to the first time may have been lost."""


@dataclass(frozen=True, slots=True)
class Plan:
    """`kills`: at most, None for one a second. `patience`: seconds after which somebody writes again. `storm`: seconds
    for which the weather stays bad when nobody writes or is killed any more, if something is left to be said.
    `settling`: those without any progress after which what is left is taken for lost, more than the lease of a process
    that was killed. `lease_seconds`: None for those of the product. `hurried`: no pace is kept, and pauses are short.
    """

    channel: str
    seed: int
    turns: int
    contacts: int
    kills: int | None = None
    patience: float = 6.0
    storm: float = 45.0
    settling: float = 75.0
    lease_seconds: int | None = None
    hurried: bool = False
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """What it came to. `kills` and `ends`: when a process was killed, and when one ended by itself; `worked`: for how
    many seconds each of those that were killed had heard the platform.
    """

    verdict: Verdict
    counted: Counter[str]
    turns: int
    stored: Stored
    kills: Sequence[float]
    ends: Sequence[float]
    worked: Sequence[float]
    seconds: float
    log: str


async def run(plan: Plan, url: str, folder: Path) -> Run:
    """The whole of it; `url` is a database with all tables and no row, `folder` for what is written meanwhile."""
    started, random = time.monotonic(), Random(plan.seed)
    weather = Weather(random)
    platform: Played = BadTelegram(weather) if plan.channel == "telegram" else BadSlack(weather)
    await platform.start()
    addresses = [platform.join(number) for number in range(plan.contacts)]
    with closing(Database.open(url)) as database:
        set_up(database, platform.installation, addresses)
    keeper = _keeper(plan, platform, url, folder, random=random)
    keeping = asyncio.create_task(keeper.keep())
    await _everybody(plan, platform, addresses)
    keeper.spared = True
    with suppress(TimeoutError):
        await asyncio.wait_for(_settled(platform, url, plan.settling), plan.storm)
    weather.fair = True
    await _settled(platform, url, plan.settling)
    keeper.over = True
    await keeping
    await platform.stop()
    stored = read_stored(url)
    record = Record(
        [one for one in platform.sent.values() if one.address in addresses],
        {at: platform.seen(at) for at in addresses},
        weather.sends,
        sorted([*keeper.kills, *keeper.ends]),
        [problem for problem in platform.refused if NOT_MODIFIED not in problem],
    )
    reference = undisturbed(stored, platform.installation, addresses, folder)
    verdict = judge(record, stored, reference, reconciled=plan.channel == "slack")
    weather.counted["connection cut"] = keeper.cuts
    log = keeper.log.read_text(encoding="utf-8", errors="replace")
    verdict.broken += _complaints(log)
    seconds = time.monotonic() - started
    return Run(
        verdict,
        weather.counted,
        len(record.sent),
        stored,
        kills=keeper.kills,
        ends=keeper.ends,
        worked=keeper.worked,
        seconds=seconds,
        log=log,
    )


def _keeper(plan: Plan, platform: Played, url: str, folder: Path, *, random: Random) -> Keeper:
    warp = folder / "ahead.txt"
    warp.write_text(f"{MONDAY:%Y-%m-%d %H:%M}", encoding="utf-8")
    environment = CommandLine(url).environment(**platform.settings)
    bluepaper = command(warp, plan.lease_seconds, hurried=plan.hurried, fault=plan.fault)
    return Keeper(platform, bluepaper, environment, folder / "log.txt", random, plan.kills)


async def _everybody(plan: Plan, platform: Played, addresses: list[str]) -> None:
    """All write at once, each a share of the turns."""
    async with asyncio.TaskGroup() as group:
        for number, at in enumerate(addresses):
            lines = plan.turns // plan.contacts + (number < plan.turns % plan.contacts)
            random = Random(f"{plan.seed} {at}")
            group.create_task(play_person(platform, at, lines=lines, random=random, patience=plan.patience))


async def _settled(platform: Played, url: str, seconds: float) -> None:
    """Waits until nothing is on its way any more, but not for ever where nothing moves."""
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"), poolclass=NullPool)

    def unsaid() -> int:
        with engine.connect() as connection:
            return int(connection.execute(text(WAITING)).scalar_one())

    before, moved = 0, time.monotonic()
    while (left := platform.waiting() + await asyncio.to_thread(unsaid)) and time.monotonic() - moved < seconds:
        if left != before:
            before, moved = left, time.monotonic()
        await asyncio.sleep(0.1)


def _complaints(log: str) -> list[str]:
    """What no weather excuses: a defect of ours. The libraries write tracebacks of what the weather did to them."""
    found = [line[:200] for line in log.splitlines() if any(sign in line for sign in DEFECTS)]
    return [f"{len(found)} defects in the log, such as {found[0]}"] if found else []
