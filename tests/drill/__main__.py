"""`make drill`: play fifty contacts, kill the bot at every dangerous point, and say what is lost."""

import argparse
import asyncio
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import SystemRandom
from tempfile import TemporaryDirectory
from typing import get_args

from storage.message import MessageClass
from storage.schema import upgrade
from tests.drill.point import Point
from tests.drill.rehearsal import Rehearsed, rehearse
from tests.drill.run import Plan, Played, play
from tests.drill.script import Line, script
from tests.drill.verdict import Row, Verdict, judge
from tests.drill.worker import Fault
from tests.postgres import PostgresUnavailable, fresh_database, running_postgres

DATABASES = ("sqlite", "postgresql")


def main() -> int:
    """0 if every promise was kept."""
    options = _options()
    plan = _plan(options)
    print(f"seed {plan.seed}")
    scripts = [script(plan.seed, number) for number in range(plan.contacts)]
    with TemporaryDirectory(prefix="bluepaper-drill-") as folder:
        rehearsed = asyncio.run(rehearse(f"sqlite:///{Path(folder) / 'rehearsal.db'}", scripts))
        kept = [_drill(name, Path(folder), plan, (scripts, rehearsed)) for name in _databases(options)]
    return 0 if all(kept) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make drill ARGS=", description=sys.modules[__name__].__doc__)
    parser.add_argument("--seed", type=int, help="repeat what this seed did, as far as the machine allows")
    parser.add_argument("--kills", type=int, help="kills at each point (25)")
    parser.add_argument("--contacts", type=int, help="contacts played at once (50)")
    parser.add_argument("--database", choices=DATABASES, help="drill on one database only")
    parser.add_argument("--quick", action="store_true", help="SQLite only, 16 contacts, 3 kills at each point")
    parser.add_argument(
        "--break", dest="fault", choices=get_args(Fault), help="break a promise on purpose: the drill must notice"
    )
    return parser.parse_args()


def _plan(options: argparse.Namespace) -> Plan:
    seed = SystemRandom().randrange(1_000_000) if options.seed is None else options.seed
    contacts, kills = (16, 3) if options.quick else (50, 25)
    return Plan(
        seed=seed,
        contacts=options.contacts or contacts,
        kills=kills if options.kills is None else options.kills,
        workers=2,
        lease_seconds=4,  # a worker that gets no processor for so long is taken for dead
        patience=3 if options.fault else 120,  # an opening waits as long as there are replies to be sent
        fault=options.fault,
    )


def _databases(options: argparse.Namespace) -> tuple[str, ...]:
    if options.database:
        return (options.database,)
    return ("sqlite",) if options.quick or options.fault else DATABASES


def _drill(name: str, folder: Path, plan: Plan, known: tuple[list[list[Line]], Rehearsed]) -> bool:
    scripts, rehearsed = known
    try:
        with _database(name, folder) as url:
            upgrade(url)
            played = asyncio.run(play(url, plan, scripts, rehearsed))
    except PostgresUnavailable as reason:
        print(f"\n{name}: not drilled: {reason}")
        return True
    verdict = judge(plan, played, rehearsed)
    print("\n".join(_report(name, plan, played, verdict)))
    return not verdict.broken


@contextmanager
def _database(name: str, folder: Path) -> Iterator[str]:
    with ExitStack() as stack:
        if name == "sqlite":
            yield f"sqlite:///{folder / 'drill.db'}"
        else:
            yield stack.enter_context(fresh_database(stack.enter_context(running_postgres())))


def _report(name: str, plan: Plan, played: Played, verdict: Verdict) -> Iterator[str]:
    """The table, and what it means."""
    yield f"\n{name}, {plan.workers} workers at once, {plan.contacts} contacts, {played.seconds:.0f} s"
    yield f"{'killed':<28}{'kills':>6}{'lost':>6}{'doubled':>9}{'out of order':>14}{'said twice':>12}"
    total = Row()
    for point, row in verdict.rows.items():
        yield _line(point, row)
        for what in vars(row):
            setattr(total, what, getattr(total, what) + getattr(row, what))
    yield _line("together", total)
    yield (
        f"{len(played.confirmed)} messages typed, delivered {played.deliveries} times; "
        f"{len(played.stored.said)} said, seen {len(played.seen)} times; "
        f"{plan.contacts - len(played.unfinished)} of {plan.contacts} stories ended"
    )
    yield f"said: {_by_class(played, least=0)}"
    yield f"in the hands of a worker that was killed: {_by_class(played, least=2)}"
    yield from (f"BROKEN: {promise}" for promise in verdict.broken)
    if not verdict.broken:
        yield f"Every promise was kept at all {len(Point)} points: nothing lost, nothing doubled, order kept."


def _by_class(played: Played, *, least: int) -> str:
    """How many messages of each class were taken to be sent so often."""
    counted = Counter(said.message_class for said in played.stored.said.values() if said.attempts >= least)
    return ", ".join(f"{counted[name]} {name}" for name in get_args(MessageClass))


def _line(name: str, row: Row) -> str:
    return f"{name:<28}{row.kills:>6}{row.lost:>6}{row.doubled:>9}{row.out_of_order:>14}{row.said_twice:>12}"


if __name__ == "__main__":
    raise SystemExit(main())
