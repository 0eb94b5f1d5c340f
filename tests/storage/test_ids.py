"""Ids are made from what they name."""

from datetime import UTC, datetime, timedelta
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.ids import address_id, counted, derived, turn_id

INSTANTS = st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(st.text(max_size=20), INSTANTS)
def test_an_id_is_a_uuid_and_the_same_each_time(identity: str, at: datetime) -> None:
    turn = turn_id(identity, at)
    for made in (turn, derived(turn, 1), counted(turn, 1), address_id(identity, "x")):
        assert str(UUID(made)) == made
        assert UUID(made).variant == RFC_4122
    assert turn_id(identity, at) == turn_id(identity, at)


@given(st.text(max_size=20), st.text(max_size=20), INSTANTS, st.integers(1, 10**9))
def test_turns_sort_as_time_does_and_what_they_create_sorts_with_them(
    one: str, two: str, at: datetime, milliseconds: int
) -> None:
    earlier, later = turn_id(one, at), turn_id(two, at + timedelta(milliseconds=milliseconds))
    assert earlier < later
    assert earlier < derived(later, 0)
    assert derived(earlier, 0) < later


@given(st.text(max_size=20), INSTANTS, st.integers(1, 200_000), st.integers(1, 5_000))
def test_what_a_turn_makes_one_after_the_other_sorts_so(identity: str, at: datetime, first: int, more: int) -> None:
    turn = turn_id(identity, at)
    assert counted(turn, first) < counted(turn, first + more)
    assert counted(turn, first) < turn_id(identity, at + timedelta(milliseconds=1))


@given(st.lists(st.tuples(st.text(max_size=5), st.integers(0, 50)), unique=True))
def test_no_two_things_have_one_id(names: list[tuple[str, int]]) -> None:
    at = datetime(2026, 11, 23, tzinfo=UTC)
    for make in (derived, counted):
        assert len({make(turn_id(identity, at), ordinal) for identity, ordinal in names}) == len(names)


def test_a_turn_that_is_no_uuid_creates_nothing() -> None:
    with pytest.raises(ValueError, match="non-hexadecimal"):
        derived("the turn of a contact", 1)
    with pytest.raises(ValueError, match="non-hexadecimal"):
        counted("the turn of a contact", 1)
