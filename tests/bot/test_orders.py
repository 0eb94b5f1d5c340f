"""Who may order what, in every chat; how a line is read; what is refused, and in which words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.consultant.order_line import order_line
from bot.orders.order_reading import read_line
from bot.orders.order_table import ORDERS, RIGHTS, allowed
from tests.bot.order_lines import TABLE
from tests.bot.orders_world import PEOPLE, World
from tests.stage import PLATFORM, ROOM


def test_the_table_of_the_test_names_every_order_that_is_given_in_chat() -> None:
    assert [name for name, *_ in TABLE] == [kind.name for kind in ORDERS.values() if kind.in_chat]


@pytest.mark.parametrize("who", ["Otto", "Cora", "Theo", "Gina"])
@pytest.mark.parametrize(("name", "those", "first", "text"), TABLE, ids=[name for name, *_ in TABLE])
def test_each_role_may_order_what_it_may(
    world: World, name: str, those: str, first: tuple[str, ...], text: str, who: str
) -> None:
    for earlier in first if who in those.split() else ():
        assert not world.given(who, earlier).refused
    before = world.dump()
    reply = world.given(who, text)
    assert reply.refused == (who not in those.split()), reply
    if reply.refused:
        called = "E-1: WORDS" if name == "say" else name
        assert reply.text == f'A {PEOPLE[who]} may not order "{called}": ask Otto.'
        assert world.dump() == before
    elif RIGHTS["guest"] >= {ORDERS[name].right} or name in ("today", "journal", "need list", "explain"):
        assert world.things() == {table: rows for table, rows in before.items() if table in world.things()}


@pytest.mark.parametrize("who", ["bea", "zed"])
@pytest.mark.parametrize("text", [text for *_, text in TABLE])
def test_what_a_contact_or_a_stranger_types_is_no_order(world: World, text: str, who: str) -> None:
    before = world.things()
    for line in (text, f"/{text}"):
        world.types(who, line)
        world.says(who, line)
    after = world.things()
    talk = {"conversation", "fact", "escalation", "relay", "person", "installation"} if who == "bea" else set()
    assert {table for table in after if after[table] != before[table]} <= talk
    refused = [one for one in world.seen(ROOM) if "I take orders from the team only" in one.text]
    assert len(refused) == 2, "an alarm that a contact's words raise in their own chat may stand between"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("brew coffee", 'There is no order "brew coffee": help lists what you may order.'),
        ("rodmap Acme", 'There is no order "rodmap Acme": did you mean "roadmap"?'),
        ("roadmap Acne", 'There is no client "Acne": did you mean "Acme"?'),
        ("pause", "This needs more: write pause CONTACT|CLIENT|all [until DATE] [because WHY]."),
        ("pause hank until soon", '"soon" is no day to come: write it like 2028-03-31, Friday, or 3 May.'),
        ("acknowledge E-9", "There is no E-9: escalations lists what is open."),
        ("acknowledge it", '"it" is no number of an escalation: write it like E-12 (escalations).'),
        ("need done 77", "There is no need N-77: see need list."),
        ("need plant Acme ups_battery", "Say for whom: need plant CLIENT KIND to CONTACT [item TEXT] [horizon DATE]."),
        ("need plant Acme ups_battery to bea", "Bea is a contact of Beta: name somebody of Acme."),
        (
            "need plant Acme ups_battery to hank horizon 2020-01-01",
            "2020-01-01 is over: write the day by which it will be needed.",
        ),
        (
            'need plant Acme ups_battery to hank item ""',
            "The item is empty: write which thing it is, as the client calls it, or leave it out.",
        ),
        ("need snooze N-1", "Say until when: need snooze N-1 until DATE."),
        ("today ok 9", "There is no number 9 today: see today."),
        ("resume Acme", "Everybody at Acme: no pause holds, nothing was changed."),
        ("team add Nina", "Say in which role: team add NAME role ROLE."),
        ("team add Nina role chef", 'There is no role "chef": it can be owner, consultant, technician, guest.'),
        ("team leave Kim", "Say who takes over: team leave NAME to NAME."),
        ("team on-call Cora", "Say what may wake them, such as outage, or write none."),
        ("contact left nobody", 'There is no contact "nobody": there are hank, bea.'),
        ("note 9 1", 'There is no note 9: write note CLIENT|CONTACT "WORDS".'),
        ("stop meeting", "You hold no meeting now: meet CONTACT begins one."),
        ("undo 7x", '"7x" is no number of an order: write it like J-12 (journal).'),
        ("help brew", 'There is no order "brew" for you: help lists what you may order.'),
        ("raise hank", "Say what has happened: raise CONTACT: WORDS."),
    ],
)
def test_a_wrong_line_is_refused_in_one_line_and_changes_nothing(world: World, text: str, said: str) -> None:
    before = world.dump()
    reply = world.given("Otto", text)
    assert reply.text.replace("\\", "") == said
    assert reply.refused
    assert "\n" not in reply.text
    assert world.dump() == before


@pytest.mark.parametrize(
    ("typed", "name", "rest"),
    [
        ("/today", "today", ""),
        ("/bluepaper need done N-1", "need done", "N-1"),
        ("/need_done@our_bot N-1", "need done", "N-1"),
        ("/hand_back E-1", "hand back", "E-1"),
        ("/E-1: on my way", "say", "1 on my way"),
        ("/", "help", ""),
        ("/bluepaper", "help", ""),
        ("/escalation not-important E-1 once", "not important", "E-1 once"),
        ("/escalation list", "escalations", ""),
        ("/make coffee", "?", "make coffee"),
        ("TAKE e1", "acknowledge", "e1"),
        ("hand-back 1", "hand back", "1"),
        ("done", "stop meeting", ""),
        ("pause Acme until 2030-01-01", "pause", "Acme until 2030-01-01"),
    ],
)
def test_an_order_is_read_however_a_platform_writes_it(typed: str, name: str, rest: str) -> None:
    line = read_line(typed, None)
    assert line is not None
    assert (line.name, line.rest) == (name, rest)
    assert line.plain == typed.startswith("/") or name == "stop meeting" or rest.startswith("e1")


@pytest.mark.parametrize(
    ("typed", "number"),
    [("assign 5 Kim", 5), ("E-5: on my way", 5), ("raise 5: no network", 0), ("unmute 5", 0), ("brief 5", 0)],
)
def test_a_number_is_an_escalations_only_where_one_is_meant(typed: str, number: int) -> None:
    line = read_line(typed, None)
    assert line is not None
    assert line.number == number


@pytest.mark.parametrize(
    "talk",
    [
        "today I am at Acme",
        "pause for lunch, everybody?",
        "explain this to me please",
        "note that the parking is full",
        "help me with the printer later",
        "resume work at two o'clock then",
        "done with that, finally",
        "meet me at the station",
        "day off tomorrow",
        "undo your jacket",
        "E-1 looks bad",
        "we have 2 servers: one is old",
    ],
)
def test_talk_in_the_room_is_answered_by_nobody(world: World, talk: str) -> None:
    before, seen = world.things(), len(world.seen(ROOM))
    world.types("Otto", talk)
    assert world.things() == before
    assert len(world.seen(ROOM)) == seen


def test_help_lists_what_the_role_may_order_and_no_more(world: World) -> None:
    for name in ("Otto", "Theo", "Gina"):
        text = world.given(name, "help").text.replace("\\", "")
        for kind in ORDERS.values():
            assert (f"{kind.usage}:" in text) == (kind in allowed(PEOPLE[name])), kind.name
    assert "It cannot be undone: the contact was told: write to them" in world.given("Otto", "help hand").text.replace(
        "\\", ""
    )


def test_nothing_confidential_is_shown_in_the_room_or_to_a_technician(world: World) -> None:
    world.says("bea", "we can't pay your bill")
    assert "E-3" in world.given("Otto", "escalations").text
    for reply in (world.given("Otto", "escalations", in_room=True), world.given("Theo", "escalations")):
        assert "E-3" not in reply.text
    assert "in your own chat" in world.given("Otto", "acknowledge E-3", in_room=True).text
    assert "in your own chat" in world.given("Otto", "journal", in_room=True).text
    world.given("Otto", "acknowledge E-3")
    assert "E-3" not in world.given("Otto", "day", in_room=True).text
    assert "in your own chat" in world.given("Otto", "undo", in_room=True).text


def test_a_button_is_the_order_that_is_typed(world: World) -> None:
    reply = world.given("Otto", "today")
    assert [label for label, _ in reply.buttons] == ["OK 1", "Hold 1", "Edit 1"]
    assert all(len(press.encode()) <= 64 for _, press in reply.buttons)
    line = read_line("", reply.buttons[1][1])
    assert line is not None
    assert (line.name, line.plain) == ("today hold", True)
    world.says("Otto", "today")
    world.presses("Otto", "Hold 1")
    assert world.last("Otto").startswith("Held back: nothing goes to hank.")


def test_a_day_to_come_may_be_said_in_words(world: World) -> None:
    said = [world.given("Otto", f"pause hank until {day}").text for day in ("Friday", "in two weeks", "3 May")]
    assert len({one.partition(", until ")[2] for one in said}) == 3
    assert "until 3 May 2027" in said[2]


def test_whoever_is_resumed_while_a_wider_pause_holds_is_still_paused(world: World) -> None:
    for typed in ("pause all", "pause Acme", "pause hank"):
        assert not world.given("Otto", typed).refused
    assert world.given("Otto", "resume hank").text.endswith("Everybody is still paused.")
    assert "resume all ends the pause that holds" in world.given("Otto", "resume hank").text
    assert world.given("Otto", "resume all").text == "Resumed: everybody."
    assert world.given("Otto", "resume Acme").text == "Resumed: everybody at Acme."


def test_why_nobody_is_told_of_any_need_is_said_once(world: World) -> None:
    world.given("Otto", "pause hank")
    assert world.given("Otto", "explain hank").text.count("has paused") <= 2


def test_a_contact_who_left_hears_nothing_more(world: World) -> None:
    world.given("Otto", "E-1: I am on my way")
    with world.order("Otto") as order:
        order_line(order, "E-1: nearly there")
        reply = order_line(order, "contact left hank")
    assert "Closed: E-1." in reply.text.replace("\\", "")
    seen = len(world.seen("hank"))
    world.lives(60)
    assert len(world.seen("hank")) == seen
    assert "hank has left Acme, and nothing more is said there" in world.last(ROOM)
    with world.database.work(world.now) as work:
        assert work.escalations() == ()
        assert work.open_threads(work.address(PLATFORM.id, "hank").id) == ()


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "Europe/Berlin", "America/New_York"])
def test_the_day_that_is_said_is_the_day_that_was_ordered(world: World, zone: str) -> None:
    with world.database.work(world.now) as work:
        work.set_firm(replace(work.firm(), zone=zone))
    assert "until 10 January 2027" in world.given("Otto", "pause hank until 2027-01-10").text
    planted = world.given("Otto", "need plant Acme ups_battery to hank horizon 2027-01-10").text
    assert "by 10 January 2027" in planted
    number = planted.partition(":")[0].rpartition("-")[2]
    assert "10 January 2027" in world.given("Otto", f"need snooze {number} until 2027-01-10").text
