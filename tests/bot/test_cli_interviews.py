"""Playbooks that are started, answered, looked up, migrated and closed on the command line."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.interview.answers import answer_lines
from bot.now import utc_now
from storage.database import Database
from tests.bot.command_line import CommandLine, Said

SITES = """\
playbook: sites
title: Your sites
version: 1
steps:
  - {ask: agreement, kind: consent, short: agreement, text: May I ask?, saves: consent.questions, if_declined: Fine.}
  - ask: offices
    kind: int
    short: offices
    text: How many offices do you have?
    why: It sizes the network.
    saves: client.offices
    used_for: [report]
    ask_again: 1 day
  - ask: files
    kind: choice
    short: files
    text: Where do your files live?
    why: It decides about the backup.
    used_for: [report]
    choices: {cloud: {label: In the cloud}, office: {label: On our own server}}
  - {ask: backup, kind: text, short: backup, text: Who looks after the backup?, why: So we know., used_for: [report]}
  - {ask: phones, kind: text, short: phones, text: And the phones?, why: So we know., used_for: [report]}
  - {ask: repairs, kind: text, short: repairs, text: Who repairs?, why: So we know., used_for: [report]}
  - {ask: pay, kind: money, short: pay, text: What do you pay for it?, why: Budget., used_for: [report], sensitivity: 2}
"""
ONE = """\
playbook: one
title: One question
version: 1
steps:
  - ask: agreed
    kind: consent
    short: agreement
    text: May I ask?
    if_declined: That is fine.
    saves: consent.questions
    used_for: [conversation]
  - ask: vans
    kind: int
    short: vans
    text: How many vans do you have?
    why: It sizes the fleet.
    saves: client.vans
    used_for: [report]
"""
MIGRATE = """\
migrate:
  1:
    rename: {offices: sites}
    drop: [files]
"""


@pytest.fixture
def asked(bluepaper: CommandLine, tmp_path: Path) -> CommandLine:
    """Three people of two clients, and a playbook of the consultant's own, published at the first start."""
    (tmp_path / "sites.yaml").write_text(SITES)
    for client in ("Acme", "Beta"):
        bluepaper.does("client", "add", client)
    bluepaper.does("contact", "add", "Acme", "Ann Archer", "--role", "owner")
    bluepaper.does("contact", "add", "Acme", "Bob Baker", "--role", "it")
    bluepaper.does("contact", "add", "Beta", "Cid Cole", "--role", "finance")
    bluepaper.does("start", str(tmp_path / "sites.yaml"), "ann")
    return bluepaper


def _tells(bluepaper: CommandLine, who: str, *lines: str) -> Said:
    return bluepaper.does("chat", who, typed="".join(f"{line}\n" for line in lines))


def test_an_answer_is_shown_in_words_and_kept_in_notation(asked: CommandLine) -> None:
    _tells(asked, "ann", "I agree", "about three", "/2", "ask Bob", "fine", "us", "I'd rather not say")
    rows = {row["question"]: row for row in asked.does("answers", "acme", "--json").rows}
    assert (rows["offices"]["value"], rows["offices"]["shown"], rows["offices"]["sure"]) == ("~3", "about 3", "about")
    assert (rows["offices"]["verbatim"], rows["offices"]["key"]) == ("about three", "client.offices")
    assert (rows["files"]["value"], rows["files"]["shown"]) == ("office", "On our own server")
    assert rows["files"]["verbatim"] == "On our own server"
    assert (rows["pay"]["value"], rows["pay"]["sure"]) == (None, "skipped")
    assert {(row["who"], row["contact"], row["source"]) for row in rows.values()} == {("Ann Archer", 1, "chat")}
    table = asked.does("answers", "acme").out
    assert "On our own server" in table
    assert "rather not said" in table
    assert "CONFIDENTIAL" in table


def test_a_corrected_answer_is_shown_with_what_it_replaced_only_on_demand(asked: CommandLine) -> None:
    _tells(asked, "ann", "I agree", "3", "offices: 4")
    shown = asked.does("answers", "acme", "--json").rows
    assert [row["value"] for row in shown if row["question"] == "offices"] == ["4"]
    everything = asked.does("answers", "acme", "--all", "--json").rows
    old, new = (row for row in everything if row["question"] == "offices")
    assert (old["value"], new["value"], new["superseded_at"]) == ("3", "4", None)
    assert old["superseded_at"] is not None
    assert "replaced" in asked.does("answers", "acme", "--all").out


