"""Whether what is written in the room can be found afterwards is tried, and what is missing is named in one line."""

from __future__ import annotations

import asyncio

import pytest

from bot.channels.slack.manifest import scopes
from storage.database import Database
from tests.bot.command_line import CommandLine
from tests.slack.server import APP_TOKEN, BOT_TOKEN, FakeSlack
from tests.stage import MONDAY

FOUND = "what is written there while the bot is away is"


@pytest.mark.parametrize(
    ("room", "missing", "said"),
    [
        ("C1ROOM", "", f"ok   room C1ROOM: {FOUND} found"),
        ("C1ROOM", "channels:history", f"NOT  room C1ROOM: {FOUND} not found: the scope channels:history is missing;"),
        ("C1ROOM", "groups:history", f"ok   room C1ROOM: {FOUND} found"),
        ("G1ROOM", "groups:history", f"NOT  room G1ROOM: {FOUND} not found: the scope groups:history is missing;"),
        ("C1ROOM", "conversations.replies", "is found, but not in threads: Slack says not_allowed_token_type"),
        ("C1ROOM", "room", "NOT  room C1ROOM: the app is not in it; write /invite @Bluepaper in it"),
    ],
)
def test_the_check_says_whether_the_room_is_read_afterwards(
    sqlite_url: str, room: str, missing: str, said: str
) -> None:
    async def story() -> None:
        slack = FakeSlack(scopes=",".join(sorted(scopes() - {missing})))
        slack.channels[room] = []
        slack.closed_methods, slack.left = {missing}, {room} if missing == "room" else set()
        await slack.start()
        slack.writes("U1JOE", "hello", room)
        tokens = {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN, "SLACK_API_URL": slack.url}
        line = CommandLine(sqlite_url, tokens | {"OTHER_BOT": BOT_TOKEN, "OTHER_APP": APP_TOKEN})
        await asyncio.to_thread(
            line.does, *"installation add --channel slack --bot-token OTHER_BOT --app-token OTHER_APP".split()
        )
        database = Database.open(sqlite_url)
        with database.work(MONDAY) as work:
            [one] = [one for one in work.installations() if one.channel == "slack"]
            work.choose_room(work.address(one.id, room, kind="room").id)
        database.close()
        checked = await asyncio.to_thread(line.says, "installation", "check")
        assert said in checked.out
        assert checked.code == int(bool(missing))
        assert slack.refused == []
        await slack.stop()

    asyncio.run(story())
