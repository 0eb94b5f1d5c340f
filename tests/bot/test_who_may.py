"""Who may do what from where: everybody there is, from every workspace, in every kind of place, with every order and
every button. Only the right ones do anything, and no word about one client reaches another.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.channels.port import Inbound
from bot.orders.order_table import ORDERS, may
from bot.process.dispatcher import Dispatcher
from bot.turn import Taken
from conversations.escalation.escalation import EscalationStatus
from storage.consultant import ConsultantRole
from storage.pacing import PACES, Pace
from tests.bot.doors import OURS, TELEGRAM, THEIRS, Door, SlackDoor, TelegramDoor
from tests.bot.order_lines import TABLE
from tests.bot.orders_world import PEOPLE, World
from tests.stage import PLATFORM, Platform, made
from tests.years import NOON

IDS = {"Otto": "101", "Cora": "102", "Theo": "103", "Gina": "104", "hank": "201", "bea": "202", "ann": "203"}
IDS |= {"zed": "301"}
DOORS: dict[str, Callable[[], Door]] = {
    "our workspace": lambda: SlackDoor(OURS),
    "our workspace, by /bluepaper": lambda: SlackDoor(OURS, slash=True),
    "the client's workspace": lambda: SlackDoor(THEIRS),
    "Slack Connect": lambda: SlackDoor(OURS, of_team="T0ELSE"),
    "Telegram": lambda: TelegramDoor(NOON),
    "another bot in Slack": lambda: SlackDoor(OURS, bot=True),
    "another bot in Telegram": lambda: TelegramDoor(NOON, bot=True),
}
AT_HOME = ("our workspace", "our workspace, by /bluepaper", "Telegram")
"""Where the firm's own people are known."""
PLACES = ("direct", "room", "other")
WAYS = {"direct": (True,), "room": (False, True), "other": (True,)}
PRESSES = {
    "E-1:acknowledge": "acknowledge",
    "E-1:called": "called",
    "E-1:relay": "say",
    "E-1:assign": "assign",
    "E-1:mute": "not important",
    "do:today": "today",
    "do:today edit {item}": "today edit",
    "do:today hold {item}": "today hold",
    "do:today undo {item}": "today undo",
    "do:today ok {item}": "today ok",
    "do:journal": "journal",
    "E-1:resolve": "resolve",
    "E-2:mute_always": "not important",
}
AT_ONCE = dict.fromkeys(PACES, Pace(0, 0))
DENIED = "may not order"
OF_BETA, OF_ACME = ("Beta", "bea", "laptops"), ("Acme", "hank")
DECIDED = ("mute", "pause", "need", "consultant", "client", "contact", "note", "installation")


class Matrix(World):
    """The same firm on real platforms: everybody has an address there, and one room is chosen."""

    def reach(self, door: Door) -> None:
        """Opens the door."""
        self.platforms = {one.id: Platform() for one in (OURS, THEIRS, TELEGRAM, PLATFORM)}
        self.dispatcher = Dispatcher(self.database, self.platforms, lambda: self.now, present=True, paces=AT_ONCE)
        self.contact("ann", "Acme")
        self.contact("ann", "Beta")
        with self.database.work(self.now) as work:
            for installation in (OURS, THEIRS, TELEGRAM):
                work.install(installation)
            for name in IDS:
                known = work.person(made(f"person {name}"))
                homes = (OURS, TELEGRAM) if name in PEOPLE else (OURS, THEIRS, TELEGRAM)
                for home in homes if known else ():
                    work.link_address(work.address(home.id, named(name, home.id)).id, made(f"person {name}"))
            at_home = TELEGRAM if door.installation == TELEGRAM else OURS
            room = "-1001" if at_home == TELEGRAM else "C0ROOM"
            work.choose_room(work.address(at_home.id, room, kind="room").id)
        self.send()

    def hears(self, inbound: Inbound | None) -> Taken:
        """What a door brings is taken, and answers are sent."""
        taken = self.turn.take(inbound, self.now) if inbound is not None else Taken("", "")
        self.send()
        return taken

    def said(self, door: Door, where: str) -> list[str]:
        """What was said at one place."""
        return [one.text for one in self.platforms[door.installation.id].seen.get(where, [])]

    def decided(self) -> dict[str, Any]:
        """What orders change, apart from what people say."""
        with self.database.work(self.now) as work:
            raised = [(one.name, one.escalation.status, one.escalation.by) for one in work.escalations(over=True)]
            ordered = [one.number for one in work.journal() if one.number]
        things = self.things()
        return {name: things[name] for name in DECIDED} | {"raised": raised, "ordered": ordered}

    def item(self) -> str:
        """The beginning of the id of what waits for an OK."""
        return self.planned()[0].id[:8]


def named(name: str, installation_id: str) -> str:
    """How somebody is called on a platform."""
    return IDS[name] if installation_id == TELEGRAM.id else f"U0{name.upper()}"


def place_of(door: Door, where: str) -> str | None:
    return {"direct": None, "room": door.room, "other": door.other}[where]


