"""Which steps are relevant now, in order, and which of them still wants something from the contact.

Nothing about relevance is stored: it is worked out anew at every step from the answers. So any order of corrections
ends with the same questions as answering afresh, and an answer whose question vanished is kept without counting.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cached_property
from math import ceil
from zoneinfo import ZoneInfo

from conversations.expression import Operand, Scope
from conversations.facts import Facts, Known
from conversations.playbook import End, Kind, Loop, Playbook, Question, Recap, Say, Step
from conversations.state import Answer, Sure
from conversations.value import Number, Value, parse

MORE = ".more"
"""Ending of the path under which the reply to a probe is kept."""
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


def span(written: str) -> timedelta:
    """`12 months` as a length of time; a month counts as 30 days, a year as 365."""
    count, unit = written.split()
    return timedelta(days=int(count) * _DAYS[unit.rstrip("s")])


@dataclass(frozen=True, slots=True)
class Place:
    """One step where it stands: inside a loop once for each thing. `path` names it for good: `sites`,
    `site.2.server_age`.
    """

    path: str
    step: Question | Say | Recap | End
    loop: str = ""
    n: int = 0
    item: str = ""
    """The name of the thing of the loop, as the contact gave it."""

    @property
    def fact_key(self) -> tuple[str, str] | None:
        """The (key, item) under which the answer is known for good; None when it is not saved."""
        if not isinstance(self.step, Question) or self.step.saves is None:
            return None
        return self.step.saves, self.item if self.step.saves.startswith("item.") else ""


class Values(Mapping[str, Value]):
    """Answers by the names that conditions and texts use, read from their notation only when somebody looks."""

    def __init__(self, outer: Values | None = None) -> None:
        self._outer = outer
        self._written: dict[str, tuple[str, str]] = {}
        self._read: dict[str, Value] = {}

    def put(self, name: str, kind: str, written: str) -> None:
        """Adds an answer in notation."""
        self._written[name] = (kind, written)

    def give(self, name: str, value: Value) -> None:
        """Adds a value as it is."""
        self._read[name] = value
        self._written[name] = ("", "")

    def __getitem__(self, name: str) -> Value:
        if name not in self._read:
            if name not in self._written:
                if self._outer is None:
                    raise KeyError(name)
                return self._outer[name]
            self._read[name] = parse(*self._written[name])
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        yield from self._written
        if self._outer is not None:
            yield from (name for name in self._outer if name not in self._written)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Agenda:
    """The relevant steps of a playbook for these answers and facts, at the instant `now`."""

    def __init__(self, playbook: Playbook, answers: Mapping[str, Answer], facts: Facts, now: datetime) -> None:
        self._answers = answers
        self._facts = facts
        self._now = now
        self._today = now.astimezone(ZoneInfo(facts.zone)).date()
        self._skipped: set[str] = set()
        self.values = Values()
        self.values.give("contact.role", facts.role)
        self.values.give("role", facts.role)
        self._scopes: dict[str, Values] = {}
        self.places: tuple[Place, ...] = tuple(self._walk(playbook))

    def scope(self, place: Place | None = None, answer: Value | None = None) -> Scope:
        """What an expression at `place` sees; `answer` is the answer under judgement, for `check` and `probe`."""
        values = self._scopes.get(f"{place.loop}.{place.n}", self.values) if place and place.loop else self.values
        if answer is not None:
            values = Values(values)
            values.give("answer", answer)
        return Scope(values=values, skipped=frozenset(self._skipped), today=self._today)

    def answer(self, path: str) -> Answer | None:
        """What was answered at `path` in this conversation."""
        return self._answers.get(path)

    def known(self, place: Place) -> Known | None:
        """This person's own earlier answer to the question, however old."""
        return self._facts.known.get(place.fact_key) if place.fact_key else None

    def fresh(self, place: Place) -> bool:
        """The answer is known and young enough not to be asked about at all."""
        known = self.known(place)
        if known is None or not isinstance(place.step, Question):
            return False
        return place.step.ask_again is None or self._now - known.at < span(place.step.ask_again)

    @cached_property
    def by_path(self) -> Mapping[str, Place]:
        """The relevant places by path."""
        return {place.path: place for place in self.places}

    @cached_property
    def questions(self) -> tuple[Place, ...]:
        """The relevant questions that this conversation asks or asked: what is freshly known is not among them."""
        return tuple(
            p for p in self.places if isinstance(p.step, Question) and (p.path in self._answers or not self.fresh(p))
        )

    def done(self, place: Place, passed: frozenset[str] | set[str]) -> bool:
        """Nothing is left to do at this place."""
        if isinstance(place.step, Question):
            return place.path in self._answers or self.fresh(place)
        return place.path in passed

    def _walk(self, playbook: Playbook) -> Iterator[Place]:
        for step in playbook.steps:
            if isinstance(step, Loop):
                if self._relevant(step, self.values):
                    yield from self._things(step)
            elif self._relevant(step, self.values):
                place = Place(path_of(step), step)
                self._note(place, self.values)
                yield place

    def _things(self, loop: Loop) -> Iterator[Place]:
        count = loop.count.value(Scope(values=self.values, skipped=frozenset(self._skipped), today=self._today))
        for n in range(1, min(_whole(count), loop.most) + 1):
            name = Place(f"{loop.each}.{n}.name", name_question(loop, n), loop.each, n)
            inner = Values(self.values)
            inner.give("n", Number.exactly(n))
            inner.give(f"{loop.each}.n", Number.exactly(n))
            self._scopes[f"{loop.each}.{n}"] = inner
            self._note(name, inner)
            yield name
            item = self._written(name) or str(n)
            inner.give(f"{loop.each}.name", item)
            for step in loop.steps:
                if self._relevant(step, inner):
                    place = Place(f"{loop.each}.{n}.{path_of(step)}", step, loop.each, n, item)
                    self._note(place, inner)
                    yield place

    def _relevant(self, step: Step, values: Values) -> bool:
        if isinstance(step, Question) and step.who and self._facts.role not in step.who:
            return False
        if step.when is None:
            return True
        return step.when.holds(Scope(values=values, skipped=frozenset(self._skipped), today=self._today))

    def _written(self, place: Place) -> str | None:
        answer = self._answers.get(place.path)
        if answer is not None:
            return answer.value if answer.sure not in (Sure.SKIPPED, Sure.UNKNOWN) else None
        known = self.known(place)
        return known.value if known and self.fresh(place) else None

    def _note(self, place: Place, values: Values) -> None:
        """Makes the answer at `place` visible to the steps after it."""
        if not isinstance(place.step, Question):
            return
        answer = self._answers.get(place.path)
        if answer is not None and answer.sure is Sure.SKIPPED:
            self._skipped.add(place.step.ask)
            return
        written = "?" if answer is not None and answer.sure is Sure.UNKNOWN else self._written(place)
        if written is not None:
            values.put(place.step.ask, place.step.kind, written)


def path_of(step: Step) -> str:
    """The id of a step, whatever sort it is."""
    match step:
        case Question():
            return step.ask
        case Say():
            return step.say
        case Recap():
            return step.recap
        case End():
            return step.end
        case Loop():
            return step.each


def name_question(loop: Loop, n: int) -> Question:
    """The question for the name of thing number `n`; the name is known for good once given."""
    return Question.model_construct(
        ask="name",
        kind=Kind.TEXT,
        text=loop.name,
        short=loop.short,
        saves=f"client.{loop.each}_{n}_name",
        used_for=("conversation",),
    )


def _whole(count: Operand) -> int:
    """How often to go round: the middle of a range, rounded up; nothing when it is not known."""
    return max(0, ceil(count)) if isinstance(count, int | float | Decimal) else 0
