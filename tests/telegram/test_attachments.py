"""Pictures, voice and files in a contact's chat: kept, answered in one sentence, passed on while a person is there."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.telegram.office import HANK, ROOM, TelegramOffice, plays

PHOTO: dict[str, Any] = {"photo": [{"file_id": "F1", "file_unique_id": "U1", "width": 90, "height": 90}]}
DOCUMENT: dict[str, Any] = {"document": {"file_id": "F2", "file_unique_id": "U2", "file_name": "roof plan.pdf"}}
VOICE = {"voice": {"file_id": "F3", "file_unique_id": "U3", "duration": 3}}
LOCATION = {"location": {"longitude": 1.0, "latitude": 2.0}}
PERSON = {"contact": {"phone_number": "+15550100", "first_name": "Joe"}}
STICKER = {
    "sticker": {
        "file_id": "F4",
        "file_unique_id": "U4",
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
    }
}


def played(database_url: str, story: Callable[[TelegramOffice], Awaitable[None]]) -> None:
    """Plays a story, which begins at the first open question of a contact."""

    async def begun(stage: TelegramOffice) -> None:
        stage.has_room()
        await stage.asks_hank()
        await stage.hank_agrees()
        await story(stage)

    plays(database_url, begun)


def kept(stage: TelegramOffice) -> list[list[dict[str, str]]]:
    with stage.database.work(stage.now) as work:
        rows = work.connection.execute("SELECT attachments FROM message WHERE attachments IS NOT NULL").fetchall()
    return [json.loads(row[0]) for row in rows]


@pytest.mark.parametrize(
    ("sent", "kind", "name"),
    [
        (PHOTO, "photo", ""),
        (DOCUMENT, "document", "roof plan.pdf"),
        (VOICE, "voice", ""),
        (LOCATION, "location", ""),
        (PERSON, "contact", ""),
        (STICKER, "sticker", ""),
    ],
)
def test_what_has_no_words_is_kept_and_answers_nothing(
    sqlite_url: str, sent: dict[str, Any], kind: str, name: str
) -> None:
    async def story(stage: TelegramOffice) -> None:
        before = stage.answers()
        stage.telegram.writes(HANK, "", **sent)
        await stage.hears(HANK, "I cannot look into pictures")
        assert stage.answers() == before
        [[one]] = kept(stage)
        assert (one["kind"], one["name"]) == (kind, name)
        assert "sent something without words" in stage.journal()
        stage.telegram.writes(HANK, "the phones")
        await stage.hears(HANK, "3 of 11")

    played(sqlite_url, story)


def test_what_is_written_below_a_picture_is_an_answer(migrated_url: str) -> None:
    async def story(stage: TelegramOffice) -> None:
        stage.telegram.writes(HANK, "", caption="the phones", **PHOTO)
        await stage.hears(HANK, "3 of 11")
        assert "the phones" in stage.answers().values()
        assert len(kept(stage)) == 1

    played(migrated_url, story)


def test_while_a_person_is_there_it_is_passed_on_by_name(sqlite_url: str) -> None:
    async def story(stage: TelegramOffice) -> None:
        stage.telegram.writes(HANK, "our server is down, nobody can work")
        await stage.until(lambda: stage.said(ROOM))
        stage.telegram.writes(HANK, "", **DOCUMENT)
        await stage.sees(lambda: stage.said(ROOM), "(document: roof plan")
        assert len(stage.said(ROOM)) == 2, "the card, and then the file"

    played(sqlite_url, story)
