"""Where a word of somebody could stand beyond his own chat: nothing of it is left once he is forgotten."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from threading import Barrier, Thread

import pytest

from bot.channels.port import Inbound
from bot.orders.order import Order
from bot.people.invitation_code import new_token
from bot.people.inviting import invite
from storage.errors import StorageError
from storage.installation import Installation
from storage.parked import Parked
from tests.bot.interview import end_all_leases
from tests.stage import PLATFORM, ROOM, Stage, made, playbook_named

CANARY = "zanzibar"
TELEGRAM = Installation(made("telegram"), "telegram", "123", "bot")


@pytest.fixture
def stage(migrated_url: str) -> Iterator[Stage]:
    with Stage(migrated_url) as played:
        played.room()
        played.consultant("Kim")
        yield played


def asked(stage: Stage, name: str = "hank", client: str = "Acme") -> None:
    stage.start(playbook_named("discovery"), stage.contact(name, client))
    stage.says(name, "I agree")


def forgotten(stage: Stage, name: str = "hank") -> None:
    stage.says(name, "forget me")
    stage.says(name, "yes, erase it")
    assert stage.last(name).startswith("It is erased.")


def left(stage: Stage) -> dict[str, list[tuple[str, ...]]]:
    """The rows that hold the word, by table."""
    found = {table: [row for row in rows if CANARY in str(row).casefold()] for table, rows in stage.dump().items()}
    return {table: rows for table, rows in found.items() if rows}


@pytest.mark.parametrize(
    "ordered",
    [
        f"raise hank: the {CANARY} smells",
        f"pause hank until 2027-01-01 because his {CANARY} is burning",
        f"visit hank on 2026-12-20 about the {CANARY} merger",
    ],
)
def test_what_was_ordered_about_them_holds_no_word_of_theirs(stage: Stage, ordered: str) -> None:
    asked(stage)
    stage.types("Kim", ordered)
    assert left(stage)
    forgotten(stage)
    assert left(stage) == {}


def test_how_the_platform_calls_them_is_erased_with_them(stage: Stage) -> None:
    hank = stage.contact("hank", "Acme")
    token = new_token()
    with stage.database.work(stage.now) as work:
        work.install(TELEGRAM)
        order = Order(work, stage.now, "Otto")
        order.begin("invite")
        invite(order, hank, playbook_named("discovery"), at=TELEGRAM, token=token)
    brought = Inbound(TELEGRAM.id, "777", "1", f"/start {token}", stage.now, called="Zanzibar Joe")
    stage.turn.take(brought, stage.now)
    stage.send()
    assert "Zanzibar Joe" in stage.last(ROOM)
    forgotten(stage)
    assert left(stage) == {}


def test_a_message_that_was_set_aside_is_erased_and_waits_no_longer(stage: Stage) -> None:
    asked(stage)
    body = json.dumps({"text": CANARY})
    with stage.database.work(stage.now) as work:
        work.park(Parked(made("parked"), PLATFORM.id, "hank p1", body, "Damaged"))
        work.park(Parked(made("other"), PLATFORM.id, "bob p1", "{}", "Damaged"))
    forgotten(stage)
    assert left(stage) == {}
    with stage.database.work(stage.now) as work:
        assert [one.id for one in work.parked()] == [made("other")]


def test_what_was_under_way_is_not_said_without_its_words(stage: Stage) -> None:
    asked(stage)
    stage.turn.take(Inbound(PLATFORM.id, "hank", "x1", "our printer", stage.now), stage.now)
    with stage.database.work(stage.now) as work:
        [under_way] = work.claim("somebody who dies", 30, 1, business_now=stage.now)
    for number, text in enumerate(("forget me", "yes, erase it")):
        stage.turn.take(Inbound(PLATFORM.id, "hank", f"y{number}", text, stage.now), stage.now)
    before = len(stage.seen("hank"))
    end_all_leases(stage)
    stage.send()
    assert [shown.text[:13] for shown in stage.seen("hank")[before:]] == ["It is erased."]
    with stage.database.work(stage.now) as work:
        line = next(one for one in work.transcript(under_way.address_id) if one.id == under_way.id)
    assert (line.status, line.outcome) == ("dropped", "its words were erased")


def test_whoever_types_for_them_in_a_meeting_is_told_that_it_is_over(stage: Stage) -> None:
    asked(stage)
    asked(stage, "bob", "Beta")
    stage.says("Kim", "meet hank")
    stage.says("Kim", f"his {CANARY} printer")
    stage.says("Kim", "meet bob")
    forgotten(stage)
    assert any(
        shown.text == "The meeting with hank is over: they asked to be forgotten. Nothing of it is kept."
        for shown in stage.seen("Kim")
    )
    assert left(stage) == {}


def test_after_that_their_chat_takes_orders_as_before(stage: Stage) -> None:
    asked(stage)
    stage.says("Kim", "meet hank")
    forgotten(stage)
    stage.says("Kim", f"and his {CANARY} scanner")
    assert "I have stopped" not in stage.last("Kim")
    assert re.search(r"help|escalations", stage.last("Kim"))


def test_several_chats_that_erase_at_once_do_not_wait_for_each_other(migrated_url: str) -> None:
    """Ten people with three chats each; whichever is the first of the three erases, and the others find nothing."""
    with Stage(migrated_url) as stage:
        stage.room()
        went_wrong: list[StorageError] = []

        def erase(name: str, ready: Barrier) -> None:
            ready.wait()
            try:
                stage.turn.take(Inbound(PLATFORM.id, name, "y", "yes, erase it", stage.now), stage.now)
            except StorageError as error:
                went_wrong.append(error)

        for count in range(10):
            names = [f"{chat} of {count}" for chat in ("phone", "tablet", "laptop")]
            person_id = stage.contact(names[0], f"Client {count}").person_id
            with stage.database.work(stage.now) as work:
                for name in names[1:]:
                    work.link_address(work.address(PLATFORM.id, name).id, person_id)
            for name in names:
                stage.turn.take(Inbound(PLATFORM.id, name, "f", "forget me", stage.now), stage.now)
            ready = Barrier(len(names))
            threads = [Thread(target=erase, args=(name, ready)) for name in names]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            stage.send()
            assert [stage.last(name)[:13] for name in names].count("It is erased.") == 1
        assert went_wrong == []
