"""A list of clients that is dropped into a chat: shown, and taken when somebody who may says so. On both platforms."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from html import unescape
from typing import Any, Literal, Protocol

import pytest

from bot.channels.fetching import MOST_BYTES
from bot.taking import Taking
from storage.consultant import ConsultantRole
from storage.parked import Parked
from storage.person import Person
from tests.office import Office
from tests.slack.office import SlackOffice
from tests.slack.office import office as slack_office
from tests.slack.server import BOT_TOKEN, Upload
from tests.stage import made
from tests.telegram.office import TelegramOffice
from tests.telegram.office import office as telegram_office

TEAM: dict[str, ConsultantRole] = {"Otto": "owner", "Cora": "consultant", "Theo": "technician", "Gina": "guest"}
NUMBERS = {"Otto": 101, "Cora": 102, "Theo": 103, "Gina": 104, "Ann": 201, "Zed": 301}
LIST = (
    "Company;Name;Role;Phone\nMüller AG;Hans Müller;owner;079\nMüller AG;Eva Roth;finance;\nAcme;Ann;owner;\nWeber;;;\n"
)
SHOWN = "clients.csv: 4 rows. New: 2 clients (Müller AG, Weber) and 2 contacts; 1 row here already."
DONE = "imported clients.csv. New: 2 clients (Müller AG, Weber) and 2 contacts; 1 row here already."
STRANGER = "I take orders from the team only"
ALL_OF_IT = [("Acme", "Ann"), ("Müller AG", "Eva Roth"), ("Müller AG", "Hans Müller")]


class Said(Protocol):
    """What people see of a message."""

    @property
    def text(self) -> str: ...


class Place(Protocol):
    """The firm's room on a platform, and everybody's own chat; people are called by name."""

    @property
    def office(self) -> Office: ...

    def posts(self, who: str, name: str, content: bytes, *, text: str = "", own: bool = False, **more: Any) -> str: ...
    def writes(self, who: str, text: str, *, own: bool = False) -> None: ...
    def presses(self, who: str, label: str, *, own: bool = False) -> None: ...
    def said(self, own: str = "") -> Sequence[Said]: ...
    def below(self, said: Said) -> str: ...
    def labels(self, said: Said) -> list[str]: ...
    def told(self) -> list[str]: ...
    def fails(self) -> None: ...
    def reads(self) -> int: ...
    def refused(self) -> list[str]: ...


@dataclass
class InSlack:
    office: SlackOffice
    room: str = "C1ROOM"

    def posts(self, who: str, name: str, content: bytes, *, text: str = "", own: bool = False, **more: Any) -> str:
        at = None if own else self.room
        return self.office.slack.uploads(f"U{who}", Upload(name, content, "text/csv"), text, at, **more)

    def writes(self, who: str, text: str, *, own: bool = False) -> None:
        self.office.slack.writes(f"U{who}", text, None if own else self.room)

    def presses(self, who: str, label: str, *, own: bool = False) -> None:
        self.office.slack.presses(f"U{who}", label, None if own else self.room)

    def said(self, own: str = "") -> Sequence[Any]:
        at = f"D{own}" if own else self.room
        return [one for one in self.office.slack.channels[at] if one.user == "U0BOT"]

    def below(self, said: Any) -> str:
        return str(said.thread)

    def labels(self, said: Any) -> list[str]:
        return list(said.buttons)

    def told(self) -> list[str]:
        return [text for _, text in self.office.slack.whispered]

    def fails(self) -> None:
        self.office.slack.faults["download"] = deque(["broken"])

    def reads(self) -> int:
        return len(self.office.slack.downloads)

    def refused(self) -> list[str]:
        return self.office.slack.refused


@dataclass
class InTelegram:
    office: TelegramOffice
    room: int = -1001

    def posts(self, who: str, name: str, content: bytes, *, text: str = "", own: bool = False, **more: Any) -> str:
        at, caption = None if own else self.room, {"caption": text} if text else {}
        return str(self.office.telegram.posts(NUMBERS[who], name, content, at, **caption, **more))

    def writes(self, who: str, text: str, *, own: bool = False) -> None:
        self.office.telegram.writes(NUMBERS[who], text, None if own else self.room)

    def presses(self, who: str, label: str, *, own: bool = False) -> None:
        self.office.telegram.presses(NUMBERS[who], label, None if own else self.room)

    def said(self, own: str = "") -> Sequence[Any]:
        telegram = self.office.telegram
        return [one for one in telegram.chats[NUMBERS[own] if own else self.room] if one.sender == telegram.bot_id]

    def below(self, said: Any) -> str:
        return str(said.answers)

    def labels(self, said: Any) -> list[str]:
        return [label for label, _ in said.buttons]

    def told(self) -> list[str]:
        calls = self.office.telegram.calls
        return [given["text"] for method, given in calls if method == "answerCallbackQuery" and given.get("text")]

    def fails(self) -> None:
        self.office.telegram.faults["download"] = deque(["broken"])

    def reads(self) -> int:
        return self.office.telegram.downloads

    def refused(self) -> list[str]:
        return self.office.telegram.refused


@pytest.fixture(params=["slack", "telegram"])
def platform(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@asynccontextmanager
async def at_work(url: str, platform: str, *, http: bool = False) -> AsyncIterator[Place]:
    """The firm in its room, and Ann of Acme, who is a contact."""
    if platform == "slack":
        async with slack_office(url, http=http) as office:
            for name in NUMBERS:
                office.slack.person(f"U{name}", name)
            office.slack.channels["C1ROOM"] = []
            found = InSlack(office)
            _settle(found, {name: f"U{name}" for name in NUMBERS}, found.room)
            yield found
    else:
        async with telegram_office(url, http=http) as telegram:
            for name, number in NUMBERS.items():
                telegram.telegram.person(number, name)
                telegram.telegram.chats[number] = []
            telegram.telegram.chats[-1001] = []
            at = InTelegram(telegram)
            _settle(at, {name: str(number) for name, number in NUMBERS.items()}, str(at.room))
            yield at


def _settle(place: Place, ids: dict[str, str], room: str) -> None:
    office = place.office
    office.contact("Ann", "Acme", ids["Ann"])
    with office.database.work(office.now) as work:
        work.set_firm(replace(work.firm(), name="Harbour IT", consultant_name="Otto", zone="UTC"))
        for name, role in TEAM.items():
            work.add_person(Person(made(f"person {name}"), name))
            work.link_address(work.address(office.installation.id, ids[name]).id, made(f"person {name}"))
            work.add_consultant(made(f"consultant {name}"), made(f"person {name}"), role)
        work.choose_room(work.address(office.installation.id, room, kind="room").id)


def played(url: str, platform: str, story: Callable[[Place], Awaitable[None]], *, http: bool = False) -> None:
    """Plays a story in which nothing that we sent is refused."""

    async def play() -> None:
        async with at_work(url, platform, http=http) as place:
            await story(place)
            assert place.refused() == []

    asyncio.run(play())


def people(place: Place) -> list[tuple[str, str]]:
    """Everybody there is, with the client."""
    with place.office.database.work(place.office.now) as work:
        return sorted((one.client_name, one.name) for one in work.contacts())


def clients(place: Place) -> set[str]:
    with place.office.database.work(place.office.now) as work:
        return {one.name for one in work.clients()}


def kept(place: Place) -> str:
    """What is kept of all files that came."""
    with place.office.database.work(place.office.now) as work:
        rows = work.connection.execute("SELECT attachments FROM message WHERE attachments IS NOT NULL").fetchall()
    return " ".join(row[0] for row in rows)


async def hears(place: Place, words: str, own: str = "") -> Said:
    """Waits until the bot has said it in the room, or in somebody's own chat."""
    try:
        await place.office.until(lambda: any(words in seen(one) for one in place.said(own)))
    except TimeoutError:
        raise AssertionError(f"{words!r} was not said, but {[seen(one) for one in place.said(own)]}") from None
    return next(one for one in place.said(own) if words in seen(one))


