"""The scheduler that ticks. It knows no dates: what is to happen when is a `due_at` on a row; a tick looks for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

TICK_SECONDS = 1


@contextmanager
def ticking(tick: Callable[[], Awaitable[None]]) -> Iterator[None]:
    """Calls `tick` every second as long as the block runs, inside a running event loop; never twice at once.

    A tick that comes late is not made up for: the next one finds the same rows.
    """
    scheduler = AsyncIOScheduler(timezone=UTC)
    scheduler.add_job(
        tick,
        IntervalTrigger(seconds=TICK_SECONDS, timezone=UTC),
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)
