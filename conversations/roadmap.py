"""What lies ahead of a client, by horizon: each initiative with its reason as a reference to what somebody said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from conversations.need.kind import NeedKind
from conversations.need.need import CostRange, Need, NeedStatus

_LEFT_OUT = frozenset({NeedStatus.MET, NeedStatus.DECLINED})


class Term(StrEnum):
    """How far ahead something lies."""

    NOW = "now"
    YEAR = "12 months"
    THREE_YEARS = "3 years"
    BEYOND = "beyond"


_DAYS = ((Term.NOW, 90), (Term.YEAR, 365), (Term.THREE_YEARS, 3 * 365 + 1))
"""Up to so many days ahead; what is over, or has no date, is for now."""


@dataclass(frozen=True, slots=True)
class Initiative:
    """Something to be done. `why` are the ids of the facts it rests on: the words are looked up, never copied.

    `fiscal_year` is the calendar year in which that fiscal year ends.
    """

    term: Term
    title: str
    item: str
    due: date | None
    fiscal_year: int
    why: tuple[str, ...]
    cost: CostRange
    need_id: str
    number: int
    status: NeedStatus
    sensitivity: int


@dataclass(frozen=True, slots=True)
class Roadmap:
    """The initiatives of each term, the nearest first; every term is there."""

    terms: Mapping[Term, tuple[Initiative, ...]]


def roadmap(
    needs: Sequence[Need], kinds: Mapping[str, NeedKind], *, today: date, fiscal_start: int = 1, language: str = "en"
) -> Roadmap:
    """The plan that follows from the needs of one client. Met and declined ones are not in it.

    `fiscal_start` is the month, 1 to 12, in which the client's fiscal year begins.
    """
    initiatives = [
        _initiative(need, kinds[need.kind].title.in_((language,)), today, fiscal_start)
        for need in needs
        if need.status not in _LEFT_OUT and need.kind in kinds
    ]
    initiatives.sort(key=lambda one: (one.due or today, one.number))
    return Roadmap({term: tuple(one for one in initiatives if one.term is term) for term in Term})


def fiscal_year(day: date, start: int) -> int:
    """The fiscal year of a day, named after the calendar year in which it ends."""
    return day.year + (1 if start > 1 and day.month >= start else 0)


def _initiative(need: Need, title: str, today: date, fiscal_start: int) -> Initiative:
    due = max(need.horizon, today) if need.horizon else today
    return Initiative(
        term=next((term for term, most in _DAYS if (due - today).days <= most), Term.BEYOND),
        title=title,
        item=need.item,
        due=need.horizon,
        fiscal_year=fiscal_year(due, fiscal_start),
        why=need.why,
        cost=need.cost,
        need_id=need.id,
        number=need.number,
        status=need.status,
        sensitivity=need.sensitivity,
    )
