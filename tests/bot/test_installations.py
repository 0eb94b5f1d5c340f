"""Bots and apps in other places: added, checked, at work, and removed; and people linked there."""

from __future__ import annotations

import ast
import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack.manifest import EVENTS, METHODS, manifest, scopes
from tests.bot.command_line import ROOT, CommandLine, Said
from tests.bot.running import running
from tests.slack.rules import ARGUMENTS
from tests.slack.server import APP_TOKEN, BOT_TOKEN, FakeSlack, direct
from tests.stage import monday_to_come
from tests.telegram.server import TOKEN, FakeTelegram

MONDAY = monday_to_come()

ADD = ("installation", "add", "--channel", "slack", "--bot-token", "WEBER_BOT", "--app-token", "WEBER_APP")
ADD_TELEGRAM = ("installation", "add", "--channel", "telegram", "--bot-token", "SECOND_BOT")
TOKENS = {"WEBER_BOT": BOT_TOKEN, "WEBER_APP": APP_TOKEN, "SECOND_BOT": TOKEN}


@dataclass
class Platforms:
    """Both platforms, and the command line beside them."""

    bluepaper: CommandLine
    slack: FakeSlack
    telegram: FakeTelegram

    @property
    def urls(self) -> dict[str, str]:
        return {"SLACK_API_URL": self.slack.url, "TELEGRAM_API_URL": self.telegram.url}

    async def says(self, *args: str, **environment: str) -> Said:
        """What a command says, while both platforms answer."""
        line = CommandLine(self.bluepaper.url, {**self.urls, **TOKENS, **environment})
        return await asyncio.to_thread(line.says, *args)

    async def does(self, *args: str, **environment: str) -> str:
        """The same; it must succeed."""
        said = await self.says(*args, **environment)
        assert (said.code, said.err) == (0, ""), said
        return said.out


@asynccontextmanager
async def platforms(url: str) -> AsyncIterator[Platforms]:
    """Slack with one workspace and Telegram with one bot."""
    slack, telegram = FakeSlack(), FakeTelegram(lambda: MONDAY)
    await slack.start()
    await telegram.start()
    try:
        yield Platforms(CommandLine(url), slack, telegram)
    finally:
        await slack.stop()
        await telegram.stop()
    assert (slack.refused, telegram.refused) == ([], [])


def play(url: str, story: Callable[[Platforms], Awaitable[None]]) -> None:
    """Plays a story beside both platforms."""

    async def played() -> None:
        async with platforms(url) as stage:
            await story(stage)

    asyncio.run(played())


def test_an_app_is_added_listed_checked_and_removed(sqlite_url: str) -> None:
    async def story(stage: Platforms) -> None:
        assert "Weber Print on Slack is added." in await stage.does(*ADD, "--name", "Weber Print")
        [row] = stage.bluepaper.does("installation", "list", "--json").rows
        assert (row["name"], row["id"], row["tokens"]) == ("Weber Print", "T0FIRM/B0BOT", "WEBER_BOT, WEBER_APP")
        assert BOT_TOKEN not in str(stage.bluepaper.rows())
        checked = await stage.does("installation", "check")
        assert [line.split(":")[0].split() for line in checked.splitlines()[1:]] == [
            ["ok", "bot", "token"],
            ["ok", "scopes"],
            ["ok", "app", "token"],
        ]
        again = await stage.says(*ADD)
        assert (again.code, "it is there already" in again.err) == (1, True)
        await stage.does("installation", "remove", "weber")
        assert stage.bluepaper.does("installation", "list", "--json").rows[0]["status"] == "disabled"
        await stage.does(*ADD)
        assert stage.bluepaper.does("installation", "list", "--json").rows[0]["status"] == "active"

    play(sqlite_url, story)


def test_check_names_every_scope_that_is_missing(sqlite_url: str) -> None:
    async def story(stage: Platforms) -> None:
        await stage.does(*ADD)
        for scope in sorted(scopes()):
            stage.slack.scopes = ",".join(sorted(scopes() - {scope}))
            said = await stage.says("installation", "check")
            assert said.code == 1
            assert f"NOT  scopes: {scope} missing;" in said.out

    play(sqlite_url, story)


@pytest.mark.parametrize(
    ("wrong", "line"),
    [
        ({"WEBER_BOT": ""}, "WEBER_BOT is not set: set it to the token, or name a file that holds it"),
        ({"WEBER_BOT": "xoxb-other"}, "bot token: Slack says invalid_auth"),
        ({"WEBER_APP": "xapp-other"}, "app token: Slack says invalid_auth; make one with connections:write"),
    ],
)
def test_check_says_what_a_token_lacks(wrong: dict[str, str], line: str, sqlite_url: str) -> None:
    async def story(stage: Platforms) -> None:
        await stage.does(*ADD)
        said = await stage.says("installation", "check", **wrong)
        assert (said.code, line in said.out) == (1, True), said

    play(sqlite_url, story)


