"""Where people are can be corrected: what is said unasked keeps to the hours there from then on."""

from __future__ import annotations

import pytest

from storage.contact import Contact
from tests.bot.command_line import CommandLine
from tests.stage import MONDAY, Stage, playbook_named

FIRST, SECOND = "Asia/Tokyo", "Europe/Lisbon"
"""At nine in the morning UTC it is evening in the first, and the working day has just begun in the second."""


def asked_at(stage: Stage) -> list[int]:
    """The hours (UTC) of the next day in which Ann is spoken to."""
    before, hours = len(stage.seen("Ann")), []
    for _ in range(24):
        stage.moves(hours=1)
        if len(stage.seen("Ann")) > before:
            hours.append(stage.now.hour)
            before = len(stage.seen("Ann"))
    return hours


def opened(stage: Stage, zone: str | None = FIRST) -> Contact:
    """Ann at two clients; a playbook waits for her working hours."""
    ann = stage.contact("Ann", "Acme", zone=zone)
    stage.contact("Ann", "Beta")
    stage.start(playbook_named("discovery"), ann)
    return ann


@pytest.mark.parametrize(
    ("orders", "hours"),
    [
        ([], [0]),
        ([("contact", "set", "1", "--zone", "europe/lisbon")], [9]),
        ([("contact", "set", "2", "--zone", SECOND)], [9]),
        ([("contact", "set", "1", "--zone", SECOND), ("undo",)], [0]),
        ([("contact", "set", "1", "--zone", "none")], [9]),
        ([("contact", "set", "1", "--zone", "none"), ("client", "set", "Acme", "--zone", "Europe/Athens")], [7]),
        ([("client", "set", "Acme", "--zone", "Europe/Athens")], [0]),
    ],
)
def test_hours_follow_where_somebody_is(
    orders: list[tuple[str, ...]], hours: list[int], bluepaper: CommandLine
) -> None:
    with Stage(bluepaper.url, MONDAY, present=False) as stage:
        opened(stage)
        assert stage.seen("Ann") == []
        for order in orders:
            bluepaper.does(*order)
        assert asked_at(stage) == hours


def test_what_was_changed_is_said_and_stands_in_the_journal(bluepaper: CommandLine) -> None:
    for client in ("Acme", "Beta"):
        bluepaper.does("client", "add", client, "--currency", "CHF")
    bluepaper.does("contact", "add", "Acme", "Ann", "--role", "owner", "--zone", FIRST, "--language", "en")
    said = bluepaper.does("contact", "set", "Ann", "--zone", SECOND).out
    assert said.startswith(f"Ann: time zone {SECOND}, before {FIRST}. There it is 20")
    said = bluepaper.does("client", "set", "Acme", "--zone", "Europe/Zurich").out
    assert said.startswith("Acme: its time zone is Europe/Zurich now. There it is 20")
    entries = bluepaper.does("journal", "--json").rows
    assert [(one["what"], one["before"]["zone"], one["after"]["zone"]) for one in entries[:2]] == [
        ("changed a client", None, "Europe/Zurich"),
        ("changed a contact", FIRST, SECOND),
    ]
    acme, beta = bluepaper.does("client", "list", "--json").rows
    assert (acme["zone"], acme["currency"], beta["zone"]) == ("Europe/Zurich", "CHF", None)
    assert "UTC" in bluepaper.does("client", "set", "Acme", "--zone", "none").out
    assert bluepaper.does("client", "list", "--json").rows[0]["zone"] is None
