"""Facts are appended and never changed."""

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.database import Database
from storage.errors import Conflict
from storage.fact import NewFact
from tests.storage.settlement import NOON, Seat, settle, settled

Known = set[tuple[str, str | None, str | None]]


def record(database: Database, *facts: NewFact) -> None:
    with database.work(NOON) as work:
        work.record(facts)


def known(database: Database, seat: Seat) -> Known:
    with database.work(NOON) as work:
        return {(fact.key, fact.item, fact.value) for fact in work.known(seat.client_id, seat.person_id)}


def test_a_fact_is_read_back_as_it_was_recorded(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        work.hear(seat.heard(1, text="twelve or so"))
        heard = work.transcript(seat.address_id)[0].id
        work.record([seat.fact("1", "staff", "~12", key="client.staff", sure="about", heard_id=heard)])
        [answer] = work.answers(seat.client_id)
        [fact] = work.known(seat.client_id, seat.person_id)
    assert (answer.path, answer.value, answer.sure, answer.heard) == ("staff", "~12", "about", "twelve or so")
    assert (answer.client_name, answer.contact_name, answer.superseded_at) == ("Acme", "Person Acme", None)
    assert (fact.key, fact.item, fact.value, fact.kind) == ("client.staff", None, "~12", "number")
    assert (fact.recorded_at, answer.observed_at) == (NOON, NOON)


def test_a_correction_supersedes_and_changes_nothing(database: Database, seat: Seat) -> None:
    record(database, seat.fact("1", "staff", "12", key="client.staff"))
    record(database, seat.fact("2", "staff", "14", key="client.staff"))
    with database.work(NOON) as work:
        answers = work.answers(seat.client_id)
    assert {(answer.value, answer.active, answer.superseded_at) for answer in answers} == {
        ("12", True, NOON),
        ("14", True, None),
    }
    assert known(database, seat) == {("client.staff", None, "14")}


def test_what_is_saved_under_a_key_supersedes_across_conversations_and_questions(
    database: Database, seat: Seat
) -> None:
    record(database, seat.fact("1", "staff", "12", key="client.staff"))
    record(database, seat.fact("2", "still_so", "15", key="client.staff"))
    assert known(database, seat) == {("client.staff", None, "15")}


def test_items_of_one_key_stand_side_by_side(database: Database, seat: Seat) -> None:
    record(
        database,
        seat.fact("1", "servers[0].age", "4", key="server.age", item="Server A"),
        seat.fact("2", "servers[1].age", "6", key="server.age", item="Server B"),
        seat.fact("3", "servers[1].age", "7", key="server.age", item="Server B"),
    )
    assert known(database, seat) == {("server.age", "Server A", "4"), ("server.age", "Server B", "7")}


def test_without_a_key_the_path_in_the_conversation_counts(database: Database, seat: Seat) -> None:
    record(database, seat.fact("1", "staff", "12"), seat.fact("2", "sites", "2"), seat.fact("3", "staff", "13"))
    with database.work(NOON) as work:
        newest = {answer.path: answer.value for answer in work.answers() if answer.superseded_at is None}
    assert newest == {"staff": "13", "sites": "2"}
    assert known(database, seat) == set()


def test_a_hidden_answer_is_not_gone(database: Database, seat: Seat) -> None:
    record(database, seat.fact("1", "staff", "12", key="staff"), seat.fact("2", "sites", "2", key="sites"))
    with database.work(NOON) as work:
        work.set_active(seat.conversation_id, ["sites", "no such path"], active=False)
    assert known(database, seat) == {("staff", None, "12")}
    with database.work(NOON) as work:
        work.set_active(seat.conversation_id, ["sites"], active=True)
    assert known(database, seat) == {("staff", None, "12"), ("sites", None, "2")}


def test_two_peoples_answers_stand_side_by_side(database: Database) -> None:
    with database.work(NOON) as work:
        ann = settle(work, "Ann")
        work.record([ann.fact("1", "staff", "12", key="staff")])
        bob = settle(work, "Bob")
        work.record([bob.fact("1", "staff", "14", key="staff")])
    assert known(database, ann) == {("staff", None, "12")}
    assert known(database, bob) == {("staff", None, "14")}


def test_a_person_of_two_clients_is_asked_about_each(database: Database) -> None:
    with database.work(NOON) as work:
        one = settle(work, "One")
        two = settle(work, "Two", person="One")
        work.record([one.fact("1", "staff", "12", key="staff")])
    assert known(database, one) == {("staff", None, "12")}
    assert known(database, two) == set()


def _of_another(ours: Seat, theirs: Seat, field: str) -> NewFact:
    fact = ours.fact("1", "staff", "12", key="staff")
    values = {name: getattr(fact, name) for name in NewFact.__dataclass_fields__}
    return NewFact(**(values | {field: getattr(theirs, field)}))


@pytest.mark.parametrize("field", ["client_id", "contact_id", "person_id", "conversation_id"])
def test_a_fact_never_mixes_two_clients(database: Database, field: str) -> None:
    ours, theirs = settled(database, "Ours", "Theirs")
    with pytest.raises(Conflict, match="nothing was changed"):
        record(database, _of_another(ours, theirs, field))
    with database.work(NOON) as work:
        assert work.answers() == ()


@given(answers=st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from([None, "x", "y"]), st.integers(0, 9))))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_facts_only_ever_grow_and_the_newest_of_each_key_counts(
    database: Database, answers: Sequence[tuple[str, str | None, int]]
) -> None:
    with database.work(NOON) as work:
        seat = settle(work, f"Client {len(work.clients())}")
        before: list[tuple[str, str | None]] = []
        for number, (key, item, value) in enumerate(answers):
            work.record([seat.fact(str(number), key, str(value), key=key, item=item)])
            now = [(answer.id, answer.value) for answer in work.answers(seat.client_id)]
            assert set(before) < set(now)
            before = now
    assert known(database, seat) == {
        (key, item, str(value)) for (key, item), value in {(key, item): value for key, item, value in answers}.items()
    }
