"""The people at their screens: each sees what is said, answers or does not, and now and then writes first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.channels.port import Delivery, Inbound
from tests.simulation.cast import BEGINNING, Cast, Somebody
from tests.simulation.life import Diary
from tests.simulation.manner import NUDGE, answer, is_nudge, wants_answer
from tests.stage import PLATFORM

Take = Callable[[Inbound, datetime], object]
OUT_OF_THE_BLUE = (
    "Thanks!",
    "The server is down",
    "We have a new printer, it works fine",
    "I had to explain our system again",
    "Nothing works any more",
    "We are leaving you",
)
PUTS_OFF = ("later", "tomorrow")
_AWAKE = (7, 22)


@dataclass(slots=True)
class Log:
    """What people did, as they know it themselves: the measure of what the bot made of it.

    `nevers`: person -> need -> when; `quiet`: person -> since and until when nothing unasked may be said; `put_off`:
    person -> when the person wished to be asked later.
    """

    nevers: dict[str, dict[int, datetime]] = field(default_factory=dict)
    quiet: dict[str, list[tuple[datetime, datetime | None]]] = field(default_factory=dict)
    put_off: dict[str, list[datetime]] = field(default_factory=dict)
    typed: int = 0


class Crowd:
    """Everybody's phone at once: a channel that shows what is said and delivers what people type."""

    def __init__(self, cast: Cast, diary: Diary, take: Take) -> None:
        self.log = Log()
        self._cast = cast
        self._diary = diary
        self._take = take
        self._now = BEGINNING
        self._screen: dict[str, Delivery] = {}
        self._looks: set[str] = set()
        for person in cast.people.values():
            self._plan(person)

    def sees(self, delivery: Delivery, now: datetime) -> None:
        """Somebody's phone shows it; whether and when this person will answer is decided at once."""
        person = self._cast.people[delivery.address]
        if not wants_answer(delivery):
            return
        self._screen[person.name] = delivery
        if person.name in self._looks or self._is_gone(person, now):
            return
        likely = person.persona.nudged if is_nudge(delivery) else person.persona.answers
        if person.random.random() < likely:
            self._looks.add(person.name)
            self._diary.add(self._awake(person, self._after(person, now)), person.name, self._looking(person))

    def says(self, person: Somebody, text: str, now: datetime, press: str | None = None) -> None:
        """The person types or presses something."""
        self.log.typed += 1
        number = f"{person.name} {self.log.typed}"
        self._take(Inbound(PLATFORM.id, person.name, number, text, now, press), now)

    def _looking(self, person: Somebody) -> Callable[[datetime], None]:
        def look(now: datetime) -> None:
            self._looks.discard(person.name)
            shown = self._screen.pop(person.name, None)
            if shown is None or self._is_gone(person, now):
                return
            text, press = answer(person, shown)
            self._remember(person, text, press, now)
            if text.casefold() in PUTS_OFF or "When shall I come back" in shown.text:
                self.log.put_off.setdefault(person.name, []).append(now)
            self.says(person, text, now, press)

        return look

    def _remember(self, person: Somebody, text: str, press: str | None, now: datetime) -> None:
        """A pressed "Never" is remembered with its need; a typed one counts for the rows alone."""
        found = NUDGE.fullmatch(press or "")
        if found and found[1] == "never" and press:
            number = int(press[1:].partition(":")[0])
            self.log.nevers.setdefault(person.name, {}).setdefault(number, now)

    def _plan(self, person: Somebody) -> None:
        """What this person writes unasked, and when it becomes too much."""
        days = self._cast.months * 30
        for _ in range(person.random.choice((0, 0, 0, 1, 2)) * max(1, days // 360)):
            at = self._awake(person, BEGINNING + timedelta(days=person.random.uniform(30, days)))
            self._diary.add(at, person.name, self._writing(person, person.random.choice(OUT_OF_THE_BLUE)))
        if person.stops_at is not None:
            self._diary.add(person.stops_at, person.name, self._stopping(person))
        if person.returns_at is not None:
            self._diary.add(person.returns_at, person.name, self._returning(person))

    def _writing(self, person: Somebody, text: str) -> Callable[[datetime], None]:
        def write(now: datetime) -> None:
            if not self._is_gone(person, now):
                self.says(person, text, now)

        return write

    def _stopping(self, person: Somebody) -> Callable[[datetime], None]:
        def stop(now: datetime) -> None:
            self.log.quiet.setdefault(person.name, []).append((now, None))
            self.says(person, "stop", now)

        return stop

    def _returning(self, person: Somebody) -> Callable[[datetime], None]:
        def come_back(now: datetime) -> None:
            since, _ = self.log.quiet[person.name].pop()
            self.log.quiet[person.name].append((since, now))
            self.says(person, "go on", now)

        return come_back

    def _is_gone(self, person: Somebody, now: datetime) -> bool:
        """Whether this person has left, or said stop and has not come back."""
        if person.leaves_at is not None and now >= person.leaves_at:
            return True
        return any(since <= now and until is None for since, until in self.log.quiet.get(person.name, ()))

    def _after(self, person: Somebody, now: datetime) -> datetime:
        hours = person.random.expovariate(1 / person.persona.hours)
        return now + timedelta(hours=min(hours, person.persona.hours * 4), minutes=person.random.randint(1, 20))

    def _awake(self, person: Somebody, at: datetime) -> datetime:
        """Then, or in the morning after."""
        there = ZoneInfo(self._cast.home(person, person.clients[0], at))
        local = at.astimezone(there)
        if _AWAKE[0] <= local.hour < _AWAKE[1]:
            return at
        day = local.date() + timedelta(days=local.hour >= _AWAKE[1])
        morning = datetime.combine(day, time(_AWAKE[0], person.random.randint(0, 59)), there)
        return morning.astimezone(UTC)
