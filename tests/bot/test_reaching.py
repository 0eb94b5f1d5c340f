"""Where a person is written to, and what becomes of what is open when that is another place from now on."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from threading import Barrier

import pytest

from bot.channels.port import Inbound
from bot.channels.terminal_places import INSTALLATION as TERMINAL
from bot.interview.applying import Applying
from bot.interview.opening import Opening, begin
from bot.interview.scene import Shelf
from bot.orders.order import Order
from bot.people.invitation_code import new_token
from bot.people.inviting import DAYS, invite
from bot.people.redeeming import MOST_TRIES
from bot.turn import Turn
from storage.address import AddressStatus
from storage.client import NewClient
from storage.contact import Contact
from storage.database import Database
from storage.installation import Installation
from storage.message import MessageClass, NewMessage
from storage.person import Person
from tests.stage import MONDAY, made, playbook_named

TELEGRAM = Installation(made("telegram"), "telegram", "1", "bluepaper_bot")
SLACK = Installation(made("slack"), "slack", "T0/B0", "Weber Print")
PLACES: dict[str, Installation] = {one.channel: one for one in (TELEGRAM, SLACK, TERMINAL)}
WAITING: tuple[tuple[MessageClass, bool], ...] = (("relay", False), ("nudge", True))


@dataclass
class Firm:
    """A firm on three channels, and Maria of one client. `now` moves only when the test says so."""

    database: Database
    maria: Contact
    now = MONDAY

    def links(self, channel: str, external_id: str = "maria") -> str:
        """The id of Maria's address there, which is linked now, a minute after what was before."""
        self.now += timedelta(minutes=1)
        with self.database.work(self.now) as work:
            at = work.address(PLACES[channel].id, external_id).id
            work.link_address(at, self.maria.person_id)
        return at

    def invites(self, channel: str) -> str:
        """The code of an invitation for Maria, a minute later."""
        self.now += timedelta(minutes=1)
        token = new_token()
        with self.database.work(self.now) as work:
            order = Order(work, self.now, "Otto")
            order.begin("invite")
            invite(order, self.maria, playbook_named("roadmap"), at=PLACES[channel], token=token, days=DAYS)
        return token

    def hears(self, channel: str, external_id: str, text: str, number: int = 1) -> None:
        """Somebody writes there."""
        inbound = Inbound(PLACES[channel].id, external_id, f"m{number}", text, self.now)
        Turn(self.database).take(inbound, self.now)

    def said(self, at: str) -> list[tuple[str, str]]:
        """Status and text of what is to be said there, in its order."""
        with self.database.work(self.now) as work:
            return [(one.status, one.text) for one in work.transcript(at) if one.direction == "said"]

    def reached(self) -> str | None:
        """The channel on which Maria is written to."""
        with self.database.work(self.now) as work:
            at = work.reached(self.maria.person_id)
        return next((channel for channel, one in PLACES.items() if at and at.installation_id == one.id), None)


def firm(url: str) -> Firm:
    """The firm, on a Monday morning."""
    database = Database.open(url)
    with database.work(MONDAY) as work:
        for one in PLACES.values():
            work.install(one)
        work.add_client(NewClient(made("Weber"), "Weber Print"))
        work.add_person(Person(made("Maria"), "Maria Lopez"))
        work.add_contact(made("contact"), made("Weber"), made("Maria"), role="owner")
        maria = work.contact(made("contact"))
    assert maria is not None
    return Firm(database, maria)


@pytest.mark.parametrize(
    ("linked", "reached"),
    [
        ([], None),
        (["terminal"], "terminal"),
        (["telegram"], "telegram"),
        (["slack", "telegram"], "telegram"),
        (["telegram", "slack"], "slack"),
        (["telegram", "slack", "telegram"], "telegram"),
        (["telegram", "terminal"], "telegram"),
        (["slack", "telegram", "terminal"], "telegram"),
    ],
)
def test_who_is_linked_on_a_platform_is_written_to_there_on_the_last_one(
    linked: list[str], reached: str | None, migrated_url: str
) -> None:
    stage = firm(migrated_url)
    for channel in linked:
        stage.links(channel)
    assert stage.reached() == reached
    stage.database.close()


@pytest.mark.parametrize("status", ["blocked", "replaced"])
def test_where_somebody_cannot_be_reached_the_one_before_is_taken(status: AddressStatus, migrated_url: str) -> None:
    stage = firm(migrated_url)
    at = {channel: stage.links(channel) for channel in ("terminal", "telegram", "slack")}
    for channel, left in (("slack", "telegram"), ("telegram", "terminal"), ("terminal", None)):
        with stage.database.work(stage.now) as work:
            work.set_address_status(at[channel], status)
        assert stage.reached() == left
    stage.database.close()


def test_what_is_removed_reaches_nobody(migrated_url: str) -> None:
    stage = firm(migrated_url)
    stage.links("telegram")
    stage.links("slack")
    with stage.database.work(stage.now) as work:
        work.set_installation(Installation(SLACK.id, "slack", "T0/B0", "Weber Print", status="disabled"))
    assert stage.reached() == "telegram"
    stage.database.close()


