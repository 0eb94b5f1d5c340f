"""docs/manners.md shows what the gate does: its tables are made from what it decides."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest

from conversations.hours import Hours
from conversations.manners import Cap, Human, Manners, MessageClass, Never, Now, Pause, Wait, Wish
from conversations.manners import may_speak as decide
from conversations.manners.reminders import OTHER_WAY, REMINDERS, SILENCE

PAGE = (Path(__file__).parents[2] / "docs" / "manners.md").read_text(encoding="utf-8")
NOW = datetime(2026, 3, 10, 11, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
OPEN = Manners(
    "Maria",
    "Hank's",
    Hours((*[(540, 1020)] * 5, None, None), "UTC"),
    agreed_to_nudges=True,
    cap=Cap(2),
)
CLASSES: tuple[MessageClass, ...] = get_args(MessageClass)
SITUATIONS: list[tuple[str, dict[str, Any]]] = [
    ("nothing speaks against it", {}),
    ("outside the person's hours, or on a holiday there", {"hours": Hours((None, None, *[(540, 1020)] * 5), "UTC")}),
    (
        "within the hours, but at another time of the day than the person asked for",
        {"good_hours": Hours((None, None, *[(540, 1020)] * 5), "UTC")},
    ),
    ("an opening or nudge in the last two weeks, for whatever client", {"sent": [NOW - timedelta(days=3)]}),
    ("the firm's cap of the day is reached", {"cap": Cap(1, "UTC", [NOW])}),
    ("the person was through with a conversation today", {"through_at": NOW}),
    ("another conversation is open", {"open_conversation": "other"}),
    ("an escalation of the person is open", {"open_escalations": frozenset({"E-1"})}),
    ("a consultant talks to the person, until he hands back", {"human": Human("Ann")}),
    ("a consultant talks to the person, until tomorrow", {"human": Human("Ann", LATER)}),
    ("contact, client or everything is paused", {"pauses": (Pause("client", "Ann"),)}),
    ("paused until tomorrow", {"pauses": (Pause("client", "Ann", LATER),)}),
    ("the person has not agreed to later messages", {"agreed_to_nudges": False}),
    ("the person said never to this need", {"never": {"server-age": NOW}}),
    ("the person said stop", {"stopped_at": NOW}),
    ("the person has left", {"left_at": NOW}),
]


def _cell(message_class: MessageClass, changes: dict[str, Any]) -> str:
    manners = replace(OPEN, **({"open_conversation": "c1"} if message_class == "reminder" else {}) | changes)
    wish = Wish(message_class, "server-age", "c1" if message_class == "reminder" else None)
    match decide(wish, manners, NOW):
        case Now():
            return "now"
        case Wait(None):
            return "waits for a change"
        case Wait():
            return "waits until"
        case Never():
            return "never"


def decisions() -> str:
    """The table of decisions, as Markdown."""
    lines = [f"| | {' | '.join(CLASSES)} |", "| --- " * (len(CLASSES) + 1) + "|"]
    lines += [f"| {name} | {' | '.join(_cell(one, changes) for one in CLASSES)} |" for name, changes in SITUATIONS]
    return "\n".join(lines)


def reminders() -> str:
    """The table of reminders, as Markdown."""
    first, second = REMINDERS
    rows = [
        (f"{first} days after the question", "first reminder"),
        (f"{second} days later", "second and last reminder"),
        (f"{OTHER_WAY} days later", "another way: a page on paper for who likes paper, else a call by the consultant"),
        (f"{SILENCE} days later", "silence, and a note to the consultant"),
    ]
    return "\n".join(["| When | What |", "| --- | --- |", *(f"| {when} | {what} |" for when, what in rows)])


@pytest.mark.parametrize("table", [decisions, reminders])
def test_the_page_shows_what_is_decided(table: Any) -> None:
    assert table() in PAGE
