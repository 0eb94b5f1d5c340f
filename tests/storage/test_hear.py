"""What is delivered again is heard once."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.database import Database
from storage.message import Heard, Message
from tests.storage.settlement import NOON, Seat, made, settle, settled


def hear(database: Database, heard: Heard) -> bool:
    with database.work(NOON) as work:
        return work.hear(heard)


def transcript(database: Database, seat: Seat) -> tuple[Message, ...]:
    with database.work(NOON) as work:
        return work.transcript(seat.address_id)


def test_a_message_is_heard_in_the_conversation_that_waits(database: Database, seat: Seat) -> None:
    assert hear(database, seat.heard(1, text="about twelve", press="yes"))
    [message] = transcript(database, seat)
    assert (message.text, message.press, message.direction, message.status) == ("about twelve", "yes", "heard", "heard")
    assert (message.conversation_id, message.client_id) == (seat.conversation_id, seat.client_id)
    assert (message.sent_at, message.recorded_at, message.duplicates) == (NOON, NOON, 0)


@pytest.mark.parametrize(
    "again",
    [
        {},
        {"id": made("another id")},
        {"external_id": "another", "client_message_id": "from the client"},
        {"external_id": "another"},
        {"id": made("another id"), "external_id": "another", "client_message_id": "from the client"},
    ],
    ids=["all the same", "other id", "other platform id", "same id only", "same client message only"],
)
def test_a_message_delivered_again_adds_no_row(database: Database, seat: Seat, again: dict[str, str]) -> None:
    first = seat.heard(1, client_message_id="from the client")
    assert hear(database, first)
    assert not hear(database, seat.heard(1, **({"client_message_id": "from the client"} | again)))
    assert hear(database, seat.heard(2))
    one, two = transcript(database, seat)
    assert (one.text, one.duplicates) == ("text 1", 1)
    assert (two.text, two.duplicates) == ("text 2", 0)


def test_a_delivery_again_takes_no_place_in_the_order(database: Database) -> None:
    often, once = settled(database, "Often", "Once")
    for seat, numbers in ((often, [1, 1, 1, 2, 1]), (once, [1, 2])):
        for number in numbers:
            hear(database, seat.heard(number))
        with database.work(NOON) as work:
            work.say([seat.said("reply")])
    assert [message.seq for message in transcript(database, often)] == [
        message.seq for message in transcript(database, once)
    ]


def test_the_same_platform_id_at_another_address_is_another_message(database: Database) -> None:
    one, two = settled(database, "One", "Two")
    assert hear(database, one.heard(1, external_id="17"))
    assert hear(database, two.heard(1, external_id="17"))


def test_nobody_can_be_heard_at_no_address(database: Database, seat: Seat) -> None:
    nowhere = Heard(made("x"), made("nowhere"), "1", None, "text", None, NOON)
    with pytest.raises(LookupError, match="no address"):
        hear(database, nowhere)


@given(deliveries=st.lists(st.integers(0, 4), max_size=20))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_delivery_at_any_later_position_adds_only_to_the_count(
    database: Database, deliveries: Sequence[int]
) -> None:
    with database.work(NOON) as work:
        seat = settle(work, f"Client {len(work.clients())}")
    for number in deliveries:
        hear(database, seat.heard(number))
    expected = [(f"text {number}", deliveries.count(number) - 1) for number in dict.fromkeys(deliveries)]
    assert [(message.text, message.duplicates) for message in transcript(database, seat)] == expected


def test_threads_that_deliver_the_same_are_heard_once(database: Database, seat: Seat) -> None:
    with ThreadPoolExecutor(8) as pool:
        fresh = list(pool.map(lambda number: hear(database, seat.heard(number % 10)), range(80)))
    assert fresh.count(True) == 10
    messages = transcript(database, seat)
    assert len(messages) == 10
    assert {message.duplicates for message in messages} == {7}
