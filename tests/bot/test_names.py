"""A name is found as people write it, and never by chance."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.names import folded, match, nearest

PEOPLE = ("Maria Lopez", "Mariana Lopes", "Bob Müller", "Bob Miller", "Zoë Ångström", "Jean-Luc Godard", "Li", "Al Ng")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("Maria Lopez", ["Maria Lopez"]),
        ("maria lopez", ["Maria Lopez"]),
        ("  MARIA   LOPEZ ", ["Maria Lopez"]),
        ("María López", ["Maria Lopez"]),
        ("maria", ["Maria Lopez", "Mariana Lopes"]),
        ("maria l", ["Maria Lopez"]),
        ("lopez", ["Maria Lopez"]),
        ("lopez maria", ["Maria Lopez"]),
        ("lop", ["Maria Lopez", "Mariana Lopes"]),
        ("bob", ["Bob Müller", "Bob Miller"]),
        ("Muller", ["Bob Müller"]),
        ("muler", ["Bob Müller"]),
        ("Miler", ["Bob Miller"]),
        ("zoe", ["Zoë Ångström"]),
        ("angstrom", ["Zoë Ångström"]),
        ("angtsrom", ["Zoë Ångström"]),
        ("jean luc", ["Jean-Luc Godard"]),
        ("godart", ["Jean-Luc Godard"]),
        ("goddard", ["Jean-Luc Godard"]),
        ("Marai Lopez", ["Maria Lopez"]),
        ("li", ["Li"]),
        ("ng", ["Al Ng"]),
    ],
)
def test_a_name_is_found(wanted: str, found: list[str]) -> None:
    assert [PEOPLE[place] for place in match(wanted, PEOPLE).found] == found


@pytest.mark.parametrize(
    "wanted", ["", " ", "-", "🙂", "Peter", "xx", "Lo Ma Bo", "lopez lopez", "Luke Skywalker", "la"]
)
def test_nobody_is_found_by_chance(wanted: str) -> None:
    assert match(wanted, PEOPLE).found == ()


@pytest.mark.parametrize(
    ("wanted", "near"),
    [("discvery", ("discovery",)), ("roadmaps", ("roadmap",)), ("startt", ("start",)), ("xyzzy", ())],
)
def test_what_resembles_is_offered(wanted: str, near: tuple[str, ...]) -> None:
    assert nearest(wanted, ["discovery", "roadmap", "start", "answers"]) == near


NAMES = st.text(alphabet=st.characters(codec="utf-8"), max_size=30)


@given(st.lists(NAMES.filter(folded), min_size=1, max_size=6, unique_by=folded), st.data())
def test_a_full_name_always_means_itself(names: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(names) - 1))
    assert match(names[place], names).found == (place,)


@given(NAMES, st.lists(NAMES, max_size=6))
def test_places_are_places_in_the_list(wanted: str, names: list[str]) -> None:
    hit = match(wanted, names)
    assert set(hit.found) | set(hit.near) <= set(range(len(names)))
    assert not (hit.found and hit.near)
