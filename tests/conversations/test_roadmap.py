"""What lies ahead of a client: by horizon and fiscal year, each with its reason and a cost range."""

from dataclasses import replace
from datetime import date

import pytest

from conversations.need.need import NeedStatus
from conversations.roadmap import Term, fiscal_year, roadmap
from tests.conversations.needs import CATALOGUE, EVERYTHING, TODAY, planted, told

NEED = planted(told(EVERYTHING["server_age"]), "server_age")


@pytest.mark.parametrize(
    ("due", "term"),
    [
        (None, Term.NOW),
        (date(2020, 1, 1), Term.NOW),
        (date(2027, 2, 19), Term.NOW),
        (date(2027, 2, 20), Term.YEAR),
        (date(2027, 11, 21), Term.YEAR),
        (date(2027, 11, 22), Term.THREE_YEARS),
        (date(2029, 11, 21), Term.THREE_YEARS),
        (date(2029, 11, 22), Term.BEYOND),
    ],
)
def test_terms(due: date | None, term: Term) -> None:
    plan = roadmap([replace(NEED, horizon=due)], CATALOGUE.kinds, today=TODAY)
    assert [one for one, initiatives in plan.terms.items() if initiatives] == [term]
    assert list(plan.terms) == list(Term)


@pytest.mark.parametrize(
    ("day", "start", "year"),
    [
        (date(2027, 3, 31), 1, 2027),
        (date(2027, 3, 31), 4, 2027),
        (date(2027, 4, 1), 4, 2028),
        (date(2027, 12, 31), 1, 2027),
        (date(2027, 12, 31), 10, 2028),
    ],
)
def test_a_fiscal_year_is_named_after_its_end(day: date, start: int, year: int) -> None:
    assert fiscal_year(day, start) == year


def test_an_initiative_has_its_reason_and_its_cost() -> None:
    [one] = roadmap([NEED], CATALOGUE.kinds, today=TODAY, fiscal_start=4).terms[Term.THREE_YEARS]
    assert (one.title, one.item, one.why) == ("A server at the end of its usual life", "the old one", NEED.why)
    assert (one.cost.low, one.cost.high, one.cost.currency) == (5000, 20000, "USD")
    assert (one.due, one.fiscal_year) == (date(2028, 11, 20), 2029)


@pytest.mark.parametrize(
    ("status", "stays"), [(status, status not in (NeedStatus.MET, NeedStatus.DECLINED)) for status in NeedStatus]
)
def test_met_and_declined_ones_are_left_out(status: NeedStatus, stays: bool) -> None:
    plan = roadmap([replace(NEED, status=status)], CATALOGUE.kinds, today=TODAY)
    assert any(plan.terms.values()) is stays


def test_the_nearest_comes_first() -> None:
    dates = [date(2028, 6, 1), date(2028, 1, 1), date(2028, 3, 1)]
    needs = [replace(NEED, horizon=day, number=number) for number, day in enumerate(dates)]
    plan = roadmap(needs, CATALOGUE.kinds, today=TODAY)
    assert [one.number for one in plan.terms[Term.THREE_YEARS]] == [1, 2, 0]
