"""Plays the platform: delivers what contacts type until it is confirmed, shows them what the bot says, keeps a record.

It is as unreliable as real platforms are: what was confirmed may be delivered again, at once or much later, and
sometimes two workers get the same message at the same moment.
"""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal

from bot.channels.port import Delivery, Inbound
from tests.drill import wire
from tests.drill.view import View

AT_ONCE_TO_TWO = 0.08
AGAIN_AT_ONCE = 0.08
AGAIN_LATER = 0.08
_PAUSE_SECONDS = 0.02

Answer = Literal["confirm", "refuse", "gone"]


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A message that the platform may forget, written at `address`: `worker` said that we have it."""

    address: str
    message_id: str
    worker: int


@dataclass(frozen=True, slots=True)
class Seen:
    """A message that `worker` sent and somebody saw at `address`."""

    address: str
    message_id: str
    worker: int


@dataclass
class _Link:
    """A connected worker and what it has not answered yet."""

    worker: int
    writer: asyncio.StreamWriter
    unanswered: dict[int, asyncio.Future[Answer]] = field(default_factory=dict)
    count: int = 0

    def hand(self, inbound: Inbound) -> asyncio.Future[Answer]:
        self.count += 1
        answer = self.unanswered[self.count] = asyncio.get_running_loop().create_future()
        wire.write(self.writer, {"deliver": self.count, "inbound": wire.inbound_json(inbound)})
        return answer

    def answered(self, number: int, answer: Answer) -> None:
        if future := self.unanswered.pop(number, None):
            future.set_result(answer)


class Platform:
    """`confirmed` and `seen` are the record, in order; `view` is what was shown; `deliveries` counts every attempt.
    `days`: how far business time is ahead.
    """

    def __init__(self, random: Random) -> None:
        self.confirmed: list[Confirmed] = []
        self.seen: list[Seen] = []
        self.deliveries = 0
        self.days = 0
        self.view = View()
        self._random = random
        self._links: list[_Link] = []
        self._old: list[Inbound] = []
        self._more: set[asyncio.Task[None]] = set()
        self._changed = asyncio.Condition()
        self._is_over = False

    async def serve(self) -> tuple[asyncio.Server, int]:
        """Opens for workers; the server and its port on loopback."""
        server = await asyncio.start_server(self._attend, "127.0.0.1", 0, limit=wire.LONGEST_LINE)
        return server, server.sockets[0].getsockname()[1]

    async def deliver(self, inbound: Inbound) -> None:
        """Until it is confirmed; and perhaps once more."""
        worker = await self._delivered(inbound)
        while worker is None:
            await asyncio.sleep(_PAUSE_SECONDS)
            worker = await self._delivered(inbound)
        self.confirmed.append(Confirmed(inbound.address, inbound.message_id, worker))
        self._old.append(inbound)
        if self._random.random() < AGAIN_AT_ONCE:
            self._also(self._delivered(inbound))
        if self._random.random() < AGAIN_LATER:
            self._also(self._delivered(self._random.choice(self._old)))

    async def sees(self, contact: str, count: int, patience: float) -> bool:
        """Waits until so many messages were shown that concern the contact; False if nothing new comes for `patience`
        seconds.
        """
        before = -1
        while before < (now := self.view.count(contact)) < count:
            before = now
            try:
                async with asyncio.timeout(patience), self._changed:
                    await self._changed.wait_for(lambda: self.view.count(contact) > now)
            except TimeoutError:
                return False
        return True

    async def settle(self) -> None:
        """Until what is delivered once more was answered."""
        while self._more:
            await asyncio.wait(self._more)

    def next_day(self) -> None:
        """A day passes at once. Who is at work now goes home; others begin."""
        self.days += 1
        self._send_home()

    def end(self) -> None:
        """Tells the workers that it is over, and whoever comes now."""
        self._is_over = True
        self._send_home()

    def _send_home(self) -> None:
        for link in self._links:
            wire.write(link.writer, {"end": True})

    async def _delivered(self, inbound: Inbound) -> int | None:
        """One attempt, with one worker or two; the number of the one that confirmed."""
        async with self._changed:
            await self._changed.wait_for(lambda: self._links)
        wanted = 2 if self._random.random() < AT_ONCE_TO_TWO else 1
        links = self._random.sample(self._links, min(wanted, len(self._links)))
        answers = {link.worker: link.hand(inbound) for link in links}
        self.deliveries += len(links)
        await asyncio.wait(answers.values(), return_when=asyncio.FIRST_COMPLETED)
        confirmed = [worker for worker, answer in answers.items() if answer.done() and answer.result() == "confirm"]
        return confirmed[0] if confirmed else None

    def _also(self, delivery: Coroutine[Any, Any, int | None]) -> None:
        async def once() -> None:
            await delivery

        task = asyncio.create_task(once())
        self._more.add(task)
        task.add_done_callback(self._more.discard)

    async def _attend(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        link = _Link(-1, writer)
        async for message in wire.read(reader):
            match message:
                case {"worker": number}:
                    link.worker = number
                    self._links.append(link)
                    wire.write(writer, {"days": self.days})
                    if self._is_over:
                        wire.write(writer, {"end": True})
                    async with self._changed:
                        self._changed.notify_all()
                case {"confirm": number}:
                    link.answered(number, "confirm")
                case {"refuse": number}:
                    link.answered(number, "refuse")
                case {"say": said, "no": number}:
                    await self._show(link, wire.delivery_of(said))
                    wire.write(writer, {"said": number})
        if link in self._links:
            self._links.remove(link)
        for number in list(link.unanswered):
            link.answered(number, "gone")
        writer.close()

    async def _show(self, link: _Link, delivery: Delivery) -> None:
        self.seen.append(Seen(delivery.address, delivery.id, link.worker))
        async with self._changed:
            self.view.show(delivery)
            self._changed.notify_all()
