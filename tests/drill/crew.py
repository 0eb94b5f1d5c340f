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


@dataclass(frozen=True, slots=True)
class Kill:
    """`worker` was killed at `point`."""

    worker: int
    point: Point


class Crew:
    """`kills` is the record, in order. `died`: exit codes of workers that ended though nobody killed them.

    `plan`: every kill by day; `dawns`: those of each morning, before anybody types.
    `longest_life`: with so many kills left, how often a worker reaches its point at most until it is killed there.
    """

    def __init__(
        self,
        plan: list[Point],
        dawns: list[list[Point]],
        *,
        random: Random,
        orders: Callable[[int], worker.Orders],
        longest_life: Callable[[int], int],
    ) -> None:
        self.kills: list[Kill] = []
        self.died: list[int | None] = []
        self._plan = plan
        self._dawns = dawns
        self._random = random
        self._orders = orders
        self._longest_life = longest_life
        self._numbers = count(1)
        self._shift = 0
        self._first: list[Point] = []
        self._over = False
        # The server has everything imported: a worker is there within milliseconds of the death of the last.
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload([worker.__name__, "psycopg"])

    def dismiss(self) -> None:
        """Nobody is started any more."""
        self._over = True

    def change_shift(self) -> None:
        """Everybody may go home; of those who come next the first die of what the morning brings."""
        self._shift += 1
        self._first = self._dawns.pop()

    async def keep(self) -> None:
        """Keeps one worker alive, one after the other."""
        while not self._over:
            point, life = self._fate()
            await self._one(next(self._numbers), point, life)

    def _fate(self) -> tuple[Point | None, int]:
        """Where the next one is killed, and at the how manyth time that it gets there."""
        if self._first:
            return self._first.pop(), self._random.randint(1, 2)
        if not self._plan:
            return None, 0
        longest = self._longest_life(len(self._plan))
        return self._plan.pop(), self._random.randint(1, longest)

    async def _one(self, number: int, point: Point | None, life: int) -> None:
        shift = self._shift
        announced, announce = self._context.Pipe(duplex=False)
        process = self._context.Process(
            target=worker.main, args=(self._orders(number), point, life, announce), daemon=True
        )
        process.start()
        announce.close()
        reached = await _announcement(announced)
        if reached is not None:
            process.kill()
        # Not in a thread: the start of another process looks after this one too, and one of two that read its exit
        # code finds nothing.
        await _readable(process.sentinel)
        process.join()
        if reached is not None:
            self.kills.append(Kill(number, Point(reached)))
        elif process.exitcode or not (self._over or shift != self._shift):
            self.died.append(process.exitcode)
        if reached is None and point is not None:
            self._plan.append(point)


async def _announcement(announced: Connection) -> str | None:
    """Where the worker stands still; None if it ended."""
    try:
        await _readable(announced.fileno())
        return announced.recv_bytes().decode()
    except EOFError:
        return None
    finally:
        announced.close()


async def _readable(file: int) -> None:
    loop = asyncio.get_running_loop()
    readable = asyncio.Event()
    loop.add_reader(file, readable.set)
    try:
        await readable.wait()
    finally:
        loop.remove_reader(file)
