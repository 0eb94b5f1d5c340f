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
from zoneinfo import ZoneInfo

from conversations.authoring.plan import MORE, NAME, Place, Planned, name_question, plan_of
from conversations.authoring.playbook import Loop, Playbook, Question
from conversations.expression import Operand, Scope
from conversations.interview.facts import Facts, Known
from conversations.interview.state import Answer, Sure
from conversations.value import Consent, Number, Value, parse

__all__ = ["MORE", "Agenda", "Place", "Values", "span"]

_NUMBERS = tuple(Number.exactly(n) for n in range(21))
"""The things of a loop are counted up to twenty."""
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


@lru_cache(maxsize=256)
def span(written: str) -> timedelta:
    """`12 months` as a length of time; a month counts as 30 days, a year as 365."""
    count, unit = written.split()
    return timedelta(days=int(count) * _DAYS[unit.rstrip("s")])


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

    def get(self, name: str, default: Value | None = None) -> Value | None:  # type: ignore[override]
        """As of any mapping, without raising on the way: most names are looked up before they are answered."""
        here = name in self._read or name in self._written
        return self[name] if here else self._outer.get(name, default) if self._outer is not None else default

    def __iter__(self) -> Iterator[str]:
        yield from self._written
        if self._outer is not None:
            yield from (name for name in self._outer if name not in self._written)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Agenda:
    """The relevant steps of a playbook for these answers and facts, at the instant `now`. `met`: as in `State`."""

    def __init__(
        self, playbook: Playbook, answers: Mapping[str, Answer], facts: Facts, now: datetime, *, met: bool = False
    ) -> None:
        self._answers = answers
        self._facts = facts
        self._now = now
        plan = plan_of(playbook)
        self.agreement = plan.agreement
        self._gates = plan.gates
        self._today = now.astimezone(ZoneInfo(facts.zone)).date()
        self._skipped: set[str] = set()
        self._scope: Scope | None = None
        self.values = Values()
        self.values.give("contact.role", facts.role)
        self.values.give("contact.met", "yes" if met else "no")
        self.values.give("role", facts.role)
        self._scopes: dict[str, Values] = {}
        self._known: dict[str, Known | None] = {}
        self.places: tuple[Place, ...] = tuple(self._walk(plan.steps))

    def scope(self, place: Place | None = None, answer: Value | None = None) -> Scope:
        """What an expression at `place` sees; `answer` is the answer under judgement, for `check` and `probe`."""
        values = self._scopes.get(f"{place.loop}.{place.n}", self.values) if place and place.loop else self.values
        if answer is not None:
            values = Values(values)
            values.give("answer", answer)
        return self._seen(values)

    def known(self, place: Place) -> Known | None:
        """This person's own earlier answer to the question, however old. An agreement that was withheld is none."""
        if not self._facts.known:
            return None
        if place.path not in self._known:
            self._known[place.path] = self._earlier(place)
        return self._known[place.path]

    def _earlier(self, place: Place) -> Known | None:
        key = place.fact_key
        known = self._facts.known.get(key) if key else None
        if known is None or not isinstance(place.step, Question) or not _fits(known, place.step):
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

    @cached_property
    def is_counted(self) -> bool:
        """No answer that is still to come decides how many questions there are."""
        role, questions = self._facts.role, (p for p in self.questions if p.path not in self._answers)
        awaited = {p.step.ask for p in questions if isinstance(p.step, Question)}
        return all(awaited.isdisjoint(gate.names) for gate in self._gates if not gate.who or role in gate.who)

    def done(self, place: Place, passed: frozenset[str] | set[str]) -> bool:
        """Nothing is left to do at this place."""
        if isinstance(place.step, Question):
            return place.path in self._answers or self.fresh(place)
        return place.path in passed

    def _walk(self, steps: tuple[Planned, ...]) -> Iterator[Place]:
        role, values = self._facts.role, self.values
        for step, place, who, when, inner in steps:
            if (who and role not in who) or (when is not None and not when.holds(self._seen(values))):
                continue
            if isinstance(step, Loop):
                yield from self._things(step, inner)
            else:
                self._note(place, values)
                yield place

    def _things(self, loop: Loop, steps: tuple[Planned, ...]) -> Iterator[Place]:
        count = min(_whole(loop.count.value(self._seen(self.values))), loop.most)
        called = name_question(loop, count) if count else NAME
        for n in range(1, count + 1):
            inner = Values(self.values)
            inner.give("n", _NUMBERS[n])
            inner.give(f"{loop.each}.n", _NUMBERS[n])
            self._scopes[f"{loop.each}.{n}"] = inner
            item = loop.names[n - 1] if n <= len(loop.names) else ""
            if not item:
                name = Place(f"{loop.each}.{n}.name", called, loop.each, n)
                item = self._written(name) or f"{loop.each.replace('_', ' ')} {n}"
                name = name._replace(item=item)
                self._note(name, inner)
                yield name
            inner.give(f"{loop.each}.name", item)
            for planned in steps:
                if self._relevant(planned, inner):
                    place = Place(f"{loop.each}.{n}.{planned.place.path}", planned.place.step, loop.each, n, item)
                    self._note(place, inner)
                    yield place

    def _relevant(self, planned: Planned, values: Values) -> bool:
        if planned.who and self._facts.role not in planned.who:
            return False
        return planned.when is None or planned.when.holds(self._seen(values))

    def _seen(self, values: Values) -> Scope:
        if values is not self.values:
            return Scope(values=values, skipped=frozenset(self._skipped), today=self._today)
        if self._scope is None:
            self._scope = Scope(values=values, skipped=frozenset(self._skipped), today=self._today)
        return self._scope

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
            if not self._facts.known:
                return
            written = self._written(place)
        elif answer.sure is Sure.SKIPPED:
            self._skipped.add(step.ask)
            self._scope = None
            return
        else:
            written = "?" if answer.sure is Sure.UNKNOWN else answer.value
        if written is not None:
            values.put(step.ask, step.kind, written)


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
