"""`make faults`: contacts in Slack and Telegram write in bad weather; count what is lost, doubled and said again."""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import pairwise
from pathlib import Path
from random import SystemRandom
from statistics import mean, median
from tempfile import TemporaryDirectory
from typing import get_args

from storage.schema import upgrade
from tests.faults.run import Plan, Run, run
from tests.faults.worker import Broken
from tests.postgres import PostgresUnavailable, fresh_database, running_postgres

CHANNELS = ("slack", "telegram")
LEASE_SECONDS = 8
FAULTS = (
    *("acknowledgement lost", "delivered twice", "delivered late", "done, answer lost", "cut before it was done"),
    *("5xx", "429", "connection cut"),
)


def main() -> int:
    """0 if every promise was kept."""
    options = _options()
    seed = SystemRandom().randrange(10_000) if options.seed is None else options.seed
    channels = CHANNELS if options.channel == "both" else (options.channel,)
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # it wonders at those who die while they speak
    print(f"seed {seed}", flush=True)
    kept = True
    for channel in channels:
        plan = Plan(
            channel,
            seed,
            options.turns,
            min(options.contacts, options.turns),
            kills=options.kills,
            settling=30 if options.fault else 75,
            lease_seconds=LEASE_SECONDS if options.fault else None,
            fault=options.fault,
        )
        try:
            with _database(options.database) as (url, folder):
                upgrade(url)
                done = asyncio.run(run(plan, url, folder))
                if options.log:
                    options.log.write_text(done.log, encoding="utf-8")
        except PostgresUnavailable as reason:
            print(f"{options.database}: not played: {reason}")
            continue
        print("\n".join(_report(plan, options.database, done)), flush=True)
        kept = kept and not done.verdict.broken
    return 0 if kept else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make faults ARGS=", description=sys.modules[__name__].__doc__)
    parser.add_argument("--seed", type=int, help="draw the same faults, as far as the machine allows")
    parser.add_argument("--turns", type=int, default=1000, help="messages that are written on each platform (1000)")
    parser.add_argument("--contacts", type=int, default=40, help="contacts who write at once (40)")
    parser.add_argument("--kills", type=int, help="at most so many; else one every second")
    parser.add_argument("--channel", choices=(*CHANNELS, "both"), default="both")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--log", type=Path, help="keep what the processes wrote")
    parser.add_argument("--break", dest="fault", choices=get_args(Broken), help="break a promise: it must be noticed")
    return parser.parse_args()


@contextmanager
def _database(name: str) -> Iterator[tuple[str, Path]]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="bluepaper-faults-")))
        if name == "sqlite":
            yield f"sqlite:///{folder / 'faults.db'}", folder
        else:
            yield stack.enter_context(fresh_database(stack.enter_context(running_postgres()))), folder


def _report(plan: Plan, database: str, done: Run) -> Iterator[str]:
    """The table, and what it means."""
    verdict = done.verdict
    heard = sum(one.direction == "heard" for one in done.stored.messages)
    said = sum(one.direction == "said" for one in done.stored.messages)
    yield f"\n{plan.channel} on {database}, {plan.contacts} contacts, {done.seconds:.0f} s"
    yield from (f"  {what:<32}{done.counted[what]:>7}" for what in FAULTS)
    yield f"  {'killed -9':<32}{len(done.kills):>7}{_rhythm(done)}"
    yield f"  {'found no platform at its start':<32}{len(done.ends):>7}"
    yield f"  {'written':<32}{done.turns:>7}"
    yield f"  {'stored':<32}{heard:>7}, and delivered again {verdict.repeated} times"
    yield f"  {'never acknowledged':<32}{verdict.untold:>7}"
    yield f"  {'said':<32}{said:>7}"
    rows = ("lost", "doubled", "out of order")
    yield from (f"  {what:<32}{getattr(verdict, what.replace(' ', '_')):>7}" for what in rows)
    causes = ", ".join(f"{count} {why}" for why, count in verdict.said_again.most_common())
    yield f"  {'seen twice by a contact':<32}{verdict.said_again.total():>7}{f': {causes}' if causes else ''}"
    yield from (f"BROKEN: {promise}" for promise in verdict.broken)
    if not verdict.broken:
        yield "Every promise was kept: nothing lost, nothing doubled, order kept."


def _rhythm(done: Run) -> str:
    """How often that was, by the clock on the wall, and how far they had come."""
    apart = [after - before for before, after in pairwise(done.kills)]
    if not apart:
        return ""
    unborn = sum(not seconds for seconds in done.worked)
    return (
        f", one every {mean(apart):.2f} s (longest {max(apart):.2f} s), having heard the platform for "
        f"{median(done.worked):.2f} s; {unborn} before they did"
    )


if __name__ == "__main__":
    raise SystemExit(main())