def seen(said: Said) -> str:
    """The text as people read it; Telegram gets something in it that keeps it from making links of file names."""
    return unescape(said.text.replace("\u2060", ""))


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


@pytest.mark.parametrize("who", ["Theo", "Gina", "Ann", "Zed"])
def test_who_may_not_import_can_neither_post_nor_press(sqlite_url: str, platform: str, who: str) -> None:
    denied = f"A {TEAM[who]} may not do that: ask Otto." if who in TEAM else STRANGER

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


ROWS = "client,name,role\n"
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
            assert place.refused() == [f"getFile: {place.refused()[0].partition(': ')[2]}"]
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


def test_what_cannot_be_fetched_is_said_and_can_be_posted_again(sqlite_url: str, platform: str) -> None:
    async def story(place: Place) -> None:
        place.fails()
        place.posts("Cora", "clients.csv", LIST.encode())
        await hears(place, f"The file clients.csv could not be read: {platform.capitalize()} did not hand it over")
        place.posts("Cora", "clients.csv", LIST.encode())
        await hears(place, SHOWN)

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


def test_one_at_a_time(sqlite_url: str) -> None:
    async def story(place: Place) -> None:
        other = {"id": "F9", "name": "b.csv", "mimetype": "text/csv", "size": 3}
        place.posts("Cora", "a.csv", LIST.encode(), files=[other])
        await hears(place, "One file at a time: post them one after the other.")

    played(sqlite_url, "slack", story)


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