def test_all_that_is_open_goes_on_at_the_new_place(migrated_url: str) -> None:
    """A question, what a consultant wrote, and a nudge that waits for a tap: each once, and nothing at the old one."""
    stage = firm(migrated_url)
    old = stage.links("telegram")
    with stage.database.work(stage.now) as work:
        applying = Applying(work, made("start"), stage.now, "opening")
        talk = begin(applying, Opening(stage.maria, old, playbook_named("discovery")), Shelf())
        for number, (kind, held) in enumerate(WAITING):
            message = NewMessage(
                made(f"m{number}"), old, kind, kind, made("start"), stage.now, client_id=made("Weber"), held=held
            )
            work.say([message])
    stage.hears("telegram", "maria", "I agree")
    stage.hears("slack", "U7", stage.invites("slack"))
    with stage.database.work(stage.now) as work:
        new = work.address(SLACK.id, "U7").id
        assert [one.address_id for one in work.conversations(stage.maria.id)] == [new, new]
        assert work.place(new).conversation is not None
        assert work.place(new).conversation.id == talk  # type: ignore[union-attr]
    texts = stage.said(new)
    assert [status for status, _ in texts] == ["pending", "held", "pending"]
    assert [texts[0][1], texts[1][1]] == ["relay", "nudge"]
    assert texts[2][1].startswith("Thank you, Maria. From now on I write to you here.")
    assert "2 of 11" in texts[2][1]
    assert {status for status, _ in stage.said(old)} == {"dropped"}  # the questions, put anew at the other place
    stage.hears("telegram", "maria", "the phones", 3)
    assert "stands in Slack now: please answer there" in stage.said(old)[-1][1]
    stage.hears("slack", "U7", "the phones", 2)
    assert "3 of 11" in stage.said(new)[-1][1]
    stage.database.close()


def test_what_waits_at_both_places_stays_at_both(migrated_url: str) -> None:
    stage = firm(migrated_url)
    old, new = stage.links("telegram"), stage.links("slack", "U7")
    with stage.database.work(stage.now) as work:
        for at, playbook in ((old, "discovery"), (new, "offices")):
            begin(
                Applying(work, made(at), stage.now, "opening"),
                Opening(stage.maria, at, playbook_named(playbook)),
                Shelf(),
            )
    before = stage.said(old)
    stage.hears("slack", "U7", stage.invites("slack"))
    assert (stage.said(old), len(before)) == (before, 1)
    with stage.database.work(stage.now) as work:
        talks = {(one.address_id, one.status) for one in work.conversations(stage.maria.id)}
    assert talks == {(old, "waiting"), (new, "waiting"), (new, "paused")}
    assert "What is open here comes first" in stage.said(new)[-1][1]
    stage.database.close()


def test_an_escalation_that_is_open_goes_along(migrated_url: str) -> None:
    stage = firm(migrated_url)
    old = stage.links("telegram")
    stage.hears("telegram", "maria", "nothing works any more, the whole office stands still")
    with stage.database.work(stage.now) as work:
        [raised] = work.escalations(contact_id=stage.maria.id)
        assert raised.address_id == old
    stage.hears("slack", "U7", stage.invites("slack"))
    with stage.database.work(stage.now) as work:
        [raised] = work.escalations(contact_id=stage.maria.id)
        assert raised.address_id == work.address(SLACK.id, "U7").id
    stage.database.close()


def _at_once(count: int, does: Callable[[int], None]) -> None:
    ready = Barrier(count)

    def one(number: int) -> None:
        ready.wait()
        does(number)

    with ThreadPoolExecutor(count) as pool:
        for done in [pool.submit(one, number) for number in range(count)]:
            done.result()


@pytest.mark.parametrize("attempt", range(3))
def test_of_many_who_come_at_once_one_is_let_in(attempt: int, migrated_url: str) -> None:
    stage = firm(migrated_url)
    token = stage.invites("slack")
    _at_once(6, lambda number: stage.hears("slack", f"U{number}", token))
    with stage.database.work(stage.now) as work:
        owners = [work.address(SLACK.id, f"U{number}").person_id for number in range(6)]
        assert sorted(one or "" for one in owners) == [""] * 5 + [stage.maria.person_id]
        assert len(work.conversations(stage.maria.id)) == 1
    stage.database.close()


@pytest.mark.parametrize("attempt", range(3))
def test_one_person_with_two_invitations_at_once_is_asked_once(attempt: int, migrated_url: str) -> None:
    """Each locks the other's place: none waits for ever."""
    stage = firm(migrated_url)
    stage.links("telegram")
    stage.links("slack", "U7")
    tokens = {"telegram": stage.invites("telegram"), "slack": stage.invites("slack")}
    who = {"telegram": "maria", "slack": "U7"}
    channels = [*tokens]
    _at_once(2, lambda number: stage.hears(channels[number], who[channels[number]], tokens[channels[number]]))
    with stage.database.work(stage.now) as work:
        talks = work.conversations(stage.maria.id)
        assert [talk.status for talk in talks] == ["waiting"]
        assert [one.opened_at is not None for one in work.invitations()] == [True, True]
    stage.database.close()


def test_the_same_message_delivered_by_many_at_once_is_one(migrated_url: str) -> None:
    stage = firm(migrated_url)
    token = stage.invites("telegram")
    _at_once(5, lambda number: stage.hears("telegram", "9", f"/start {token}"))
    with stage.database.work(stage.now) as work:
        at = work.address(TELEGRAM.id, "9").id
        assert len(work.conversations(stage.maria.id)) == 1
        assert [(one.text, one.duplicates) for one in work.transcript(at) if one.direction == "heard"] == [
            ("/start", 4)
        ]
    stage.database.close()


def test_wrong_codes_at_once_are_all_counted(migrated_url: str) -> None:
    stage = firm(migrated_url)
    _at_once(MOST_TRIES, lambda number: stage.hears("telegram", "9", f"/start {new_token()}", number))
    stage.hears("telegram", "9", f"/start {stage.invites('telegram')}", MOST_TRIES)
    with stage.database.work(stage.now) as work:
        at = work.address(TELEGRAM.id, "9")
        assert (at.person_id, work.tries(at.id)[0]) == (None, MOST_TRIES)
    stage.database.close()
