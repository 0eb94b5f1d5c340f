"""The firm's room on each platform, and files that are dropped into it: the same verbs for Slack and Telegram."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from html import unescape
from typing import Any, Protocol

from storage.consultant import ConsultantRole
from storage.person import Person
from tests.office import Office
from tests.slack.office import SlackOffice
from tests.slack.office import office as slack_office
from tests.slack.server import Upload
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
ROWS = "client,name,role\n"
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
