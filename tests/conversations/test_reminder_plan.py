"""What becomes of a question that nobody answers: two reminders, another way, and then silence."""

from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from conversations.hours import Hours
from conversations.manners import ReminderStep, reminder_plan
from tests.conversations.maria import ALL_HOURS, BERLIN, HOURS, INSTANTS, at


def test_a_question_that_is_not_answered_takes_another_way_and_then_rests() -> None:
    asked = at("2026-03-05 16:00")
    plan = [
        (one.step, one.at.astimezone(ZoneInfo(BERLIN)).strftime("%a %d %b %H:%M"))
        for one in reminder_plan(asked, HOURS)
    ]
    assert plan == [
        ("reminder", "Mon 09 Mar 09:00"),
        ("reminder", "Mon 16 Mar 09:00"),
        ("call", "Mon 23 Mar 09:00"),
        ("silence", "Tue 07 Apr 09:00"),
    ]


@given(asked=INSTANTS, hours=ALL_HOURS, way=st.sampled_from(["chat", "phone", "meeting", "paper"]))
def test_every_step_falls_into_working_hours_and_there_are_two_reminders(
    asked: datetime, hours: Hours, way: str
) -> None:
    plan: tuple[ReminderStep, ...] = reminder_plan(asked, hours, way)
    assert [one.step for one in plan] == ["reminder", "reminder", "paper" if way == "paper" else "call", "silence"]
    assert all(hours.is_open(one.at) for one in plan)
    assert all(b.at - a.at >= timedelta(days=6, hours=22) for a, b in pairwise(plan))
    assert plan[0].at - asked >= timedelta(days=1, hours=22)
