"""Which needs follow from what is known about a client, which questions are missing for that, and what contradicts.

A rule never fires on what is not known: it yields a question for a conversation. What two people of the client see
differently yields a finding for the consultant, and nothing is mentioned to either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from conversations.expression import Expression
from conversations.need.catalogue import Catalogue
from conversations.need.fact import ClientFact, Knowledge, View, born
from conversations.need.interval import last_day
from conversations.need.kind import NeedKind, days_of
from conversations.need.lifecycle import Product
from conversations.need.need import CostRange, Need, NeedStatus
from conversations.need.stage import Stage, stage_on
from conversations.value import When
from conversations.value.order import midpoint

_CLOSED = frozenset({NeedStatus.MET, NeedStatus.DECLINED})


@dataclass(frozen=True, slots=True)
class Planted:
    """A new need, for the contact who told us what it rests on ("": only the firm knows, a consultant says whom).

    `phone_first`: its date is so near that a consultant should phone before anything is written.
    """

    kind: str
    item: str
    contact_id: str
    why: tuple[str, ...]
    cost: CostRange
    horizon: date | None = None
    product: str = ""
    sensitivity: int = 0
    phone_first: bool = False
    rule: str = ""
    lifecycle: str = ""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact that is missing: a question for the next conversation. `asked` could not or would not say."""

    key: str
    item: str
    kinds: tuple[str, ...]
    asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something for the consultant only."""

    kind: str
    item: str
    what: str
    why: tuple[str, ...]


Outcome: TypeAlias = Planted | Unknown | Finding


def plant(
    catalogue: Catalogue, facts: Sequence[ClientFact], existing: Sequence[Need], today: date
) -> tuple[Outcome, ...]:
    """What follows from the facts of one client: new needs, then questions, then findings.

    Nothing is planted twice. After "never" nothing of that kind is planted for that contact again, nor asked.
    """
    known = Knowledge(facts)
    outcomes = _all(catalogue, known, today)
    observed = {fact.id: fact.observed_at for fact in facts}
    planted = []
    for one in outcomes:
        if isinstance(one, Planted):
            before = [need for need in existing if need.kind == one.kind]
            newest = max(observed[fact_id] for fact_id in one.why).date()
            if not any(_stands_in_the_way(need, one, catalogue, (newest, today)) for need in before):
                planted.append(one)
    declined = {need.kind for need in existing if need.status is NeedStatus.DECLINED}
    return (*planted, *_questions(outcomes, known, declined), *(one for one in outcomes if isinstance(one, Finding)))


def standing(catalogue: Catalogue, facts: Sequence[ClientFact], need: Need, today: date) -> Planted | None:
    """The same need as it would be planted today; None if it no longer follows from what is known."""
    for one in _all(catalogue, Knowledge(facts), today):
        if isinstance(one, Planted) and (one.kind, one.contact_id) == (need.kind, need.contact_id) and _same(one, need):
            return one
    return None


def _all(catalogue: Catalogue, known: Knowledge, today: date) -> list[Outcome]:
    rules = [_Rule(kind, catalogue, known, today) for kind in catalogue.kinds.values()]
    return list(dict.fromkeys(outcome for rule in rules for outcome in rule.outcomes()))


def _same(planted: Planted, need: Need) -> bool:
    return (planted.item.casefold(), planted.product) == (need.item.casefold(), need.product)


def _stands_in_the_way(need: Need, planted: Planted, catalogue: Catalogue, days: tuple[date, date]) -> bool:
    newest, today = days
    if need.status is NeedStatus.DECLINED:
        return need.contact_id == planted.contact_id or _same(planted, need)
    if not _same(planted, need):
        return False
    if need.status in _CLOSED:
        return need.closed_at is None or newest <= need.closed_at.date()
    over = last_day(need, catalogue.kinds[need.kind])
    return not over < min(newest, today)


def _questions(outcomes: Iterable[Outcome], known: Knowledge, declined: set[str]) -> Iterator[Unknown]:
    """One question a fact, however many rules wait for it."""
    kinds: dict[tuple[str, str], list[str]] = {}
    for one in outcomes:
        if isinstance(one, Unknown) and not set(one.kinds) <= declined:
            kinds.setdefault((one.key, one.item), []).extend(one.kinds)
    for (key, item), waiting in kinds.items():
        yield Unknown(key, item, tuple(waiting), known.not_known_by(key, item))


@dataclass(frozen=True, slots=True)
class _Due:
    """The date of a need, the product it comes from, or the fact that is missing for it."""

    day: date | None = None
    product: Product | None = None
    missing: str = ""


@dataclass(frozen=True, slots=True)
class _Rule:
    kind: NeedKind
    catalogue: Catalogue
    known: Knowledge
    today: date

    def outcomes(self) -> Iterator[Outcome]:
        told = self.known.said(self.kind.about)
        for item in dict.fromkeys(fact.item for fact in told):
            yield from self._of_item([fact for fact in told if fact.item == item])
        missing = [item for item in self._items() if not any(fact.item == item for fact in told)]
        yield from (self._ask(self.kind.about, item) for item in missing)
        if not told and not missing:
            yield from self._not_told()

    def _not_told(self) -> Iterator[Outcome]:
        if self.kind.has is None:
            yield self._ask(self.kind.about)
            return
        view = self.known.view("", "")
        answer = self.kind.has.value(view.scope(self.today))
        if answer is True:
            yield self._ask(self.kind.about)
        elif answer is None:
            yield from self._missing(self.kind.has, view, "")

    def _of_item(self, told: Sequence[ClientFact]) -> Iterator[Outcome]:
        """What follows for one thing, or for the client as a whole; `told` is what was said, the newest first."""
        about = next((fact for fact in told if fact.contact_id), told[0])
        for remark in self.kind.remarks:
            if remark.when.holds(self.known.view(about.contact_id, about.item).scope(self.today)):
                yield Finding(self.kind.need, about.item, remark.note, (about.id,))
        if _contested(told):
            what = "two people of the client see this differently: talk to them before anything is planned"
            yield Finding(self.kind.need, about.item, what, tuple(fact.id for fact in told))
            return
        undecided = None
        for item in self._candidates(about):
            view = self.known.view(about.contact_id, item)
            answer = self.kind.when.value(view.scope(self.today)) if self.kind.when else True
            if answer is True:
                yield from self._planted(about, view, item)
                return
            undecided = undecided or ((view, item) if answer is None else None)
        if undecided and self.kind.when:
            yield from self._missing(self.kind.when, *undecided)

    def _planted(self, about: ClientFact, view: View, item: str) -> Iterator[Outcome]:
        for due in self._due(about, view):
            if due.missing:
                yield self._ask(due.missing, item if due.missing.startswith("item.") else "")
                continue
            if due.day and due.day < self.today and days_of(self.kind.goes_on) == 0:
                key = self.kind.horizon.key if self.kind.horizon else None
                yield self._ask(key or self.kind.about, item)
                continue
            reasons = [about, *(view.facts[key] for key in sorted(self.kind.reads - {about.key}) if key in view.facts)]
            near = stage_on(self.today, due.day) in (Stage.SOON, Stage.PASSED)
            name = due.product.name if due.product else ""
            cost = self.kind.cost
            yield Planted(
                kind=self.kind.need,
                item=about.item or name,
                contact_id=about.contact_id,
                why=tuple(fact.id for fact in reasons),
                cost=CostRange(cost.low, cost.high, cost.currency, cost.source),
                horizon=due.day,
                product=name,
                sensitivity=max(fact.sensitivity for fact in reasons),
                phone_first=self.kind.phone_first and near,
                rule=self.kind.revision,
                lifecycle=self.catalogue.lifecycle.revision if due.product else "",
            )

    def _due(self, about: ClientFact, view: View) -> Iterator[_Due]:
        horizon = self.kind.horizon
        if horizon is None:
            yield _Due()
            return
        fact = view.facts.get(horizon.key) if horizon.key else None
        if fact is None and horizon.within:
            yield _Due(about.observed_at.date() + timedelta(days=days_of(horizon.within)))
        elif fact is None:
            yield _Due(missing=horizon.key or self.kind.about)
        elif horizon.end_of:
            yield from self._ends(fact)
        elif horizon.age and (new_on := born(fact)):
            yield _Due(new_on + timedelta(days=days_of(horizon.life or "5 years")))
        elif isinstance(when := fact.meaning, When):
            yield _Due(_later(when, horizon.plus) if horizon.plus else when.first)

    def _ends(self, fact: ClientFact) -> Iterator[_Due]:
        """Every product that was named and whose end is known."""
        meaning = fact.meaning
        for name in meaning if isinstance(meaning, tuple) else (str(meaning),):
            product = self.catalogue.lifecycle.end_of(name)
            if product and product.security:
                yield _Due(product.security, product)

    def _candidates(self, about: ClientFact) -> Sequence[str]:
        """The things that a rule about the client as a whole looks at, the one with the largest value first."""
        keys = sorted(key for key in self.kind.reads if key.startswith("item."))
        if about.item or not keys:
            return (about.item,)
        facts = [fact for key in keys for fact in self.known.said(key)]
        facts.sort(key=_size, reverse=True)
        return tuple(dict.fromkeys(fact.item for fact in facts)) or ("",)

    def _items(self) -> Sequence[str]:
        """The things of this sort that are known, by whatever fact: `item.server_os` knows servers by their age too."""
        if not self.kind.about.startswith("item."):
            return ()
        family = self.kind.about.partition("_")[0] + "_"
        return tuple(dict.fromkeys(fact.item for fact in self.known.facts if fact.key.startswith(family)))

    def _missing(self, condition: Expression, view: View, item: str) -> Iterator[Unknown]:
        """The first fact that keeps the condition from being decided."""
        names = sorted(condition.names, key=lambda name: _place(name, condition.source))
        missing = next((name for name in names if name not in view.facts), None)
        if missing:
            yield self._ask(missing, item if missing.startswith("item.") else "")

    def _ask(self, key: str, item: str = "") -> Unknown:
        return Unknown(key, item, (self.kind.need,))


def _later(when: When, plus: str) -> date:
    """The middle of what was said, and what is added: "2024" and three years is summer 2027."""
    return when.first + (when.last - when.first) // 2 + timedelta(days=days_of(plus))


def _place(name: str, source: str) -> int:
    found = re.search(rf"{re.escape(name)}\b", source)
    return found.start() if found else 0


def _size(fact: ClientFact) -> float:
    middle = midpoint(fact.meaning or "")
    return float(middle) if isinstance(middle, Decimal) else 0.0


def _contested(told: Sequence[ClientFact]) -> bool:
    """Two people chose differently. Numbers and dates that differ are no contradiction: the newest counts."""
    newest = {fact.contact_id: fact for fact in reversed(told)}
    meanings = {
        str(fact.meaning).removeprefix("maybe-") for fact in newest.values() if fact.kind in ("choice", "yesno")
    }
    return len(meanings) > 1
