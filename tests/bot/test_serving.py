"""Whoever asks whether all is well costs next to nothing, however often and however many at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from threading import Event

from aiohttp import ClientSession

from bot.channels.port import Line
from bot.now import utc_now
from bot.process.serving import port_of, serve, web_app
from storage.database import Database
from storage.work import Work
from tests.stage import PLATFORM, Platform

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
async def served(database: Database, alive: Callable[[], bool]) -> AsyncIterator[str]:
    """The web server at work: its address. Whoever asks is told of a platform too, and of the database after that."""
    at, stop = port_of(0), asyncio.Event()
    line = Line(PLATFORM, Platform(), lambda _: asyncio.sleep(0), alive=alive)
    serving = asyncio.create_task(serve(web_app(database, [line]), at, stop))
    try:
        yield f"http://127.0.0.1:{at.getsockname()[1]}"
    finally:
        stop.set()
        await serving


@asynccontextmanager
async def no_thread_left() -> AsyncIterator[None]:
    """A turn that takes long is in the only thread that there is for turns."""
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
    over = Event()
    turn = asyncio.create_task(asyncio.to_thread(over.wait))
    try:
        yield
    finally:
        over.set()
        await turn


def test_many_who_ask_at_once_take_one_look_and_no_thread_of_a_turn(sqlite_url: str) -> None:
    """Somebody writes for long, so that every look at the database has to wait."""
    database, busy = Counted.open(sqlite_url), Database.open(sqlite_url)
    asking: list[None] = []

    def alive() -> bool:
        asking.append(None)
        return True

    async def play() -> None:
        async with no_thread_left(), served(database, alive) as url, ClientSession() as session:

            async def ready() -> tuple[int, str]:
                async with session.get(f"{url}/ready") as answer:
                    return answer.status, await answer.text()

            async with asyncio.timeout(PATIENCE):
                with busy.work(utc_now()):
                    asked = [asyncio.create_task(ready()) for _ in range(MANY)]
                    while len(asking) < MANY:  # noqa: ASYNC110 - what happens is counted, not told
                        await asyncio.sleep(0.01)
                    assert not any(one.done() for one in asked)
                assert set(await asyncio.gather(*asked)) == {(200, "ready\n")}
                assert database.looks == 1
                await asyncio.sleep(1)
                assert await ready() == (200, "ready\n")
                assert database.looks == 2, "after a second it looks anew"

    asyncio.run(play())
    database.close()
    busy.close()
