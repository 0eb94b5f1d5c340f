"""What the firm wrote in its room while nobody listened is found once and in order; what is stale is named."""

from __future__ import annotations

import asyncio
from collections import deque

import pytest

from bot.consultant.order_line import order_line
from bot.orders.order import Order
from bot.orders.team import house_of
from tests.slack.office import SlackOffice
from tests.slack.outage import ANN, JOE, KIM, PASSED_ON, ROOM, away, lines_in, played
from tests.slack.shown import Shown


def told(stage: SlackOffice) -> list[str]:
    """What Ann was told by people of the firm."""
    return [one.text for one in stage.said(ANN) if one.text.startswith(("Kim:", "Kim changed", "Joe:"))]


def test_words_edits_and_orders_are_found_once_and_in_their_order(migrated_url: str) -> None:
    async def story(stage: SlackOffice, card: Shown) -> None:
        slack, line = stage.slack, stage.slack.channels[ROOM][1]
        async with away(stage):
            slack.writes(JOE, "the spare server is in my car", ROOM, thread_ts=card.ts)
            slack.edits(KIM, line.ts, "I am on my way, ten minutes", ROOM)
            slack.writes(KIM, "anybody for coffee?", ROOM)
            slack.writes(JOE, "<@U0BOT> mutes", ROOM)
            slack.second += 600
            last = slack.writes(KIM, "see you at 3", ROOM, thread_ts=card.ts)
            slack.edits(KIM, last, "see you at 4", ROOM)
        await stage.until(lambda: any(PASSED_ON in one for one in lines_in(stage)))
        await stage.hears(ANN, "see you at 4")
        assert told(stage) == [
            "Kim: I am on my way",
            "Joe: the spare server is in my car",
            "Kim changed an earlier message. It says now: I am on my way, ten minutes",
            "Kim: see you at 4",
        ]
        [note] = [one for one in lines_in(stage) if PASSED_ON in one]
        assert note == (
            "I was away: what was written here from 10:20 to 10:30 I read only now, at 14:20. "
            "I have now passed on 3 messages."
        )
        assert any("nothing is muted" in one for one in lines_in(stage))
        lines = len(lines_in(stage))
        async with away(stage):
            pass
        for missed in list(slack.given_up):
            slack.deliver(missed)
        await stage.until(lambda: not slack.waiting())
        slack.writes(JOE, "<@U0BOT> escalations", ROOM)
        await stage.until(lambda: len(lines_in(stage)) > lines)
        assert (len(told(stage)), len(lines_in(stage))) == (4, lines + 1)

    played(migrated_url, story)


@pytest.mark.parametrize(
    ("written", "in_thread", "hours", "meanwhile", "said"),
    [
        ("<@U0BOT> resolve E-1 it was the fuse", False, 4, None, "E-1 is over, says Joe: it was the fuse"),
        ("resolve", True, 4, None, "E-1 is over, says Joe."),
        ("resolve", True, 13, None, "you wrote “resolve”, and I read it only now. It is too old"),
        ("the fuse was it", True, 13, None, "you wrote “the fuse was it”, and I read it only now. It is too old"),
        ("<@U0BOT> undo", False, 4, None, "It may mean something else by now"),
        ("undo", False, 4, None, "It may mean something else by now"),
        ("I come at once", True, 4, "hand back E-1", "Since then Kim has changed E-1 (handed back)"),
        ("hand back", True, 4, "resolve E-1", "Since then Kim has changed E-1 (resolved)"),
        ("<@U0BOT> escalations", False, 13, None, "E-1 Something has stopped working"),
    ],
)
def test_what_is_stale_is_named_and_not_done(
    sqlite_url: str, written: str, in_thread: bool, hours: float, meanwhile: str | None, said: str
) -> None:
    async def story(stage: SlackOffice, card: Shown) -> None:
        before = len(told(stage))
        async with away(stage, hours):
            stage.slack.writes(JOE, written, ROOM, **({"thread_ts": card.ts} if in_thread else {}))
            if meanwhile:
                with stage.database.work(stage.now.replace(hour=11)) as work:
                    kim = next(one for one in house_of(work).here if one.name == "Kim")
                    assert not order_line(Order(work, work.now, "Kim", by=kim), meanwhile).refused
        await stage.until(lambda: any(said in one for one in lines_in(stage)))
        await stage.until(lambda: any("I was away: what was written here" in one for one in lines_in(stage)))
        undone = "I read it only now" in said or "by now" in said or "Since then" in said
        assert any("One thing I did not do" in one for one in lines_in(stage)) == undone
        [answer] = [one for one in stage.slack.channels[ROOM] if said in one.text]
        assert (answer.thread == card.ts) == in_thread
        assert len(told(stage)) == before

    played(sqlite_url, story)


def test_talk_is_left_alone_and_nobody_is_told_that_we_were_away(sqlite_url: str) -> None:
    async def story(stage: SlackOffice, card: Shown) -> None:
        lines = len(lines_in(stage))
        async with away(stage, 13):
            stage.slack.writes(JOE, "pause is what we all need now", ROOM)
            stage.slack.writes(KIM, "so true", ROOM)
        stage.slack.writes(JOE, "<@U0BOT> mutes", ROOM)
        await stage.until(lambda: len(lines_in(stage)) > lines)
        assert "nothing is muted" in lines_in(stage)[-1]
        assert len(lines_in(stage)) == lines + 1

    played(sqlite_url, story)


