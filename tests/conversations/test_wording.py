"""What the bot says by itself: whole in every language, used, and in the tone of somebody one likes to answer."""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path
from string import Formatter

import pytest

import conversations
from conversations.interview.phrases import asks, corrected, goes_on, nods, phrase_languages, soon
from conversations.interview.still_phrases import same
from conversations.lint.manners import tone_problems
from conversations.probe import probe_languages
from conversations.wording import LABEL_NAMES, LABELS, NAMES, SENTENCES, label, language_of

SOURCES = [
    path.read_text(encoding="utf-8")
    for package in ("conversations", "bot")
    for path in (Path(conversations.__file__).parent.parent / package).rglob("*.py")
    if path.name not in ("wording.py", "wording_names.py") and "lexicon" not in path.parts
]
BLAMING = re.compile(
    r"\byou (?:did not|didn't|must|have to|should|failed|forgot)\b|\b(?:wrong|invalid|error|mistake)\b", re.IGNORECASE
)
LONGEST = 300
LONGEST_LABEL = 24


@pytest.mark.parametrize("language", SENTENCES)
def test_a_language_has_every_sentence_and_label(language: str) -> None:
    assert set(SENTENCES[language]) == set(NAMES)
    assert set(LABELS[language]) == set(LABEL_NAMES)
    assert language in phrase_languages()
    assert language in probe_languages()


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("name", NAMES)
def test_a_sentence_names_the_same_values_in_every_language(language: str, name: str) -> None:
    assert fields(SENTENCES[language][name]) == fields(SENTENCES["en"][name])  # type: ignore[index]


def fields(text: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(text) if field}


@pytest.mark.parametrize("name", [*NAMES, *LABEL_NAMES])
def test_a_sentence_is_used(name: str) -> None:
    assert any(f'"{name}"' in source or f"'{name}'" in source for source in SOURCES)


@pytest.mark.parametrize(
    ("language", "name", "text"),
    [
        (language, name, text)
        for language in SENTENCES
        for name, text in chain(SENTENCES[language].items(), LABELS[language].items())
    ],
)
def test_the_tone_is_right(language: str, name: str, text: str) -> None:
    assert not [problem.what for problem in tone_problems((), text, language, prices=name == "hint_money")]
    assert not BLAMING.search(text)
    assert len(text) <= (LONGEST_LABEL if name in LABEL_NAMES and name not in NAMES else LONGEST)
    assert "  " not in text
    assert text == text.strip()


def test_a_label_is_plain_text() -> None:
    assert label("human", "en", consultant="*Joe*") == "Talk to *Joe*"


@pytest.mark.parametrize(
    ("languages", "language"), [(("en-GB",), "en"), (("xx", "en"), "en"), ((), "en"), (("xx",), "en"), (("",), "en")]
)
def test_the_language_is_the_first_that_we_have(languages: tuple[str, ...], language: str) -> None:
    assert language_of(languages) == language


@pytest.mark.parametrize(
    ("read", "yes", "no"),
    [
        (goes_on, "go on;Go on.;/start;Let's go;I’m back", "go;we go on holiday;start of the year;"),
        (nods, "ok;OK.;Great;ok, thanks;👍", "ok then 12;okay but no;;fine print"),
        (same, "same;Still the same.;no changes", "the same as Maria;changed"),
        (soon, "one sec;after lunch;in an hour;hold on", "tomorrow;next week;in March"),
        (asks, "can you call me?;Do you also do phones?;ok, why is that?", "paper?;can you call me;12?"),
        (corrected, "actually 12;sorry, I meant no;No, make it 5", "12;no;an actual number"),
    ],
)
def test_small_phrases(read: object, yes: str, no: str) -> None:
    assert callable(read)
    assert [text for text in yes.split(";") if not read(text, "en")] == []
    assert [text for text in no.split(";") if read(text, "en")] == []
