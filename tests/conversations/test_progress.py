"""Where we are is said with every question; how many there are is said exactly only when that is certain."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.interview.state import Mode
from tests.conversations.interview import Interview

_HEAD = re.compile(r"_\d+ of (about )?(\d+)_")
_WORDS = (
    "yes",
    "no",
    "I agree",
    "0",
    "1",
    "3",
    "5 years",
    "March 2024",
    "March 2028",
    "12",
    "80 %",
    "Ana",
    "I don't know",
)
_SKIPS = ("skip", "skip", "the cellar")


@pytest.mark.parametrize("name", ["offices", "roadmap", "machines", "discovery"])
@settings(max_examples=25)
@given(words=st.lists(st.sampled_from([*_WORDS, *_SKIPS]), min_size=20, max_size=60))
def test_a_number_of_questions_that_was_said_exactly_is_right_to_the_end(name: str, words: list[str]) -> None:
    interview = Interview.of(name).types("I agree")
    said: set[str] = set()
    for typed in words:
        if interview.state.open is None:
            break
        interview.types("yes" if interview.state.open.mode is Mode.RECAP else typed)
        for found in (_HEAD.search(message.text) for message in interview.messages):
            if found is not None and not found[1]:
                said.add(found[2])
        assert len(said) <= 1, typed


def test_it_is_about_so_many_until_the_answer_that_decides_is_there() -> None:
    interview = Interview.of("offices")
    assert "of about " in interview.messages[-1].text
    assert "of about " not in Interview.of("discovery").messages[-1].text


@pytest.mark.parametrize(
    ("count", "asked"), [("1", "What do you call your server?"), ("2", "What do you call server 1?")]
)
def test_the_only_one_of_its_kind_has_no_number(count: str, asked: str) -> None:
    interview = Interview.of("machines").types("I agree").types(count)
    assert asked in interview.messages[-1].text
