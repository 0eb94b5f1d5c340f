"""What a language must have for the thread of an escalation. Markdown; `{name}` is filled with escaped values."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.lexicon.en.relay import CONTACT, ROOM


@dataclass(frozen=True, slots=True)
class RelayWords:
    language: str
    room: Mapping[str, str]
    """What the firm reads."""
    contact: Mapping[str, str]
    """What the contact reads."""


RELAY_WORDS = {one.language: one for one in (RelayWords("en", ROOM, CONTACT),)}
