"""Which steps are relevant, and what is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from conversations.interview.agenda import Agenda, span
from conversations.interview.facts import Facts, Known
from conversations.interview.state import Answer, Sure
from tests.conversations.interview import HANK, MONDAY
from tests.stage import playbook_named

OFFICES = playbook_named("offices")
KINDS = {"sites": "int", "growth": "choice", "joiners": "int", "agreed": "consent"}


def agenda(facts: Facts = HANK, /, **answers: str) -> Agenda:
    given = {
        path: Answer(value, KINDS.get(path, "text"), Sure.SKIPPED if value == "skipped" else Sure.EXACT, "m")
        for path, value in answers.items()
    }
    return Agenda(OFFICES, given, facts, MONDAY)


def paths(made: Agenda) -> list[str]:
    return [place.path for place in made.questions]


def knowing(days: int, value: str = "2", kind: str = "int", key: str = "client.sites") -> Facts:
    return replace(HANK, known={(key, ""): Known(value, kind, MONDAY - timedelta(days=days))})


def test_without_answers_what_depends_on_them_is_not_asked() -> None:
    assert paths(agenda()) == ["agreed", "sites", "growth", "notes"]


@pytest.mark.parametrize(
    ("sites", "times"), [("1", 1), ("3", 3), ("7", 3), ("~2", 2), ("1..2", 2), ("0", 0), ("?", 0), ("skipped", 0)]
)
def test_a_loop_goes_round_once_for_each_thing_and_not_more_than_its_most(sites: str, times: int) -> None:
    assert len([path for path in paths(agenda(sites=sites)) if path.endswith("has_server")]) == times


def test_things_without_a_name_are_counted() -> None:
    names = [
        place.item for place in agenda(HANK, sites="2", **{"site.1.name": "Mill Lane"}).places if place.names_thing
    ]
    assert names == ["Mill Lane", "site 2"]


@pytest.mark.parametrize(
    ("facts", "known", "fresh"),
    [
        (HANK, False, False),
        (knowing(10), True, True),
        (knowing(500), True, False),
        (knowing(10, "two", "text"), False, False),  # the question was of another kind then
        (knowing(10, "?"), True, True),
    ],
)
def test_what_is_known_and_young_is_not_asked(facts: Facts, known: bool, fresh: bool) -> None:
    made = agenda(facts)
    place = made.by_path["sites"]
    assert (made.known(place) is not None, made.fresh(place)) == (known, fresh)
    assert ("sites" not in paths(made)) == fresh


@pytest.mark.parametrize(("value", "known"), [("grow", True), ("explode", False), ("?", True)])
def test_a_choice_that_is_gone_is_not_known(value: str, known: bool) -> None:
    made = agenda(knowing(10, value, "choice", "client.growth_12m"))
    assert (made.known(made.by_path["growth"]) is not None) == known


@pytest.mark.parametrize(("value", "asked"), [("agree", False), ("decline", True)])
def test_an_agreement_that_was_withheld_is_asked_for_again(value: str, asked: bool) -> None:
    made = agenda(knowing(10, value, "consent", "consent.questions"))
    assert ("agreed" in paths(made)) == asked
    assert made.agreed != asked


@pytest.mark.parametrize(
    ("written", "days"), [("1 day", 1), ("2 weeks", 14), ("12 months", 360), ("1 year", 365), ("60 days", 60)]
)
def test_a_span(written: str, days: int) -> None:
    assert span(written) == timedelta(days=days)
