"""Which needs follow from what is known about a client, which questions are missing for that, and what contradicts.

A rule never fires on what is not known: it yields a question for a conversation. What two people of the client see
differently yields a finding for the consultant, and nothing is mentioned to either.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from conversations.need.catalogue import Catalogue
from conversations.need.fact import ClientFact, Knowledge
from conversations.need.interval import last_day
from conversations.need.need import Need, NeedStatus
from conversations.need.outcome import Finding, Outcome, Planted, Unknown
from conversations.need.rule import Rule

_CLOSED = frozenset({NeedStatus.MET, NeedStatus.DECLINED})


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
    for one in Rule(catalogue.kinds[need.kind], catalogue.lifecycle, Knowledge(facts), today).outcomes():
        if isinstance(one, Planted) and one.contact_id == need.contact_id and _same(one, need):
            return one
    return None


def _all(catalogue: Catalogue, known: Knowledge, today: date) -> list[Outcome]:
    rules = [Rule(kind, catalogue.lifecycle, known, today) for kind in catalogue.kinds.values()]
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
