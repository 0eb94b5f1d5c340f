"""One worker: the real turn, dispatcher and clock on a channel to the played platform. It is killed from outside.

The points where it can be killed are put around the real parts: a database whose works stop before they commit, a
channel that stops before and after it sends.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from random import Random
from typing import Literal
from uuid import uuid4

from bot.channels.port import Delivery
from bot.process.clock import Clock
from bot.process.dispatcher import Dispatcher
from bot.turn import Turn
from storage.database import Database
from storage.errors import StorageError
from tests.drill import wire
from tests.drill.cast import BEGINNING, INSTALLATION
from tests.drill.point import Fate, Point
from tests.drill.stopping import Stopping

Fault = Literal["confirm-first", "send-later", "new-names", "card-apart"]
"""Ways to break a promise on purpose: confirm before the commit, call a message sent before it is, forget what a
message was called, raise an alarm in one transaction and say its card in another.
"""


@dataclass(frozen=True, slots=True)
class Orders:
    """What a worker is told at its start. Business time is `days` ahead of the time since `started`."""

    number: int
    port: int
    database_url: str
    started: float
    days: int
    lease_seconds: int
    fault: Fault | None


def main(orders: Orders, point: Point | None, count: int, announce: Connection) -> None:
    """Works until the platform says that it is over, or stands still where it is to be killed."""
    asyncio.run(_work(orders, Fate(point, count, announce)))


async def _work(orders: Orders, fate: Fate) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", orders.port, limit=wire.LONGEST_LINE)
    wire.write(writer, {"worker": orders.number})
    await _Worker(orders, fate, writer).run(reader)


class _Channel:
    """Sends to the played platform and waits until it has the message."""

    def __init__(self, fate: Fate, writer: asyncio.StreamWriter, fault: Fault | None) -> None:
        self._fate = fate
        self._writer = writer
        self._fault = fault
        self._count = 0
        self._late: set[asyncio.Task[None]] = set()
        self.waiting: dict[int, asyncio.Future[None]] = {}

    async def send(self, delivery: Delivery) -> str:
        self._fate.reach(Point.CLAIM)
        if self._fault == "send-later":
            task = asyncio.create_task(self._send_later(delivery))
            self._late.add(task)
            task.add_done_callback(self._late.discard)
        else:
            await self._send(delivery)
        self._fate.reach(Point.FINISH)
        return f"drilled-{delivery.id}"

    async def _send(self, delivery: Delivery) -> None:
        self._count += 1
        answer = self.waiting[self._count] = asyncio.get_running_loop().create_future()
        wire.write(self._writer, {"say": wire.delivery_json(delivery), "no": self._count})
        await answer

    async def _send_later(self, delivery: Delivery) -> None:
        await asyncio.sleep(Random(delivery.id).random())
        await self._send(delivery)


class _Worker:
    def __init__(self, orders: Orders, fate: Fate, writer: asyncio.StreamWriter) -> None:
        self._orders = orders
        self._days = orders.days
        self._fate = fate
        self._writer = writer
        self._channel = _Channel(fate, writer, orders.fault)
        database = Database.open(orders.database_url)
        self._turn = Turn(Stopping(database, fate, cards_apart=orders.fault == "card-apart"))
        self._clock = Clock(Stopping(database, fate, idly=False))
        self._dispatcher = Dispatcher(
            database, {INSTALLATION.id: self._channel}, self._now, lease_seconds=orders.lease_seconds, present=True
        )

    async def run(self, reader: asyncio.StreamReader) -> None:
        async with asyncio.TaskGroup() as group:
            ticking = [
                group.create_task(self._every(0.02, self._send)),
                group.create_task(self._every(0.2, self._tell_time)),
            ]
            async for message in wire.read(reader):
                match message:
                    case {"deliver": number, "inbound": inbound}:
                        group.create_task(self._take(number, inbound))
                    case {"said": number}:
                        answer = self._channel.waiting.pop(number)
                        if not answer.done():  # given up, when it took too long
                            answer.set_result(None)
                    case {"days": days}:
                        self._days = days
                    case {"end": _}:
                        break
            for task in ticking:
                task.cancel()

    async def _take(self, number: int, message: wire.Message) -> None:
        inbound = wire.inbound_of(message)
        if self._orders.fault == "new-names":
            inbound = replace(inbound, message_id=f"{inbound.message_id} {uuid4()}")
        if self._orders.fault == "confirm-first":
            wire.write(self._writer, {"confirm": number})
        self._fate.reach(Point.RECEIPT)
        try:
            await asyncio.to_thread(self._turn.take, inbound, self._now())
        except StorageError:
            wire.write(self._writer, {"refuse": number})
            return
        self._fate.reach(Point.CONFIRM)
        wire.write(self._writer, {"confirm": number})

    def _now(self) -> datetime:
        return BEGINNING + timedelta(days=self._days, seconds=time.monotonic() - self._orders.started)

    async def _send(self) -> None:
        await self._dispatcher.drain()

    async def _tell_time(self) -> None:
        await asyncio.to_thread(self._clock.tick, self._now())

    async def _every(self, seconds: float, job: Callable[[], Awaitable[None]]) -> None:
        while True:
            with suppress(StorageError):  # the next tick tries again
                await job()
            await asyncio.sleep(seconds)
