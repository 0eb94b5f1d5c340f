"""A list of clients that is dropped into a chat: shown, and taken when somebody who may says so. On both platforms."""

from __future__ import annotations

import pytest

from storage.person import Person
from tests.bot.dropped_world import (
    ALL_OF_IT,
    DONE,
    LIST,
    ROWS,
    SHOWN,
    InSlack,
    Place,
    clients,
    hears,
    kept,
    people,
    played,
    seen,
)
from tests.stage import made


@pytest.mark.parametrize("http", [False, True], ids=["asks", "is called"])
def test_it_is_shown_in_the_thread_and_taken_when_somebody_says_so(
    migrated_url: str, platform: str, *, http: bool
) -> None:
    async def story(place: Place) -> None:
        posted = place.posts("Cora", "clients.csv", LIST.encode())
        shown = await hears(place, SHOWN)
        assert place.below(shown) == posted
        assert place.labels(shown) == ["Import", "Leave it"]
        assert "Not used: Phone" in seen(shown)
        assert "079" not in kept(place), "what means nothing to us is not kept"
        assert people(place) == [("Acme", "Ann")], "nothing is stored before it is said"
        place.presses("Otto", "Import")
        done = await hears(place, f"Otto {DONE}")
        assert place.below(done) in (posted, str(getattr(shown, "message_id", posted)))
        assert f"bluepaper invite sheet --channel {platform} --out invitations.html" in seen(done)
        assert people(place) == ALL_OF_IT
        assert clients(place) == {"Acme", "Müller AG", "Weber"}
        assert "imported clients.csv" in place.office.journal()
        assert "Eva Roth" not in kept(place)

    played(migrated_url, platform, story, http=http)


def test_two_who_press_import_it_once(migrated_url: str, platform: str) -> None:
    async def story(place: Place) -> None:
        place.posts("Cora", "clients.csv", LIST.encode())
        await hears(place, SHOWN)
        for who in ("Otto", "Cora", "Otto"):
            place.presses(who, "Import")
        await hears(place, DONE)
        await place.office.until(lambda: len([one for one in place.told() if "was imported by" in one]) == 2)
        assert people(place) == ALL_OF_IT
        assert place.office.journal().count("imported clients.csv") == 1
        assert len([one for one in place.said() if DONE in seen(one)]) == 1

    played(migrated_url, platform, story)


def test_it_can_be_left_and_typed_words_do_what_buttons_do(sqlite_url: str, platform: str) -> None:
    async def story(place: Place) -> None:
        place.writes("Cora", "import")
        await hears(place, "Post the list of clients and contacts here, saved as CSV")
        place.posts("Cora", "clients.csv", LIST.encode())
        await hears(place, SHOWN)
        place.presses("Cora", "Leave it")
        await hears(place, "Nothing of clients.csv was taken.")
        assert "Eva Roth" not in kept(place)
        place.presses("Cora", "Import")
        await place.office.until(lambda: "The file clients.csv was left by Cora: post it again." in place.told())
        place.posts("Cora", "more.csv", b"client,name,role\nBeta,Bea,owner\n", text="our list")
        await hears(place, "more.csv: 1 row. New: 1 client (Beta) and 1 contact.")
        place.writes("Cora", "import leave")
        await hears(place, "Nothing of more.csv was taken.")
        place.posts("Cora", "third.csv", b"client,name,role\nBeta,Bea,owner\n", text="import")
        await hears(place, "third.csv: 1 row.")
        place.writes("Otto", "Import")
        await hears(place, "Otto imported third.csv. New: 1 client (Beta) and 1 contact. A sheet")
        assert people(place) == [("Acme", "Ann"), ("Beta", "Bea")]

    played(sqlite_url, platform, story)


def test_of_two_files_the_later_one_waits(sqlite_url: str, platform: str) -> None:
    async def story(place: Place) -> None:
        place.posts("Cora", "old.csv", b"client,name,role\nBeta,Bob,owner\n")
        await hears(place, "old.csv: 1 row.")
        place.posts("Cora", "new.csv", b"client,name,role\nBeta,Bea,owner\n")
        await hears(place, "new.csv: 1 row.")
        assert "Bob" not in kept(place)
        place.writes("Cora", "import")
        await hears(place, "Cora imported new.csv")
        assert people(place) == [("Acme", "Ann"), ("Beta", "Bea")]

    played(sqlite_url, platform, story)


def test_what_resembles_and_what_differs_is_told_and_stays(sqlite_url: str, platform: str) -> None:
    async def story(place: Place) -> None:
        place.posts("Cora", "clients.csv", f"{ROWS}Acmee,Bea,owner\nAcme,Ann,it\n".encode())
        said = await hears(place, "clients.csv: 2 rows. New: 1 client (Acmee) and 1 contact; 1 row here already.")
        assert 'line 2: new client; there is "Acme" too' in seen(said)
        assert "line 3: role owner -> it" in seen(said)
        place.presses("Cora", "Import")
        await hears(place, "Cora imported clients.csv")
        with place.office.database.work(place.office.now) as work:
            assert {one.name: one.role for one in work.contacts()} == {"Ann": "owner", "Bea": "owner"}

    played(sqlite_url, platform, story)


def test_what_changed_meanwhile_is_looked_at_again(sqlite_url: str, platform: str) -> None:
    async def story(place: Place) -> None:
        place.posts("Cora", "clients.csv", f"{ROWS}Acme,Bea,owner\nBeta,Bob,owner\n".encode())
        await hears(place, "clients.csv: 2 rows.")
        with place.office.database.work(place.office.now) as work:
            [acme] = work.clients()
            work.add_person(Person(made("person Bea"), "Bea"))
            work.add_contact(made("contact Bea"), acme.id, made("person Bea"), role="owner")
        place.presses("Cora", "Import")
        await hears(place, "Cora imported clients.csv. New: 1 client (Beta) and 1 contact; 1 row here already.")
        assert people(place) == [("Acme", "Ann"), ("Acme", "Bea"), ("Beta", "Bob")]

    played(sqlite_url, platform, story)


def test_what_comes_twice_is_shown_once(sqlite_url: str) -> None:
    async def story(place: Place) -> None:
        assert isinstance(place, InSlack)
        place.office.slack.on_delivery = lambda: "twice"
        place.posts("Cora", "clients.csv", LIST.encode())
        await hears(place, SHOWN)
        await place.office.until(lambda: not place.office.slack.waiting())
        assert len(place.said()) == 1

    played(sqlite_url, "slack", story)


def test_one_at_a_time(sqlite_url: str) -> None:
    async def story(place: Place) -> None:
        other = {"id": "F9", "name": "b.csv", "mimetype": "text/csv", "size": 3}
        place.posts("Cora", "a.csv", LIST.encode(), files=[other])
        said = await hears(place, "One file at a time: post them one after the other.")
        assert place.labels(said) == []
        assert place.reads() == 0

    played(sqlite_url, "slack", story)
