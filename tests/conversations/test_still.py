"""What is typed at "is that still so?", word by word: no wrong value is kept or taken without being said back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.interview.facts import Known
from conversations.interview.state import Mode, Sure
from tests.conversations.interview import LONG_AGO, Interview, knowing
from tests.conversations.situations import situation

BARE_YES = ["yes", "Yes.", "yep", "yeah", "sure", "correct", "ok", "👍", "that's right", "yes it is"]
BARE_NO = ["no", "nope", "No.", "nah", "👎", "no it isn't"]
STAYS = [
    *["still so", "same", "the same", "same as before", "unchanged", "no change", "nothing changed", "still the same"],
    *["yes, still so", "yes, same as before", "no, nothing has changed", "no, still the same", "it hasn't changed"],
]
CHANGES = [
    "it has changed",
    "changed",
    "that has changed",
    "no, that has changed",
    "yes, it has changed",
    "it's different now",
]
KEPT, PLAINLY = "kept", "plainly"


def still(ask: str, value: str = "") -> Interview:
    facts = knowing(ask)
    if value:
        key, known = next(iter(facts.known.items()))
        facts = replace(facts, known={key: Known(value, known.kind, LONG_AGO)})
    return Interview.of("every_kind", facts).until(ask)


def outcome(after: Interview, ask: str) -> str:
    """`kept`, `plainly` (asked anew without the old answer), `again` (not understood), or the new value."""
    answer = after.state.answers.get(ask)
    if answer is None:
        assert after.open.path == ask
        return PLAINLY if after.open.mode is Mode.ASK else "again"
    return KEPT if answer.sure is Sure.CONFIRMED else answer.value


YES_OR_NO = [
    *((told, words, KEPT if told == "yes" else PLAINLY) for told in ("yes", "no") for words in BARE_YES),
    *((told, words, "no" if told == "yes" else PLAINLY) for told in ("yes", "no") for words in BARE_NO),
    *((told, words, KEPT) for told in ("yes", "no", "maybe-yes", "maybe-no") for words in STAYS),
    *((told, words, PLAINLY) for told in ("yes", "no") for words in CHANGES),
    *(
        ("no", words, KEPT)
        for words in ("still no", "still not", "not yet", "never", "no, never", "yes, still no", "no, not yet")
    ),
    *(("no", words, PLAINLY) for words in ("still yes", "actually no", "actually yes", "yes, last June", "yes, sadly")),
    *(("no", words, PLAINLY) for words in ("no longer", "not any more", "I think so", "yes, we did")),
    *(("yes", words, KEPT) for words in ("still yes", "yes, still", "no, still yes", "it's still yes")),
    *(("yes", words, "no") for words in ("actually no", "never", "no, never")),
    *(("yes", words, PLAINLY) for words in ("still no", "not any more", "no longer")),
    *(("yes", words, "maybe-no") for words in ("I don't think so", "probably not")),
    ("maybe-yes", "yes", "yes"),
    ("maybe-yes", "no", "no"),
    ("maybe-no", "yes", PLAINLY),
    ("maybe-no", "no", PLAINLY),
]


@pytest.mark.parametrize(("told", "words", "comes_to"), YES_OR_NO)
def test_a_yes_or_no_that_was_told(told: str, words: str, comes_to: str) -> None:
    after = still("tested", told).types(words)
    assert outcome(after, "tested") == comes_to
    if comes_to not in (KEPT, PLAINLY):
        assert "Noted: " in after.said
        assert "(before: " in after.said


VALUES = {
    "sites": ("3", "12", "12"),
    "files": ("On a server in the office", "in the cloud", "cloud"),
    "server_age": ("", "6 years", "P6Y"),
    "devices": ("laptops", "phones", "phones"),
    "staff": ("8", "15", "15"),
    "remote": ("10 %", "30 %", "30"),
    "budget": ("4000 a year", "6000 a year", "USD 6000/year"),
    "move": ("March 2027", "May 2028", "2028-05"),
    "happy": ("3", "2", "2"),
    "deputy": ("Maria", "Peter", "Peter"),
}
"""By question: the old answer as one may repeat it, a new one, and how that is stored."""


@pytest.mark.parametrize("ask", [*VALUES, "waste"])
@pytest.mark.parametrize("words", [*BARE_YES, *STAYS])
def test_what_stays_is_kept(ask: str, words: str) -> None:
    assert outcome(still(ask).types(words), ask) == KEPT


@pytest.mark.parametrize("ask", [*VALUES, "waste"])
@pytest.mark.parametrize("words", [*BARE_NO, *CHANGES, "not any more", "no longer"])
def test_what_has_changed_is_asked_anew(ask: str, words: str) -> None:
    assert outcome(still(ask).types(words), ask) == PLAINLY


@pytest.mark.parametrize("ask", VALUES)
@pytest.mark.parametrize("words", ["{}", "no, {}", "No, it's {} now", "no. {}", "well, no, {}"])
def test_how_it_is_now_is_taken_and_said_back(ask: str, words: str) -> None:
    _, new, stored = VALUES[ask]
    after = still(ask).types(words.format(new))
    assert outcome(after, ask) == stored
    assert "Noted: " in after.said
    assert "(before: " in after.said


@pytest.mark.parametrize("ask", [ask for ask in VALUES if VALUES[ask][0]])
@pytest.mark.parametrize("words", ["{}", "still {}", "yes, {}", "yes, still {}"])
def test_the_old_answer_in_so_many_words_is_kept(ask: str, words: str) -> None:
    assert outcome(still(ask).types(words.format(VALUES[ask][0])), ask) == KEPT


def test_what_is_added_to_a_yes_stands_beside_the_old_words() -> None:
    after = still("waste").types("yes, and the printer is slow too")
    assert outcome(after, "waste") == KEPT
    assert after.state.answers["waste.more"].value == "yes, and the printer is slow too"
    assert "Noted." in after.said


def test_a_no_with_a_sentence_is_how_it_is_now() -> None:
    after = still("waste").types("No, now it is the printer that is slow.")
    assert after.state.answers["waste"].value == "No, now it is the printer that is slow."


@pytest.mark.parametrize(("ask", "value"), [("tested", "?"), ("sites", "?"), ("files", "unsure"), ("waste", "?")])
def test_not_knowing_is_not_asked_about(ask: str, value: str) -> None:
    asked = still(ask, value)
    assert asked.open.mode is Mode.ASK
    assert "told me" not in asked.said


@pytest.mark.parametrize(
    ("told", "shown", "today", "kept"),
    [
        ("~P34M..P36M", "about 3 years", "about 4 years", "~P47M..P49M"),
        ("P3Y", "3 years", "about 4 years", "~P49M"),
        ("P1M", "1 month", "about 14 months", "~P14M"),
        ("P2W", "2 weeks", "about 414 days", "~P414D"),
        (">=P10Y", "at least 10 years", "about at least 11 years", "~>=P133M"),
    ],
)
def test_an_age_has_grown_since_it_was_told(told: str, shown: str, today: str, kept: str) -> None:
    asked = still("server_age", told)
    assert f"you told me: “{shown}”. By now that makes {today}. Is that so?" in asked.said
    assert asked.copy().types("yes").state.answers["server_age"].value == kept
    assert asked.copy().presses(f"{asked.open.number}:/still").state.answers["server_age"].value == kept


def test_words_that_end_with_a_full_stop_get_no_second_one() -> None:
    asked = still("waste", "Every scan goes through three hands.")
    assert "“Every scan goes through three hands.” Is that still so?" in asked.said


def test_the_old_no_is_not_shown_when_it_is_asked_plainly() -> None:
    after = situation("still", "tested").copy().types("yes")
    assert "in two ways" in after.said
    assert "told me" not in after.said
    assert after.types("yes").state.answers["tested"].value == "yes"


def test_the_same_as_before_is_no_skip_where_the_question_is_asked_anew() -> None:
    anew = still("sites").types("it has changed")
    assert outcome(anew, "sites") == PLAINLY
    assert outcome(anew.types("same as before"), "sites") == KEPT


@pytest.mark.parametrize("words", ["yes", "no", "ok", "No.", "sure"])
def test_a_yes_or_no_is_no_name_of_a_thing(words: str) -> None:
    talk = Interview.of("offices").types("I agree").types("1").types(words)
    assert "site.1.name" not in talk.state.answers