@pytest.mark.parametrize(
    ("args", "line"),
    [
        ((*ADD[:5], BOT_TOKEN, *ADD[6:]), "write the name of the variable or file that holds the token"),
        ((*ADD[:5], "not a name", *ADD[6:]), "can be neither a variable nor a file"),
        ((*ADD[:5], "/nowhere/at/all", *ADD[6:]), "/nowhere/at/all: No such file or directory"),
        ((*ADD[:5], "{open}", *ADD[6:]), "others can read it: chmod 600"),
        ((*ADD[:5], "{empty}", *ADD[6:]), "it is empty: put the token in it"),
        (ADD[:6], "Slack needs --app-token too"),
        ((*ADD_TELEGRAM, "--app-token", "X_Y"), "has one token only"),
        ((*ADD_TELEGRAM, "--name", "Second"), "called as Telegram calls it, bluepaper_bot"),
        (("installation", "add", "--channel", "fax", "--bot-token", "FAX"), 'there is no channel "fax"'),
        (("installation", "remove", "weber"), "there are none yet"),
        (("installation", "check"), "there is nothing to check"),
    ],
)
def test_what_cannot_be_added_is_said_in_one_line(
    args: tuple[str, ...], line: str, sqlite_url: str, tmp_path: Path
) -> None:
    files = {"open": tmp_path / "open", "empty": tmp_path / "empty"}
    files["open"].write_text(BOT_TOKEN)
    files["open"].chmod(0o644)
    files["empty"].touch(0o600)

    async def story(stage: Platforms) -> None:
        said = await stage.says(*(arg.format(**files) if arg.startswith("{") else arg for arg in args))
        assert (said.code, said.out) == (1, "")
        assert line in said.err
        assert len(said.err.splitlines()) == 1
        assert BOT_TOKEN not in said.err

    play(sqlite_url, story)


def test_a_token_is_read_from_a_file_of_ours(sqlite_url: str, tmp_path: Path) -> None:
    file = tmp_path / "bot.token"
    file.write_text(f"{TOKEN}\n")
    file.chmod(0o600)

    async def story(stage: Platforms) -> None:
        await stage.does(*ADD_TELEGRAM[:-1], str(file))
        assert "works, as @bluepaper_bot" in await stage.does("installation", "check")

    play(sqlite_url, story)


def test_who_can_be_reached(sqlite_url: str) -> None:
    async def story(stage: Platforms) -> None:
        for args in (ADD, ADD_TELEGRAM):
            await stage.does(*args)
        stage.slack.person("U7", "Maria Lopez")
        stage.slack.emails["maria@weber.example"] = "U7"
        stage.bluepaper.does("client", "add", "Weber")
        stage.bluepaper.does("contact", "add", "Weber", "Maria Lopez", "--role", "owner")
        said = await stage.says("installation", "check", "--person", "Maria")
        assert (said.code, "is in no chat yet: bluepaper invite 1" in said.out) == (1, True)
        linked = await stage.does("contact", "link", "Maria", "--email", "maria@weber.example")
        assert linked.startswith("In Slack: Maria Lopez\nMaria Lopez of Weber is reached in Slack now")
        assert "can be reached" in await stage.does("installation", "check", "--person", "Maria")
        stage.slack.guests.add("U7")
        assert "can be reached, as a guest" in await stage.does("installation", "check", "--person", "Maria")
        stage.slack.closed.add("U7")
        said = await stage.says("installation", "check", "--person", "Maria")
        assert (said.code, "the account is closed" in said.out) == (1, True)

    play(sqlite_url, story)


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (("Maria",), "say where: slack:TEAM/USER, telegram:NUMBER, or --email ADDRESS"),
        (("Maria", "slack:T0FIRM/U404"), "nobody there is called so (user_not_found)"),
        (("Maria", "slack:T0FIRM/U0BOT"), "this is no person's open account"),
        (("Maria", "slack:T0OTHER/U7"), "we are not in the workspace T0OTHER"),
        (("Maria", "slack:T0FIRM/U8"), "this is the chat of Hank Weber: nothing was linked"),
        (("Maria", "--email", "nobody@weber.example"), "nobody there is called so (users_not_found)"),
        (("Maria", "telegram:5001"), "on Telegram a bot cannot write first"),
        (("Maria", "maria"), '"maria" is no place'),
        (("Maria", "fax:12"), "or telegram:NUMBER, such as telegram:5001"),
    ],
)
def test_what_cannot_be_linked_is_said_and_changes_nothing(args: tuple[str, ...], line: str, sqlite_url: str) -> None:
    async def story(stage: Platforms) -> None:
        await stage.does(*ADD)
        for user, name in (("U7", "Maria Lopez"), ("U8", "Hank Weber"), ("U0BOT", "Bluepaper")):
            stage.slack.person(user, name)
        stage.bluepaper.does("client", "add", "Weber")
        for name in ("Maria Lopez", "Hank Weber"):
            stage.bluepaper.does("contact", "add", "Weber", name, "--role", "owner")
        await stage.does("contact", "link", "Hank", "slack:T0FIRM/U8")
        before = stage.bluepaper.rows()
        said = await stage.says("contact", "link", *args)
        assert (said.code, said.out) == (1, "")
        assert line in said.err
        assert stage.bluepaper.rows() == before

    play(sqlite_url, story)


