"""What reaches the webhook from outside: only Telegram's own updates do anything, and nothing breaks it."""

from __future__ import annotations

import json
from collections import deque
from typing import Literal

import pytest
from aiohttp import ClientSession

from bot.process.serving import MOST_BYTES
from tests.telegram.office import HANK, SECRET, TelegramOffice, plays
from tests.telegram.server import SECRET_HEADER

WRITTEN = {
    "update_id": 1,
    "message": {
        "message_id": 7,
        "date": 1_790_000_000,
        "chat": {"id": HANK, "type": "private"},
        "from": {"id": HANK, "is_bot": False, "first_name": "Hank"},
        "text": "the phones",
    },
}


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (json.dumps(WRITTEN).encode(), {SECRET_HEADER: "guessed"}, 403),
        (json.dumps(WRITTEN).encode(), {SECRET_HEADER: ""}, 403),
        (json.dumps(WRITTEN).encode(), {SECRET_HEADER: SECRET[:-1]}, 403),
        (json.dumps(WRITTEN).encode(), {SECRET_HEADER: "gérard"}, 403),
        (b"{", {}, 400),
        (b"\xff\xfe", {}, 400),
        (b"[]", {}, 400),
        (b'{"update_id": 1, "message": {"text": "no chat"}}', {}, 400),
        (b'{"update_id": 1, "poll": 7}', {}, 400),
        (b" " * (MOST_BYTES + 1), {}, 413),
        (b'{"update_id": 1, "unheard_of": {}}', {}, 200),
        (json.dumps(WRITTEN).encode(), {}, 200),
    ],
)
def test_what_is_not_telegrams_does_nothing(sqlite_url: str, body: bytes, headers: dict[str, str], status: int) -> None:
    async def story(stage: TelegramOffice) -> None:
        stage.member("Hank Weber", "Weber Print Shop", HANK)
        assert await stage.telegram.post(body, **headers) == status
        assert stage.heard(str(HANK)) == (["the phones"] if b"phones" in body and status == 200 else [])

    plays(sqlite_url, story, http=True)


def test_an_update_that_comes_again_is_taken_once(migrated_url: str) -> None:
    async def story(stage: TelegramOffice) -> None:
        stage.member("Hank Weber", "Weber Print Shop", HANK)
        lost: deque[Literal["lost"]] = deque(["lost", "lost"])
        stage.telegram.on_answer = lambda: lost.popleft() if lost else None
        typed = [f"word {number}" for number in range(5)]
        for text in typed:
            stage.telegram.writes(HANK, text)
        await stage.until(lambda: not stage.telegram.waiting())
        assert stage.heard(str(HANK)) == typed

    plays(migrated_url, story, http=True)


def test_the_path_and_the_answers_tell_nothing(sqlite_url: str) -> None:
    async def story(stage: TelegramOffice) -> None:
        assert stage.telegram.webhook is not None
        url = stage.telegram.webhook["url"]
        assert SECRET not in url
        root = url.partition("/telegram/")[0]
        async with ClientSession() as session:
            for path, status in {"/": 404, "/telegram/guessed": 404, "/health": 200, "/ready": 200}.items():
                async with session.get(f"{root}{path}") as answer:
                    assert answer.status == status
                    assert "uvicorn" not in str(answer.headers)

    plays(sqlite_url, story, http=True)
