"""Business time moves from due row to due row: nothing is passed over, and the stride does not matter."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta

from bot.process.passing import Passing
from tests.conversations.needs import EVERYTHING
from tests.stage import PLATFORM
from tests.years import Years


def _played(database_url: str, strides: list[int]) -> list[tuple[str, str]]:
    """All that a contact who never replies hears of eight needs, and when."""
    with Years(database_url) as years:
        owner = years.owner()
        for kind in sorted(EVERYTHING):
            years.tells(owner, EVERYTHING[kind])
        passing = Passing(years.database, {PLATFORM.id: years.platform}, years.now)
        for days in strides:
            asyncio.run(passing.until(passing.now + timedelta(days=days)))
        with years.database.work(passing.now) as work:
            address = work.address(PLATFORM.id, "hank")
            return [(str(line.sent_at), line.text) for line in work.transcript(address.id)]


def test_six_strides_are_one(fresh_sqlite: Callable[[], str]) -> None:
    once, often = _played(fresh_sqlite(), [720]), _played(fresh_sqlite(), [120] * 6)
    assert len(once) >= 10
    assert once == often


def test_it_moves_on_both_databases(migrated_url: str) -> None:
    assert len(_played(migrated_url, [200])) >= 4
