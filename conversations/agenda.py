"""Which steps are relevant now, in order, and which of them still wants something from the contact.

Nothing about relevance is stored: it is worked out anew at every step from the answers. So any order of corrections
ends with the same questions as answering afresh, and an answer whose question vanished is kept without counting.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cached_property, lru_cache
from math import ceil
from typing import NamedTuple
from zoneinfo import ZoneInfo

from conversations.expression import Operand, Scope
from conversations.facts import Facts, Known
from conversations.playbook import End, Kind, Loop, Playbook, Question, Recap, Say, Step, Text
from conversations.state import Answer, Sure
from conversations.value import Consent, Number, Value, parse

MORE = ".more"
"""Ending of the path under which the reply to a probe is kept."""
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_IDS: Mapping[type, str] = {Question: "ask", Say: "say", Recap: "recap", End: "end", Loop: "each"}

_NAME = Question.model_construct(
    ask="name", kind=Kind.TEXT, text=Text.model_construct(), short=Text.model_construct(), used_for=("conversation",)
)


@lru_cache(maxsize=256)
def span(written: str) -> timedelta:
    """`12 months` as a length of time; a month counts as 30 days, a year as 365."""
    count, unit = written.split()
    return timedelta(days=int(count) * _DAYS[unit.rstrip("s")])


class Place(NamedTuple):
    """One step where it stands: inside a loop once for each thing. `path` names it for good: `sites`,
    `site.2.server_age`.
    """

    path: str
    step: Question | Say | Recap | End
    loop: str = ""
    n: int = 0
    item: str = ""
    """The name of the thing of the loop, as the contact gave it; `site 2` while it has none."""

    @property
    def fact_key(self) -> tuple[str, str] | None:
        """The (key, item) under which the answer is known for good; None when it is not saved."""
        if self.names_thing:
            return f"client.{self.loop}_{self.n}_name", ""
        if not isinstance(self.step, Question) or self.step.saves is None:
            return None
        return self.step.saves, self.item if self.step.saves.startswith("item.") else ""

    @property
    def names_thing(self) -> bool:
        """It asks what a thing of a loop is called."""
        return self.n > 0 and self.path == f"{self.loop}.{self.n}.name"


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
        self.agreement = agreement_of(playbook)
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
        return self._seen(values)

    def known(self, place: Place) -> Known | None:
        """This person's own earlier answer to the question, however old. An agreement that was withheld is none."""
        if not self._facts.known or not isinstance(place.step, Question):
            return None
        known = self._facts.known.get(place.fact_key) if place.fact_key else None
        if known is None or not _fits(known, place.step):
            return None
        return known if known.value == Consent.AGREE or place.step is not self.agreement else None

    def fresh(self, place: Place) -> bool:
        """The answer is known and young enough not to be asked about at all."""
        known = self.known(place)
        if known is None or not isinstance(place.step, Question):
            return False
        return place.step.ask_again is None or self._now - known.at < span(place.step.ask_again)

    @property
    def agreed(self) -> bool:
        """The contact has agreed to be asked, now or before, or the playbook does not begin with that."""
        place = next((p for p in self.places if p.step is self.agreement), None)
        return place is None or self._written(place) == Consent.AGREE

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
            if not self._relevant(step, self.values):
                continue
            if isinstance(step, Loop):
                yield from self._things(step)
            else:
                place = Place(path_of(step), step)
                self._note(place, self.values)
                yield place

    def _things(self, loop: Loop) -> Iterator[Place]:
        count = min(_whole(loop.count.value(self._seen(self.values))), loop.most)
        called = name_question(loop) if count else _NAME
        for n in range(1, count + 1):
            inner = Values(self.values)
            inner.give("n", Number.exactly(n))
            inner.give(f"{loop.each}.n", Number.exactly(n))
            self._scopes[f"{loop.each}.{n}"] = inner
            name = Place(f"{loop.each}.{n}.name", called, loop.each, n)
            item = self._written(name) or f"{loop.each.replace('_', ' ')} {n}"
            name = name._replace(item=item)
            self._note(name, inner)
            yield name
            inner.give(f"{loop.each}.name", item)
            for step in loop.steps:
                if self._relevant(step, inner):
                    place = Place(f"{loop.each}.{n}.{path_of(step)}", step, loop.each, n, item)
                    self._note(place, inner)
                    yield place

    def _relevant(self, step: Step, values: Values) -> bool:
        if isinstance(step, Question) and step.who and self._facts.role not in step.who:
            return False
        return step.when is None or step.when.holds(self._seen(values))

    def _seen(self, values: Values) -> Scope:
        return Scope(values=values, skipped=frozenset(self._skipped), today=self._today)

    def _written(self, place: Place) -> str | None:
        """The value that counts at the place, in notation."""
        answer = self._answers.get(place.path)
        if answer is not None:
            return answer.value if answer.sure not in (Sure.SKIPPED, Sure.UNKNOWN) else None
        known = self.known(place)
        return known.value if known and self.fresh(place) else None

    def _note(self, place: Place, values: Values) -> None:
        """Makes the answer at `place` visible to the steps after it."""
        step = place.step
        if not isinstance(step, Question):
            return
        answer = self._answers.get(place.path)
        if answer is None:
            written = self._written(place) if self._facts.known else None
        elif answer.sure is Sure.SKIPPED:
            self._skipped.add(step.ask)
            return
        else:
            written = "?" if answer.sure is Sure.UNKNOWN else answer.value
        if written is not None:
            values.put(step.ask, step.kind, written)


def path_of(step: Step) -> str:
    """The id of a step, whatever sort it is."""
    return str(getattr(step, _IDS[type(step)]))


def name_question(loop: Loop) -> Question:
    """The question for the name of a thing; the name is known for good once given."""
    return _NAME.model_copy(update={"text": loop.name, "short": loop.short})


def agreement_of(playbook: Playbook) -> Question | None:
    """The consent that a playbook begins with: without it nothing is asked. Any other consent stands alone."""
    first = next(iter(playbook.questions.values()), None)
    return first if first is not None and first.kind is Kind.CONSENT else None


def _fits(known: Known, question: Question) -> bool:
    """The earlier answer can be one to the question as it is now."""
    if known.kind != question.kind:
        return False
    if not question.choices or question.other or known.value == "?":
        return True
    value = parse(known.kind, known.value)
    return set(value if isinstance(value, tuple) else (value,)) <= set(question.choices)


def _whole(count: Operand) -> int:
    """How often to go round: the middle of a range, rounded up; nothing when it is not known."""
    return max(0, ceil(count)) if isinstance(count, int | float | Decimal) else 0