def test_an_answer_becomes_stale_when_its_playbook_says_so(asked: CommandLine) -> None:
    _tells(asked, "ann", "I agree", "3", "cloud")
    database = Database.open(asked.url)
    stale = []
    for hours in (23, 25):
        with database.work(utc_now()) as work:
            lines = answer_lines(work, None, utc_now() + timedelta(hours=hours))
        stale.append([line.stored.label for line in lines if line.stale])
    database.close()
    assert stale == [[], ["offices"]]


def test_answers_of_one_client_are_not_those_of_another(asked: CommandLine) -> None:
    _tells(asked, "ann", "I agree", "3")
    assert asked.does("answers", "beta", "--json").rows == []
    assert "Beta has answered nothing yet" in asked.does("answers", "beta").out


def test_who_knows_finds_who_said_it_and_who_was_named(asked: CommandLine) -> None:
    _tells(asked, "ann", "I agree", "3", "cloud", "no idea, ask my brother Tom")
    found = asked.does("who-knows", "backups", "--json").rows
    assert [(row["who"], row["question"]) for row in found] == [("Ann Archer", "backup")]
    assert "Tom" in asked.does("who-knows", "who", "backup").out
    assert [row["question"] for row in asked.does("who-knows", "cloud", "--json").rows] == ["files"]
    assert [row["question"] for row in asked.does("who-knows", "offcies", "--json").rows] == ["offices"]
    assert asked.does("who-knows", "parrots", "--json").rows == []


def test_a_client_is_shown_with_how_far_each_conversation_is(asked: CommandLine) -> None:
    asked.does("start", "discovery", "ann")
    _tells(asked, "ann", "I agree")
    [acme] = asked.does("client", "show", "acme", "--json").rows
    talks = [(talk["playbook"], talk["status"], talk["source"]) for talk in acme["contacts"][0]["conversations"]]
    assert talks == [("sites", "waiting", "chat"), ("discovery", "paused", "chat")]
    shown = asked.does("client", "show", "acme").out
    assert "   sites: waiting, last moved 20" in shown
    assert "   discovery: waits its turn, last moved 20" in shown


