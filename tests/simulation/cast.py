"""Who there is: people with their clients, zones and hours, and what will happen to them; all from one seed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice
from random import Random

from tests.simulation.persona import PERSONAS, Persona

BEGINNING = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
"""A Monday morning, an hour before the firm's first working day begins."""
FIRM_ZONE = "Europe/Berlin"
ZONES = {
    "Europe/Berlin": "DE",
    "America/New_York": "US",
    "Asia/Kolkata": "IN",
    "Australia/Adelaide": "AU",
    "America/St_Johns": "CA",
    "Pacific/Auckland": "NZ",
    "America/Santiago": "CL",
}
"""Where people live, and whose holidays they have there: both hemispheres, offsets of half an hour, clocks put
forward and back in spring and autumn of either, and one zone without that.
"""
NINE_TO_FIVE = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "09:00-17:00")
WEEKS = (
    None,
    None,
    NINE_TO_FIVE,
    {"mon": "08:00-12:00", "tue": "08:00-12:00", "thu": "14:30-18:30"},
    {"sun": "10:00-18:00", "mon": "10:00-18:00", "tue": "10:00-18:00", "wed": "10:00-18:00"},
    {"tue": "16:00-24:00", "sat": "00:00-06:00", "sun": "01:30-03:30"},
)
"""Hours as people have them; None: the firm's. The last one lies where clocks are changed."""
ROLES = ("owner", "office", "it", "finance", "user")


@dataclass(slots=True)
class Somebody:
    """One person. `zone` and `hours` None: as the client or the firm has it. `leaves_at`, `moves_at`: when that is."""

    number: int
    name: str
    persona: Persona
    random: Random
    zone: str | None
    hours: dict[str, str] | None
    clients: tuple[str, ...]
    role: str
    stops_at: datetime | None = None
    returns_at: datetime | None = None
    leaves_at: datetime | None = None
    moves_at: datetime | None = None
    moves_to: str | None = None

    @property
    def week(self) -> str | None:
        """The hours as they are stored."""
        return json.dumps(self.hours) if self.hours else None


@dataclass(frozen=True, slots=True)
class Organisation:
    """One client. `automatic`: nothing waits for a tap there."""

    name: str
    zone: str | None
    automatic: bool


@dataclass(frozen=True, slots=True)
class Cast:
    seed: int
    months: int
    organisations: dict[str, Organisation] = field(default_factory=dict)
    people: dict[str, Somebody] = field(default_factory=dict)

    def home(self, person: Somebody, client: str, at: datetime) -> str:
        """The zone in which a person lives at that time."""
        if person.moves_at is not None and person.moves_to is not None and at >= person.moves_at:
            return person.moves_to
        return person.zone or self.organisations[client].zone or FIRM_ZONE


def cast_of(seed: int, contacts: int, months: int) -> Cast:
    """So many people, three to a client."""
    cast = Cast(seed, months)
    zones = list(ZONES)
    for number in range((contacts + 2) // 3):
        name = f"Client {number + 1:03}"
        # The first zone is the firm's: one client in seven says nothing of its own.
        zone = zones[number % len(zones)] if number % len(zones) else None
        cast.organisations[name] = Organisation(name, zone, automatic=number % 4 != 1)
    personas = _personas(contacts, Random(f"{seed} personas"))
    for number, persona in enumerate(personas):
        person = _somebody(cast, number, persona)
        cast.people[person.name] = person
    return cast


def _personas(contacts: int, random: Random) -> list[Persona]:
    """Every kind as often as its share says, in no order."""
    rounds: Iterator[Persona] = cycle(persona for place in range(4) for persona in PERSONAS if persona.share > place)
    chosen = list(islice(rounds, contacts))
    random.shuffle(chosen)
    return chosen


def _somebody(cast: Cast, number: int, persona: Persona) -> Somebody:
    random = Random(f"{cast.seed} person {number}")
    names = list(cast.organisations)
    clients: tuple[str, ...] = (names[number // 3],)
    if persona.name == "two clients" and len(names) > 1:
        clients = (*clients, names[(number // 3 + 1) % len(names)])
    person = Somebody(
        number,
        f"{persona.name.title().replace(' ', '')} {number + 1:03}",
        persona,
        random,
        random.choice(list(ZONES)) if random.random() < 0.4 or len(clients) > 1 else None,
        random.choice(WEEKS),
        clients,
        ROLES[number % 3] if random.random() < 0.8 else random.choice(ROLES),
    )
    _fate(person, cast.months)
    return person


def _fate(person: Somebody, months: int) -> None:
    """What happens to this person, and when."""
    days = months * 30.4
    some_day = BEGINNING + timedelta(days=days * person.random.uniform(0.2, 0.8), hours=person.random.uniform(0, 24))
    match person.persona.name:
        case "says stop":
            person.stops_at = some_day
            if person.random.random() < 0.4:
                person.returns_at = some_day + timedelta(days=person.random.uniform(20, days * 0.2 + 21))
        case "leaves":
            person.leaves_at = some_day
        case "moves":
            person.moves_at = some_day
            person.moves_to = person.random.choice(list(ZONES))
