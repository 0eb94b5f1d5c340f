"""What is left of a message when greeting, signature and earlier messages are taken away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.interview.letter import body_of


@pytest.mark.parametrize(
    ("typed", "body"),
    [
        (
            "Hi Joe,\n\nabout 4 years.\n\nKind regards\n\nHank Miller\nAcme Inc.\n+1 555 123 4567\nh@acme.example",
            "about 4 years.",
        ),
        ("The scanner.\n\nThanks\nHank", "The scanner."),
        ("yes\n\nSent from my iPhone", "yes"),
        ("12\n> How many people are you?\n> Thank you", "12"),
        ("> How many people are you?\n12", "12"),
        ("5 years\n\nOn Mon, Nov 23, 2026 at 9:00 Joe <joe@example.org> wrote:\nHow old is it?", "5 years"),
        ("5 years\n-----Original Message-----\nFrom: Joe <joe@example.org>\nHow old is it?", "5 years"),
        ("three\n-- \nHank", "three"),
        ("good morning\n3 offices", "3 offices"),
        ("mornings. Mit freundlichen Grüßen Hank", "mornings"),
        ("Mornings, best regards, Hank Miller", "Mornings"),
        ("mornings\n\nViele Grüße\nHank", "mornings"),
    ],
)
def test_only_what_was_written_as_an_answer_is_left(typed: str, body: str) -> None:
    assert body_of(typed) == body


@pytest.mark.parametrize(
    "typed",
    [
        "Best regards",
        "thanks",
        "thanks\nHank",
        "we sell cards with best wishes",
        "Hello, we have 3",
        "from: 3\nto: 5",
        "first the scanner\nthen the phones",
        (
            "the cards say:\nbest wishes\n"
            "and then a line that is far too long to stand in a signature of anybody, as it tells a whole story"
        ),
    ],
)
def test_what_may_be_an_answer_stays(typed: str) -> None:
    assert body_of(typed) == typed


@given(st.text(max_size=200))
def test_never_is_nothing_left_of_something(typed: str) -> None:
    assert bool(body_of(typed)) == bool(typed.strip())
