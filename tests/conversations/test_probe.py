"""When an answer is thin, and what is asked then."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.probe import ProbeName, is_thin, is_vague, probe_languages, probe_text, word_list


@pytest.mark.parametrize(
    ("text", "thin", "vague"),
    [
        ("", True, False),
        ("ok", True, True),
        ("Everything is fine.", True, True),
        ("scanning", True, False),
        ("Nothing really.", False, True),
        ("no", False, False),
        ("never", False, False),
        ("nothing works", True, True),
        ("the scanner, every day", True, False),
        ("It depends on the day and on who is there", True, True),
        ("this and that, nothing special comes to mind right now", True, True),
        ("not sure, somebody else does it", True, True),
        ("Every invoice goes through three hands before it is filed", False, False),
        ("The internet was gone for half a day and nobody could work", False, False),
        (
            "We lost two days when the server died. It depends on one disk, and nobody saw it was full",
            False,
            False,
        ),
    ],
)
def test_thin_and_vague(text: str, thin: bool, vague: bool) -> None:
    assert (is_thin(text), is_vague(text)) == (thin, vague)


@pytest.mark.parametrize("name", get_args(ProbeName))
def test_every_follow_up_is_one_question(name: ProbeName) -> None:
    for language in probe_languages():
        assert probe_text(name, (language,)).count("?") == 1
    assert probe_text(name, ("xx", "en-GB")) == probe_text(name, ("en",)) == probe_text(name, ())


@given(st.text())
def test_any_text_can_be_judged(text: str) -> None:
    assert is_thin(f"{text} scanner") >= is_vague(f"{text} scanner")
    assert all(word == word.lower() for word in word_list(text) if word.isascii())
