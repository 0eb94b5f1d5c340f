"""Whoever asks whether all is well costs next to nothing, however often and however many at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime

from aiohttp import ClientSession

from bot.now import utc_now
from bot.serving import port_of, serve, web_app
from storage.database import Database
from storage.work import Work

MANY = 30
PATIENCE = 20


class Counted(Database):
    """A database that counts how often it is looked at."""

    looks = 0

    @contextmanager
    def work(self, now: datetime) -> Iterator[Work]:
        self.looks += 1
        with super().work(now) as work:
            yield work


@asynccontextmanager
async def served(database: Database) -> AsyncIterator[str]:
    """The web server at work: its address."""
    at, stop = port_of(0), asyncio.Event()
    serving = asyncio.create_task(serve(web_app(database, []), at, stop))
    try:
        yield f"http://127.0.0.1:{at.getsockname()[1]}"
    finally:
        stop.set()
        await serving


def test_many_who_ask_at_once_take_one_look_and_no_thread_of_a_turn(sqlite_url: str) -> None:
    """Somebody writes for long, so that every look at the database has to wait."""
    database, busy = Counted.open(sqlite_url), Database.open(sqlite_url)

    async def play() -> None:
        async with served(database) as url, ClientSession() as session:

            async def ready() -> tuple[int, str]:
                async with session.get(f"{url}/ready") as answer:
                    return answer.status, await answer.text()

            with busy.work(utc_now()):
                asked = [asyncio.create_task(ready()) for _ in range(MANY)]
                await asyncio.sleep(0.5)
                await asyncio.wait_for(asyncio.to_thread(int), 1)
                assert not any(one.done() for one in asked)
            async with asyncio.timeout(PATIENCE):
                assert set(await asyncio.gather(*asked)) == {(200, "ready\n")}
            assert database.looks == 1
            await asyncio.sleep(0.6)
            assert await ready() == (200, "ready\n")
            assert database.looks == 2, "after a second it looks anew"

    asyncio.run(play())
    database.close()
    busy.close()
