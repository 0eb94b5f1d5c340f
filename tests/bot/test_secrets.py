"""What must not be read by others stands in no log and in no row: tokens, secrets, invitations, and in no log people's
words.
"""

from __future__ import annotations

import asyncio
import re
from collections import deque
from pathlib import Path
from socket import create_server

import pytest

from bot.channels.telegram.webhook import Webhook
from tests.bot.command_line import CommandLine
from tests.bot.running import running
from tests.bot.test_platforms import MONDAY, ON_SLACK, ON_TELEGRAM, World, platforms
from tests.slack.server import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, FakeSlack, direct
from tests.telegram.office import SECRET
from tests.telegram.server import TOKEN, FakeTelegram

BOTH = 2
HANK, NORA, OLGA, OTTO = 5001, 5002, "U7OLGA", "U7OTTO"
WORDS = "the purple xylophone", "a crooked zeppelin"
CODE = re.compile(r"(?<![\w-])[\w-]{43}(?![\w-])")


def settings_of(slack: FakeSlack, telegram: FakeTelegram, *, http: bool) -> dict[str, str]:
    """Those of a process that logs all it can."""
    settings = {
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_API_URL": slack.url,
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": telegram.url,
        "LOG_LEVEL": "DEBUG",
        "PYTHONWARNINGS": "always",
    }
    if not http:
        return settings | {"SLACK_APP_TOKEN": APP_TOKEN}
    with create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    slack.request_url = f"http://127.0.0.1:{port}/slack"
    return settings | {
        "PORT": str(port),
        "SLACK_SIGNING_SECRET": SIGNING_SECRET,
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        "TELEGRAM_WEBHOOK_URL": f"http://127.0.0.1:{port}",
    }


async def journey(stage: World, *, http: bool) -> list[str]:
    """People come by invitation and by being known, platforms fail and do not know the token; the invitations."""
    await stage.until(lambda: len(stage.bluepaper.rows()["installation"]) == BOTH)
    telegram, slack = stage.telegram, stage.slack
    for person, name in ((HANK, "Hank"), (NORA, "Nora")):
        telegram.chats[telegram.person(person, name)] = []
    for user, name in ((OLGA, "Olga"), (OTTO, "Otto")):
        slack.person(user, name)
    codes = []
    for name, client, channel in (("Nora Lind", "Lind Bakery", "telegram"), ("Otto Ek", "Ek Boats", "slack")):
        stage.bluepaper.does("client", "add", client)
        stage.bluepaper.does("contact", "add", client, name, "--role", "owner")
        said = await asyncio.to_thread(stage.bluepaper.does, "invite", name, "--channel", channel)
        codes.append(CODE.findall(said.out)[0])
    stage.knows("Hank Weber", "Weber Print Shop", ON_TELEGRAM, str(HANK))
    stage.knows("Olga Brandt", "Brandt Tiles", ON_SLACK, OLGA)
    telegram.faults["sendMessage"] = deque(["broken"])
    slack.faults["chat.postMessage"] = deque(["lost"])
    telegram.writes(NORA, f"/start {codes[0]}")
    slack.writes(OTTO, f"my code is {codes[1]}")
    chats = (telegram.chats[HANK], telegram.chats[NORA], slack.channels[direct(OLGA)], slack.channels[direct(OTTO)])
    await stage.until(lambda: all("1 of 11" in chat[-1].text for chat in chats if chat) and all(chats))
    telegram.presses(HANK, "I agree")
    slack.presses(OLGA, "I agree")
    await stage.until(lambda: all("2 of 11" in chat[-1].text for chat in (chats[0], chats[2])))
    telegram.token = f"{TOKEN}x"
    telegram.writes(HANK, WORDS[0])
    slack.writes(OLGA, WORDS[1])
    await stage.until(lambda: "3 of 11" in chats[2][-1].text)
    telegram.token = TOKEN
    telegram.writes(HANK, f"/start {codes[1]}")
    await stage.until(lambda: not slack.waiting())
    return codes


@pytest.mark.parametrize("http", [False, True])
def test_no_secret_is_in_a_log_or_in_a_row(sqlite_url: str, tmp_path: Path, http: bool) -> None:
    bluepaper = CommandLine(sqlite_url)

    async def play() -> tuple[list[str], str]:
        async with platforms() as (slack, telegram):
            async with running(bluepaper, tmp_path, MONDAY, **settings_of(slack, telegram, http=http)) as at_work:
                codes = await journey(World(bluepaper, slack, telegram, at_work), http=http)
            return codes, at_work.written()

    codes, written = asyncio.run(play())
    rows = repr(bluepaper.rows())
    path = Webhook("", SECRET).path
    for secret in (BOT_TOKEN, APP_TOKEN, TOKEN, SIGNING_SECRET, SECRET, path, *codes):
        assert secret not in written
        assert secret not in rows
    assert not [word for word in WORDS if word in written]
    assert "debug" in written
    assert WORDS[1] in rows
