"""A timer is taken once, in its own moment, and only if it still holds."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from threading import Barrier

import pytest

from bot.process.clock import Clock
from storage.contact import Contact
from storage.database import Database
from storage.errors import Damaged
from tests.bot.interview import begun, said, short
from tests.stage import Stage

LOOKS = 2
"""A conversation that is due is looked at for its timer, and once more for a reminder."""


def paused(stage: Stage, name: str) -> Contact:
    """Somebody whose interview goes on tomorrow."""
    contact = stage.contact(name, f"Client of {name}")
    begun(stage, contact)
    stage.says(name, "I agree")
    stage.says(name, "later")
    stage.says(name, "tomorrow")
    return contact


def status(stage: Stage, conversation_id: str) -> str:
    with stage.database.work(stage.now) as work:
        talk = work.conversation(conversation_id)
    assert talk is not None
    return talk.status


def test_two_clocks_at_the_same_moment_take_every_timer_once(migrated_url: str) -> None:
    names = [f"person {number}" for number in range(6)]
    with Stage(migrated_url) as stage, closing(Database.open(migrated_url)) as other, ThreadPoolExecutor(2) as threads:
        for name in names:
            paused(stage, name)
        before = {name: len(said(stage, name)) for name in names}
        together = Barrier(2)

        def tick(database: Database) -> int:
            together.wait(5)
            return Clock(database).tick(stage.now + timedelta(days=1))

        ticks = [threads.submit(tick, database) for database in (stage.database, other)]
        assert sum(future.result(10) for future in ticks) == LOOKS * len(names)
        assert {name: len(said(stage, name)) - before[name] for name in names} == dict.fromkeys(names, 1)


def test_nothing_is_taken_before_its_time(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        paused(stage, "ann")
        assert stage.clock.tick(stage.now + timedelta(hours=12)) == 0
        assert stage.clock.tick(stage.now + timedelta(hours=24)) == LOOKS
        assert stage.clock.tick(stage.now + timedelta(hours=24)) == 0


def test_a_timer_does_not_ask_what_was_answered_meanwhile(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        paused(stage, "ann")
        stage.says("ann", "3")
        seen = len(stage.seen("ann"))
        stage.moves(days=3)
        assert len(stage.seen("ann")) == seen


def test_whoever_said_stop_is_not_asked_when_the_time_comes(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        paused(stage, "ann")
        stage.says("ann", "stop")
        seen = len(stage.seen("ann"))
        stage.moves(days=3)
        assert len(stage.seen("ann")) == seen


def test_whom_a_consultant_told_us_to_leave_alone_is_not_asked_when_the_time_comes(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        contact = paused(stage, "ann")
        with stage.database.work(stage.now) as work:
            work.set_stopped(contact.person_id, stage.now)
        seen = len(stage.seen("ann"))
        stage.moves(days=3)
        assert len(stage.seen("ann")) == seen


def test_what_was_put_off_goes_on_before_anything_else_begins(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        contact = paused(stage, "ann")
        stage.start(short("printers"), contact)
        stage.presses("ann", "Go on")
        assert "How many offices do you have?" in stage.last("ann")
        stage.says("ann", "2")
        assert "May I ask about printers?" in stage.last("ann")


def test_what_nobody_answers_for_so_long_expires_and_the_next_begins(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        contact = stage.contact("ann", "Acme")
        first, second = begun(stage, contact), begun(stage, contact, short("printers"))
        stage.moves(days=29)
        assert (status(stage, first), status(stage, second)) == ("waiting", "paused")
        stage.moves(days=2)
        assert (status(stage, first), status(stage, second)) == ("expired", "waiting")
        assert "May I ask about printers?" in stage.last("ann")


def test_a_conversation_that_cannot_be_read_is_set_aside_and_holds_up_nobody(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        for name in ("ann", "bob", "cyd"):
            paused(stage, name)
        before = {name: len(said(stage, name)) for name in ("bob", "cyd")}
        damage(stage, "ann")
        assert stage.clock.tick(stage.now + timedelta(days=1)) == 3 * LOOKS
        assert {name: len(said(stage, name)) - count for name, count in before.items()} == {"bob": 1, "cyd": 1}
        with stage.database.work(stage.now) as work:
            assert [one.what for one in work.journal(limit=1)] == ["set a conversation aside that cannot be read"]
        assert stage.clock.tick(stage.now + timedelta(days=2)) == 0


def test_a_message_to_a_conversation_that_cannot_be_read_is_refused_in_one_line(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        paused(stage, "ann")
        damage(stage, "ann")
        with pytest.raises(Damaged, match=r"^conversation \S+ cannot be read: restore it from a backup$"):
            stage.says("ann", "hello")


def damage(stage: Stage, name: str) -> None:
    """The stored state of somebody's conversation becomes unreadable."""
    with stage.database.work(stage.now) as work:
        [address] = [work.addresses(one.person_id)[0] for one in work.contacts() if one.name == name]
        latest = work.latest_conversation(address.id)
        talk = work.conversation(latest) if latest else None
        assert talk is not None
        work.save_conversation(
            talk.id, talk.version, status=talk.status, state='{"open":', due_at=talk.due_at, due=talk.due
        )
