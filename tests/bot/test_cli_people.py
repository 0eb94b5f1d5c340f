"""Clients, contacts and the firm, as a consultant keeps them on the command line."""

from contextlib import closing
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pytest

from bot.now import utc_now
from storage.database import Database
from storage.installation import Installation
from tests.bot.command_line import CommandLine
from tests.terminal.session import Session


def test_an_empty_list_says_what_to_do_next(bluepaper: CommandLine) -> None:
    assert 'bluepaper client add "Acme Ltd"' in bluepaper.does("client", "list").out
    assert "bluepaper contact add" in bluepaper.does("contact", "list").out
    assert bluepaper.does("client", "list", "--json").rows == []
    assert bluepaper.does("contact", "list", "--json").rows == []
    assert bluepaper.does("journal", "--json").rows == []
    assert bluepaper.does("who-knows", "backup", "--json").rows == []


def test_clients_are_kept_as_they_were_given(bluepaper: CommandLine) -> None:
    bluepaper.does("client", "add", "Acme  Ltd ")
    bluepaper.does("client", "add", "Müller AG", "--zone", "europe/zurich", "--currency", "chf", "--locale", "de-CH")
    acme, mueller = bluepaper.does("client", "list", "--json").rows
    assert (acme["number"], acme["name"], acme["zone"]) == (1, "Acme Ltd", None)
    assert (mueller["zone"], mueller["currency"], mueller["locale"]) == ("Europe/Zurich", "CHF", "de_CH")
    assert datetime.fromisoformat(acme["created_at"]).utcoffset() is not None
    assert "Müller AG" in bluepaper.does("client", "list").out


@pytest.mark.parametrize("wanted", ["1", "#1", "acme", "ACME ltd", "ltd", "Acmee", "acm"])
def test_a_client_is_found_by_name_or_number(wanted: str, bluepaper: CommandLine) -> None:
    bluepaper.does("client", "add", "Acme Ltd")
    bluepaper.does("client", "add", "Weber Print")
    shown = bluepaper.does("client", "show", wanted).out
    assert shown.startswith("#1 Acme Ltd")
    assert "UTC (the firm's)" in shown


def test_one_person_at_two_clients_is_one_person(bluepaper: CommandLine) -> None:
    for client in ("Acme", "Beta"):
        bluepaper.does("client", "add", client)
    bluepaper.does("contact", "add", "Acme", "Maria Lopez", "--role", "owner")
    bluepaper.does("contact", "add", "Beta", "Maria Lopez", "--role", "finance", "--same-person", "1")
    said = bluepaper.does("contact", "add", "Acme", "Bob", "--role", "IT coordinator")
    rows = bluepaper.does("contact", "list", "--json").rows
    assert [(row["number"], row["name"], row["client"], row["role"]) for row in rows] == [
        (1, "Maria Lopez", "Acme", "owner"),
        (2, "Maria Lopez", "Beta", "finance"),
        (3, "Bob", "Acme", "it"),
    ]
    assert len(bluepaper.rows()["person"]) == 2
    assert "bluepaper start discovery 3" in said.out
    assert [row["name"] for row in bluepaper.does("contact", "list", "beta", "--json").rows] == ["Maria Lopez"]


def test_a_namesake_elsewhere_is_mentioned(bluepaper: CommandLine) -> None:
    for client in ("Acme", "Beta"):
        bluepaper.does("client", "add", client)
    bluepaper.does("contact", "add", "Acme", "Maria Lopez", "--role", "owner")
    said = bluepaper.does("contact", "add", "Beta", "María López", "--role", "finance")
    assert "There is also Maria Lopez at Acme (#1), taken for somebody else." in said.out
    assert len(bluepaper.rows()["person"]) == 2


def test_the_firm_is_what_it_was_set_to(bluepaper: CommandLine) -> None:
    said = bluepaper.does(
        "firm", "set", "--name", "Blue Harbor IT", "--consultant", "Chris Adler", "--phone", "+1 555 0100"
    )
    assert said.out.strip() == "Set: name, consultant, phone"
    bluepaper.does(
        "firm",
        "set",
        "--zone",
        "america/new_york",
        "--currency",
        "eur",
        "--locale",
        "en-GB",
        "--holidays",
        "us",
        "--hours",
        '{"mon": "08:00-16:00"}',
        "--cap",
        "3",
    )
    assert bluepaper.does("firm", "show", "--json").rows == [
        {
            "name": "Blue Harbor IT",
            "consultant": "Chris Adler",
            "phone": "+1 555 0100",
            "zone": "America/New_York",
            "currency": "EUR",
            "locale": "en_GB",
            "language": "en",
            "hours": '{"mon": "08:00-16:00"}',
            "holidays": "US",
            "cap": "3",
        }
    ]
    assert "Nothing changed" in bluepaper.does("firm", "set", "--currency", "EUR").out


