"""Needs about one thing share its intervals: never close together, and a reply to one of them rests the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conversations.need.event import NeedDeclined, NeedMentioned, NeedMet, NeedParked, after
from conversations.need.interval import CLOSEST, CLOSEST_AFTER, QUIET, next_mention
from conversations.need.need import Need, NeedReply
from conversations.need.outcome import Planted
from conversations.need.reply import reply
from conversations.need.stage import Stage, soon_from, stage_on
from conversations.need.thing import beside, in_turn, things
from tests.conversations.needs import CATALOGUE, EVERYTHING, HANK, SERVER, TODAY, at, grown, outcomes, planted, told

KINDS = CATALOGUE.kinds
AGE, SYSTEM = KINDS["server_age"], KINDS["server_system_end"]
REPLIES = (None, NeedReply.KNOW, NeedReply.NOT_NOW, NeedReply.MORE)
OF_SERVER = frozenset({("miller", "item.server", "the old one")})
NEVER_OR_QUIET = st.sampled_from([*REPLIES, NeedReply.NEVER])


@dataclass(frozen=True)
class Said:
    """A mention in a life that was played: which need, and how it stood after it was replied to."""

    day: date
    need: Need
    reply: NeedReply | None


def _server(kind: str, days_left: int | None, *, name: str = "", who: str = "hank") -> Need:
    """A need about the old server whose date is so many days after today."""
    need = planted(told(EVERYTHING[kind], who), kind)
    horizon = TODAY + timedelta(days=days_left) if days_left is not None else None
    return replace(need, id=name or kind, item="the old one", horizon=horizon)


def _lived(needs: Sequence[Need], replies: Sequence[NeedReply | None], late: Sequence[int]) -> list[Said]:
    """All about one thing by the shipped rules, until nothing more comes; each mention `late` by so many days."""
    now = {need.id: need for need in needs}
    about = {need.id: OF_SERVER for need in needs}
    said: list[Said] = []
    day = TODAY
    while days := [found for need in now.values() if (found := _next(need, now, day)) is not None]:
        day = max(min(days), day)
        need = in_turn([one for one in now.values() if _next(one, now, day) == day], about, day)[0]
        mentioned = after(need, NeedMentioned(need.id, at(day), stage_on(day, need.horizon), f"words {len(said)}"))
        answer = replies[len(said) % len(replies)]
        if answer is not None:
            others = _others(need, now)
            mentioned = reply(mentioned, KINDS[need.kind], answer, people=HANK, now=at(day), beside=others).need
        now[need.id] = mentioned
        said.append(Said(day, mentioned, answer))
        day += timedelta(days=1 + late[len(said) % len(late)])
    return said


def _others(need: Need, now: Mapping[str, Need]) -> list[Need]:
    return [one for one in now.values() if one.id != need.id]


def _next(need: Need, now: Mapping[str, Need], day: date) -> date | None:
    return next_mention(need, KINDS[need.kind], day, _others(need, now))


LIVES = {
    "first": st.integers(30, 900),
    "second": st.integers(30, 900),
    "replies": st.lists(NEVER_OR_QUIET, min_size=1, max_size=8),
    "late": st.lists(st.integers(0, 30), min_size=1, max_size=5),
}


@given(**LIVES)
@example(first=730, second=900, replies=[None], late=[0])
@example(first=62, second=400, replies=[NeedReply.NOT_NOW], late=[0])
def test_whatever_is_replied_nobody_hears_of_one_thing_twice_in_four_weeks(
    first: int, second: int, replies: list[NeedReply | None], late: list[int]
) -> None:
    said = _lived([_server("server_age", first), _server("server_system_end", second)], replies, late)
    for one, following in pairwise(said):
        horizon = following.need.horizon
        assert horizon is not None
        news_in_time = one.day + timedelta(days=CLOSEST) > horizon and stage_on(following.day, horizon) is Stage.SOON
        assert (following.day - one.day).days >= CLOSEST or (news_in_time and one.need.id != following.need.id)


@given(**LIVES)
def test_after_a_reply_all_that_is_about_the_thing_rests_but_plain_news(
    first: int, second: int, replies: list[NeedReply | None], late: list[int]
) -> None:
    said = _lived([_server("server_age", first), _server("server_system_end", second)], replies, late)
    for one, following in pairwise(said):
        if one.reply not in QUIET:
            continue
        rested = following.day - one.day >= timedelta(days=CLOSEST_AFTER[one.reply])
        kept = one.need.parked_until is None or following.day >= one.need.parked_until
        other = one.need.id != following.need.id
        assert (rested and kept) or (other and stage_on(following.day, following.need.horizon) is Stage.SOON)


@given(
    first=st.integers(0, 900),
    second=st.integers(0, 900),
    answer=st.sampled_from([NeedReply.KNOW, NeedReply.NOT_NOW]),
    before=st.integers(0, 5),
)
def test_both_rest_until_the_same_day(first: int, second: int, answer: NeedReply, before: int) -> None:
    age, system = _server("server_age", first), _server("server_system_end", second)
    for number in range(before, -1, -1):
        day = TODAY - timedelta(days=60 * number)
        age = after(age, NeedMentioned(age.id, at(day), Stage.FAR, f"words {number}"))
    age = reply(age, AGE, answer, people=HANK, now=at(TODAY), beside=[system]).need
    its, others = next_mention(age, AGE, TODAY, [system]), next_mention(system, SYSTEM, TODAY, [age])
    assert system.horizon is not None
    if its is not None and others is not None:
        starts = system.horizon - timedelta(days=730)
        assert others in (its, starts) or stage_on(others, system.horizon) is Stage.SOON
    assert others is None or others > TODAY or second < CLOSEST


@given(
    left=st.integers(0, 900),
    theirs=st.integers(-300, 900),
    heard=st.lists(st.tuples(st.integers(0, 400), NEVER_OR_QUIET), max_size=8),
)
def test_plain_news_is_told_before_its_date_whatever_was_said_of_the_thing(
    left: int, theirs: int, heard: list[tuple[int, NeedReply | None]]
) -> None:
    other = _heard(_server("server_age", theirs), heard)
    system = _server("server_system_end", left)
    day = next_mention(system, SYSTEM, TODAY, [other])
    assert day is not None
    assert system.horizon is not None
    assert day <= system.horizon


def _heard(need: Need, heard: Sequence[tuple[int, NeedReply | None]]) -> Need:
    """Mentions so many days ago, each with its reply."""
    for number, (ago, answer) in enumerate(sorted(heard, key=lambda one: -one[0])):
        day = at(TODAY - timedelta(days=ago))
        need = after(need, NeedMentioned(need.id, day, Stage.FAR, f"words {number}"))
        if answer is not None:
            need = reply(need, KINDS[need.kind], answer, people=HANK, now=day).need
    return need


@given(
    left=st.integers(-100, 900),
    heard=st.lists(st.tuples(st.integers(0, 400), NEVER_OR_QUIET), max_size=8),
    first=st.integers(0, 900),
    more=st.integers(0, 300),
)
def test_asked_later_the_answer_is_never_earlier_and_never_before_it_would_be_alone(
    left: int, heard: list[tuple[int, NeedReply | None]], first: int, more: int
) -> None:
    system, other = _server("server_system_end", left), _heard(_server("server_age", 300), heard)
    days = (TODAY + timedelta(days=first), TODAY + timedelta(days=first + more))
    early, late = (next_mention(system, SYSTEM, day, [other]) for day in days)
    alone = next_mention(system, SYSTEM, days[0])
    assert late is None or (early is not None and early <= late)
    assert early is None or (alone is not None and days[0] <= alone <= early)


@pytest.mark.parametrize("answer", REPLIES)
@pytest.mark.parametrize(("first", "second"), [(730, 730), (730, 900), (500, 800), (300, 310)])
def test_two_needs_about_a_thing_are_heard_no_more_than_one_and_both_are(
    first: int, second: int, answer: NeedReply | None
) -> None:
    age, system = _server("server_age", first), _server("server_system_end", second)
    said = _lived([age, system], [answer], [0])
    alone = [_lived([one], [answer], [0]) for one in (age, system)]
    nearest = TODAY + timedelta(days=min(first, second))
    until_then = [sum(one.day <= nearest for one in life) for life in (said, *alone)]
    assert {one.need.id for one in said} == {age.id, system.id}
    assert until_then[0] <= max(until_then[1:]) + 1  # both may be plain news at last
    assert len(said) < sum(map(len, alone))


@pytest.mark.parametrize("answer", [NeedReply.KNOW, NeedReply.NOT_NOW])
def test_an_end_of_support_in_seven_weeks_is_said_after_i_know(answer: NeedReply) -> None:
    age = _heard(_server("server_age", 400), [(40, answer)])
    assert next_mention(_server("server_system_end", 49), SYSTEM, TODAY, [age]) == TODAY
    rests = next_mention(_server("server_system_end", 190), SYSTEM, TODAY, [age])
    assert rests is not None
    assert rests >= TODAY + timedelta(days=80)


def test_plain_news_comes_four_weeks_after_the_last_word_or_at_once_where_its_date_is_nearer() -> None:
    age = _heard(_server("server_age", 400), [(1, NeedReply.KNOW)])
    assert next_mention(_server("server_system_end", 49), SYSTEM, TODAY, [age]) == TODAY + timedelta(days=27)
    assert next_mention(_server("server_system_end", 20), SYSTEM, TODAY, [age]) == TODAY


def test_plain_news_is_news_once() -> None:
    age, system = _heard(_server("server_age", 400), [(30, NeedReply.KNOW)]), _server("server_system_end", 49)
    told_plainly = after(system, NeedMentioned(system.id, at(TODAY - timedelta(days=10)), Stage.SOON, "words"))
    assert next_mention(told_plainly, SYSTEM, TODAY, [age]) == TODAY + timedelta(days=QUIET[NeedReply.KNOW] - 30)


def test_never_is_about_the_one_need() -> None:
    age = _heard(_server("server_age", 700), [(0, NeedReply.NEVER)])
    system = _server("server_system_end", 700)
    assert next_mention(age, AGE, TODAY, [system]) is None
    assert next_mention(system, SYSTEM, TODAY, [age]) == TODAY + timedelta(days=30)


def test_what_a_consultant_puts_off_by_its_number_puts_off_nothing_else() -> None:
    age = _server("server_age", 700)
    snoozed = after(age, NeedParked(age.id, at(TODAY), TODAY + timedelta(days=300), "karl"))
    assert next_mention(_server("server_system_end", 700), SYSTEM, TODAY, [snoozed]) == TODAY


@pytest.mark.parametrize(
    ("answer", "days"), [(NeedReply.KNOW, 180), (NeedReply.NOT_NOW, 120), (NeedReply.MORE, 0), (None, 0)]
)
def test_a_reply_counts_for_the_whole_client_and_silence_for_whoever_was_silent(
    answer: NeedReply | None, days: int
) -> None:
    age = _heard(_server("server_age", 700), [(0, answer)])
    system = _server("server_system_end", 700, who="ann")
    assert next_mention(system, SYSTEM, TODAY, [age]) == TODAY + timedelta(days=days)


def test_a_promised_month_holds_for_the_thing() -> None:
    system = _heard(_server("server_system_end", 800), [(200, None), (170, None), (80, None)])
    age = after(_server("server_age", 700), NeedMentioned("server_age", at(TODAY), Stage.FAR, "words"))
    replied = reply(age, AGE, NeedReply.NOT_NOW, people=HANK, now=at(TODAY), beside=[system])
    until = replied.need.parked_until
    assert until is not None
    assert f"{until:%B}" in replied.text
    others = next_mention(system, SYSTEM, TODAY, [replied.need])
    assert next_mention(replied.need, AGE, TODAY, [system]) == until == others


def test_growth_is_about_the_server_that_has_to_carry_it() -> None:
    newer = ("item.server_age", "duration", "P1Y", "the new one")
    facts = told([*EVERYTHING["growth"], newer, ("item.server_os", "text", "server 2019", "The Old One")])
    found = [grown(one) for one in outcomes(facts) if isinstance(one, Planted)]
    needs = [replace(need, id=f"{need.kind} {need.item}".casefold()) for need in found]
    near = {need.id: _names(beside(need, needs, KINDS, facts)) for need in needs}
    assert near == {
        "server_age the old one": {"growth ", "server_system_end the old one"},
        "server_system_end the old one": {"growth ", "server_age the old one"},
        "growth ": {"server_age the old one", "server_system_end the old one"},
        "server_age the new one": set(),
    }


def _names(needs: Sequence[Need]) -> set[str]:
    return {one.id for one in needs}


def test_things_of_the_same_name_are_two_at_two_clients_and_what_is_met_is_over() -> None:
    facts = told(SERVER)
    age, system = _server("server_age", 700), _server("server_system_end", 700)
    elsewhere = replace(system, client_id="weber")
    assert beside(age, [age, system], KINDS, facts) == (system,)
    assert beside(age, [elsewhere], KINDS, facts) == ()
    assert beside(age, [after(system, NeedMet(system.id, at(TODAY), "karl"))], KINDS, facts) == ()
    assert len(beside(age, [after(system, NeedDeclined(system.id, at(TODAY)))], KINDS, facts)) == 1


@pytest.mark.parametrize("kind", [kind for kind in EVERYTHING if not KINDS[kind].about.startswith("item.")])
def test_what_is_about_the_client_as_a_whole_is_about_no_thing(kind: str) -> None:
    facts = told([row for row in EVERYTHING[kind] if row not in SERVER])
    need = replace(_server("server_age", 700), kind=kind, why=tuple(fact.id for fact in facts))
    assert things(need, KINDS[kind], facts) == frozenset()


IN_TURN = {
    "soon, another, heard, unheard": "soon, another, unheard, heard",
    "heard, another, unheard": "unheard, heard, another",
    "another, heard": "another, heard",
}


@pytest.mark.parametrize("due", IN_TURN)
def test_in_turn_plain_news_comes_first_then_what_was_not_heard_of_the_longest(due: str) -> None:
    needs = {
        "soon": _heard(_server("server_age", 60, name="soon"), [(50, None)]),
        "heard": _heard(_server("server_age", 300, name="heard"), [(100, None)]),
        "unheard": _server("server_system_end", 500, name="unheard"),
        "another": _server("server_age", 200, name="another"),
    }
    about = dict.fromkeys(needs, OF_SERVER) | {"another": frozenset()}
    ordered = in_turn([needs[name] for name in due.split(", ")], about, TODAY)
    assert ", ".join(one.id for one in ordered) == IN_TURN[due]


def test_a_thing_is_said_plainly_from_two_months_before() -> None:
    horizon = TODAY + timedelta(days=400)
    first = soon_from(horizon)
    assert [stage_on(first - timedelta(days=1), horizon), stage_on(first, horizon)] == [Stage.THIS_YEAR, Stage.SOON]