@pytest.mark.parametrize(
    ("written", "hours", "said"),
    [("undo", 4, "It may mean something else by now"), ("escalations", 13, "E-1 Something has stopped working")],
)
def test_an_order_in_ones_own_chat_is_looked_at_in_the_same_way(
    sqlite_url: str, written: str, hours: float, said: str
) -> None:
    async def story(stage: SlackOffice, card: Shown) -> None:
        stage.slack.writes(KIM, "mutes")
        await stage.hears(KIM, "nothing is muted")
        async with away(stage, hours):
            stage.slack.writes(KIM, written)
        await stage.hears(KIM, said)
        assert not any("I was away" in one for one in lines_in(stage))

    played(sqlite_url, story)


def test_an_edit_of_something_old_is_not_passed_on(sqlite_url: str) -> None:
    async def story(stage: SlackOffice, card: Shown) -> None:
        async with away(stage, 13):
            stage.slack.edits(KIM, stage.slack.channels[ROOM][1].ts, "I am not coming", ROOM)
        await stage.until(lambda: any("It is too old for me to do" in one for one in lines_in(stage)))
        assert told(stage) == ["Kim: I am on my way"]

    played(sqlite_url, story)


def test_long_rooms_are_read_page_by_page_while_others_are_heard(sqlite_url: str) -> None:
    async def story(stage: SlackOffice, card: Shown) -> None:
        assert stage.watching is not None
        slack, catching_up = stage.slack, stage.watching[1]
        slack.retry_after = 2
        slack.faults["conversations.history"] = deque(["throttled", "reset", "broken"])
        async with away(stage):
            slack.writes(KIM, "the first of all", ROOM, thread_ts=card.ts)
            for number in range(450):
                slack.writes(JOE, f"talk {number}", ROOM)
            catching_up.again_seconds = 0
        pages = [
            given for method, given in slack.calls if method == "conversations.history" and given["channel"] == ROOM
        ]
        assert sum("cursor" in given for given in pages) >= 2
        await stage.hears(ANN, "Kim: the first of all")

    played(sqlite_url, story)


def test_what_slack_asks_us_to_wait_for_holds_up_nobody_who_writes_now(sqlite_url: str) -> None:
    async def story(stage: SlackOffice, card: Shown) -> None:
        assert stage.watching is not None
        slack, catching_up = stage.slack, stage.watching[1]
        async with away(stage):
            pass
        slack.retry_after, slack.faults["conversations.history"] = 2, deque(["throttled"])
        marked = await catching_up.mark()
        reading = asyncio.create_task(catching_up.run(marked))
        await stage.until(lambda: not slack.faults["conversations.history"])
        slack.writes(KIM, "I am there", ROOM, thread_ts=card.ts)
        await stage.hears(ANN, "Kim: I am there")
        assert not reading.done()
        await reading

    played(sqlite_url, story)


@pytest.mark.parametrize(
    ("room", "scope"), [(ROOM, "channels:history"), ("G1ROOM", "groups:history"), (ROOM, "left"), (ROOM, "gone")]
)
def test_without_the_scope_or_the_room_all_else_goes_on(sqlite_url: str, room: str, scope: str) -> None:
    async def story(stage: SlackOffice, card: Shown) -> None:
        slack = stage.slack
        async with away(stage):
            slack.writes(KIM, "not found", room, thread_ts=card.ts)
            slack.writes(ANN, "are you there?")
            slack.scopes = ",".join(one for one in slack.scopes.split(",") if one != scope)
            slack.left, slack.gone = {room} if scope == "left" else set(), {room} if scope == "gone" else set()
        assert "are you there?" in stage.heard(ANN)
        assert not any("not found" in one for one in told(stage))

    played(sqlite_url, story, room=room)


def test_where_threads_are_closed_to_us_the_room_is_read_all_the_same(sqlite_url: str) -> None:
    async def story(stage: SlackOffice, card: Shown) -> None:
        stage.slack.closed_methods = {"conversations.replies"}
        async with away(stage):
            stage.slack.writes(KIM, "in the thread", ROOM, thread_ts=card.ts)
            stage.slack.writes(KIM, "E-1: beside it", ROOM)
        await stage.hears(ANN, "Kim: beside it")
        assert told(stage) == ["Kim: I am on my way", "Kim: beside it"]

    played(sqlite_url, story)


def test_a_thread_that_began_with_an_order_is_read_too(sqlite_url: str) -> None:
    async def story(stage: SlackOffice, card: Shown) -> None:
        asked = stage.slack.writes(JOE, "who takes this?", ROOM)
        async with away(stage):
            stage.slack.writes(KIM, "<@U0BOT> mutes", ROOM, thread_ts=asked)
        await stage.until(lambda: [one for one in stage.slack.channels[ROOM] if "nothing is muted" in one.text])
        [answer] = [one for one in stage.slack.channels[ROOM] if "nothing is muted" in one.text]
        assert answer.thread == asked

    played(sqlite_url, story)