def test_run_speaks_where_somebody_was_added_and_starts_without_whom_it_cannot_reach(
    sqlite_url: str, tmp_path: Path
) -> None:
    """No variable of the settings is set: all is added; then the workspace takes its token back."""

    async def story(stage: Platforms) -> None:
        for args in (ADD, ADD_TELEGRAM):
            await stage.does(*args)
        stage.slack.person("U7", "Maria Lopez")
        stage.bluepaper.does("client", "add", "Weber")
        stage.bluepaper.does("contact", "add", "Weber", "Maria Lopez", "--role", "owner")
        await stage.does("contact", "link", "Maria", "slack:U7")
        stage.bluepaper.does("start", "discovery", "Maria")
        settings = {**stage.urls, **TOKENS}
        async with running(stage.bluepaper, tmp_path, MONDAY, **settings) as at_work:
            await at_work.until(lambda: [one for one in stage.slack.channels[direct("U7")] if "1 of 11" in one.text])
        taken_back = settings | {"WEBER_BOT": "xoxb-taken-back"}
        async with running(stage.bluepaper, tmp_path, MONDAY, **taken_back) as at_work:
            stage.telegram.writes(stage.telegram.person(9, "Nobody"), "hello")
            await at_work.until(lambda: len(stage.telegram.chats[9]) > 1)
        assert "not at work: nobody is reached there" in at_work.written()
        missing = settings | {"WEBER_BOT": ""}
        ended = await asyncio.to_thread(partial(stage.bluepaper.starts, "run", **missing))  # type: ignore[arg-type]
        assert ended.err.splitlines()[-1].startswith("bluepaper: WEBER_BOT is not set")

    play(sqlite_url, story)


def calls() -> set[str]:
    """Every method of Slack's that the code calls, as Slack names it."""
    known = {name: name for name in vars(AsyncWebClient) if "_" in name and not name.startswith("_")}
    named = {name.replace(".", "_"): name for name in METHODS}
    found = set()
    for file in (ROOT / "bot" / "channels" / "slack").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in known:
                found.add(named.get(node.attr, node.attr))
    return found


def shipped() -> dict[str, Any]:
    """The manifest as Slack reads it."""
    read: dict[str, Any] = yaml.safe_load(manifest())
    return read


def test_every_method_that_we_call_has_its_scopes_in_the_manifest() -> None:
    assert calls() - set(METHODS) == set()
    assert {"chat.postMessage", "conversations.open", "users.lookupByEmail"} <= calls()
    assert set(METHODS) <= set(ARGUMENTS)
    for method in calls():
        assert METHODS[method] <= scopes(), method


def test_every_event_has_its_scope_and_no_scope_is_there_for_nothing() -> None:
    events = shipped()["settings"]["event_subscriptions"]["bot_events"]
    assert set(events) == set(EVENTS)
    needed = {scope for event in events for scope in EVENTS[event]}
    needed |= {scope for method in calls() for scope in METHODS[method]} | {"commands"}
    assert needed == scopes()


def test_the_manifest_is_what_we_work_with(sqlite_url: str) -> None:
    read = shipped()
    assert read["settings"]["socket_mode_enabled"] is True
    assert read["settings"]["interactivity"]["is_enabled"] is True
    assert read["settings"]["org_deploy_enabled"] is read["settings"]["token_rotation_enabled"] is False
    assert read["features"]["app_home"]["messages_tab_read_only_enabled"] is False
    assert [one["command"] for one in read["features"]["slash_commands"]] == ["/bluepaper"]
    assert CommandLine(sqlite_url).does("installation", "manifest").out == manifest()


def test_every_scope_is_explained() -> None:
    page = (ROOT / "docs" / "clients.md").read_text(encoding="utf-8")
    rows = [
        line.split("|")[1].strip(" `")
        for line in page.splitlines()
        if line.startswith("| `") and ":" in line.split("|")[1]
    ]
    assert {*rows, "commands"} == scopes()