@pytest.fixture
def world(settled: Path, tmp_path: Path) -> Iterator[Matrix]:
    now = datetime.fromisoformat(settled.with_suffix(".now").read_text())
    with Matrix(f"sqlite:///{shutil.copy(settled, tmp_path)}", now) as found:
        found.started = 1000  # its ids are none of those that were made before
        yield found


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize("who", ["Otto", "Cora", "Theo", "Gina"])
@pytest.mark.parametrize("door", AT_HOME)
def test_who_is_of_the_firm_does_what_the_role_may(world: Matrix, door: str, who: str, where: str) -> None:
    way, role = DOORS[door](), PEOPLE[who]
    world.reach(way)
    user, place = named(who, way.installation.id), place_of(way, where)
    answered = (place or user) if where == "room" else user
    for name, _, _, text in TABLE:
        before, elsewhere = len(world.said(way, answered)), len(world.said(way, way.other))
        world.hears(way.says(user, text, place, addressed=True))
        new = world.said(way, answered)[before:]
        assert new, f"{text} was answered by nothing"
        assert any(DENIED in one for one in new) == (not may(role, name)), (text, new)
        assert len(world.said(way, way.other)) == elsewhere == 0


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize("who", ["Otto", "Cora", "Theo", "Gina"])
@pytest.mark.parametrize("door", ["our workspace", "Telegram"])
def test_a_button_does_what_the_role_of_who_presses_may(world: Matrix, door: str, who: str, where: str) -> None:
    way, role = DOORS[door](), PEOPLE[who]
    world.reach(way)
    user, place, before = named(who, way.installation.id), place_of(way, where), world.decided()
    item = world.item()
    for press, name in PRESSES.items():
        notice = world.hears(way.presses(user, press.format(item=item), place)).notice
        assert bool(notice) == (where != "other"), (press, notice)
        assert (DENIED in notice) == (where != "other" and not may(role, name)), (press, notice)
    if where == "other" or role == "guest":
        assert world.decided() == before
    assert (world.decided()["raised"] != before["raised"]) == (where != "other" and may(role, "acknowledge"))


@pytest.mark.parametrize("whose", ["bea", "hank"])
@pytest.mark.parametrize("who", ["Cora", "Theo", "hank"])
@pytest.mark.parametrize("door", ["our workspace", "Telegram"])
def test_below_a_card_nothing_of_other_clients_is_said_in_a_clients_own_room(
    world: Matrix, door: str, who: str, whose: str
) -> None:
    """The room was the consultants' when the cards were posted; now it is Acme's."""
    way = DOORS[door]()
    world.reach(way)
    assert not world.given("Otto", f"raise {whose}: the screen flickers").refused
    *_, card = world.platforms[way.installation.id].seen[way.room]
    with world.database.work(world.now) as work:
        room = work.known_address(way.installation.id, way.room)
        assert room is not None
        work.choose_client_room(made("client Acme"), room.id)
    user, before = named(who, way.installation.id), len(world.said(way, way.room))
    texts = [text for name, *_, text in TABLE if name not in ("contact left", "contact forget")]
    for text in (*texts, "acknowledge", "assign Kim", "hand back", "1: the first point", "we call at two"):
        for addressed in (True, False):
            heard = way.says(user, text, way.room, addressed=addressed)
            assert heard is not None
            world.hears(replace(heard, thread=f"platform-{card.id}"))
    for press in ("acknowledge", "relay", "assign", "resolve"):
        world.hears(way.presses(user, f"E-3:{press}", way.room))
    shown = " ".join(world.said(way, way.room)[before:])
    assert not re.search(rf"\b({'|'.join(OF_BETA)})\b", shown), shown
    passed_on = [one for one in everything_to(world, whose) if one.endswith("we call at two")]
    assert len(passed_on) == (who == "Cora"), "words below a card are for its contact, wherever it stands"


def strangers() -> list[tuple[str, str]]:
    """Everybody who may order nothing, and from where."""
    found = [(door, name) for door in DOORS for name in ("hank", "bea", "ann", "zed")]
    away = [door for door in DOORS if door not in AT_HOME]
    return found + [(door, name) for door in away for name in ("Otto", "Cora", "Theo")]


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize(("door", "who"), strangers())
def test_nobody_else_does_anything(world: Matrix, door: str, who: str, where: str) -> None:
    way = DOORS[door]()
    world.reach(way)
    user, place, before = named(who, way.installation.id), place_of(way, where), world.decided()
    item = world.item()
    for _, _, _, text in TABLE:
        for addressed in WAYS[where]:
            world.hears(way.says(user, text, place, addressed=addressed))
    for press in PRESSES:
        world.hears(way.presses(user, press.format(item=item), place))
    after = world.decided()
    assert after | {"raised": []} == before | {"raised": []}
    assert after["raised"][: len(before["raised"])] == before["raised"]
    alarmed = after["raised"][len(before["raised"]) :]
    assert where == "direct" or not alarmed, "only in a chat of their own do words of theirs raise what they say"
    assert all(status is EscalationStatus.TRIGGERED and by is None for _, status, by in alarmed)
    assert world.said(way, way.other) == []
    if where == "room":
        assert set(world.said(way, way.room)) <= {"I take orders from the team only: team add NAME role ROLE"}
    told = {name: " ".join(everything_to(world, name)) for name in ("hank", "bea")}
    assert not re.search(rf"\b({'|'.join(OF_BETA)})\b", told["hank"])
    assert not re.search(rf"\b({'|'.join(OF_ACME)})\b", told["bea"])


def everything_to(world: Matrix, name: str) -> list[str]:
    """Every text that this person was ever sent, anywhere."""
    return [
        one.text
        for home, platform in world.platforms.items()
        for at in (named(name, home), name)
        for one in platform.seen.get(at, [])
    ]


def test_every_role_and_every_order_is_in_the_matrix() -> None:
    roles: set[ConsultantRole] = {PEOPLE[name] for name in ("Otto", "Cora", "Theo", "Gina")}
    assert roles == {"owner", "consultant", "technician", "guest"}
    assert {name for name, *_ in TABLE} == {name for name, kind in ORDERS.items() if kind.in_chat}
