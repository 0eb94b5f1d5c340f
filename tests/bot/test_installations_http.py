"""Apps in several workspaces of clients, to which Slack brings what it has over HTTP: each at a path of its own, signed
with a secret of its own.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from socket import create_server

import pytest

from tests.bot.command_line import CommandLine, Said
from tests.bot.running import running
from tests.journey.workspaces import Workspace, Workspaces
from tests.slack.server import direct
from tests.stage import monday_to_come

MONDAY = monday_to_come()
PERSON = "U7"
"""The same id in both workspaces: ids count in one workspace only."""
SECRETS = {"acme": "0f3a6c1de0b44d7fa8a2e5b9c7d81234", "weber": "9c2e7b6a5d4f40318e1f2a3b4c5d6e7f"}
VARIABLES = {
    "ACME_BOT": "xoxb-acme",
    "ACME_SIGNING": SECRETS["acme"],
    "WEBER_BOT": "xoxb-weber",
    "WEBER_SIGNING": SECRETS["weber"],
}
AS_JSON = {"Content-Type": "application/json"}


class Signing(Workspace):
    """A workspace whose app has a signing secret of its own."""

    def __init__(self, name: str) -> None:
        super().__init__(f"T0{name.upper()}", name.capitalize())
        self.secret = SECRETS[name]

    async def post(
        self, body: bytes, headers: Mapping[str, str], *, age: float = 0, secret: str = ""
    ) -> tuple[int, str]:
        return await super().post(body, headers, age=age, secret=secret or self.secret)

    @property
    def path(self) -> str:
        return f"/slack/{self.team}/B0BOT"


def add(name: str) -> tuple[str, ...]:
    """What adds the app of a client over HTTP."""
    tokens = ("--bot-token", f"{name.upper()}_BOT", "--signing-secret", f"{name.upper()}_SIGNING")
    return ("installation", "add", "--channel", "slack", *tokens)


@dataclass
class World:
    """Two workspaces, each with a contact, and the command line."""

    acme: Signing
    weber: Signing
    bluepaper: CommandLine
    variables: Mapping[str, str]
    folder: Path

    @property
    def both(self) -> tuple[Signing, Signing]:
        return self.acme, self.weber

    async def says(self, *args: str, **others: str) -> Said:
        """What a command says while Slack answers."""
        line = CommandLine(self.bluepaper.url, {**self.variables, **others})
        return await asyncio.to_thread(line.says, *args)

    async def does(self, *args: str) -> str:
        """The same; it must succeed."""
        said = await self.says(*args)
        assert (said.code, said.err) == (0, ""), said
        return said.out

    async def begin(self) -> None:
        """Both apps are added, and both contacts are to be asked."""
        for at in self.both:
            at.person(PERSON, f"{at.name} Owner")
            said = await self.does(*add(at.name.casefold()))
            assert f"{at.name} on Slack is added." in said
            assert f"https://YOUR-HOST{at.path}\n" in said
            await self.does("client", "add", at.name)
            await self.does("contact", "add", at.name, f"{at.name} Owner", "--role", "owner")
            await self.does("contact", "link", f"{at.name} Owner", f"slack:{at.team}/{PERSON}")
            await self.does("start", "discovery", f"{at.name} Owner")

    def heard(self, words: str) -> int:
        """In how many rows these words stand."""
        return str(self.bluepaper.rows()["message"]).count(words)

    async def sees(self, at: Signing, words: str) -> None:
        """Waits until the contact there sees this."""
        async with asyncio.timeout(30):
            while not any(words in shown.text for shown in at.channels[direct(PERSON)]):  # noqa: ASYNC110
                await asyncio.sleep(0.02)


def play(url: str, folder: Path, story: Callable[[World], Awaitable[None]]) -> None:
    """Plays a story in two workspaces."""

    async def played() -> None:
        with create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        acme, weber = Signing("acme"), Signing("weber")
        slack = Workspaces({"acme": acme, "weber": weber})
        for at in (acme, weber):
            at.request_url = f"http://127.0.0.1:{port}{at.path}"
        for each in (acme, weber, slack):
            await each.start()
        variables = {**VARIABLES, "SLACK_API_URL": slack.url, "PORT": str(port)}
        try:
            await story(World(acme, weber, CommandLine(url), variables, folder))
        finally:
            for each in (slack, weber, acme):
                await each.stop()
        assert (acme.refused, weber.refused) == ([], [])

    asyncio.run(played())


def event(team: str, words: str) -> bytes:
    """Somebody writes, as Slack tells it."""
    said = {"type": "message", "channel": direct(PERSON), "channel_type": "im", "user": PERSON, "text": words}
    said["ts"] = "1795009000.000100"
    return json.dumps({"type": "event_callback", "team_id": team, "event_id": "Ev1", "event": said}).encode()


async def knocks(acme: Signing, weber: Signing, heard: Callable[[str], int]) -> None:
    """What is not signed with the secret of the path, or too long ago, does nothing; what is, is stored when it is
    confirmed.
    """
    for at, other in ((acme, weber), (weber, acme)):
        for team in (at.team, other.team):
            refused: list[dict[str, object]] = [
                {"secret": other.secret},
                {"secret": "guessed"},
                {"age": 301},
                {"age": -301},
            ]
            for wrong in refused:
                assert (await at.post(event(team, "the wrong door"), AS_JSON, **wrong))[0] == 401  # type: ignore[arg-type]
            for signature in ("", "v0=00", "v0=é"):
                headers = AS_JSON | {"X-Slack-Signature": signature}
                assert (await at.post(event(team, "the wrong door"), headers))[0] == 401
    assert heard("the wrong door") == 0
    for number, at in enumerate((acme, weber), 1):
        assert (await at.post(event(at.team, "the right door"), AS_JSON, age=240))[0] == 200
        assert heard("the right door") == number


def test_two_workspaces_at_once_and_no_secret_opens_the_other_path(migrated_url: str, tmp_path: Path) -> None:
    async def story(world: World) -> None:
        await world.begin()
        async with running(world.bluepaper, world.folder, MONDAY, **world.variables, LOG_LEVEL="DEBUG") as at_work:
            await asyncio.gather(*(world.sees(at, "1 of 11") for at in world.both))
            for at in world.both:
                at.presses(PERSON, "I agree")
            await asyncio.gather(*(world.sees(at, "2 of 11") for at in world.both))
            await knocks(world.acme, world.weber, world.heard)
            await asyncio.gather(*(world.sees(at, "3 of 11") for at in world.both))
            world.acme.request_url = world.acme.request_url.removesuffix(world.acme.path) + "/slack"
            assert (await world.acme.post(event(world.acme.team, "no door"), AS_JSON))[0] == 404
        rows = str(world.bluepaper.rows())
        for secret in VARIABLES.values():
            assert secret not in at_work.written()
            assert secret not in rows

    play(migrated_url, tmp_path, story)


def test_check_says_how_each_is_heard(sqlite_url: str, tmp_path: Path) -> None:
    async def story(world: World) -> None:
        for name in ("acme", "weber"):
            await world.does(*add(name))
        said = await world.does("installation", "check")
        for at in world.both:
            assert f"ok   signing secret: is there; heard over HTTP, at {at.path}\n" in said
        [row, _] = json.loads(await world.does("installation", "list", "--json"))
        assert row["tokens"] == "ACME_BOT, ACME_SIGNING"
        for missing, line in (
            ({"PORT": ""}, "NOT  signing secret: ACME_SIGNING asks for a web server; set PORT"),
            ({"ACME_SIGNING": ""}, "ACME_SIGNING is not set"),
        ):
            checked = await world.says("installation", "check", "Acme", **missing)
            assert (checked.code, line in checked.out) == (1, True), checked

    play(sqlite_url, tmp_path, story)


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ("PORT", "PORT is missing: ACME_SIGNING asks for a web server, say on which port, like 8080"),
        ("ACME_SIGNING", "ACME_SIGNING is not set: set it to the token, or name a file that holds it"),
    ],
)
def test_what_is_missing_keeps_run_from_starting_in_one_line(
    sqlite_url: str, tmp_path: Path, missing: str, said: str
) -> None:
    async def story(world: World) -> None:
        await world.does(*add("acme"))
        variables = {**world.variables, missing: ""}
        ended = await asyncio.to_thread(partial(world.bluepaper.starts, "run", **variables))  # type: ignore[arg-type]
        assert (ended.code, ended.err.splitlines()[-1]) == (1, f"bluepaper: {said}")

    play(sqlite_url, tmp_path, story)


@pytest.mark.parametrize(
    ("args", "line"),
    [
        ((*add("acme"), "--app-token", "ACME_APP"), "leave out --app-token (socket) or --signing-secret (HTTP)"),
        (add("acme")[:6], "or --signing-secret (over HTTP)"),
        ((*add("acme")[:7], SECRETS["acme"]), "write the name of the variable or file that holds the token"),
        ((*add("acme")[:7], SECRETS["weber"].upper()), "write the name of the variable or file that holds the token"),
        ((*add("acme")[:7], "NOWHERE_SET"), "NOWHERE_SET is not set"),
        (("installation", "add", "--channel", "telegram", *add("acme")[4:]), "leave --signing-secret out"),
    ],
)
def test_what_cannot_be_added_is_said_in_one_line(
    args: tuple[str, ...], line: str, sqlite_url: str, tmp_path: Path
) -> None:
    async def story(world: World) -> None:
        said = await world.says(*args)
        assert (said.code, said.out, len(said.err.splitlines())) == (1, "", 1), said
        assert line in said.err
        assert not [secret for secret in SECRETS.values() if secret in said.err.casefold()]
        assert world.bluepaper.rows().get("installation", []) == []

    play(sqlite_url, tmp_path, story)
