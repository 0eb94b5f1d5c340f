"""Months in which anything happens, drawn by lot: nobody hears too often, at night, or the same twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from bot.consultant import holding
from bot.orders.order import Order
from conversations.manners import BUDGET
from tests.conversations.needs import SERVER
from tests.test_needs import REPLIES
from tests.years import Years

HAPPENINGS = st.lists(
    st.tuples(
        st.integers(20, 70),
        st.sampled_from(["nothing", "know", "talk", "not_now", "more", "hello", "tells", "hold", "night"]),
    ),
    min_size=12,
    max_size=24,
)


@settings(
    max_examples=6, phases=[Phase.explicit, Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(happenings=HAPPENINGS)
@example(
    happenings=[(50, what) for what in "tells know hold tells tells talk know know talk more know tells".split() * 2]
)
def test_in_whatever_life_nobody_hears_too_often_or_the_same_twice(
    happenings: list[tuple[int, str]], fresh_sqlite: Callable[[], str]
) -> None:
    with Years(fresh_sqlite()) as years:
        hank = years.owner()
        for kind in ("server_age", "backup_untested", "growth", "insurance_renewal"):
            years.knows(hank, kind)
        for days, what in happenings:
            for _ in range(0, days, 7):
                years.lives(1)
                years.jumps(years.now + timedelta(days=min(days, 7) - 1))
            _happens(years, what)
        nudges = _nudges(years)
        moments = [at for at, _ in nudges]
        assert moments
        assert all(later - earlier >= BUDGET for earlier, later in pairwise(moments))
        assert all(at.weekday() < 5 and 9 <= at.hour < 17 for at in moments)
        assert len({text for _, text in nudges}) == len(nudges)


def _happens(years: Years, what: str) -> None:
    if what in REPLIES:
        years.says("hank", REPLIES[what][1])
    elif what == "hello":
        years.says("hank", "hello")
    elif what == "tells":
        years.tells(years.contact_of("hank"), SERVER)
    elif what == "night":
        years.now = years.now.replace(hour=(years.now.hour + 13) % 24)
        years.jumps(years.now + timedelta(days=1))
    elif what == "hold":
        with years.database.work(years.now) as work:
            for item in holding.todays(work):
                if item.planned.status == "held":
                    holding.hold(Order(work, years.now, "Chris"), item.number)


def _nudges(years: Years) -> list[tuple[datetime, str]]:
    """What was brought up, and when, as it is stored."""
    hank = years.contact_of("hank")
    with years.database.work(years.now) as work:
        [address] = work.addresses(hank.person_id)
        said = [one for one in work.transcript(address.id) if one.message_class == "nudge" and one.status == "sent"]
    return sorted((one.sent_at, one.text) for one in said if one.sent_at)
