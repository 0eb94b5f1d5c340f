"""Invitations on a platform: the same verbs for Telegram and Slack."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from bot.orders.order import Order
from bot.people.invitation_code import new_token
from bot.people.inviting import DAYS, Platform, invite
from storage.client import NewClient
from storage.contact import Contact
from storage.installation import Installation
from storage.person import Person
from tests.office import Office
from tests.slack.office import SlackOffice
from tests.slack.office import office as slack_office
from tests.stage import made, playbook_named
from tests.telegram.office import TelegramOffice
from tests.telegram.office import office as telegram_office

ROOM = "room"
ELSEWHERE = Installation(made("elsewhere"), "terminal", "elsewhere", "Elsewhere")


@dataclass
class Guests:
    """`people`: whom the platform knows, by name, with their ids there."""

    office: TelegramOffice | SlackOffice
    people: dict[str, str] = field(default_factory=dict)

    @property
    def channel(self) -> str:
        return self.office.installation.channel

    def known(self, name: str, client: str) -> Contact:
        """A contact who is in already."""
        return self.office.contact(name, client, self.person(name))

    def newcomer(self, name: str, client: str) -> Contact:
        """A contact who has been in no chat yet."""
        self.person(name)
        with self.office.database.work(self.office.now) as work:
            if client not in {known.name for known in work.clients()}:
                work.add_client(NewClient(made(f"client {client}"), client))
            if work.person(made(f"person {name}")) is None:
                work.add_person(Person(made(f"person {name}"), name))
            contact_id = made(f"contact {name} {client}")
            work.add_contact(contact_id, made(f"client {client}"), made(f"person {name}"), role="owner")
            found = work.contact(contact_id)
        assert found is not None
        return found

    def person(self, name: str) -> str:
        """Somebody on the platform, whom the bot does not know by that."""
        if name not in self.people:
            number = 7000 + len(self.people)
            if isinstance(self.office, TelegramOffice):
                self.office.telegram.chats[self.office.telegram.person(number, name)] = []
                self.people[name] = str(number)
            else:
                self.people[name] = f"U{number}"
                self.office.slack.person(self.people[name], name)
        return self.people[name]

    def invites(self, contact: Contact, playbook: str = "discovery", *, channel: Platform | None = None) -> str:
        """The code that a consultant got for the contact."""
        token = new_token()
        with self.office.database.work(self.office.now) as work:
            at = replace(self.office.installation, channel=channel or self.office.installation.channel)
            order = Order(work, self.office.now, "Otto")
            order.begin("invite")
            invite(order, contact, playbook_named(playbook), at=at, token=token, days=DAYS)
        return token

    def brings(self, name: str, token: str) -> None:
        """Somebody opens the link, or sends the code."""
        self.writes(name, f"/start {token}" if self.channel == "telegram" else token)

    def writes(self, name: str, text: str) -> None:
        """Somebody writes to the bot."""
        at = self.person(name)
        if isinstance(self.office, TelegramOffice):
            self.office.telegram.writes(int(at), text)
        else:
            self.office.slack.writes(at, text)

    def presses(self, name: str, label: str) -> None:
        """Somebody presses a button."""
        at = self.person(name)
        if isinstance(self.office, TelegramOffice):
            self.office.telegram.presses(int(at), label)
        else:
            self.office.slack.presses(at, label)

    async def hears(self, name: str, words: str) -> None:
        """Waits until the bot has said it to them."""
        at = self.person(name)
        if isinstance(self.office, TelegramOffice):
            await self.office.hears(int(at), words)
        else:
            await self.office.hears(at, words)

    def said(self, name: str) -> list[str]:
        """All that the bot said to them."""
        at = self.person(name)
        office = self.office
        shown = office.said(int(at)) if isinstance(office, TelegramOffice) else office.said(at)
        return [one.text for one in shown]

    def owner(self, name: str) -> str | None:
        """The id of the person whose chat we take it for."""
        with self.office.database.work(self.office.now) as work:
            return work.address(self.office.installation.id, self.person(name)).person_id

    def told(self) -> list[str]:
        """What the firm's room is told."""
        with self.office.database.work(self.office.now) as work:
            room = work.room()
            return [line.text for line in work.transcript(room.id)] if room else []


@asynccontextmanager
async def guests(channel: str, database_url: str) -> AsyncIterator[Guests]:
    """The firm at work on this channel; nothing that we sent there was refused."""
    if channel == "telegram":
        async with telegram_office(database_url) as at_telegram:
            yield _with_room(at_telegram)
            assert at_telegram.telegram.refused == []
    else:
        async with slack_office(database_url) as at_slack:
            yield _with_room(at_slack)
            assert at_slack.slack.refused == []


def _with_room(office: TelegramOffice | SlackOffice) -> Guests:
    _room(office)
    return Guests(office)


def _room(office: Office) -> None:
    """The firm's room is elsewhere: what is said there waits, and can be read."""
    with office.database.work(office.now) as work:
        work.install(ELSEWHERE)
        work.choose_room(work.address(ELSEWHERE.id, ROOM, kind="room").id)
