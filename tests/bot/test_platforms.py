"""`bluepaper run` as it is run: one process on both platforms, which are played on loopback."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from socket import create_server

import pytest

from bot.channels.slack.connection import Identity
from bot.channels.slack.line import installation_of as slack_installation
from bot.channels.telegram.line import installation_of as telegram_installation
from storage.database import Database
from storage.installation import Installation
from tests.bot.command_line import CommandLine
from tests.bot.running import Running, running
from tests.slack.server import APP_TOKEN, BOT, BOT_TOKEN, SIGNING_SECRET, TEAM, FakeSlack, Fault, direct
from tests.stage import monday_to_come
from tests.telegram.office import SECRET
from tests.telegram.server import TOKEN, FakeTelegram

HANK, OLGA = 5001, "U7OLGA"
AGAIN = "copy it again from the app's page, it begins with"
NO_SOCKET = (
    "SLACK_APP_TOKEN is missing: make one on the app's page, it begins with xapp-; to be reached over HTTP, "
    "set SLACK_SIGNING_SECRET instead"
)

MONDAY = monday_to_come()
ON_SLACK = slack_installation(Identity(TEAM, BOT, "B0BOT", "Harbour IT"))
ON_TELEGRAM = telegram_installation("110201543", "bluepaper_bot")


@dataclass
class World:
    """Both platforms, and the process between them."""

    bluepaper: CommandLine
    slack: FakeSlack
    telegram: FakeTelegram
    at_work: Running

    def knows(self, name: str, client: str, at: Installation, external_id: str) -> None:
        """A contact who is reached there, and is asked for the first time."""
        self.bluepaper.says("client", "add", client)
        self.bluepaper.does("contact", "add", client, name, "--role", "owner")
        database = Database.open(self.bluepaper.url)
        with database.work(MONDAY) as work:
            [contact] = [one for one in work.contacts() if one.name == name]
            work.install(at)
            work.link_address(work.address(at.id, external_id).id, contact.person_id)
        database.close()
        self.bluepaper.does("start", "discovery", name)

    async def until(self, happened: Callable[[], object]) -> None:
        """Waits for something to have happened, as long as the process lives."""
        await self.at_work.until(happened)


@asynccontextmanager
async def platforms() -> AsyncIterator[tuple[FakeSlack, FakeTelegram]]:
    """Both platforms, on a Monday morning."""
    slack, telegram = FakeSlack(), FakeTelegram(lambda: MONDAY)
    await slack.start()
    await telegram.start()
    try:
        yield slack, telegram
    finally:
        await slack.stop()
        await telegram.stop()


@asynccontextmanager
async def world(
    bluepaper: CommandLine, folder: Path, slack: FakeSlack, telegram: FakeTelegram, *, http: bool = False
) -> AsyncIterator[World]:
    """`bluepaper run` at work on both platforms, which deliver over `http` or are asked."""
    settings = {
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_API_URL": slack.url,
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": telegram.url,
    }
    if http:
        with create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        settings |= {"PORT": str(port), "SLACK_SIGNING_SECRET": SIGNING_SECRET, "TELEGRAM_WEBHOOK_SECRET": SECRET}
        settings["TELEGRAM_WEBHOOK_URL"] = f"http://127.0.0.1:{port}"
        slack.request_url = f"http://127.0.0.1:{port}/slack"
    else:
        settings["SLACK_APP_TOKEN"] = APP_TOKEN
    async with running(bluepaper, folder, MONDAY, **settings) as at_work:
        yield World(bluepaper, slack, telegram, at_work)
    assert (slack.refused, telegram.refused) == ([], [])


def play(
    bluepaper: CommandLine, folder: Path, story: Callable[[World], Awaitable[None]], *, http: bool = False
) -> None:
    """Plays a story on both platforms."""

    async def played() -> None:
        async with platforms() as (slack, telegram), world(bluepaper, folder, slack, telegram, http=http) as stage:
            await stage.until(lambda: telegram.webhook if http else slack.connected)
            await story(stage)

    asyncio.run(played())


@pytest.mark.parametrize("http", [False, True])
def test_one_process_on_both_platforms(bluepaper: CommandLine, tmp_path: Path, http: bool) -> None:
    async def story(stage: World) -> None:
        stage.telegram.chats[stage.telegram.person(HANK, "Hank")] = []
        stage.slack.person(OLGA, "Olga")
        stage.knows("Hank Weber", "Weber Print Shop", ON_TELEGRAM, str(HANK))
        stage.knows("Olga Brandt", "Brandt Tiles", ON_SLACK, OLGA)
        chats = (stage.telegram.chats[HANK], stage.slack.channels[direct(OLGA)])
        await stage.until(lambda: all("1 of 11" in chat[-1].text for chat in chats if chat) and all(chats))
        stage.telegram.presses(HANK, "I agree")
        stage.slack.presses(OLGA, "I agree")
        await stage.until(lambda: all("2 of 11" in chat[-1].text for chat in chats))
        assert "warning" not in stage.at_work.written()

    play(bluepaper, tmp_path, story, http=http)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (
            {"TELEGRAM_BOT_TOKEN": "1:wrong"},
            "TELEGRAM_BOT_TOKEN is not known to Telegram: copy it again from BotFather",
        ),
        (
            {"SLACK_BOT_TOKEN": BOT_TOKEN},
            NO_SOCKET,
        ),
        (
            {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_SIGNING_SECRET": SIGNING_SECRET},
            "PORT is missing: SLACK_SIGNING_SECRET asks for a web server, say on which port, like 8080",
        ),
        (
            {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_WEBHOOK_URL": "https://example.com", "PORT": "8080"},
            "TELEGRAM_WEBHOOK_SECRET is missing: make up 32 letters and digits or more",
        ),
        (
            {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_WEBHOOK_SECRET": "short"},
            "TELEGRAM_WEBHOOK_SECRET cannot be used as it is: make up 32 letters and digits or more",
        ),
        (
            {"PORT": "eighty"},
            "PORT cannot be used as it is: write the number of the port on which the web server listens, like 8080",
        ),
        (
            {"SLACK_BOT_TOKEN": "wrong", "SLACK_APP_TOKEN": APP_TOKEN},
            f"SLACK_BOT_TOKEN is not taken by Slack (invalid_auth): {AGAIN} xoxb-",
        ),
        (
            {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": "wrong"},
            f"SLACK_APP_TOKEN is not taken by Slack (invalid_auth): {AGAIN} xapp-",
        ),
        (
            {"TELEGRAM_BOT_TOKEN": TOKEN, "CONSULTANTS_ROOM": "slack:C01"},
            "CONSULTANTS_ROOM is in slack, but SLACK_BOT_TOKEN is not set",
        ),
        (
            {"TELEGRAM_BOT_TOKEN": TOKEN, "CONSULTANTS_ROOM": "somewhere"},
            "CONSULTANTS_ROOM cannot be used as it is: write slack:C0123ABCD or telegram:-1001234567890",
        ),
    ],
)
def test_what_is_wrong_is_said_in_one_line(sqlite_url: str, settings: dict[str, str], said: str) -> None:
    async def play() -> None:
        async with platforms() as (slack, telegram):
            urls = {"SLACK_API_URL": slack.url, "TELEGRAM_API_URL": telegram.url}
            run = partial(CommandLine(sqlite_url).starts, "run", **urls, **settings)  # type: ignore[arg-type]
            ended = await asyncio.to_thread(run)
        assert (ended.code, ended.err.splitlines()[-1]) == (1, f"bluepaper: {said}")

    asyncio.run(play())


@pytest.mark.parametrize(("fault", "why"), [("throttled", "ratelimited"), ("broken", "HTTP 503")])
def test_a_busy_platform_says_nothing_against_a_token(sqlite_url: str, fault: Fault, why: str) -> None:
    async def play() -> None:
        async with platforms() as (slack, _):
            slack.faults["auth.test"] = deque([fault])
            urls = {"SLACK_API_URL": slack.url, "SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN}
            run = partial(CommandLine(sqlite_url).starts, "run", **urls)  # type: ignore[arg-type]
            ended = await asyncio.to_thread(run)
        assert ended.code == 1
        assert ended.err.endswith(f"bluepaper: Slack does not answer now ({why}): wait a minute, then start again\n")

    asyncio.run(play())
