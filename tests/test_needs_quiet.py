"""When nothing is brought up: after a stop, in a pause, at night, on holidays, in the morning, and above the budget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import pairwise

import pytest

from bot.consultant import pausing
from bot.consultant.explaining import explain_lines
from bot.interview.applying import Applying
from bot.interview.scene import Shelf
from bot.need import need_orders
from bot.orders.order import Order
from bot.people.leaving import leave
from conversations.manners import BUDGET
from tests.stage import made, playbook_named
from tests.years import Years, brought_up


def _stops(years: Years) -> None:
    years.says("hank", "stop")


def _left(years: Years) -> None:
    hank = years.contact_of("hank")
    with years.database.work(years.now) as work:
        leave(Applying(work, made("hank leaves"), years.now, "reply"), hank, Shelf())


def _paused(years: Years, whom: str) -> None:
    hank = years.contact_of("hank")
    with years.database.work(years.now) as work:
        about = {"contact": hank, "client": work.client(hank.client_id), "firm": None}[whom]
        pausing.pause(Order(work, years.now, "Chris"), about)


def _ordered(years: Years, order: Callable[[Order, int], list[str]]) -> None:
    with years.database.work(years.now) as work:
        order(Order(work, years.now, "Chris"), 1)


def _declines_nudges(years: Years) -> None:
    years.tells(years.contact_of("hank"), [("consent.nudges", "consent", "decline")])


def _talks(years: Years) -> None:
    years.start(playbook_named("offices"), years.contact_of("hank"))


SILENCERS: dict[str, Callable[[Years], None]] = {
    "stop": _stops,
    "left": _left,
    "the contact is paused": partial(_paused, whom="contact"),
    "the client is paused": partial(_paused, whom="client"),
    "everybody is paused": partial(_paused, whom="firm"),
    "never": partial(_ordered, order=need_orders.never),
    "done": partial(_ordered, order=need_orders.done),
    "nudges are not agreed to": _declines_nudges,
    "a conversation is open": _talks,
}


@pytest.mark.parametrize("planned", [False, True], ids=["before it is planned", "when it is queued"])
@pytest.mark.parametrize("silencer", SILENCERS)
def test_nothing_is_brought_up_after(migrated_url: str, silencer: str, planned: bool) -> None:
    with Years(migrated_url) as years:
        years.knows(years.owner(automatic=not planned), "server_age")
        if planned:
            years.lives(15, released=False)
            years.releases()
        SILENCERS[silencer](years)
        years.lives(20)
        assert [one.text for one in years.seen("hank") if brought_up(one) is not None] == []
        assert years.need().need.mentions == ()


def test_a_pause_ends_and_what_waited_comes(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        years.knows(years.owner(), "server_age")
        _paused(years, "firm")
        years.lives(60)
        with years.database.work(years.now) as work:
            pausing.resume(Order(work, years.now, "Chris"), None)
        assert "old" in years.until_said("hank", days=10)


def test_a_person_of_two_clients_has_one_budget(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        for client in ("Acme", "Beta"):
            years.knows(years.owner(client=client), "backup_untested")
        sent = _sent(years, 120)
        assert len(sent) >= 4
        assert all(later - earlier >= BUDGET for earlier, later in pairwise(sent))
        texts = [one.text for one in years.seen("hank")]
        assert {text.split("**")[1] for text in texts} == {"Acme", "Beta"}


def _sent(years: Years, days: int) -> list[datetime]:
    """When the person heard something."""
    sent = []
    for _ in range(days):
        before = len(years.seen("hank"))
        years.lives(1)
        sent += [years.now] * (len(years.seen("hank")) - before)
    return sent


def test_what_a_dispatcher_could_not_send_in_time_waits_for_the_morning_and_replies_do_not(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        _has_something_to_say_in_berlin(years)
        years.now = datetime(2026, 12, 23, 12, tzinfo=UTC)
        years.clock.tick(years.now)
        assert len(years.planned()) == 1
        years.jumps(datetime(2026, 12, 23, 21, tzinfo=UTC))
        assert years.seen("hank") == []
        years.says("hank", "hello")
        assert len(years.seen("hank")) == 1
        for hour in range(24 * 5):
            years.jumps(datetime(2026, 12, 24, tzinfo=UTC) + timedelta(hours=hour))
            if len(years.seen("hank")) > 1:
                break
        # The 24th is a Thursday and no holiday in Germany; it is 8 o'clock in UTC when work begins there.
        assert years.now == datetime(2026, 12, 24, 8, tzinfo=UTC)


def test_a_nudge_waits_until_after_the_holidays(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        _has_something_to_say_in_berlin(years)
        years.now = datetime(2026, 12, 24, 18, tzinfo=UTC)
        years.jumps(datetime(2026, 12, 25, 9, tzinfo=UTC))
        years.until_said("hank", days=10)
        assert years.now.date().isoformat() == "2026-12-28"


def _has_something_to_say_in_berlin(years: Years) -> None:
    hank = years.owner()
    with years.database.work(years.now) as work:
        work.set_firm(replace(work.firm(), zone="Europe/Berlin", holidays="DE"))
    years.knows(hank, "server_age")


def test_the_firm_says_no_more_in_a_day_than_it_wants(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        names = [f"person {number}" for number in range(5)]
        for name in names:
            years.knows(years.owner(name, f"Client of {name}"), "backup_untested")
        with years.database.work(years.now) as work:
            work.set_firm(replace(work.firm(), cap_a_day=2))
        spread = []
        for _ in range(30):
            years.lives(1)
            spread.append(sum(len(years.seen(name)) for name in names))
        assert max(later - earlier for earlier, later in pairwise([0, *spread])) == 2
        assert spread[-1] == 5


def test_the_manners_explain_themselves(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = years.owner()
        years.knows(hank, "server_age")
        years.until_said("hank")
        with years.database.work(years.now) as work:
            lines = explain_lines(work, hank)
        assert "hank heard from me on 7 December" in lines[1]
        assert lines[-1].startswith("N-1 A server at the end of its usual life: looked at again on")


def test_who_likes_the_afternoon_hears_of_it_in_the_afternoon(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = years.owner()
        years.tells(hank, [("person.good_hours", "choices", "afternoon")])
        years.knows(hank, "backup_untested")
        years.now = years.now.replace(hour=9)
        with years.database.work(years.now) as work:
            told = explain_lines(work, hank)
        assert any("hank asked for another time of the day" in line for line in told)
        years.lives(20)
        assert years.seen("hank") == []  # each day was looked at in the morning only
        years.now = years.now.replace(hour=13)
        assert years.until_said("hank", days=3)
