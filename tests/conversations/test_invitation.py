"""What is said around an invitation: whole in every language, and in the tone of somebody one likes to answer."""

from __future__ import annotations

from pathlib import Path

import pytest

import conversations
from conversations.invitation import ANSWERS, HOW, MINUTES, NAMES, TEXTS, answer, invitation_text
from conversations.lint.manners import tone_problems
from conversations.wording import SENTENCES
from tests.conversations.test_wording import BLAMING, LONGEST, fields

BOT = Path(conversations.__file__).parent.parent / "bot"
VALUES = {
    "first_name": "Maria",
    "client": "Weber *Print* {x}",
    "title": "Getting to know you",
    "platform": "Telegram",
    "consultant": "Chris Adler",
    "firm": "Blue Harbor IT",
    "until": "2026-12-06",
    "link": "https://t.me/bot?start=x",
    "place": "Weber",
    "bot": "Bluepaper",
    "code": "x",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_every_language_has_all_of_it(language: str) -> None:
    assert set(ANSWERS[language]) == set(NAMES)
    assert language in TEXTS
    assert language in MINUTES
    assert set(HOW[language]) == {"slack", "telegram"}
    assert {name: fields(text) for name, text in ANSWERS[language].items()} == {
        name: fields(text) for name, text in ANSWERS["en"].items()
    }


@pytest.mark.parametrize(("language", "text"), [(one, text) for one in ANSWERS for text in ANSWERS[one].values()])
def test_the_tone_is_right(language: str, text: str) -> None:
    assert not [problem.what for problem in tone_problems((), text, language)]
    assert not BLAMING.search(text)
    assert len(text) <= LONGEST


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("channel", ["slack", "telegram"])
def test_the_text_is_filled_and_promises_nothing(language: str, channel: str) -> None:
    text = invitation_text(language, channel, minutes=3, **VALUES)
    assert VALUES["client"] in text
    assert not [problem.what for problem in tone_problems((), text, language)]
    assert "{" not in text.replace(VALUES["client"], "")


def test_every_answer_is_used() -> None:
    sources = "".join(file.read_text(encoding="utf-8") for file in BOT.rglob("*.py"))
    assert [name for name in NAMES if f'"{name}"' not in sources] == []


def test_values_are_words_and_never_format() -> None:
    assert answer("moved", "en", first_name="*Maria*") == r"Thank you, \*Maria\*. From now on I write to you here."
