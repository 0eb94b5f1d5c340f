"""A list of clients that cannot be fetched, read or taken: what is said of it, in the place where it was dropped."""

from __future__ import annotations

import json
from typing import Any, Literal

import pytest

from bot.channels.fetching import MOST_BYTES
from bot.process.taking import Taking
from storage.parked import Parked
from tests.bot.dropped_world import LIST, ROWS, SHOWN, InSlack, Place, hears, kept, played, seen
from tests.slack.server import BOT_TOKEN, Upload
from tests.stage import made

ONE_LINE = [
    ("clients.csv", b"", "The file clients.csv: it is empty"),
    ("clients.csv", b"PK\0\1\0\0", "The file clients.csv: this is no text: save the sheet as CSV"),
    ("CLIENTS.CSV", b"name,phone\nAnn,1\n", 'The file CLIENTS.CSV: line 1: no column is headed "client"'),
    ("clients.csv", b"x" * (MOST_BYTES + 1), "The file clients.csv could not be read: it has more than 1 MB"),
    ("clients.csv", b"x" * (20 * 1024 * 1024 + 1), "The file clients.csv could not be read: it has more than 1 MB"),
]


@pytest.mark.parametrize(("name", "content", "answer"), ONE_LINE, ids=range(len(ONE_LINE)))
def test_what_cannot_be_read_is_answered_in_one_line(
    sqlite_url: str, platform: str, name: str, content: bytes, answer: str
) -> None:
    async def story(place: Place) -> None:
        posted = place.posts("Cora", name, content)
        said = await hears(place, answer)
        assert "\n" not in seen(said)
        assert place.below(said) == posted
        assert place.labels(said) == []
        assert len(place.said()) == 1
        if len(content) > 20 * 1024 * 1024 and platform == "telegram":
            [refused] = place.refused()
            assert refused.startswith("getFile: ")
            place.refused().clear()

    played(sqlite_url, platform, story)


def test_a_wrong_row_is_told_with_its_line_and_nothing_is_taken(sqlite_url: str, platform: str) -> None:
    wrong = "".join(f"Firm {number},Somebody {number},boss of all\n" for number in range(12))

    async def story(place: Place) -> None:
        place.posts("Cora", "clients.csv", f"{ROWS}Beta,Bea,owner\nBeta,Bob,\n{wrong}".encode())
        said = await hears(place, "clients.csv: 14 rows. Nothing of it can be taken: mend this, then post it again.")
        lines = seen(said).splitlines()
        assert lines[1] == "line 3: the role is missing: write owner, finance, office, it or user"
        assert lines[2].startswith('line 4: there is no role "boss of all"')
        assert lines[-1] == "and 3 lines more"
        assert place.labels(said) == []
        assert "rows" not in kept(place)
        place.posts("Cora", "clients.csv", f"{ROWS}Acme,ann,owner\n".encode())
        said = await hears(place, "clients.csv: 1 row. Nobody in it is new.")
        assert place.labels(said) == []

    played(sqlite_url, platform, story)


def test_what_cannot_be_fetched_is_said_and_can_be_posted_again(sqlite_url: str, platform: str) -> None:
    async def story(place: Place) -> None:
        place.fails()
        place.posts("Cora", "clients.csv", LIST.encode())
        said = await hears(
            place, f"The file clients.csv could not be read: {platform.capitalize()} did not hand it over"
        )
        assert place.labels(said) == []
        place.posts("Cora", "clients.csv", LIST.encode())
        assert place.labels(await hears(place, SHOWN)) == ["Import", "Leave it"]

    played(sqlite_url, platform, story)


def test_what_was_set_aside_meanwhile_is_to_be_posted_again(sqlite_url: str, platform: str) -> None:
    """Neither the file nor what was thought of it is kept with a message of which no turn could be taken."""

    async def story(place: Place) -> None:
        office = place.office
        room, who = ("C1ROOM", "UCora") if platform == "slack" else ("-1001", "102")
        posted = [{"kind": "document", "reference": "F1", "name": "clients.csv"}]
        body: dict[str, Any] = {
            "installation": office.installation.id,
            "address": room,
            "message_id": "7",
            "text": "",
            "speaker": who,
        }
        body |= {"at": office.now.isoformat(), "attachments": posted, "file": None}
        parked = Parked(made("parked"), office.installation.id, f"{room} 7", json.dumps(body), "OperationalError")
        with office.database.work(office.now) as work:
            work.park(parked)
        assert Taking(office.database, lambda: office.now).take_again(parked) == ""
        await hears(place, "The file clients.csv could not be read: it was not kept while this message was set aside")

    played(sqlite_url, platform, story)


@pytest.mark.parametrize("where", ["scope", "elsewhere", "gone"])
def test_what_slack_does_not_hand_over(sqlite_url: str, where: Literal["scope", "elsewhere", "gone"]) -> None:
    """The token is shown to nobody but Slack, and a page to log in is no file."""

    async def story(place: Place) -> None:
        assert isinstance(place, InSlack)
        slack = place.office.slack
        answer = "Slack did not hand it over: post it again"
        if where == "scope":
            slack.scopes = slack.scopes.replace("files:read,", "")
            answer = "the app lacks the scope files:read"
            place.posts("Cora", "clients.csv", LIST.encode())
        elif where == "elsewhere":
            url = slack.url.replace("127.0.0.1", "localhost").replace("api/", "elsewhere")
            slack.uploads("UCora", Upload("clients.csv", LIST.encode(), "text/csv", url), channel="C1ROOM")
        else:
            place.posts("Cora", "clients.csv", LIST.encode())
            slack.files.clear()
        await hears(place, f"The file clients.csv could not be read: {answer}")
        assert slack.downloads == []

    played(sqlite_url, "slack", story)


def test_a_page_to_log_in_is_no_file(sqlite_url: str) -> None:
    async def story(place: Place) -> None:
        assert isinstance(place, InSlack)
        slack = place.office.slack
        url = slack.url.replace("api/", "files-pri/T0FIRM-F0/download/clients.csv")
        slack.uploads("UCora", Upload("clients.csv", LIST.encode(), "text/csv", url), channel="C1ROOM")
        await hears(place, "The file clients.csv could not be read: the app lacks the scope files:read")
        assert {authorization for _, authorization in slack.downloads} == {f"Bearer {BOT_TOKEN}"}

    played(sqlite_url, "slack", story)
