"""A number alone means the same in every order: a contact wherever one can stand, else a client."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from bot.orders.order_table import ORDERS
from storage.client import NewClient
from tests.bot.command_line import CommandLine
from tests.bot.orders_world import World
from tests.stage import MONDAY, made

TYPED = {
    "raise": "raise 1: her screen flickers",
    "pause": "pause 1",
    "resume": "resume 1",
    "explain": "explain 1",
    "need list": "need list 1",
    "need plant": "need plant 1 ups_battery to 2",
    "roadmap": "roadmap 1",
    "answers": "answers 1",
    "brief": "brief 1",
    "note": 'note 1 "they look for a bigger office"',
    "visit": "visit 1 on 2027-01-12",
    "meet": "meet 1",
    "contact left": "contact left 1",
    "contact forget": "contact forget 1",
    "journal": "journal 1",
}
"""Each order that names a client or a contact, with a 1 in that place."""
NAMING = [kind.name for kind in ORDERS.values() if kind.in_chat and re.search("CONTACT|CLIENT", kind.usage)]


@pytest.fixture
def world(migrated_url: str) -> Iterator[World]:
    """Contact 1 is bea, of client 2; client 1 is Acme, whose hank is contact 2; and there is a client 3, Gamma."""
    with World(migrated_url, MONDAY.replace(hour=10)) as world:
        world.room()
        with world.database.work(world.now) as work:
            work.add_client(NewClient(made("client Acme"), "Acme"))
        world.consultant("Otto")
        world.contact("bea", "Beta")
        world.contact("hank", "Acme")
        with world.database.work(world.now) as work:
            work.add_client(NewClient(made("client Gamma"), "Gamma"))
        world.given("Otto", "raise bea: her printer")
        world.given("Otto", "pause bea")
        world.given("Otto", "pause hank")
        yield world


@pytest.mark.parametrize("name", NAMING)
def test_a_number_alone_is_a_contacts_wherever_a_contact_can_stand(world: World, name: str) -> None:
    said = world.given("Otto", TYPED[name]).text + world.last("Otto") * (name == "meet")
    is_contact = re.search(rf"{name} (CLIENT\|)?CONTACT", ORDERS[name].usage) is not None
    assert ("bea" in said, "hank" in said or "Acme" in said) == (is_contact, not is_contact), said


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("brief client 1", "hank"),
        ("pause client 1", "anybody at Acme"),
        ("brief contact 1", "bea"),
        ("brief 3", "There is no contact with the number 3: write client 3 for Gamma, or a name."),
        ("pause 9", "There is no contact with the number 9: see bluepaper contact list."),
        ("roadmap 9", "There is no client with the number 9: see bluepaper client list."),
    ],
)
def test_a_client_is_meant_where_that_is_said(world: World, typed: str, wanted: str) -> None:
    said = world.given("Otto", typed).text
    assert wanted in said
    assert "bea" not in said or wanted == "bea"


def test_of_several_clients_it_is_said_how_to_write_which(bluepaper: CommandLine) -> None:
    for client in ("Acme Ltd", "Acme Foods"):
        bluepaper.does("client", "add", client)
    said = bluepaper.says("pause", "acme").err
    assert said == 'bluepaper: "acme" can be #1 Acme Ltd, #2 Acme Foods: write client 1, or more of the name\n'
    assert "Acme Foods" in bluepaper.does("pause", "client 2").out
