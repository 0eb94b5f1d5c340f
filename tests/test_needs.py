"""Needs over months and years: brought up, held, answered, never too often and never where nobody wants it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from bot import holding, need_orders, pausing
from bot.applying import Applying
from bot.explaining import explain_lines
from bot.leaving import leave
from bot.order import Order, RefusedError
from bot.roadmap_page import roadmap_lines
from bot.scene import Shelf
from conversations.manners import BUDGET
from conversations.need.need import NeedStatus
from tests.conversations.needs import EVERYTHING, SERVER
from tests.stage import made, playbook_named
from tests.years import Years

REPLIES = {
    "know": ("I know, I know", "yes i know", "I leave it alone", NeedStatus.ACKNOWLEDGED),
    "talk": ("Let's talk", "call me", "you will hear from a person", NeedStatus.WANTED),
    "not_now": ("Not now", "not now please", "All right", NeedStatus.PARKED),
    "more": ("Tell me more", "tell me more", "", NeedStatus.PLANTED),
    "never": ("Never", "never", "I won't bring it up again", NeedStatus.DECLINED),
}
BEHIND = ("more", "never")


@pytest.mark.parametrize("kind", EVERYTHING)
@pytest.mark.parametrize("reply", REPLIES)
@pytest.mark.parametrize("typed", [False, True], ids=["pressed", "typed"])
def test_every_kind_takes_every_reply(sqlite_url: str, kind: str, reply: str, typed: bool) -> None:
    label, words, answer, status = REPLIES[reply]
    with Years(sqlite_url) as years:
        hank = years.owner()
        number = years.knows(hank, kind).need.number
        nudge = next(text for text in iter(lambda: years.until_said("hank"), "") if years.need(number).need.mentions)
        assert nudge == years.last("hank")
        if typed:
            years.says("hank", words)
        else:
            if reply in BEHIND:
                years.presses("hank", "More ...")
            years.presses("hank", label)
        assert answer in years.last("hank").replace("’", "'")
        found = years.need(number)
        assert found.need.status is status
        assert found.need.mentions[-1].reply == reply
        heard = len(years.seen("hank"))
        years.lives(28)
        assert [one for one in years.seen("hank")[heard:] if _number_of(one.buttons) == number] == []


def _number_of(buttons: object) -> int | None:
    presses = [button.press for button in buttons]  # type: ignore[attr-defined]
    return int(presses[0].split(":")[0][1:]) if presses and presses[0].startswith("n") else None


def test_nothing_leaves_before_the_tap_and_then_in_the_words_of_the_consultant(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = years.owner(automatic=False)
        years.knows(hank, "server_age")
        years.lives(15, released=False)
        assert years.seen("hank") == []
        with years.database.work(years.now) as work:
            [item] = holding.todays(work)
            lines = "\n".join(holding.today_lines(work))
            assert item.planned.text in lines
            assert "waits for your OK" in lines
            assert "because" in lines
        with years.database.work(years.now) as work:
            holding.edit(Order(work, years.now, "Chris"), item.number, "It gets *old*, Hank.")
        with years.database.work(years.now) as work:
            holding.ok(Order(work, years.now, "Chris"), item.number)
            with pytest.raises(RefusedError, match="there is nothing to release"):
                holding.ok(Order(work, years.now, "Chris"), item.number)
        years.send()
        assert years.last("hank") == r"It gets \*old\*, Hank."
        noted = {line for line in years.journal() if "nudge" in line}
        assert noted == {"released a nudge", "changed the words of a nudge"}


def test_what_is_held_back_was_not_said_and_can_be_undone(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = years.owner(automatic=False)
        years.knows(hank, "server_age")
        years.lives(15, released=False)
        for order in (holding.hold, holding.undo, holding.hold):
            with years.database.work(years.now) as work:
                order(Order(work, years.now, "Chris"), 1)
        years.lives(3)
        assert (years.seen("hank"), years.need().need.mentions) == ([], ())
        with years.database.work(years.now) as work, pytest.raises(RefusedError, match="no number 7 today"):
            holding.ok(Order(work, years.now, "Chris"), 7)


def test_a_nudge_that_nobody_released_is_worded_anew(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        years.knows(years.owner(automatic=False), "server_age")
        years.lives(15, released=False)
        [first] = years.planned()
        years.lives(40, released=False)
        [second] = years.planned()
        assert second.id != first.id
        assert years.seen("hank") == []


def test_what_was_told_long_ago_waits_for_the_consultant_even_where_all_is_automatic(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        years.knows(years.owner(), "server_age")
        years.lives(400, released=False)
        [held] = years.planned()
        assert held.status == "held"
        with years.database.work(years.now) as work:
            lines = " ".join(holding.today_lines(work))
        assert "FIRST    check that it is still so: client.servers (hank, 23 November 2026): 1" in lines


def _stops(years: Years) -> None:
    years.says("hank", "stop")


def _left(years: Years) -> None:
    hank = years.contact_of("hank")
    with years.database.work(years.now) as work:
        leave(Applying(work, made("hank leaves"), years.now), hank, Shelf())


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
        assert [one.text for one in years.seen("hank") if _number_of(one.buttons) is not None] == []
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
        hank = years.owner()
        _in_berlin(years)
        years.knows(hank, "server_age")
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
        hank = years.owner()
        _in_berlin(years)
        years.knows(hank, "server_age")
        years.now = datetime(2026, 12, 24, 18, tzinfo=UTC)
        years.jumps(datetime(2026, 12, 25, 9, tzinfo=UTC))
        years.until_said("hank", days=10)
        assert years.now.date().isoformat() == "2026-12-28"


def _in_berlin(years: Years) -> None:
    with years.database.work(years.now) as work:
        work.set_firm(replace(work.firm(), zone="Europe/Berlin", holidays="DE"))


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


def test_an_open_question_is_repeated_twice_and_then_the_consultant_is_told(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = years.owner()
        years.start(playbook_named("offices"), hank)
        years.says("hank", "I agree")
        question = years.last("hank")
        years.lives(60)
        reminders = [one.text for one in years.seen("hank")[-2:]]
        assert all(text.endswith(question) for text in reminders)
        assert reminders[0] != reminders[1]
        assert [line for line in years.journal() if "answer" in line] == [
            "did not answer offices at all: nothing more is said about it",
            "did not answer offices after two reminders: call",
        ]


def test_reminders_wait_for_the_tap_and_an_answer_takes_them_back(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        years.start(playbook_named("offices"), years.owner(automatic=False))
        years.says("hank", "I agree")
        years.lives(4, released=False)
        [held] = years.planned()
        assert (held.message_class, held.status) == ("reminder", "held")
        years.says("hank", "2")
        seen = len(years.seen("hank"))
        years.releases()
        years.send()
        assert len(years.seen("hank")) == seen


def test_facts_that_change_move_the_need_or_end_it(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = years.owner()
        years.knows(hank, "server_age")
        first = years.need().need.horizon
        years.now += timedelta(days=30)
        years.tells(hank, [("item.server_age", "duration", "P1Y", "the old one")])
        years.lives(1)
        moved = years.need()
        assert moved.next_at is not None
        assert first is not None
        years.until_said("hank")
        assert (years.need().need.horizon or first) > first


def test_only_the_contact_of_a_need_can_reply_to_it(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        years.knows(years.owner(), "server_age")
        years.owner("ann", "Beta")
        years.until_said("hank")
        press = next(button.press for button in years.seen("hank")[-1].buttons if button.label == "I know, I know")
        years.sends_press("ann", press)
        assert years.need().need.status is NeedStatus.PLANTED
        assert years.last("ann")


def test_a_consultant_plants_and_is_told_what_is_missing(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = years.owner()
        with years.database.work(years.now) as work:
            said = need_orders.plant_need(Order(work, years.now, "Chris"), hank, "ups battery", item="the box")
            assert "is told nothing of it before telling us" in said[1]
            with pytest.raises(RefusedError, match="there is N-1 already"):
                need_orders.plant_need(Order(work, years.now, "Chris"), hank, "ups_battery", item="The Box")
            with pytest.raises(RefusedError, match='did you mean "server_age"'):
                need_orders.plant_need(Order(work, years.now, "Chris"), hank, "server_agee")
            lines = need_orders.need_lines(work, work.clients())
            assert any("to ask   Servers, for A server at" in line for line in lines)
        years.lives(40)
        assert years.seen("hank") == []


def test_the_roadmap_gives_reasons_and_keeps_what_is_confidential(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = years.owner()
        years.knows(hank, "server_age")
        with years.database.work(years.now) as work:
            client = work.client(hank.client_id)
            assert client is not None
            page = "\n".join(roadmap_lines(work, client))
        assert "Within 3 years\n  N-1  A server at the end of its usual life (the old one)" in page
        assert "because  item.server_age (hank, 23 November 2026)" in page


def test_the_manners_explain_themselves(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = years.owner()
        years.knows(hank, "server_age")
        years.until_said("hank")
        with years.database.work(years.now) as work:
            lines = explain_lines(work, hank)
        assert "hank heard from me on 7 December" in lines[1]
        assert lines[-1].startswith("N-1 A server at the end of its usual life: looked at again on")


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


def test_whoever_wants_to_talk_stands_in_the_list_of_the_day_until_it_is_done(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        years.knows(years.owner(), "server_age")
        years.until_said("hank")
        years.says("hank", "call me")
        with years.database.work(years.now) as work:
            assert holding.today_lines(work)[0].startswith("hank, Acme wants to talk about N-1, a server at the end")
            need_orders.done(Order(work, years.now, "Chris"), 1)
            assert not any("wants to talk" in line for line in holding.today_lines(work))


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
