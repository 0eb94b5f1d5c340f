"""Invitations as a consultant makes them: the text to send, the list, the sheet."""

from __future__ import annotations

import re
import stat
from pathlib import Path

import pytest

from bot.channels.slack.connection import Identity
from bot.channels.slack.line import installation_of as slack_installation
from bot.channels.telegram.line import installation_of as telegram_installation
from bot.people.invitation_code import hash_of
from storage.database import Database
from tests.bot.command_line import CommandLine
from tests.stage import MONDAY

LINK = re.compile(r"https://t[.]me/bluepaper_bot[?]start=([\w-]{43})(?![\w-])")
CODE = re.compile(r"(?<![\w-])[\w-]{43}(?![\w-])")
ON_TELEGRAM = "TELEGRAM_BOT_TOKEN (docs/telegram.md)"
ON_SLACK = "SLACK_BOT_TOKEN and SLACK_APP_TOKEN (docs/slack.md)"
WORKSPACES = [slack_installation(Identity(f"T0{name}", "U0", "B0", name)) for name in ("Harbour", "Weber Print")]


def prepared(url: str, *, workspaces: int = 1, people: int = 1) -> CommandLine:
    """A firm with a bot on Telegram, apps in workspaces, and people at a client."""
    bluepaper = CommandLine(url)
    bluepaper.does("firm", "set", "--name", "Blue Harbor IT", "--consultant", "Chris Adler")
    bluepaper.does("client", "add", "Weber Print")
    for name in ("Maria Lopez", "Hank Weber", "Eva Roth")[:people]:
        bluepaper.does("contact", "add", "Weber Print", name, "--role", "owner")
    database = Database.open(url)
    with database.work(MONDAY) as work:
        for one in (telegram_installation("110201543", "bluepaper_bot"), *WORKSPACES[:workspaces]):
            work.install(one)
    database.close()
    return bluepaper


def test_the_text_says_all_that_somebody_must_know_who_is_asked_to_trust_it(migrated_url: str) -> None:
    bluepaper = prepared(migrated_url)
    said = bluepaper.does("invite", "Maria", "--channel", "telegram").out
    link, in_text = LINK.findall(said)
    assert link == in_text
    for words in (
        "Hello Maria,",
        "Weber Print",
        '"Getting to know you", about 3 minutes',
        "It is a program, not a person.",
        "Only Chris Adler and the team of Blue Harbor IT read your answers.",
        "is good until",
        "call Blue Harbor IT on the number that you already have",
        "We never ask for a password",
    ):
        assert words in said
    assert link not in str(bluepaper.rows())
    assert hash_of(link) in str(bluepaper.rows()["invitation"])


def test_in_slack_it_is_a_code_and_says_in_which_workspace(sqlite_url: str) -> None:
    bluepaper = prepared(sqlite_url, workspaces=2)
    said = bluepaper.does("invite", "1", "--channel", "slack", "--playbook", "roadmap", "--days", "30").out
    assert len({*CODE.findall(said)}) == 1
    assert 'In the Slack workspace "Weber Print", open the app "Bluepaper"' in said
    assert '"Harbour"' in bluepaper.does("invite", "1", "--channel", "slack", "--at", "harbour").out
    assert [row["playbook"] for row in bluepaper.does("invite", "list", "--json").rows] == ["roadmap", "discovery"]


def test_an_earlier_one_stops_working_and_an_undo_or_revoke_ends_the_last(migrated_url: str) -> None:
    bluepaper = prepared(migrated_url)
    for _ in range(2):
        said = bluepaper.does("invite", "Maria", "--channel", "telegram").out
    assert "The invitation before this one stops working." in said
    bluepaper.does("invite", "Maria", "--channel", "slack")
    states = [(row["channel"], row["state"]) for row in bluepaper.does("invite", "list", "--json").rows]
    assert states == [("telegram", "revoked"), ("telegram", "sent"), ("slack", "sent")]
    bluepaper.does("invite", "revoke", "Maria")
    assert {row["state"] for row in bluepaper.does("invite", "list", "weber", "--json").rows} == {"revoked"}
    bluepaper.does("undo")
    assert [row["state"] for row in bluepaper.does("invite", "list", "--json").rows] == ["revoked", "sent", "sent"]
    assert "Maria Lopez" in bluepaper.does("invite", "list").out


