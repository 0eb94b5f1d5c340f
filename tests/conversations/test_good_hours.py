"""The time of the day at which somebody likes to be written to, within the hours of work."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.hours import Span
from conversations.manners import Now, Wait, good_hours, may_speak
from tests.conversations.maria import EARLY, HOURS, LATE, MARIA
from tests.conversations.test_manners import NUDGE, TUESDAY

CHOICES = ("morning", "noon", "afternoon", "after_hours", "any")


@pytest.mark.parametrize(
    ("chosen", "span"),
    [
        (["morning"], (540, 720)),
        (["noon"], (690, 810)),
        (["afternoon"], (780, 1020)),
        (["morning", "noon"], (540, 810)),
        (["after_hours"], (1080, 1200)),
        (["any"], None),
        (["morning", "any"], None),
        (["?"], None),
        ([""], None),
    ],
)
def test_a_time_of_the_day_is_part_of_the_hours(chosen: list[str], span: Span | None) -> None:
    _, good = good_hours(HOURS, chosen)
    assert (good.week[0] if good else None) == span


def test_a_day_on_which_it_is_not_worked_is_taken_as_it_is() -> None:
    _, good = good_hours(replace(HOURS, week=(*[(540, 720)] * 5, None, None)), ["afternoon"])
    assert good is not None
    assert good.week == (*[(540, 720)] * 5, None, None)


def test_the_reason_names_the_time_that_was_asked_for() -> None:
    hours, good = good_hours(HOURS, ["afternoon"])
    decision = may_speak(NUDGE, replace(MARIA, hours=hours, good_hours=good), TUESDAY)
    assert isinstance(decision, Wait)
    assert decision.reason == "Maria asked for another time of the day: Monday to Friday, 13:00 to 17:00"


@given(
    st.lists(st.sampled_from(CHOICES), min_size=1, unique=True),
    st.datetimes(EARLY.replace(tzinfo=None), LATE.replace(tzinfo=None)),
)
def test_nothing_unasked_is_said_at_another_time(chosen: list[str], at: object) -> None:
    hours, good = good_hours(HOURS, chosen)
    now = at.replace(tzinfo=EARLY.tzinfo)  # type: ignore[attr-defined]
    manners = replace(MARIA, hours=hours, good_hours=good)
    decision = may_speak(NUDGE, manners, now)
    if isinstance(decision, Wait):
        assert decision.until is not None
        now = decision.until
        decision = may_speak(NUDGE, manners, now)
    assert isinstance(decision, Now)
    assert hours.is_open(now)
    assert good is None or good.is_open(now)
