"""The demonstration at a terminal: the contact's chat, the firm's places beside it, and time that passes on demand."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import structlog
from babel.dates import format_datetime

from bot.channels.port import Inbound
from bot.channels.terminal import INSTALLATION
from bot.channels.terminal_beside import Beside
from bot.channels.terminal_places import ROOM
from bot.demo.demo import open_playbooks
from bot.demo.demo_firm import Seat, held_lines, meant, wanted
from bot.demo.demo_time import DemoTime
from bot.interview.first_page import first_page
from bot.interview.scene import Shelf
from bot.need.roadmap_page import roadmap_lines
from bot.process.chat import OPENED, Typed
from bot.process.clock import Clock
from bot.process.dispatcher import Dispatcher
from bot.process.passing import Passing
from bot.turn import Turn
from conversations.reading import read_command
from conversations.reading.result import Context
from conversations.reading.until import until
from storage.contact import Contact
from storage.database import Database
from storage.errors import StorageError

log = structlog.get_logger()
_TICK_SECONDS = 0.5
_LEASE_SECONDS = 5
_LONGEST_WAIT = timedelta(days=3660)
_ORDER = re.compile(r"/([a-z][\w-]*)\s*(.*)", re.DOTALL | re.IGNORECASE)
_WAITS = "Write /wait 3 days, /wait 6 months, /wait until March, or /wait until 3 May."
_GOES_ON = """\
That was the interview, and this is what came of it. From here on the years go
by, as fast as you like:

    /wait 6 months    what is said on the way is shown, with its date
    /room help        the firm's side: you are {consultant} there
    /help             all there is

Write something yourself at any time, for instance that nothing works any more.
Ctrl-D ends it.
"""
_HELP = """\
In your own chat, answer as you like: in words, or /1 for the first button.
Besides, there is here:

    /wait 6 months    time passes; also 3 days, until March, until 3 May. It stops
                      where the firm is wanted, and /wait alone goes on
    /room ORDER       you are {consultant}, in the firm's room. /room help lists
                      the orders, /room /1 presses a button there. Other words
                      go to the contact whom the last alarm was about
    /{seat} ORDER{pad}the same in {first}'s own chat, for what is confidential
    /page, /roadmap   what was gathered, and what lies ahead
    /quit             or Ctrl-D; it goes on at the next start
