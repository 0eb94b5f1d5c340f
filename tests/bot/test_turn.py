"""A message is taken once, with all its effects or none, before anybody is told that we have it."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta
from threading import Event

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channels.port import Inbound
from bot.turn import NOT_KEPT, Turn
from storage.database import Database
from storage.work import Work
from tests.bot.interview import begun, heard, said, transcript
from tests.stage import MONDAY, PLATFORM, Stage

TABLES = ("message", "fact", "journal", "conversation", "address")


class Held(Database):
    """The database of a turn that is long at work: it does not commit before it may."""

    def __init__(self, database: Database, at_end: Callable[[], None]) -> None:
        self._database = database
        self._at_end = at_end

    @contextmanager
    def work(self, now: datetime) -> Iterator[Work]:
        with self._database.work(now) as work:
            yield work
            self._at_end()


class Crash(Exception):
    """The process dies before the commit."""


def crash() -> None:
    raise Crash


def rows(stage: Stage) -> dict[str, int]:
    """How many rows there are of everything that a turn makes."""
    with stage.database.work(stage.now) as work:
        return {table: work.connection.execute(f"SELECT count(*) FROM {table}").fetchall()[0][0] for table in TABLES}


def test_a_stranger_is_told_how_to_get_in_and_nothing_about_anybody(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        stage.contact("ann", "Acme")
        stage.says("nobody we know", "hello, what did Ann say?")
        assert "I do not know you yet" in stage.last("nobody we know")
        assert "Acme" not in stage.last("nobody we know")
        assert "ann" not in stage.last("nobody we know").casefold().split()
        before = rows(stage)
        stage.again(0)
        assert rows(stage) == before


def test_a_turn_that_does_not_commit_leaves_nothing(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        begun(stage, stage.contact("ann", "Acme"))
        before = rows(stage)
        with pytest.raises(Crash):
            Turn(Held(stage.database, crash)).take(heard("ann", "I agree"), stage.now)
        assert rows(stage) == before
        assert not stage.turn.take(heard("ann", "I agree"), stage.now).duplicate


def test_a_duplicate_that_comes_while_the_first_is_at_work_waits_and_changes_nothing(migrated_url: str) -> None:
    with Stage(migrated_url) as stage, ThreadPoolExecutor() as threads:
        begun(stage, stage.contact("ann", "Acme"))
        working, may_commit = Event(), Event()

        def at_end() -> None:
            working.set()
            assert may_commit.wait(5)

        first = threads.submit(Turn(Held(stage.database, at_end)).take, heard("ann", "I agree"), stage.now)
        assert working.wait(5)
        second = threads.submit(stage.turn.take, heard("ann", "I agree"), stage.now)
        with pytest.raises(TimeoutError):
            second.result(0.3)
        may_commit.set()
        assert (first.result(5).duplicate, second.result(5).duplicate) == (False, True)
        assert [(m.text, m.duplicates) for m in transcript(stage, "ann") if m.direction == "heard"] == [("I agree", 1)]
        assert len(said(stage, "ann")) == 2


def test_many_people_at_once_are_each_heard_in_their_order(migrated_url: str) -> None:
    names = [f"person {number}" for number in range(8)]
    lines = ["I agree", "quite some", "3"]

    def talk(stage: Stage, name: str) -> None:
        for number, line in enumerate(lines):
            stage.turn.take(heard(name, line, f"{name} {number}"), stage.now)

    with Stage(migrated_url) as stage, ThreadPoolExecutor(8) as threads:
        for name in names:
            begun(stage, stage.contact(name, f"Client of {name}"))
        for future in [threads.submit(talk, stage, name) for name in names]:
            future.result(20)
        for name in names:
            talked = transcript(stage, name)
            assert [message.text for message in talked if message.direction == "heard"] == lines
            assert [message.seq for message in talked] == sorted({message.seq for message in talked})
            assert "That was all" in talked[-1].text


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(lambda first: first, id="the same"),
        pytest.param(lambda first: Inbound(PLATFORM.id, "ann", "m1", "other words", first.at), id="other words"),
        pytest.param(lambda first: heard("ann", "I agree", at=MONDAY + timedelta(days=2)), id="another time"),
        pytest.param(
            lambda first: Inbound(PLATFORM.id, "ann", "m2", "I agree", first.at, client_message_id="c1"),
            id="another name, the same on the sender's side",
        ),
    ],
)
def test_a_message_is_known_again_by_any_of_its_names(migrated_url: str, again: Callable[[Inbound], Inbound]) -> None:
    first = Inbound(PLATFORM.id, "ann", "m1", "I agree", MONDAY, client_message_id="c1")
    with Stage(migrated_url) as stage:
        begun(stage, stage.contact("ann", "Acme"))
        stage.turn.take(first, stage.now)
        before = rows(stage)
        assert stage.turn.take(again(first), stage.now + timedelta(days=30)).duplicate
        assert rows(stage) == before
        [message] = [message for message in transcript(stage, "ann") if message.direction == "heard"]
        assert (message.text, message.duplicates) == ("I agree", 1)


def test_the_same_name_at_another_address_is_another_message(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        for name in ("ann", "bob"):
            begun(stage, stage.contact(name, f"Client of {name}"))
            assert not stage.turn.take(heard(name, "I agree", "m1"), stage.now).duplicate


def test_changed_words_are_taken_as_a_correction_of_what_they_answered(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        contact = stage.contact("ann", "Acme")
        begun(stage, contact)
        stage.says("ann", "I agree")
        stage.says("ann", "3")
        stage.says("ann", "4", edits=stage.delivered[1].message_id)
        assert stage.answers(contact)["sites"].value == "4"


def test_changed_words_of_a_message_that_never_came_are_heard_as_they_are(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        contact = stage.contact("ann", "Acme")
        begun(stage, contact)
        stage.says("ann", "I agree")
        stage.says("ann", "4", edits="never delivered")
        assert stage.answers(contact)["sites"].value == "4"


def test_what_looks_like_a_password_is_stored_nowhere(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        begun(stage, stage.contact("ann", "Acme"))
        stage.says("ann", "I agree")
        stage.says("ann", "the wifi password is Tr0ub4dor&3")
        assert [message.text for message in transcript(stage, "ann") if message.direction == "heard"][-1] == NOT_KEPT
        with stage.database.work(stage.now) as work:
            kept = [work.connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES]
        assert "Tr0ub4dor" not in repr(kept)


def test_anything_delivered_again_at_any_later_moment_adds_no_row(migrated_url: str) -> None:
    lines = ["hello", "I agree", "why?", "quite some", "later", "tomorrow", "3", "sites: 4", "thanks"]
    with Stage(migrated_url) as stage:
        begun(stage, stage.contact("ann", "Acme"))
        delivered: list[Inbound] = []
        for number, line in enumerate(lines):
            delivered.append(heard("ann", line, str(number)))
            stage.turn.take(delivered[-1], stage.now)
            stage.now += timedelta(hours=1)
            before = rows(stage)
            assert all(stage.turn.take(inbound, stage.now).duplicate for inbound in delivered)
            assert rows(stage) == before
        counts = [message.duplicates for message in transcript(stage, "ann") if message.direction == "heard"]
        assert counts == list(range(len(lines), 0, -1))


# Each example adds one more message to the same conversation: what came before must not matter.
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(), max_size=60))
def test_whatever_is_written_is_taken_and_known_again(migrated_url: str, text: str) -> None:
    with Stage(migrated_url) as stage:
        begun_once(stage)
        message = heard("ann", text, f"after {rows(stage)['message']} others")
        assert not stage.turn.take(message, stage.now).duplicate
        before = rows(stage)
        assert stage.turn.take(message, stage.now).duplicate
        assert rows(stage) == before


def begun_once(stage: Stage) -> None:
    """A conversation, unless an example before this one began it."""
    with stage.database.work(stage.now) as work:
        known = work.clients()
    if not known:
        begun(stage, stage.contact("ann", "Acme"))
