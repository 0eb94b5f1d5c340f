"""What is said in the thread of an escalation: to the firm about the contact, and to the contact in a consultant's
name.
"""

from __future__ import annotations

from conversations.escalation.card import WORDS
from conversations.lexicon.relay import RELAY_WORDS
from conversations.render import escaped


def to_firm(name: str, language: str, **values: object) -> str:
    """A line for the firm (Markdown). WORDS in it is still to be filled in with the exact words of a message."""
    return _filled(RELAY_WORDS[language].room[name], values)


def to_contact(name: str, language: str, **values: object) -> str:
    """A line for the contact (Markdown), with all values escaped."""
    return _filled(RELAY_WORDS[language].contact[name], values)


def with_words(text: str, words: str) -> str:
    """The text with the exact words in their place: only whoever shows it does that, so that no copy is kept."""
    return text.replace(WORDS, escaped(words))


def _filled(text: str, values: dict[str, object]) -> str:
    return text.format(**{"words": WORDS, **{key: escaped(value) for key, value in values.items()}})
