"""Whoever was out of reach for long and writes again gets answers to what he writes, and none of what waited."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.escalation.relaying import pass_to_contact
from bot.escalation.unreached import lose
from bot.interview.applying import Applying
from storage.installation import Installation
from storage.message import MessageClass, NewMessage
from tests.stage import PLATFORM, ROOM, Stage, made, playbook_named


def say(stage: Stage, text: str, message_class: MessageClass, *, place: str) -> None:
    with stage.database.work(stage.now) as work:
        at = work.address(PLATFORM.id, place).id
        work.say([NewMessage(made(text), at, text, message_class, made("turn"), stage.now)])


def blocks(stage: Stage, name: str) -> None:
    with stage.database.work(stage.now) as work:
        place = work.known_address(PLATFORM.id, name)
        assert place is not None
        lose(work, place, turn=made("lost"))


@pytest.mark.parametrize(("away", "arrives"), [(timedelta(hours=23), True), (timedelta(days=90), False)])
def test_replies_that_waited_longer_than_a_day_are_not_said(
    migrated_url: str, away: timedelta, *, arrives: bool
) -> None:
    with Stage(migrated_url) as stage:
        stage.room()
        stage.start(playbook_named("discovery"), stage.contact("ann", "Acme"))
        stage.says("ann", "I agree")
        blocks(stage, "ann")
        say(stage, "old reply", "reply", place="ann")
        stage.now += away
        before = len(stage.seen("ann"))
        stage.says("ann", "the printer")
        shown = [one.text for one in stage.seen("ann")[before:]]
        assert ("old reply" in shown) is arrives
        assert "3 of 11" in shown[-1]


def test_the_firm_is_told_which_words_did_not_arrive_and_keeps_what_is_for_it(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        stage.room()
        kim = stage.consultant("Kim")
        stage.start(playbook_named("discovery"), stage.contact("ann", "Acme"))
        stage.says("ann", "I agree")
        stage.says("ann", "our server is down, nobody can work")
        blocks(stage, "ann")
        with stage.database.work(stage.now) as work:
            [stored] = work.escalations()
            by = next(one for one in work.consultants() if one.id == kim)
            applying = Applying(work, made("words"), stage.now, "reply")
            pass_to_contact(applying, stored, by, "Is the switch on?", line_id=None, changed=False)
        stage.now += timedelta(days=2)
        before = len(stage.seen("ann"))
        stage.says("ann", "hello")
        assert not any("switch" in one.text for one in stage.seen("ann")[before:])
        told = [one.text for one in stage.seen(ROOM) if "did not reach ann" in one.text]
        assert [("Is the switch on?" in one) for one in told] == [True]


def test_a_room_that_lets_us_in_again_gets_what_the_contacts_wrote(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        stage.room()
        stage.consultant("Kim")
        blocks(stage, ROOM)
        say(stage, "what a contact wrote", "relay", place=ROOM)
        stage.now += timedelta(days=3)
        stage.types("Kim", "day")
        assert "what a contact wrote" in [one.text for one in stage.seen(ROOM)]


def test_where_the_room_is_gone_the_owner_is_told_in_his_own_chat(migrated_url: str) -> None:
    """Not in a terminal that nobody looks at."""
    slack = Installation(made("slack"), "slack", "T0FIRM", "Bluepaper")
    with Stage(migrated_url) as stage:
        stage.consultant("Joe Miller")
        with stage.database.work(stage.now) as work:
            work.install(slack)
            work.link_address(work.address(slack.id, "U1JOE").id, made("person Joe Miller"))
            room = work.address(slack.id, "C0ROOM", kind="room")
            work.choose_room(room.id)
            lose(work, room, turn=made("lost"))
        stage.contact("ann", "Acme")
        stage.says("ann", "our server is down, nobody can work")
        with stage.database.work(stage.now) as work:
            told = [one.text for one in work.transcript(work.address(slack.id, "U1JOE").id)]
        assert told[0].startswith("I cannot write into the room on Slack any more")
        assert "Something has stopped working" in told[1]
