"""An interview without a database: a playbook, where it stands, and what the contact types or presses."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from conversations.authoring.playbook import Playbook
from conversations.interview.engine import Step, Utterance, start, step
from conversations.interview.event import Asked, Event, Said
from conversations.interview.facts import Facts, Known
from conversations.interview.state import Open, State
from tests.stage import playbook_named

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LONG_AGO = MONDAY - timedelta(days=400)
HANK = Facts(
    contact="Hank Miller", client="Acme", firm="Blue Line IT", consultant="Joe Doe", phone="555 0100", role="owner"
)
GIVEN = {
    "agreed": "I agree",
    "sites": "2",
    "files": "On a server in the office",
    "server_age": "4 years",
    "devices": "laptops and phones",
    "tested": "yes",
    "staff": "10 to 12",
    "remote": "20 %",
    "budget": "5000 a year",
    "move": "March 2028",
    "happy": "4",
    "deputy": "Maria Santos",
    "waste": "Looking for paper that somebody else has on the desk",
    "quotes": "I agree",
}
"""What is typed to get past each question of the playbook `every_kind`, in its order."""
KNOWN = {
    "sites": ("int", "3"),
    "files": ("choice", "office"),
    "server_age": ("duration", "P3Y"),
    "devices": ("choices", "laptops"),
    "tested": ("yesno", "no"),
    "staff": ("range", "8"),
    "remote": ("percent", "10"),
    "budget": ("money", "USD 4000/year"),
    "move": ("date", "2027-03"),
    "happy": ("scale", "3"),
    "deputy": ("person", "Maria"),
    "waste": ("text", "Waiting for the scanner"),
}
"""What Hank said more than a year ago, by question: kind and notation."""


@dataclass
class Interview:
    """Plays one conversation; `now` moves only when the test says so."""

    playbook: Playbook
    facts: Facts = HANK
    now: datetime = MONDAY
    state: State = field(default_factory=State)
    last: Step | None = None
    heard: int = 0

    @classmethod
    def of(cls, name: str, facts: Facts = HANK) -> Interview:
        playing = cls(playbook_named(name), facts)
        playing.take(start(playing.playbook, facts, playing.now))
        return playing

    def copy(self) -> Interview:
        return replace(self)

    def take(self, taken: Step) -> Interview:
        self.last, self.state = taken, taken.state
        return self

    def types(self, text: str) -> Interview:
        return self.hears(Utterance(self._next(), text))

    def presses(self, press: str) -> Interview:
        return self.hears(Utterance(self._next(), press=press))

    def hears(self, heard: Utterance) -> Interview:
        return self.take(step(self.playbook, self.state, heard, self.facts, self.now))

    def until(self, path: str) -> Interview:
        """Answers everything before this question of `every_kind`."""
        for ask, words in GIVEN.items():
            if self.open.path == path:
                break
            assert self.open.path == ask, (self.open, ask)
            self.types(words)
        return self

    @property
    def open(self) -> Open:
        assert self.state.open is not None
        return self.state.open

    @property
    def events(self) -> tuple[Event, ...]:
        assert self.last is not None
        return self.last.events

    @property
    def messages(self) -> list[Asked | Said]:
        return [event for event in self.events if isinstance(event, Asked | Said)]

    @property
    def said(self) -> str:
        return "\n".join(message.text for message in self.messages)

    def _next(self) -> str:
        self.heard += 1
        return f"m{self.heard}"


def knowing(*asks: str) -> Facts:
    """Hank, who answered these questions of `every_kind` long ago."""
    known = {
        ("person.deputy" if ask == "deputy" else f"client.{ask}", ""): Known(value, kind, LONG_AGO)
        for ask, (kind, value) in KNOWN.items()
        if ask in asks
    }
    return replace(HANK, known=known)
