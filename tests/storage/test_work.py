"""One unit of work: all of it or nothing, with moments and texts as they were given."""

from datetime import UTC, datetime, timedelta, timezone
from itertools import count
from threading import Event, Thread

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from storage.claim import Claimed, Sent
from storage.database import Database
from storage.person import Person
from storage.work import Work
from tests.storage.settlement import NOON, Seat, made

NUMBERS = count()


class Interrupted(Exception):
    """Raised in the middle of a work."""


def everything_at_once(work: Work, seat: Seat) -> None:
    work.hear(seat.heard(1))
    work.record([seat.fact("1", "staff", "12", key="staff")])
    work.save_conversation(seat.conversation_id, 1, status="paused", state='{"changed": true}')
    work.say([seat.said("reply")])
    work.add_person(Person(made("new"), "New"))


def test_a_turn_that_breaks_off_leaves_nothing(database: Database, seat: Seat) -> None:
    def break_off() -> None:
        with database.work(NOON) as work:
            everything_at_once(work, seat)
            raise Interrupted

    with pytest.raises(Interrupted):
        break_off()
    with database.work(NOON) as work:
        assert work.transcript(seat.address_id) == ()
        assert work.answers() == ()
        assert work.person(made("new")) is None
        kept = work.conversation(seat.conversation_id)
        assert kept is not None
        assert (kept.version, kept.state, kept.status) == (1, "{}", "waiting")
        everything_at_once(work, seat)


def test_nobody_sees_a_turn_before_it_is_committed(database: Database, seat: Seat, migrated_url: str) -> None:
    another = Database.open(migrated_url)
    claimed: list[tuple[Claimed, ...]] = []
    begun = Event()

    def claim() -> None:
        begun.set()
        with another.work(NOON) as work:
            claimed.append(work.claim("another", 30, 10, business_now=NOON))

    with database.work(NOON) as work:
        everything_at_once(work, seat)
        claiming = Thread(target=claim)
        claiming.start()
        begun.wait()
    claiming.join()
    with another.work(NOON) as work:
        claimed.append(work.claim("another", 30, 10, business_now=NOON))
        assert [len(each) for each in claimed] in ([0, 1], [1, 0])
        assert work.finish(next(one for each in claimed for one in each).id, "another", Sent(NOON))
    another.close()


def test_a_work_that_reads_first_and_writes_later_is_not_refused(database: Database, migrated_url: str) -> None:
    another = Database.open(migrated_url)

    def add(name: str) -> None:
        with another.work(NOON) as work:
            work.add_person(Person(made(name), name))

    adding = Thread(target=add, args=["theirs"])
    with database.work(NOON) as work:
        assert work.persons() == ()
        adding.start()
        adding.join(timeout=0.2)
        work.add_person(Person(made("ours"), "ours"))
    adding.join()
    with database.work(NOON) as work:
        assert [person.name for person in work.persons()] == ["ours", "theirs"]
    another.close()


@pytest.mark.parametrize(
    "moment",
    [
        NOON,
        datetime(2026, 11, 23, 12, 0, 0, 1, tzinfo=UTC),
        datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=-11, minutes=-30))),
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(2199, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
    ],
)
def test_a_moment_comes_back_aware_and_in_utc(database: Database, seat: Seat, moment: datetime) -> None:
    with database.work(moment) as work:
        work.set_stopped(seat.person_id, moment)
    with database.work(NOON) as work:
        person = work.person(seat.person_id)
    assert person is not None
    assert person.stopped_at == moment
    assert person.stopped_at is not None
    assert person.stopped_at.tzinfo is UTC


def test_a_moment_without_a_zone_is_refused(database: Database, seat: Seat) -> None:
    naive = datetime(2026, 11, 23, 12, 0)  # noqa: DTZ001

    def stop() -> None:
        with database.work(NOON) as work:
            work.set_stopped(seat.person_id, naive)

    with pytest.raises(ValueError, match="without a time zone"):
        stop()


@given(moments=st.lists(st.datetimes(timezones=st.timezones()), min_size=2, max_size=5))
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_moments_sort_as_time_does(database: Database, seat: Seat, moments: list[datetime]) -> None:
    wanted = sorted(moment.astimezone(UTC) for moment in moments if 1 < moment.year < 9999)
    address = f"{seat.address_id[:24]}{next(NUMBERS):012}"
    with database.work(NOON) as work:
        place = work.place(seat.address_id)
        other = work.address(place.address.installation_id, address)
        for number, moment in enumerate(wanted[::-1]):
            said = seat.said(f"{address} {number}", due_at=moment)
            work.say([type(said)(**{n: getattr(said, n) for n in said.__slots__} | {"address_id": other.id})])
        stored = sorted(message.due_at for message in work.transcript(other.id) if message.due_at)
    assert stored == wanted


@given(text=st.text(st.characters(codec=None, exclude_categories=()), max_size=30))
@example("NUL \0, a lone \ud83d surrogate, a whole \U0001f600 one, \N{LATIN SMALL LETTER E WITH ACUTE}")
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_stored_and_only_what_databases_refuse_is_replaced(
    database: Database, seat: Seat, text: str
) -> None:
    number = next(NUMBERS)
    with database.work(NOON) as work:
        work.hear(seat.heard(number, text=text))
        stored = next(each.text for each in work.transcript(seat.address_id) if each.id == seat.heard(number).id)
    refused = {"\0"} | {chr(code) for code in range(0xD800, 0xE000)}
    assert stored == "".join("\N{REPLACEMENT CHARACTER}" if char in refused else char for char in text)


def test_the_lease_clock_is_the_databases_own(database: Database) -> None:
    long_ago = NOON - timedelta(days=3650)
    with database.work(long_ago) as work:
        first, second = work.lease_now(), work.lease_now()
    assert first <= second < first + timedelta(minutes=1)
    assert first - long_ago > timedelta(days=3000)