"""
_TAP = (
    "Time stops: nothing unasked leaves the firm before somebody says OK, and here that is you. **/room today** shows "
    "all of it and why, **/room ok 1** lets it go, **/room hold 1** does not. What waits:\n"
)
_TAP_AGAIN = "Time stops, for an OK: **/room today**, **/room ok 1**, or **/room hold 1**.\n"
_ALARM = "Time stops: {name} waits for somebody. **/{place} acknowledge {name}** takes it."


class DemoTalk:
    """One contact's talk. `write` shows what is neither the bot's nor the firm's."""

    def __init__(
        self,
        database: Database,
        contact: Contact,
        time: DemoTime,
        *,
        screen: Beside,
        seat: Seat,
        write: Callable[[str], None],
    ) -> None:
        self._database, self._contact, self._time = database, contact, time
        self._screen, self._seat, self._write = screen, seat, write
        self._turn = Turn(database)
        channels = {INSTALLATION.id: screen}
        self._channels = channels
        self._dispatcher = Dispatcher(database, channels, time.now, lease_seconds=_LEASE_SECONDS, present=True)
        self._one_at_a_time = asyncio.Lock()
        self._session, self._count = str(uuid4()), 0
        self._tapped = False
        self._through = self._is_through()
        self._orders: Mapping[str, Callable[[str], Awaitable[None]]] = {
            "wait": self._wait,
            "room": lambda words: self._order(ROOM, words),
            seat.name: lambda words: self._order(seat.person_id, words),
            "page": self._page,
            "roadmap": self._roadmap,
            "help": self._help,
        }

    async def run(self, lines: Typed) -> None:
        """Talks until there are no more lines, or /quit. A wait that was interrupted goes on first."""
        lines.start()
        if self._time.under_way and self._time.goal is not None:
            self._write(f"You were waiting until {self._said(self._time.goal)}: that goes on.\n")
            await self._pass(self._wanted(self._time.since))
        await self._dispatcher.drain()
        if not self._screen.chat.said and not self._through:
            await self._take(self._contact.person_id, OPENED)
        ticking = asyncio.create_task(self._tick())
        try:
            self._prompt()
            while (line := await lines.next()) is not None and line.strip() not in ("/quit", "/exit"):
                async with self._one_at_a_time:
                    await self._hear(line)
                self._prompt()
        finally:
            ticking.cancel()

    def gathered(self) -> str:
        """The first page and the roadmap."""
        now = self._time.now()
        with self._database.work(now) as work:
            client = work.client(self._contact.client_id)
            page = first_page(work, self._contact, Shelf(), now)
            lines = roadmap_lines(work, client) if client else []
        return "\n".join([page, *lines])

    async def _hear(self, line: str) -> None:
        order = _ORDER.fullmatch(line.strip())
        name = order[1].casefold() if order else ""
        if order and name in self._orders:
            await self._orders[name](order[2])
        elif order and read_command(line.strip().removeprefix("/"), "en") is None:
            self._write(f"There is no /{name} here: /help lists what there is.\n")
        else:
            await self._take(self._contact.person_id, line)
        if not self._through and self._is_through():
            self._through = True
            await self._page("")
            self._write(_GOES_ON.format(consultant=self._seat.full_name))

    async def _take(self, at: str, line: str) -> None:
        terminal = self._screen.chat if at == self._contact.person_id else self._screen.beside(at)
        self._count += 1
        press, now = terminal.pressed(line), self._time.now()
        speaker = self._seat.person_id if at == ROOM else None
        text = line if press is None else ""
        inbound = Inbound(INSTALLATION.id, at, f"{self._session}-{self._count}", text, now, press, speaker=speaker)
        await asyncio.to_thread(self._turn.take, inbound, now)
        await self._dispatcher.drain()

    async def _order(self, at: str, words: str) -> None:
        """Something that the consultant writes in the room, or in a chat of his own."""
        said, terminal = words.strip(), self._screen.beside(at)
        if not said:
            return self._write("Write what is to be said there: /room help lists the orders.\n")
        lines: tuple[str, ...] = (said,)
        if terminal.pressed(said) is None:
            with self._database.work(self._time.now()) as work:
                lines = meant(work, said, at=at)
        for line in lines:
            await self._take(at, line)
        if not lines:
            terminal.tell("There is nobody here to hear that: no alarm is open. **/room help** lists the orders.")
        return None

    async def _wait(self, words: str) -> None:
        goal = self._time.goal if not words.strip() else self._read(words)
        now = self._time.now()
        if goal is None or goal <= now:
            return self._write(f"{_WAITS}\n")
        if goal - now > _LONGEST_WAIT:
            return self._write("That is more than ten years: nobody plans so far.\n")
        known = self._wanted(now)
        self._time.sets_out(goal)
        return await self._pass(known)

    async def _pass(self, known: frozenset[str]) -> None:
        """Time passes until the goal, or to where the firm is wanted for something that is not `known`."""
        goal = self._time.goal
        assert goal is not None

        def halts() -> bool:
            return bool(self._wanted(passing.now) - known)

        passing = Passing(self._database, self._channels, self._time.since, lease_seconds=_LEASE_SECONDS, halts=halts)
        self._screen.stamp = lambda: self._said(passing.now)
        try:
            await passing.until(goal)
        finally:
            self._screen.stamp = None
        self._screen.counted()
        self._time.arrives(passing.now)
        self._explain(self._wanted(passing.now) - known)
        on_the_way = f" /wait goes on to {self._said(goal)}." if passing.now < goal else ""
        self._write(f"It is {self._said(passing.now)}.{on_the_way}\n")

    def _explain(self, new: frozenset[str]) -> None:
        """What the firm is wanted for, and how to answer: at length the first time."""
        with self._database.work(self._time.now()) as work:
            alarms = [one for one in work.escalations() if any(key.startswith(f"{one.name} ") for key in new)]
            held = held_lines(work)
        for one in alarms:
            private = one.escalation.sensitive
            place, at = (self._seat.name, self._seat.person_id) if private else (ROOM, ROOM)
            self._screen.beside(at).tell(_ALARM.format(name=one.name, place=place))
        if len(new) > len(alarms):
            self._screen.beside(ROOM).tell("\n".join([_TAP_AGAIN if self._tapped else _TAP, *held]))
            self._tapped = True

    async def _page(self, _: str) -> None:
        now = self._time.now()
        with self._database.work(now) as work:
            self._write(f"\n{first_page(work, self._contact, Shelf(), now)}\n")

    async def _roadmap(self, _: str) -> None:
        with self._database.work(self._time.now()) as work:
            client = work.client(self._contact.client_id)
            self._write("\n".join(["", *(roadmap_lines(work, client) if client else []), "", ""]))

    async def _help(self, _: str) -> None:
        seat = self._seat
        pad = " " * max(1, 11 - len(seat.name))
        self._write(f"\n{_HELP.format(consultant=seat.full_name, first=seat.first_name, seat=seat.name, pad=pad)}\n")

    def _read(self, words: str) -> datetime | None:
        context = Context(self._time.now(), self._seat.zone)
        return until(words, context) or until(f"in {words}", context)

    def _wanted(self, now: datetime) -> frozenset[str]:
        with self._database.work(now) as work:
            return wanted(work)

    def _is_through(self) -> bool:
        with self._database.work(self._time.now()) as work:
            return not open_playbooks(work, self._contact)

    def _said(self, at: datetime) -> str:
        return format_datetime(at.astimezone(ZoneInfo(self._seat.zone)), "EEEE, d MMMM y, HH:mm", locale="en")

    def _prompt(self) -> None:
        self._write(f"{(self._contact.name.split() or [self._contact.name])[0]}> ")

    async def _tick(self) -> None:
        """What comes due while nobody types."""
        clock = Clock(self._database)
        while True:
            await asyncio.sleep(_TICK_SECONDS)
            async with self._one_at_a_time:
                try:
                    await asyncio.to_thread(clock.tick, self._time.now())
                    await self._dispatcher.drain()
                except StorageError as error:
                    log.warning("tick failed, trying again", error=str(error))
