"""Months of modelled people, small enough for every run; and that the verdict can tell when a promise is broken."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.simulation.crowd import Log
from tests.simulation.desk import Ledger
from tests.simulation.fault import NOTICED_BY, opened
from tests.simulation.rows import Raised, Said, Talk, Told
from tests.simulation.verdict import QUESTIONS, judge
from tests.simulation.world import Plan, Played, play, transcript

SMALL = Plan(seed=3, contacts=24, months=8, cap=3)
NOON = datetime(2027, 3, 17, 11, 0, tzinfo=UTC)
"""A Wednesday on which people in Europe are at work."""


def _played(url: str, plan: Plan, faults: Sequence[str] = ()) -> Played:
    database = opened(url, faults)
    try:
        return asyncio.run(play(database, plan))
    finally:
        database.close()


def _broken(played: Played) -> dict[str, list[str]]:
    return {name: list(cases)[:3] for name, cases in judge(played).broken.items() if cases}


def test_eight_months_keep_every_promise(migrated_url: str) -> None:
    played = _played(migrated_url, SMALL)
    assert _broken(played) == {}
    said = Counter(one.message_class for one in played.rows.said if one.to in played.cast.people)
    assert said["nudge"] > 20
    assert said["opening"] > 50
    assert said["reminder"] > 50


@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**6))
def test_every_seed_keeps_them(fresh_sqlite: Callable[[], str], seed: int) -> None:
    assert _broken(_played(fresh_sqlite(), Plan(seed, contacts=9, months=4, cap=2))) == {}


def test_six_times_a_month_is_once_six_months(fresh_sqlite: Callable[[], str]) -> None:
    plan = Plan(seed=5, contacts=9, months=6)
    once = transcript(_played(fresh_sqlite(), plan))
    often = transcript(_played(fresh_sqlite(), replace(plan, strides=(1,) * 6)))
    assert once.count("\n") > 300
    assert once == often
    lazy = transcript(_played(fresh_sqlite(), replace(plan, strides=(1,) * 6, lazy=True)))
    assert lazy != once, "whoever only looks at the end of a month tells another story"


@pytest.mark.parametrize(
    ("seed", "faults"),
    [
        (3, ("budget", "cap", "hours", "tap")),
        (4, ("stop", "left", "holidays", "reminders", "consent")),
        (5, ("zones", "disguise", "pauses")),
    ],
)
def test_promises_that_are_broken_in_the_product_are_noticed(
    fresh_sqlite: Callable[[], str], seed: int, faults: tuple[str, ...]
) -> None:
    broken = judge(_played(fresh_sqlite(), Plan(seed, contacts=15, months=6, cap=2), faults)).broken
    assert not [fault for fault in faults if not broken[NOTICED_BY.get(fault, fault)]]


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """A month in which every promise was kept, to be tampered with."""
    return _played(f"sqlite:///{tmp_path_factory.mktemp('month') / 'month.db'}", Plan(seed=3, contacts=9, months=1))


def _nudged(month: Played, *days: int) -> tuple[str, list[Said]]:
    """Somebody, and nudges about one need that this person has heard on these days."""
    person = next(iter(month.cast.people.values()))
    at = [NOON + timedelta(days=day) for day in days]
    lines = [(f"n{number}", day, f"Words {number}.") for number, day in enumerate(at)]
    return person.name, [
        Said(one, person.name, "nudge", day, text, one, None, person.clients[0], 1, "server_age", None)
        for one, day, text in lines
    ]


def _tampered(month: Played, said: list[Said], log: Log | None = None) -> Played:
    return replace(month, rows=replace(month.rows, said=said), log=log or month.log)


def test_words_that_were_heard_before_are_noticed(month: Played) -> None:
    _, [first, later] = _nudged(month, 0, 300)
    again = replace(later, text=f"**Bolt**: {first.text.upper()}")
    assert len(judge(_tampered(month, [first, again])).broken["words"]) == 1
    assert not judge(_tampered(month, [first, later])).broken["words"]


def test_a_nudge_after_never_is_noticed(month: Played) -> None:
    name, [first, later] = _nudged(month, 0, 300)
    log = Log(nevers={name: {1: NOON + timedelta(hours=1)}})
    assert len(judge(_tampered(month, [first, later], log=log)).broken["never"]) == 1
    assert not judge(_tampered(month, [first], log=log)).broken["never"]


def test_a_nudge_while_an_escalation_is_open_is_noticed(month: Played) -> None:
    name, [nudge] = _nudged(month, 0)
    for until, count in ((None, 1), (NOON - timedelta(minutes=1), 0)):
        rows = replace(month.rows, said=[nudge], raised=[Raised(name, NOON - timedelta(hours=1), until)])
        assert len(judge(replace(month, rows=rows)).broken["escalated"]) == count


def test_an_opening_in_the_hour_of_the_thanks_is_noticed(month: Played) -> None:
    name, [said] = _nudged(month, 0)
    opening = replace(said, message_class="opening", need=None, playbook="roadmap")
    for hours, status, count in ((1, "completed", 1), (1, "expired", 0), (24, "completed", 0)):
        talk = Talk(name, month.cast.people[name].clients[0], "discovery", status, NOON - timedelta(hours=hours))
        rows = replace(month.rows, said=[opening], talks=[talk])
        assert len(judge(replace(month, rows=rows)).broken["breath"]) == count


def test_a_question_that_is_never_asked_is_noticed(month: Played) -> None:
    person = next(
        one for one in month.cast.people.values() if one.persona.name == "eager" and one.role in ("owner", "office")
    )
    client = person.clients[0]
    agreed = Told(person.name, client, "consent.questions", "", "agree", "exact", NOON)
    talk = Talk(person.name, client, "discovery", "completed", NOON)
    for days, count in ((100, 0), (200, len(QUESTIONS))):
        rows = replace(month.rows, said=[], told=[agreed], talks=[talk])
        played = replace(month, rows=rows, until=NOON + timedelta(days=days), ledger=Ledger())
        assert len(judge(played).broken["unknown"]) == count