def test_every_order_is_in_the_journal(bluepaper: CommandLine) -> None:
    bluepaper.does("team", "add", "Chris", "--role", "owner")
    bluepaper.does("team", "add", "Dana", "--role", "consultant")
    bluepaper.does("firm", "set", "--name", "Blue Harbor IT", "--as", "Chris")
    bluepaper.does("client", "add", "Acme", "--as", "Chris")
    bluepaper.does("contact", "add", "Acme", "Maria", "--role", "owner")
    bluepaper.does("contact", "left", "Maria", "--as", "Dana")
    latest = bluepaper.does("journal", "--json").rows
    assert [row["what"] for row in latest] == [
        "noted that a contact left",
        "added a contact",
        "added a client",
        "changed the firm",
        "added to the team",
        "added to the team",
    ]
    assert [row["number"] for row in latest] == [6, 5, 4, 3, 2, 1]
    assert [row["who"] for row in latest if row["who"] in ("Chris", "Dana")] == ["Dana", "Chris", "Chris"]
    assert {row["via"] for row in latest} == {"command line"}
    assert latest[-3]["before"] == {"name": "Your IT consultants"}
    assert latest[-3]["after"] == {"name": "Blue Harbor IT"}
    assert len(bluepaper.does("journal", "--client", "acme", "--json").rows) == 3
    assert len(bluepaper.does("journal", "--limit", "1", "--json").rows) == 1


def test_on_a_terminal_several_are_offered(bluepaper: CommandLine, tmp_path: Path) -> None:
    for client in ("Acme North", "Acme South"):
        bluepaper.does("client", "add", client)
    terminal = Session("client", "show", "acme", folder=tmp_path, environment=bluepaper.environment())
    assert "#1 Acme North" in terminal.until("Which one (number): ")
    terminal.types("7")
    assert "Please write one of 1, 2." in terminal.until("Which one (number): ")
    terminal.types("2")
    assert terminal.ended() == 0
    assert "#2 Acme South (current)" in terminal.shown


def test_who_chooses_nothing_changes_nothing(bluepaper: CommandLine, tmp_path: Path) -> None:
    bluepaper.does("client", "add", "Acme")
    for name in ("Maria Lopez", "Maria Weber"):
        bluepaper.does("contact", "add", "Acme", name, "--role", "owner")
    before = bluepaper.rows()
    for leave in (Session.leaves, Session.interrupts):
        terminal = Session("contact", "left", "maria", folder=tmp_path, environment=bluepaper.environment())
        terminal.until("Which one (number): ")
        assert leave(terminal) in (1, 130)
        assert "Traceback" not in terminal.shown
    assert bluepaper.rows() == before


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "say what to change: --automatic, --ask-first, --room ROOM or --zone ZONE"),
        (("--room", "C0123"), '"C0123" is no room: write slack:C0123ABCD'),
        (("--room", "slack:C0123"), "there is nothing on Slack yet: set SLACK_BOT_TOKEN"),
    ],
)
def test_a_room_of_a_client_must_be_one(bluepaper: CommandLine, options: tuple[str, ...], said: str) -> None:
    bluepaper.does("client", "add", "Acme")
    refused = bluepaper.says("client", "set", "Acme", *options)
    assert (refused.code, said in refused.err) == (1, True), refused


def test_the_cards_of_a_client_go_where_it_was_said(bluepaper: CommandLine) -> None:
    bluepaper.does("client", "add", "Acme")
    with closing(Database.open(bluepaper.url)) as database, database.work(utc_now()) as work:
        work.install(Installation(str(uuid4()), "slack", "T1/B1", "Slack"))
    said = bluepaper.does("client", "set", "Acme", "--room", "slack:C0123").out
    assert said == "Acme: its cards go to slack:C0123. Nothing about other clients is said there.\n"
    with closing(Database.open(bluepaper.url)) as database, database.work(utc_now()) as work:
        [client] = work.clients()
        room = work.room(client.id)
        assert (room and room.external_id, work.room()) == ("C0123", None)
    assert "the consultants' room" in bluepaper.does("client", "set", "Acme", "--room", "none").out
