"""Who may order what, in every chat; what an order did is put as it was by an undo."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy.engine import make_url

from bot.order import Order
from bot.order_line import Reply, order_line
from bot.order_reading import read_line
from bot.order_table import ORDERS, RIGHTS, WITHDRAWN, allowed
from storage.database import Database
from tests.bot.orders_world import PEOPLE, World
from tests.postgres import fresh_database
from tests.stage import PLATFORM, ROOM, made

ALL, TEAM, TWO, OWNER = "Otto Cora Theo Gina", "Otto Cora Theo", "Otto Cora", "Otto"
TABLE = [
    ("escalations", ALL, (), "escalations"),
    ("acknowledge", TEAM, (), "acknowledge E-1"),
    ("assign", TWO, (), "assign E-1 Kim"),
    ("say", TWO, (), "E-1: I am on my way"),
    ("hand back", TWO, (), "hand back E-1"),
    ("called", TWO, (), "called E-1"),
    ("resolve", TWO, (), "resolve E-1 the cable was loose"),
    ("not important", TWO, (), "mute E-1 always"),
    ("mutes", ALL, (), "muted list"),
    ("unmute", TWO, (), "unmute 1"),
    ("raise", TWO, (), "raise bea: her screen flickers"),
    ("today", TWO, (), "today"),
    ("today ok", TWO, (), "today ok 1"),
    ("today hold", TWO, (), "today hold 1"),
    ("today undo", TWO, ("today hold 1",), "today undo 1"),
    ("today edit", TWO, (), "today edit 1 It gets old, Hank."),
    ("pause", TWO, (), "pause hank until 2030-01-10 because of the move"),
    ("resume", TWO, (), "resume Beta"),
    ("explain", TEAM, (), "explain hank"),
    ("need list", TEAM, (), "need list Acme"),
    ("need plant", TWO, (), "need plant Acme ups_battery to hank item the grey one horizon 2030-03"),
    ("need done", TWO, (), "need done N-1"),
    ("need snooze", TWO, (), "need snooze N-1 until 2030-06-01"),
    ("need never", TWO, (), "need never N-1"),
    ("roadmap", TEAM, (), "roadmap Acme"),
    ("answers", TEAM, (), "answers Acme"),
    ("brief", TEAM, (), "brief Acme"),
    ("day", ALL, (), "day"),
    ("note", TWO, (), "note Acme: they look for a bigger office"),
    ("visit", TEAM, (), "visit hank on 2030-12-03 at 10:00 about the lease"),
    ("visits", TEAM, (), "visits"),
    ("meet", TWO, (), "meet hank discovery"),
    ("stop meeting", TWO, ("meet hank",), "stop meeting"),
    ("contact left", TWO, (), "contact left bea"),
    ("contact forget", TWO, (), "contact forget bea for good"),
    ("import", TWO, (), "import"),
    ("team list", ALL, (), "team list"),
    ("team add", OWNER, (), "team add Nina Noll role technician"),
    ("team leave", OWNER, (), "team leave Kim to Cora"),
    ("team on-call", TWO, (), "team on-call Cora outage break-in"),
    ("journal", TWO, (), "journal"),
    ("undo", TWO, ("pause Acme",), "undo"),
    ("help", ALL, (), "help"),
]
ACTS = [(name, first, text) for name, _, first, text in TABLE if ORDERS[name].undoes]


@pytest.fixture(scope="module")
def settled(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The world in a SQLite file, to be copied."""
    path = Path(shutil.copy(sqlite_template, tmp_path_factory.mktemp("world") / "world.db"))
    with World(f"sqlite:///{path}") as world:
        world.settle()
        path.with_suffix(".now").write_text(world.now.isoformat())
    return path


@pytest.fixture(scope="module")
def settled_postgres(postgres_url: str, postgres_template: str) -> Iterator[str]:
    """The same on PostgreSQL: the name of a database to be copied."""
    with fresh_database(postgres_url, template=postgres_template) as url:
        with World(url) as world:
            world.settle()
        yield str(make_url(url).database)


@pytest.fixture
def world(settled: Path, tmp_path: Path) -> Iterator[World]:
    """A world of the test's own, on SQLite."""
    with opened(f"sqlite:///{shutil.copy(settled, tmp_path)}", settled) as found:
        yield found


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def each_world(request: pytest.FixtureRequest, settled: Path, tmp_path: Path) -> Iterator[World]:
    """The same on each engine."""
    if request.param == "sqlite":
        with opened(f"sqlite:///{shutil.copy(settled, tmp_path)}", settled) as found:
            yield found
        return
    template = request.getfixturevalue("settled_postgres")
    with (
        fresh_database(request.getfixturevalue("postgres_url"), template=template) as url,
        opened(url, settled) as found,
    ):
        yield found


def opened(url: str, settled: Path) -> World:
    """The world as it was left."""
    found = World(url, datetime.fromisoformat(settled.with_suffix(".now").read_text()))
    found.started = 1000  # its ids are none of those that were made before
    return found


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
        assert reply.text == f"A {PEOPLE[who]} may not do that: ask Otto."
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
    assert "I take orders from the team only" in world.last(ROOM)


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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("brew coffee", 'There is no order "brew coffee": help lists what you may order.'),
        ("rodmap Acme", 'There is no order "rodmap Acme": did you mean "roadmap"?'),
        ("roadmap Acne", 'There is no client "Acne": did you mean "Acme"?'),
        ("pause", "This needs more: write pause CONTACT|CLIENT|all [until DATE] [because WHY]."),
        ("pause hank until soon", '"soon" is no date: write it like 2028-03-31, or 2028-03.'),
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
        assert work.held_contacts(work.address(PLATFORM.id, "hank").id) == ()
