"""How the tables of English words are written."""

from collections.abc import Iterable

from conversations.lexicon.base import Entry


def all_of(tag: str, phrases: str, value: object = None) -> dict[str, Entry]:
    return {phrase.strip(): (tag, value) for phrase in phrases.split("|")}


def each(tag: str, pairs: Iterable[tuple[str, object]]) -> dict[str, Entry]:
    return {phrase: (tag, value) for names, value in pairs for phrase in names.split("|")}