def test_of_several_on_one_channel_a_single_one_is_good_whatever_is_undone(migrated_url: str) -> None:
    bluepaper = prepared(migrated_url)

    def states() -> list[str]:
        return [row["state"] for row in bluepaper.does("invite", "list", "--json").rows]

    for _ in range(2):
        bluepaper.does("invite", "Maria", "--channel", "telegram")
    bluepaper.does("undo")
    assert states() == ["sent"]
    bluepaper.does("invite", "revoke", "Maria")
    revoked = next(row["number"] for row in bluepaper.does("journal", "--json").rows if row["order"] == "invite revoke")
    bluepaper.does("invite", "Maria", "--channel", "telegram")
    said = bluepaper.says("undo", f"J-{revoked}")
    assert (said.code, states()) == (1, ["revoked", "sent"])
    assert said.err.endswith("cannot be undone: a newer invitation is out; revoke that first\n")
    bluepaper.does("undo")
    bluepaper.does("undo", f"J-{revoked}")
    assert states() == ["sent"]


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (("1", "--channel", "fax"), 'there is no channel "fax": write telegram or slack'),
        (("3", "--channel", "slack"), 'say with --at which one it is: "Harbour", "Weber Print"'),
        (("Gustav", "--channel", "telegram"), "Gustav has left Harbour City"),
        (("1", "--channel", "telegram", "--playbook", "discovry"), 'did you mean "discovery"?'),
        (("revoke", "1"), "has no invitation that could still be used"),
        (("sheet", "--channel", "telegram", "--out", "x.pdf"), "let its name end in .html or .txt"),
    ],
)
def test_what_cannot_be_is_said_in_one_line_and_changes_nothing(
    args: tuple[str, ...], line: str, sqlite_url: str
) -> None:
    bluepaper = prepared(sqlite_url, workspaces=2)
    bluepaper.does("client", "add", "Harbour City")
    for name in ("Gustav", "Maria Rossi"):  # 2 and 3; Maria Lopez is 1
        bluepaper.does("contact", "add", "Harbour City", name, "--role", "owner")
    bluepaper.does("contact", "left", "Gustav")
    before = bluepaper.rows()
    said = bluepaper.says("invite", *args)
    assert (said.code, said.out, len(said.err.splitlines())) == (1, "", 1)
    assert line in said.err
    assert bluepaper.rows() == before


@pytest.mark.parametrize(
    ("command", "both"),
    [
        (("invite", "Maria", "--channel", "telegram"), False),
        (("invite", "sheet", "--channel", "telegram"), False),
        (("client", "set", "Weber", "--room", "telegram:-1001"), False),
        (("installation", "check"), True),
        (("installation", "list"), True),
    ],
)
def test_whatever_needs_a_platform_says_alike_how_to_set_one_up(
    command: tuple[str, ...], both: bool, sqlite_url: str
) -> None:
    bluepaper = CommandLine(sqlite_url)
    bluepaper.does("client", "add", "Weber Print")
    bluepaper.does("contact", "add", "Weber", "Maria", "--role", "owner")
    assert "bluepaper invite CONTACT" in bluepaper.does("invite", "list").out
    said = bluepaper.says(*command)
    mend = f"{ON_TELEGRAM}, or {ON_SLACK}" if both else ON_TELEGRAM
    assert f"yet: set {mend}, then start bluepaper run" in f"{said.out}{said.err}"


@pytest.mark.parametrize("kind", ["html", "txt"])
def test_a_sheet_has_a_page_for_everybody_who_is_in_no_chat_yet(kind: str, migrated_url: str, tmp_path: Path) -> None:
    bluepaper = prepared(migrated_url, people=3)
    bluepaper.does("invite", "Hank", "--channel", "telegram")
    file = tmp_path / f"sheet.{kind}"
    assert "2 invitations" in bluepaper.does("invite", "sheet", "--channel", "telegram", "--out", str(file)).out
    text = file.read_text(encoding="utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert len({*LINK.findall(text)}) == 2
    assert [name in text for name in ("Maria Lopez", "Hank Weber", "Eva Roth")] == [True, False, True]
    assert len(re.findall("<svg" if kind == "html" else r"(?m)^ *█▀▀▀▀▀█ .* █▀▀▀▀▀█ *$", text)) == 2
    rows = bluepaper.rows()
    assert not [token for token in LINK.findall(text) if token in str(rows)]
    assert "Everybody is in, or has an invitation" in bluepaper.does("invite", "sheet", "--channel", "telegram").out
    said = bluepaper.says("invite", "sheet", "--channel", "telegram", "--again", "--out", str(file))
    assert (said.code, "is there already: name a new file, nobody was invited" in said.err) == (1, True)
    assert bluepaper.rows() == rows
    assert bluepaper.does("invite", "sheet", "--channel", "slack").out.count("send it this code") == 3


def test_a_name_cannot_write_into_the_page(sqlite_url: str, tmp_path: Path) -> None:
    bluepaper = prepared(sqlite_url)
    bluepaper.does("contact", "add", "1", "<script>alert(1)</script> & Co", "--role", "owner")
    file = tmp_path / "sheet.html"
    bluepaper.does("invite", "sheet", "--channel", "telegram", "--out", str(file))
    assert "<script>" not in file.read_text(encoding="utf-8")
