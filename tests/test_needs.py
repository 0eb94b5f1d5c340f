"""Needs over months and years: brought up, held, put into other words, answered, changed by what is told later."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.consultant import holding
from bot.need import need_orders
from bot.need.roadmap_page import roadmap_lines
from bot.orders.order import Order, RefusedError
from conversations.need.need import NeedStatus
from tests.conversations.needs import EVERYTHING
from tests.stage import playbook_named
from tests.years import Years, brought_up

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
        assert [one for one in years.seen("hank")[heard:] if brought_up(one) == number] == []


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
        assert lines.count("FIRST") == 1
        assert re.search(
            r"FIRST    check that all this is still so: .*client.servers \(hank, 23 November 2026\): 1", lines
        )


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


def test_whoever_wants_to_talk_stands_in_the_list_of_the_day_until_it_is_done(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        years.knows(years.owner(), "server_age")
        years.until_said("hank")
        years.says("hank", "call me")
        with years.database.work(years.now) as work:
            assert holding.today_lines(work)[0].startswith("hank, Acme wants to talk about N-1, a server at the end")
            need_orders.done(Order(work, years.now, "Chris"), 1)
            assert not any("wants to talk" in line for line in holding.today_lines(work))
