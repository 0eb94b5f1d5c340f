"""One rule at work: from a kind of need and what is known, to what follows for each thing and each contact."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from conversations.expression import Expression
from conversations.need.fact import ClientFact, Knowledge, View, born
from conversations.need.kind import NeedKind, days_of
from conversations.need.lifecycle import Lifecycle, Product
from conversations.need.need import CostRange
from conversations.need.outcome import Finding, Outcome, Planted, Unknown
from conversations.need.stage import Stage, stage_on
from conversations.value import When, midpoint


@dataclass(frozen=True, slots=True)
class _Due:
    """The date of a need and the product it comes from, or the fact that is missing, or could not be made out."""

    day: date | None = None
    product: Product | None = None
    missing: str = ""
    unread: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of need, applied to what is known about one client on one day."""

    kind: NeedKind
    lifecycle: Lifecycle
    known: Knowledge
    today: date

    def outcomes(self) -> Iterator[Outcome]:
        """Everything that follows, also what follows already from needs that exist."""
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
            if due.unread:
                what = "a product was named that is not in lifecycle.yaml: its end is not known"
                yield Finding(self.kind.need, about.item, what, (due.unread,))
            elif due.missing or (due.day and due.day < self.today and days_of(self.kind.goes_on) == 0):
                key = due.missing or (self.kind.horizon and self.kind.horizon.key) or self.kind.about
                yield self._ask(key, item if key.startswith("item.") else "")
            else:
                yield self._need(about, view, due)

    def _need(self, about: ClientFact, view: View, due: _Due) -> Planted:
        reasons = [about, *(view.facts[key] for key in sorted(self.kind.reads - {about.key}) if key in view.facts)]
        near = stage_on(self.today, due.day) in (Stage.SOON, Stage.PASSED)
        name = due.product.name if due.product else ""
        cost = self.kind.cost
        return Planted(
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
            lifecycle=self.lifecycle.revision if due.product else "",
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
            product = self.lifecycle.end_of(name)
            if product is None:
                yield _Due(unread=fact.id)
            elif product.security:
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
