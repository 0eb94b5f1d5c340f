"""What a language must have for the thread of an escalation. Markdown; `{name}` is filled with escaped values."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.lexicon.en.relay import ASKS, CONTACT, ROOM, THANKS


@dataclass(frozen=True, slots=True)
class RelayWords:
    language: str
    room: Mapping[str, str]
    """What the firm reads."""
    contact: Mapping[str, str]
    """What the contact reads."""
    thanks: str
    """A regular expression over a whole message, normalised: nothing that the firm must read."""
    asks: str
    """The same, for a question about what happens now."""


RELAY_WORDS = {one.language: one for one in (RelayWords("en", ROOM, CONTACT, THANKS, ASKS),)}
