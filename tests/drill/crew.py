"""Starts workers, kills each where it was sent to, and starts the next at once."""

import asyncio
import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from multiprocessing.connection import Connection
from random import Random

from tests.drill import worker
from tests.drill.point import Point

_LONGEST_LIFE = 4
"""A worker is killed at latest at the so manyth time that it reaches its point."""


@dataclass(frozen=True, slots=True)
class Kill:
    """`worker` was killed at `point`."""

    worker: int
    point: Point


class Crew:
    """`kills` is the record, in order. `died`: exit codes of workers that ended though nobody killed them."""

    def __init__(self, plan: list[Point], random: Random, orders: Callable[[int], worker.Orders]) -> None:
        self.kills: list[Kill] = []
        self.died: list[int | None] = []
        self._plan = plan
        self._random = random
        self._orders = orders
        self._numbers = count(1)
        self._over = False
        # The server has everything imported: a worker is there within milliseconds of the death of the last.
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload([worker.__name__, "psycopg"])

    @property
    def done(self) -> bool:
        """Whether every kill was carried out that was planned."""
        return not self._plan

    def dismiss(self) -> None:
        """Nobody is started any more."""
        self._over = True

    async def keep(self) -> None:
        """Keeps one worker alive, one after the other."""
        while not self._over:
            await self._one(next(self._numbers), self._plan.pop() if self._plan else None)

    async def _one(self, number: int, point: Point | None) -> None:
        announced, announce = self._context.Pipe(duplex=False)
        life = self._random.randint(1, _LONGEST_LIFE)
        process = self._context.Process(
            target=worker.main, args=(self._orders(number), point, life, announce), daemon=True
        )
        process.start()
        announce.close()
        reached = await _announcement(announced)
        if reached is not None:
            process.kill()
        await asyncio.to_thread(process.join)
        if reached is not None:
            self.kills.append(Kill(number, Point(reached)))
        elif process.exitcode or not self._over:
            self.died.append(process.exitcode)
        if reached is None and point is not None:
            self._plan.append(point)


async def _announcement(announced: Connection) -> str | None:
    """Where the worker stands still; None if it ended."""
    loop = asyncio.get_running_loop()
    readable = asyncio.Event()
    loop.add_reader(announced.fileno(), readable.set)
    try:
        await readable.wait()
        return announced.recv_bytes().decode()
    except EOFError:
        return None
    finally:
        loop.remove_reader(announced.fileno())
        announced.close()
