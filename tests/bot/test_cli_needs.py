"""Needs, pauses and the roadmap on the command line: what is ordered, shown, and refused in one line."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from bot.now import utc_now
from tests.bot.command_line import CommandLine
from tests.years import Years


@pytest.fixture
def line(migrated_url: str) -> CommandLine:
    line = CommandLine(migrated_url)
    line.does("client", "add", "Acme Ltd")
    line.does("contact", "add", "Acme", "Maria Lopez", "--role", "owner")
    line.does("client", "add", "Beta")
    line.does("contact", "add", "Beta", "Ann Bell", "--role", "office")
    line.does("team", "add", "Chris", "--role", "consultant")
    return line


def test_a_need_is_planted_put_off_and_done(line: CommandLine) -> None:
    plant = (
        "need",
        "plant",
        "Acme",
        "server_age",
        "--contact",
        "Maria",
        "--item",
        "the old one",
        "--horizon",
        "2031-03",
    )
    assert line.does(*plant).out.startswith(
        "Planted N-1: A server at the end of its usual life, for Maria Lopez, by 1 March 2031."
    )
    [need] = line.does("need", "list", "--json").rows
    assert (need["need"], need["item"], need["date"], need["status"]) == ("N-1", "the old one", "2031-03-01", "planted")
    assert "N-1  A server at the end of its usual life (the old one)" in line.does("roadmap", "Acme").out
    assert line.does("need", "snooze", "n-1", "--until", "2030-06").out == (
        "N-1: It comes up again not before 1 June 2030.\n"
    )
    assert line.does("need", "done", "1").out == "N-1: Done: it comes up no more.\n"
    assert "N-1" not in line.does("roadmap", "Acme").out
    done = [row["what"] for row in line.does("journal", "--client", "Acme", "--json").rows]
    assert {"planted a need", "met N-1", "put off, until 2030-06-01, N-1"} <= set(done)


def test_whoever_said_never_is_never_told_again(line: CommandLine) -> None:
    plant = ("need", "plant", "Acme", "ups_battery", "--to", "Maria")
    told = line.does(*plant).out
    assert "is told nothing of it before telling us: " in told
    assert "client." not in told
    line.does("need", "never", "N-1")
    refused = line.says(*plant, "--item", "another")
    assert refused.code == 1
    assert "Maria Lopez is never told of ups_battery again" in refused.err


WRONG = [
    (("need", "done", "N-9"), "there is no need N-9: see bluepaper need list"),
    (("need", "done", "soon"), '"soon" is no number of a need: write it like N-12'),
    (("need", "plant", "Acme", "server_agee", "--contact", "Maria"), 'did you mean "server_age"?'),
    (("need", "plant", "Beta", "server_age", "--contact", "Maria"), "Maria Lopez is a contact of Acme Ltd"),
    (("need", "plant", "Acme", "server_age", "--contact", "Maria", "--horizon", "soon"), '"soon" is no day to come'),
    (("need", "plant", "Acme", "server_age", "--to", "Maria", "--horizon", "2020-01-01"), "2020-01-01 is over: write"),
    (("need", "plant", "Acme", "server_age", "--to", "Maria", "--horizon", "9999-12"), "more than 30 years ahead"),
    (("need", "plant", "Acme", "server_age", "--to", "Maria", "--item", ""), "the item is empty: write which thing"),
    (("need", "plant", "Acme", "server_age", "--to", "Maria", "--item", "x" * 999), "the item has 999 characters"),
    (("today", "ok", "1"), "there is no number 1 today: see bluepaper today"),
    (("today", "edit", "1", " "), "the text has 0 characters"),
    (("pause", "Acme", "--until", "2020-01-01"), "is over: write a day to come"),
    (("pause", "nobody"), 'there is no contact "nobody"'),
    (("resume", "Maria"), "no pause holds, nothing was changed"),
]


@pytest.mark.parametrize(("args", "told"), WRONG, ids=lambda value: " ".join(value) if isinstance(value, tuple) else "")
def test_what_cannot_be_done_is_refused_in_one_line(line: CommandLine, args: tuple[str, ...], told: str) -> None:
    before = line.rows()
    said = line.says(*args)
    assert said.code == 1
    assert told in said.err
    assert said.err.count("\n") == 1
    assert line.rows() == before


@pytest.mark.parametrize(
    ("whom", "called"),
    [
        ("maria", "Maria Lopez (Acme Ltd)"),
        ("Acme", "everybody at Acme Ltd"),
        ("all", "everybody"),
        ("2", "Ann Bell (Beta)"),
    ],
)
def test_a_pause_is_shown_where_it_holds_and_ends_when_it_is_resumed(line: CommandLine, whom: str, called: str) -> None:
    assert line.does("pause", whom, "--as", "Chris").out == (
        f"Paused: nothing unasked is said to {called.replace('everybody', 'anybody')}, until you resume it.\n"
    )
    told = line.does("explain", "Ann" if "Ann" in called else "Maria").out
    assert "Begin a conversation: not now. Chris has paused" in told
    assert "Nothing that you did not start yourself leaves before your OK" in told
    assert line.does("resume", whom).out == f"Resumed: {called}.\n"
    assert "paused" not in line.does("explain", "Maria").out


def test_what_goes_out_today_is_shown_in_full_and_waits_for_the_tap(migrated_url: str) -> None:
    line = CommandLine(migrated_url)
    assert line.does("today").out == "Nothing goes out unasked today.\n"
    with Years(migrated_url, _a_month_ago()) as years:
        hank = years.owner(automatic=False)
        years.knows(hank, "backup_untested")
        for _ in range(40):
            years.lives(1, released=False)
            if years.planned():
                break
    shown = line.does("today").out
    assert "hank, Acme: nudge N-1" in shown
    assert re.search(r"\n   \| \S.*\n   because  client.backup_tried \(hank, ", shown)
    assert not re.search(r"\\|\*\*", shown)
    [record] = line.does("today", "--json").rows
    assert (record["number"], record["status"], record["need"]) == (1, "held", "N-1")
    assert line.does("today", "edit", "1", "Other words.").out.startswith("Changed.")
    assert line.does("today", "hold", "1").out.startswith("Held back: nothing goes to hank.")
    assert line.does("today", "undo", "1").out.startswith("It waits for your OK again")
    assert line.does("today", "ok", "1").out == "OK: it goes to hank, Acme.\n"
    [record] = line.does("today", "--json").rows
    assert (record["status"], record["text"]) == ("pending", "Other words.")


def _a_month_ago() -> datetime:
    """Noon of a day from which on a nudge falls due before now."""
    return datetime.combine((utc_now() - timedelta(days=26)).date(), datetime.min.time(), UTC) + timedelta(hours=12)


def test_a_client_is_asked_first_or_automatic(line: CommandLine) -> None:
    assert "goes out by itself" in line.does("client", "set", "Acme", "--automatic").out
    assert [row["automatic"] for row in line.does("client", "list", "--json").rows] == [True, False]
    assert "before your OK" in line.does("client", "set", "Acme", "--ask-first").out
    assert [row["automatic"] for row in line.does("client", "list", "--json").rows] == [False, False]
