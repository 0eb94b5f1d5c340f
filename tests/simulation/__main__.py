"""`make simulation`: years of modelled people through the database, held against what was promised."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import SystemRandom
from tempfile import TemporaryDirectory

from storage.schema import upgrade
from tests.postgres import fresh_database, running_postgres
from tests.simulation.fault import FAULTS, opened
from tests.simulation.persona import PERSONAS
from tests.simulation.verdict import CHECKS, Verdict, busiest, judge
from tests.simulation.world import Plan, Played, play, transcript

DATABASES = ("sqlite", "postgresql")
CLASSES = ("reply", "relay", "reminder", "opening", "nudge")
SIX = (1,) * 6


def main() -> int:
    """0 if every promise was kept."""
    options = _options()
    seed = options.seed if options.seed is not None else SystemRandom().randrange(10_000)
    plan = Plan(seed, options.contacts, options.months, options.cap)
    print(f"seed {seed}, {plan.contacts} people, {plan.months} months, {options.database}", flush=True)
    started = time.monotonic()
    played = _play(plan, options)
    verdict = judge(played)
    print("\n".join(_report(played, verdict, time.monotonic() - started)))
    same = options.months < len(SIX) or bool(options.faults) or _is_same(plan, options)
    return 0 if same and not verdict.count else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make simulation ARGS=", description=sys.modules[__name__].__doc__)
    parser.add_argument("--seed", type=int, help="repeat what this seed did")
    parser.add_argument("--contacts", type=int, default=200, help="people (200)")
    parser.add_argument("--months", type=int, default=36, help="months that pass (36)")
    parser.add_argument("--cap", type=int, default=8, help="openings and nudges a day at most (8)")
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    parser.add_argument(
        "--break",
        dest="faults",
        action="append",
        default=[],
        choices=sorted(FAULTS),
        help="break a promise on purpose: the verdict must notice",
    )
    return parser.parse_args()


def _play(plan: Plan, options: argparse.Namespace) -> Played:
    with _url(options.database) as url:
        upgrade(url)
        database = opened(url, options.faults)
        try:
            return asyncio.run(play(database, plan))
        finally:
            database.close()


@contextmanager
def _url(name: str) -> Iterator[str]:
    with ExitStack() as stack:
        if name == "sqlite":
            folder = stack.enter_context(TemporaryDirectory(prefix="bluepaper-simulation-"))
            yield f"sqlite:///{Path(folder) / 'simulation.db'}"
        else:
            yield stack.enter_context(fresh_database(stack.enter_context(running_postgres())))


def _is_same(plan: Plan, options: argparse.Namespace) -> bool:
    """Whether six times a month gives the transcript of once six months."""
    played = [
        transcript(_play(Plan(plan.seed, plan.contacts, len(SIX), plan.cap, strides), options)) for strides in ((), SIX)
    ]
    same = played[0] == played[1]
    lines = played[0].count("\n")
    print(f"6 x 1 month and 1 x 6 months: {'the same' if same else 'NOT THE SAME'}, {lines} lines")
    return same


def _report(played: Played, verdict: Verdict, seconds: float) -> Iterator[str]:
    """The table, and what it means."""
    yield f"\n{'':<14}{'people':>8}" + "".join(f"{name:>10}" for name in ("heard", *CLASSES))
    for persona in PERSONAS:
        names = {one.name for one in played.cast.people.values() if one.persona is persona}
        yield _line(played, persona.name, names)
    yield _line(played, "together", set(played.cast.people))
    rows = played.rows
    alerts = sum(one.message_class == "alert" for one in rows.said)
    needs, talks = Counter(rows.needs), Counter(one.status for one in rows.talks)
    yield f"\nconversations: {_counted(talks)}; needs: {_counted(needs)}; not said: {_counted(rows.unsent)}"
    yield f"escalations: {len(rows.raised)}, alerts and morning messages: {alerts}"
    yield f"the firm: {len(played.ledger.tapped)} let go, {played.ledger.held} held, {played.ledger.edited} worded anew"
    yield f"closest openings or nudges to one person: {verdict.closest}"
    yield f"most of them on a day: {busiest(played)} of {played.plan.cap}"
    for name in CHECKS:
        broken = verdict.broken[name]
        yield f"{name:<14}{len(broken)} violations" + "".join(f"\n    {case}" for case in broken[:5])
    yield f"violations: {verdict.count}, in {seconds:.0f} s"


def _line(played: Played, name: str, names: set[str]) -> str:
    said = Counter(one.message_class for one in played.rows.said if one.to in names)
    heard = sum(one.by in names for one in played.rows.heard)
    counts: Sequence[int] = (heard, *(said[one] for one in CLASSES))
    return f"{name:<14}{len(names):>8}" + "".join(f"{count:>10}" for count in counts)


def _counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in sorted(counts.items())) or "none"


if __name__ == "__main__":
    raise SystemExit(main())
