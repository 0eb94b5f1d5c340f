"""What reaches /slack from outside: only what Slack signed a moment ago does anything, and nothing breaks it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from bot.process.serving import MOST_BYTES
from tests.slack.office import office
from tests.slack.server import TEAM, direct

HANK = "U7HANK"
EVENT = {
    "type": "event_callback",
    "team_id": TEAM,
    "event_id": "Ev1",
    "event": {
        "type": "message",
        "channel": direct(HANK),
        "channel_type": "im",
        "user": HANK,
        "text": "the phones",
        "ts": "1795000000.000100",
    },
}
AS_JSON = {"Content-Type": "application/json"}
WRITTEN = json.dumps(EVENT).encode()


@pytest.mark.parametrize(
    ("body", "wrong", "status"),
    [
        (WRITTEN, {"secret": "guessed"}, 401),
        (WRITTEN, {"X-Slack-Signature": ""}, 401),
        (WRITTEN, {"X-Slack-Signature": "v0=00"}, 401),
        (WRITTEN, {"X-Slack-Signature": "v0=é"}, 401),
        (WRITTEN, {"age": 301}, 401),
        (WRITTEN, {"age": -301}, 401),
        (WRITTEN, {"X-Slack-Request-Timestamp": "soon"}, 401),
        (WRITTEN, {"X-Slack-Request-Timestamp": ""}, 401),
        (b"\xff\xfe", {}, 401),
        (b" " * (MOST_BYTES + 1), {}, 413),
        (WRITTEN, {"age": 240}, 200),
        (WRITTEN, {"X-Slack-Retry-Num": "2", "X-Slack-Retry-Reason": "http_timeout"}, 200),
    ],
)
def test_what_slack_did_not_sign_does_nothing(sqlite_url: str, body: bytes, wrong: dict[str, Any], status: int) -> None:
    async def play() -> None:
        async with office(sqlite_url, http=True) as stage:
            stage.member("Hank Weber", "Weber Print Shop", HANK)
            given = {name: wrong[name] for name in ("age", "secret") if name in wrong}
            assert (
                await stage.slack.post(
                    body, AS_JSON | {name: each for name, each in wrong.items() if name not in given}, **given
                )
            )[0] == status
            assert stage.heard(HANK) == (["the phones"] if status == 200 else [])

    asyncio.run(play())


def test_one_that_is_played_again_does_nothing_more(migrated_url: str) -> None:
    async def play() -> None:
        async with office(migrated_url, http=True) as stage:
            stage.member("Hank Weber", "Weber Print Shop", HANK)
            for _ in range(3):
                assert (await stage.slack.post(WRITTEN, AS_JSON))[0] == 200
            assert stage.heard(HANK) == ["the phones"]

    asyncio.run(play())


def test_slack_may_ask_whether_the_address_is_ours(sqlite_url: str) -> None:
    async def play() -> None:
        async with office(sqlite_url, http=True) as stage:
            asked = json.dumps({"type": "url_verification", "challenge": "3eZbrw1a", "token": "x"}).encode()
            status, text = await stage.slack.post(asked, AS_JSON)
            assert status == 200
            assert "3eZbrw1a" in text
            assert (await stage.slack.post(asked, AS_JSON, secret="guessed"))[0] == 401

    asyncio.run(play())
