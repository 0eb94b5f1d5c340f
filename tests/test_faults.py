"""A short spell of bad weather on each platform, and that a broken promise is noticed in it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.run import Plan, run

SMALL = replace(
    Plan("telegram", seed=11, turns=100, contacts=33, kills=3),
    patience=2.0,
    storm=2.0,
    settling=25.0,
    lease_seconds=4,
    hurried=True,
)


@pytest.mark.parametrize("channel", ["slack", "telegram"])
def test_nothing_is_lost_or_doubled_in_bad_weather(sqlite_url: str, tmp_path: Path, channel: str) -> None:
    played = asyncio.run(run(replace(SMALL, channel=channel), sqlite_url, tmp_path))
    assert played.verdict.broken == [], played.log
    assert (len(played.kills), played.turns) == (SMALL.kills, SMALL.turns)
    assert played.counted.total() > SMALL.turns // 10


def test_a_broken_promise_is_noticed(sqlite_url: str, tmp_path: Path) -> None:
    plan = replace(SMALL, turns=30, contacts=15, kills=0, settling=5.0, fault="new-names")
    verdict = asyncio.run(run(plan, sqlite_url, tmp_path)).verdict
    assert verdict.doubled >= plan.turns
    assert verdict.broken
