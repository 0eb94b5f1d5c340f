"""What an order did is put as it was by an undo, once; what cannot be taken back says why and what else helps."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier

import pytest

from bot.consultant.order_line import Reply, order_line
from bot.orders.order import Order
from bot.orders.order_table import ORDERS, WITHDRAWN
from storage.database import Database
from tests.bot.order_lines import TABLE
from tests.bot.orders_world import World
from tests.stage import made

ACTS = [(name, first, text) for name, _, first, text in TABLE if ORDERS[name].undoes]


@pytest.mark.parametrize(("name", "first", "text"), ACTS, ids=[name for name, *_ in ACTS])
def test_an_undo_puts_back_what_the_order_did(each_world: World, name: str, first: tuple[str, ...], text: str) -> None:
    world = each_world
    for earlier in first:
        assert not world.given("Otto", earlier).refused
    # Nobody is sent anything here: what is sent cannot be taken back.
    before = world.dump()
    with world.order("Otto") as order:
        done = order_line(order, text)
    assert not done.refused, done
    assert {table for table, rows in world.dump().items() if rows != before[table]} - {"journal", "address"}
    if name == "not important":
        before = world.dump() | {"mute": before["mute"]}  # the escalation itself stays over
    with world.order("Otto") as order:
        undone = order_line(order, "undo")
    assert undone.text.startswith("Undone, J"), undone
    after = world.dump()
    assert world.things() == {table: before[table] for table in world.things()}
    assert set(before["message"]) <= set(after["message"])
    again = world.given("Otto", f"undo {undone.text.split(':')[0].split(', ')[1]}")
    assert again.refused
    assert "was undone by Otto" in again.text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("E-1: I am on my way", "it is on its way to the contact"),
        ("hand back E-1", "the contact was told"),
        ("called E-1", "you have called"),
        ("resolve E-1", "raise it anew"),
        ("raise bea: her screen flickers", "resolve it"),
        ("meet hank", "stop meeting ends it"),
    ],
)
def test_what_cannot_be_taken_back_is_said_with_a_way_out(world: World, text: str, why: str) -> None:
    assert not world.given("Otto", text).refused
    number = newest(world)
    before = world.dump()
    refused = world.given("Otto", f"undo J-{number}")
    assert refused.refused
    assert why in refused.text
    assert world.dump() == before


def test_whatever_can_be_ordered_can_be_undone_or_says_why_not() -> None:
    silent = {"today", "escalations", "mutes", "explain", "need list", "roadmap", "answers", "brief", "day", "journal"}
    silent |= {"help", "team list", "stop meeting", "visits", "parked list"}
    for kind in ORDERS.values():
        assert kind.undoes != (kind.name in WITHDRAWN or kind.name in silent), kind.name


def test_what_was_sent_is_sent(world: World) -> None:
    world.given("Otto", "resolve E-1")
    assert not world.given("Otto", "today ok 1").refused
    number = newest(world)
    world.lives(1, released=False)
    assert "old" in world.last("hank")
    refused = world.given("Otto", f"undo J-{number}")
    assert refused.text == f"J-{number} cannot be undone: it has been sent, or decided anew, since."


def test_an_undo_takes_the_last_of_my_own_orders(world: World) -> None:
    world.given("Cora", "pause Acme")
    world.given("Otto", "pause hank")
    assert "everybody at Acme" in world.given("Cora", "undo").text
    assert "You have ordered nothing" in world.given("Cora", "undo").text
    assert world.given("Otto", "undo J-999").text == "There is no J-999: journal lists what was ordered."


def test_an_undo_takes_nothing_back_in_the_place_of_a_last_order_that_cannot_be_undone(world: World) -> None:
    world.given("Cora", "pause Acme")
    paused = newest(world)
    world.given("Cora", "called E-1")
    refused = world.given("Cora", "undo")
    assert refused.refused
    assert refused.text.replace("\\", "").endswith(
        "it cannot be undone (you have called: nothing takes that back). "
        f"Before it: undo J-{paused} (paused messages to everybody at Acme)."
    )
    assert "everybody at Acme" in world.given("Cora", f"undo J-{paused}").text
    assert "Before it" not in world.given("Cora", "undo").text


def test_two_who_undo_the_same_at_once_undo_it_once(each_world: World) -> None:
    world = each_world
    with closing(Database.open(world.url)) as other:
        for number in range(5):
            assert not world.given("Otto", "pause Acme").refused
            replies = at_once(world, other, f"undo J-{newest(world)}", number)
            assert sorted(reply.refused for reply in replies) == [False, True], replies
            assert "undone by" in next(reply.text for reply in replies if reply.refused)


def at_once(world: World, other: Database, text: str, turn: int) -> list[Reply]:
    """What comes of it when Otto and Cora order the same at the same moment."""
    together = Barrier(2)

    def give(database: Database, name: str) -> Reply:
        together.wait(20)
        with database.work(world.now) as work:
            [by] = [one for one in work.consultants() if one.name == name]
            return order_line(Order(work, world.now, name, "chat", made(f"{name} {turn}"), by), text)

    with ThreadPoolExecutor(2) as threads:
        futures = [threads.submit(give, *each) for each in ((world.database, "Otto"), (other, "Cora"))]
        return [future.result(30) for future in futures]


def newest(world: World) -> int:
    """The number of the last order."""
    with world.database.work(world.now) as work:
        return max(entry.number or 0 for entry in work.journal())
