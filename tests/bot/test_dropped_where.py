"""Whose file, and in which place, is taken for a list of clients; everything else that is posted is talk."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.dropped_world import (
    ALL_OF_IT,
    DONE,
    LIST,
    SHOWN,
    TEAM,
    InSlack,
    InTelegram,
    Place,
    hears,
    kept,
    people,
    played,
)

STRANGER = "I take orders from the team only"


@pytest.mark.parametrize("who", ["Theo", "Gina", "Ann", "Zed"])
def test_who_may_not_import_can_neither_post_nor_press(sqlite_url: str, platform: str, who: str) -> None:
    denied = f'A {TEAM[who]} may not order "import": ask Otto.' if who in TEAM else STRANGER

    async def story(place: Place) -> None:
        posted = place.posts(who, "clients.csv", LIST.encode())
        said = await hears(place, denied)
        assert place.below(said) == posted
        assert place.reads() == 0, "for nobody else is anything fetched"
        place.posts("Cora", "clients.csv", LIST.encode())
        await hears(place, SHOWN)
        before = kept(place)
        place.presses(who, "Import")
        place.presses(who, "Leave it")
        await place.office.until(lambda: len([one for one in place.told() if denied in one]) == 2)
        assert people(place) == [("Acme", "Ann")]
        assert kept(place) == before, "it waits as it did"

    played(sqlite_url, platform, story)


@pytest.mark.parametrize("text", ["", "import", "our list"])
def test_a_file_of_a_contact_is_never_an_import(sqlite_url: str, platform: str, text: str) -> None:
    async def story(place: Place) -> None:
        place.posts("Ann", "clients.csv", LIST.encode(), text=text, own=True)
        await place.office.until(lambda: place.said("Ann"))
        assert not any(place.labels(one) for one in place.said("Ann"))
        assert place.reads() == 0
        assert people(place) == [("Acme", "Ann")]
        assert "clients.csv" in kept(place)

    played(sqlite_url, platform, story)


@pytest.mark.parametrize("name", ["roof.pdf", "clients.xlsx", "csv", "notes"])
def test_other_files_are_talk(sqlite_url: str, platform: str, name: str) -> None:
    async def story(place: Place) -> None:
        place.posts("Cora", name, LIST.encode())
        place.writes("Cora", "mutes")
        await hears(place, "nothing is muted")
        assert len(place.said()) == 1
        assert place.reads() == 0
        place.posts("Cora", name, LIST.encode(), text="import")
        await hears(place, f"This is no CSV file ({name}): save the sheet as CSV, then post that.")

    played(sqlite_url, platform, story)


def test_in_ones_own_chat_too(migrated_url: str, platform: str) -> None:
    async def story(place: Place) -> None:
        place.posts("Cora", "clients.csv", LIST.encode(), own=True)
        await hears(place, SHOWN, "Cora")
        place.presses("Cora", "Import", own=True)
        await hears(place, f"Cora {DONE}", "Cora")
        assert people(place) == ALL_OF_IT
        assert place.said() == []

    played(migrated_url, platform, story)


def test_in_the_middle_of_a_meeting_too(sqlite_url: str, platform: str) -> None:
    async def story(place: Place) -> None:
        place.writes("Cora", "meet Ann discovery", own=True)
        await hears(place, "1 of 11", "Cora")
        place.posts("Cora", "clients.csv", LIST.encode(), own=True)
        await hears(place, SHOWN, "Cora")
        place.presses("Cora", "Import", own=True)
        await hears(place, f"Cora {DONE}", "Cora")
        assert people(place) == ALL_OF_IT
        place.presses("Cora", "I agree", own=True)
        await hears(place, "2 of 11", "Cora")

    played(sqlite_url, platform, story)


def test_below_a_card_it_is_for_its_contact(sqlite_url: str, platform: str) -> None:
    async def story(place: Place) -> None:
        place.writes("Ann", "The server is down, nobody can work", own=True)
        await place.office.until(place.said)
        card: Any = place.said()[0]
        if isinstance(place, InSlack):
            place.posts("Cora", "clients.csv", LIST.encode(), thread_ts=card.ts)
        elif isinstance(place, InTelegram):
            message = {**place.office.telegram._message(102, -1001), "message_id": card.message_id}
            place.posts("Cora", "clients.csv", LIST.encode(), reply_to_message=message)
        await hears(place, "clients.csv")
        assert place.reads() == 0
        assert not any("Import" in place.labels(one) for one in place.said())

    played(sqlite_url, platform, story)


def test_in_a_clients_own_room_nothing_is_said_of_other_clients(sqlite_url: str, platform: str) -> None:
    async def story(place: Place) -> None:
        office = place.office
        with office.database.work(office.now) as work:
            [acme] = work.clients()
            room = work.known_address(office.installation.id, "C1ROOM" if platform == "slack" else "-1001")
            assert room is not None
            work.choose_client_room(acme.id, room.id)
        place.posts("Ann", "clients.csv", LIST.encode())
        place.posts("Cora", "clients.csv", LIST.encode())
        await hears(place, SHOWN, "Cora")
        assert place.said() == place.said("Ann") == []

    played(sqlite_url, platform, story)
