"""A visit that cannot be meant is refused in one line; a second one on the same day says what is planned already."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bot.orders_world import PEOPLE, World
from tests.stage import MONDAY


@pytest.fixture
def world(migrated_url: str) -> Iterator[World]:
    """Otto's firm with Theo; hank of Acme and bea of Beta."""
    with World(migrated_url, MONDAY.replace(hour=10)) as world:
        for name in ("Otto", "Theo"):
            world.consultant(name, PEOPLE[name])
        world.contact("hank", "Acme")
        world.contact("bea", "Beta")
        world.given("Otto", "visit hank on 2027-01-12 at 10:00")
        yield world


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("visit hank on 2020-01-12", "2020-01-12 is over: write the day on which you meet."),
        ("visit hank on 9999-12-31", "9999-12-31 is more than 5 years ahead: write the day on which you meet."),
        ("visit hank on 2031-12-01", "2031-12-01 is more than 5 years ahead: write the day on which you meet."),
        (
            "visit hank on 2027-01-12 at 10:00 about the lease",
            "Otto meets hank on 2027-01-12 10:00 already: visits shows what is planned.",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused(world: World, typed: str, said: str) -> None:
    before = world.things()
    refused = world.given("Otto", typed)
    assert (refused.refused, refused.text.replace("\\", "")) == (True, said)
    assert world.things() == before


def test_another_time_of_the_same_day_is_planned_and_both_are_named(world: World) -> None:
    stays = "That day is planned too, and stays so: Otto, 2027-01-12 10:00. undo takes the new one back."
    for name, typed in (("Otto", "visit hank on 2027-01-12 at 15:00"), ("Theo", "visit hank on 2027-01-12 at 10:00")):
        said = world.given(name, typed).text.replace("\\", "").splitlines()
        assert said[1] == stays
        stays = stays.replace(". undo", "; Otto, 2027-01-12 15:00. undo")
    assert "planned too" not in world.given("Otto", "visit bea on 2027-01-12 at 10:00").text
    assert "planned too" not in world.given("Otto", "visit hank on 2027-01-13").text
    assert len(world.given("Otto", "visits").text.splitlines()) == 5


def test_what_is_planned_for_years_ahead_is_listed(world: World) -> None:
    world.given("Otto", "visit bea on 2030-06-01")
    assert "2030-06-01" in world.given("Otto", "visits").text