def test_what_has_nothing_left_to_ask_is_not_begun(asked: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text(ONE)
    asked.does("start", str(tmp_path / "one.yaml"), "bob")
    _tells(asked, "bob", "I agree", "2")
    refused = asked.says("start", str(tmp_path / "one.yaml"), "bob")
    assert "one has nothing left to ask Bob Baker: all of it is known" in refused.err
    [acme] = asked.does("client", "show", "acme", "--json").rows
    assert len(acme["contacts"][1]["conversations"]) == 1


def test_a_second_playbook_waits_its_turn(asked: CommandLine) -> None:
    said = asked.does("start", "discovery", "1")
    assert "It waits its turn: sites with Ann Archer is open." in said.out
    told = _tells(asked, "ann", "I agree", "3", "cloud", "Bob", "fine", "us", "I'd rather not say")
    assert "discovery" not in told.err
    assert "this is the assistant of" in told.out


def test_a_meeting_is_held_at_the_consultants_own_place(asked: CommandLine, tmp_path: Path) -> None:
    asked.does("firm", "set", "--consultant", "Chris Adler")
    said = asked.does("start", str(tmp_path / "sites.yaml"), "cid", "--meeting")
    assert 'Next: bluepaper chat "Chris Adler"' in said.out
    _tells(asked, "Chris", "I agree", "7")
    rows = asked.does("answers", "beta", "--json").rows
    assert {(row["who"], row["source"]) for row in rows} == {("Cid Cole", "meeting")}
    asked.does("start", "roadmap", "cid", "--paper")
    assert len(asked.rows()["consultant"]) == 1


def test_whoever_leaves_is_asked_nothing_more(asked: CommandLine) -> None:
    _tells(asked, "ann", "I agree", "3")
    asked.does("start", "discovery", "ann")
    said = asked.does("contact", "left", "ann")
    assert "Closed: sites, discovery." in said.out
    assert [row["value"] for row in asked.does("answers", "acme", "--json").rows] == ["agree", "3"]
    refused = asked.says("start", "roadmap", "ann")
    assert (refused.code, refused.err) == (
        1,
        "bluepaper: Ann Archer has left Acme: choose somebody who is still there\n",
    )
    assert not [row for row in asked.rows()["message"] if "'pending'" in row]


def test_when_one_client_is_left_the_other_ones_questions_begin(asked: CommandLine) -> None:
    asked.does("contact", "add", "Beta", "Ann Archer", "--role", "finance", "--same-person", "1")
    waits = asked.does("start", "roadmap", "4")
    assert "It waits its turn: sites with Ann Archer is open." in waits.out
    assert "Next: bluepaper chat 4" in waits.out
    asked.does("contact", "left", "1")
    told = _tells(asked, "Ann Archer").out
    assert "Beta" in told
    assert "Acme" not in told


def test_whoever_said_stop_is_not_started(asked: CommandLine, tmp_path: Path) -> None:
    _tells(asked, "ann", "stop")
    refused = asked.says("start", "discovery", "ann")
    assert refused.code == 1
    assert "said stop on" in refused.err
    asked.does("start", str(tmp_path / "sites.yaml"), "ann", "--meeting")


def test_open_conversations_move_to_the_newest_questions(asked: CommandLine, tmp_path: Path) -> None:
    asked.does("start", "sites", "bob")
    asked.does("start", "sites", "cid")
    _tells(asked, "ann", "I agree", "3", "cloud")
    _tells(asked, "bob", "I agree", "3")
    newest = SITES.replace("version: 1", "version: 2").replace("ask: offices", "ask: sites")
    first, last = newest.split("  - ask: files\n")
    newer = tmp_path / "newer.yaml"
    newer.write_text(first + last[last.index("  - {ask: backup") :])
    refused = asked.says("playbook", "migrate", str(newer))
    assert refused.code == 1
    assert "migrate: 1: drop: [" in refused.err
    newer.write_text(newer.read_text() + MIGRATE)
    before = asked.rows()
    rehearsed = asked.does("playbook", "migrate", str(newer), "--dry-run").out
    assert asked.rows() == before
    moved = asked.does("playbook", "migrate", str(newer)).out
    assert rehearsed == moved + "Nothing was changed: this was a dry run.\n"
    assert "Ann Archer (Acme): version 1 -> 2: offices is sites now, dropped files" in moved
    assert "Who looks after the backup?" in _tells(asked, "bob").out
    assert "May I ask?" in _tells(asked, "cid").out
    _tells(asked, "ann", "nobody")
    rows = {row["question"]: row for row in asked.does("answers", "acme", "--json").rows if row["contact"] == 1}
    assert (rows["offices"]["value"], rows["offices"]["path"], rows["offices"]["active"]) == ("3", "sites", True)
    assert (rows["files"]["value"], rows["files"]["active"]) == ("cloud", False)
    assert rows["backup"]["value"] == "nobody"
    assert "Nothing to move" in asked.does("playbook", "migrate", "sites").out


PHONES = "  - {ask: phones, kind: text, short: phones, text: And the phones?, why: So we know., used_for: [report]}\n"


def _version(number: int, said: str, *gone: str, **renamed: str) -> str:
    """The playbook of sites once more: without these lines, and with the questions renamed."""
    text = SITES.replace("version: 1", f"version: {number}").replace("short: pay", f"short: pay {number}, who: [owner]")
    for line in gone:
        text = text.replace(line, "")
    for before, after in renamed.items():
        text = text.replace(f"ask: {before},", f"ask: {after},")
    return f"{text}migrate:\n  {number - 1}: {said}\n"


SWAPPED = [_version(2, "{rename: {backup: phones, phones: backup}}")]
TAKEN = [_version(2, "{drop: [phones]}", PHONES), _version(3, "{rename: {backup: phones}}", PHONES, backup="phones")]


@pytest.mark.parametrize(
    ("versions", "kept"),
    [
        (SWAPPED, {"Ann": ("phones", True), "Bob": ("backup", True)}),
        (TAKEN, {"Ann": ("phones", True), "Bob": ("phones.dropped", False)}),
    ],
)
def test_a_name_that_goes_to_another_question_takes_no_other_answer_with_it(
    asked: CommandLine, tmp_path: Path, versions: list[str], kept: dict[str, tuple[str, bool]]
) -> None:
    _tells(asked, "ann", "I agree", "3", "/1", "Ann", "Bob")
    for text in versions:
        (tmp_path / "newer.yaml").write_text(text)
        asked.does("playbook", "migrate", str(tmp_path / "newer.yaml"))
    rows = {row["value"]: row for row in asked.does("answers", "acme", "--json").rows}
    assert {name: (rows[name]["path"], rows[name]["active"]) for name in kept} == kept
