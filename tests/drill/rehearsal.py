"""The same interviews without any disturbance: what the drill must come to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.channels.port import Delivery
from bot.clock import Clock
from bot.dispatcher import Dispatcher
from bot.turn import Turn
from storage.database import Database
from tests.drill.cast import BEGINNING, INSTALLATION, inbound, name_of, set_up
from tests.drill.script import Line
from tests.drill.stored import Stored, read_stored


@dataclass
class _Audience:
    """Sees all that is said."""

    seen: dict[str, list[Delivery]] = field(default_factory=dict)

    async def send(self, delivery: Delivery) -> str:
        self.seen.setdefault(delivery.address, []).append(delivery)
        return f"rehearsed-{delivery.id}"


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """`cues`: how many messages a contact had seen before each line, and at the end. `stored`: what must be there."""

    cues: Mapping[str, list[int]]
    stored: Stored


async def rehearse(database_url: str, scripts: list[list[Line]]) -> Rehearsed:
    """Plays every script to its end, one contact after the other."""
    database = Database.open(database_url)
    try:
        set_up(database, len(scripts))
        stage = _Stage(database)
        cues = {name_of(number): await stage.play(name_of(number), lines) for number, lines in enumerate(scripts)}
        return Rehearsed(cues, read_stored(database))
    finally:
        database.close()


class _Stage:
    def __init__(self, database: Database) -> None:
        self.now = BEGINNING
        self._audience = _Audience()
        self._turn = Turn(database)
        self._clock = Clock(database)
        self._dispatcher = Dispatcher(database, {INSTALLATION.id: self._audience}, self._business_now, present=True)

    async def play(self, contact: str, lines: list[Line]) -> list[int]:
        """Every line in its turn, as if nobody else were there; returns the cues."""
        self.now = BEGINNING
        await self._dispatcher.drain()
        seen, cues = self._audience.seen[contact], []
        for number, line in enumerate(lines):
            cues.append(len(seen))
            buttons = [button for delivery in seen for button in delivery.buttons]
            self._turn.take(inbound(contact, number, line, buttons), self.now)
            await self._dispatcher.drain()
            if line.pause:
                self.now += timedelta(days=1)
                self._clock.tick(self.now)
                await self._dispatcher.drain()
        return [*cues, len(seen)]

    def _business_now(self) -> datetime:
        return self.now
