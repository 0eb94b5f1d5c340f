"""The same stories without any disturbance: what the drill must come to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.channels.port import Delivery
from bot.process.clock import Clock
from bot.process.dispatcher import Dispatcher
from bot.turn import Turn
from storage.database import Database
from tests.drill.cast import BEGINNING, INSTALLATION, inbound, name_of, set_up
from tests.drill.script import Line
from tests.drill.stored import Stored, read_stored
from tests.drill.view import View


class _Audience(View):
    """Sees all that is said."""

    async def send(self, delivery: Delivery) -> str:
        self.show(delivery)
        return f"rehearsed-{delivery.id}"


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """`cues`: how many messages concerned a contact before each line, and at the end. `stored`: what must be there."""

    cues: Mapping[str, list[int]]
    stored: Stored


async def rehearse(database_url: str, scripts: list[list[Line]]) -> Rehearsed:
    """Plays every script to its end, day after day, one contact after the other."""
    database = Database.open(database_url)
    try:
        set_up(database, len(scripts))
        stage = _Stage(database)
        plays = [_Play(name_of(number), lines) for number, lines in enumerate(scripts)]
        while True:
            await stage.dawns()
            for play in plays:
                await stage.plays_on(play)
            if all(play.is_over for play in plays):
                break
            stage.now += timedelta(days=1)
        return Rehearsed({play.contact: play.cues for play in plays}, read_stored(database))
    finally:
        database.close()


@dataclass
class _Play:
    """One contact's story, and how far it has come: `cues` has one number for each line that was played."""

    contact: str
    lines: list[Line]
    cues: list[int] = field(default_factory=list)

    @property
    def is_over(self) -> bool:
        return len(self.cues) > len(self.lines)


class _Stage:
    def __init__(self, database: Database) -> None:
        self.now = BEGINNING
        self._audience = _Audience()
        self._turn = Turn(database)
        self._clock = Clock(database)
        self._dispatcher = Dispatcher(database, {INSTALLATION.id: self._audience}, self._business_now, present=True)

    async def dawns(self) -> None:
        """All that is due now happens."""
        await self._dispatcher.drain()
        while self._clock.tick(self.now):
            await self._dispatcher.drain()

    async def plays_on(self, play: _Play) -> None:
        """Every line until the story pauses or ends, as if nobody else were there."""
        for number, line in list(enumerate(play.lines))[len(play.cues) :]:
            play.cues.append(self._audience.count(play.contact))
            if line.text or line.press:
                buttons = self._audience.buttons(play.contact)
                self._turn.take(inbound(play.contact, number, line, buttons), self.now)
                await self._dispatcher.drain()
            if line.pause:
                return
        if not play.is_over:
            play.cues.append(self._audience.count(play.contact))

    def _business_now(self) -> datetime:
        return self.now
