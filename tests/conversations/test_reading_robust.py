"""Whatever is typed, reading it ends: with a reading, soon."""

from dataclasses import replace
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conversations.lexicon import LEXICONS
from conversations.reading import Choice, Command, Unclear, Understood, Unknown, hear, looks_like_secret
from conversations.reading.score import CONTEXT
from conversations.reading.until import until
from conversations.value import notation, parse

KINDS = (
    *("text", "choice", "choices", "yesno", "int", "range", "percent", "money", "duration", "date", "scale"),
    *("person", "consent"),
)
SLOWEST = 0.05
"""Seconds for one answer, on a busy machine."""
WORDS = sorted(
    {phrase for words in LEXICONS.values() for table in (words.numbers, words.dates, words.yesno) for phrase in table}
    | {
        "12",
        "1/2",
        "31.2.",
        "2027",
        "$",
        "%",
        "-",
        "~",
        ",",
        "?",
        "99999999999999999999",
        "0",
        "1e9",
        "½",
        "'",
        "skip",
        "why",
    }
)
sentences = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
texts = st.one_of(
    st.text(max_size=400), st.text(alphabet=st.characters(categories=["Cs", "So", "Mn", "Nd", "Cc"])), sentences
)


@pytest.mark.parametrize("kind", KINDS)
@given(text=texts)
@example(text="\0")
@example(text="\ud83d")
@example(text="\u202e12 years\u202c")
@example(text="👍🏽" * 50)
@example(text="1" * 10_000)
@example(text="no wait " * 1_200)
@example(text="-" * 10_000)
@example(text="a\u0300" * 5_000)
@example(text="٣ years")
@example(text="0000-00-00")
@example(text="9999-12-31")
@example(text="in 99999999 years")
@example(text="in 999999999999 days")
@example(text="the 31st of next month")
def test_reading_never_fails(kind: str, text: str) -> None:
    heard = hear(kind, text, CONTEXT)
    assert isinstance(heard, Command | Understood | Unknown | Unclear)
    if isinstance(heard, Understood):
        assert parse(kind, notation(heard.value)) == heard.value
    looks_like_secret(text)
    until(text[:200], CONTEXT)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "text",
    [
        *(
            "x" * 10_000,
            "1 " * 5_000,
            "not sure " * 1_000,
            "sorry i mean " * 9,
            "i really " * 13,
            "stop " * 2_000,
            "(" * 9_999,
        ),
        *("to be honest i would say " * 4, "5 or " * 50, "password " * 1_000, "half a " * 40, "one hundred and " * 18),
    ],
)
def test_reading_takes_no_time(kind: str, text: str) -> None:
    hear(kind, "warm", CONTEXT)
    started = process_time()
    hear(kind, text, CONTEXT)
    looks_like_secret(text)
    assert process_time() - started < SLOWEST


@given(text=texts)
def test_consent_is_given_by_its_exact_words_only(text: str) -> None:
    words = LEXICONS["en"]
    heard = hear("consent", text, CONTEXT)
    if isinstance(heard, Understood):
        assert " ".join(text.lower().split()).strip(" .!") in words.agree | words.decline


@given(text=sentences, also=st.lists(st.text(max_size=20), max_size=3))
def test_a_choice_is_always_one_of_the_choices(text: str, also: list[str]) -> None:
    choices = (Choice("a", "First things", tuple(also)), Choice("b", "12 or more"))
    heard = hear("choice", text, replace(CONTEXT, choices=choices))
    assert not isinstance(heard, Understood) or heard.value in {"a", "b"}
