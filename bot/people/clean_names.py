"""What may be a name: refused at once where it cannot be used later."""

from __future__ import annotations

import unicodedata

from bot.names import folded
from bot.orders.order import RefusedError

_LONGEST = 120
_BARRED = {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}
_TURNS_TEXT = set("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean_name(name: str, what: str) -> str:
    """The name with single spaces. `what` says whose it is: "the client's name". Raises RefusedError."""
    text = " ".join(unicodedata.normalize("NFC", name).split())
    if not text:
        raise RefusedError(f"{what} is empty: write one, in quotes if it has spaces")
    if any(unicodedata.category(char) in _BARRED or char in _TURNS_TEXT for char in text):
        raise RefusedError(f"{what} has characters that nobody can see or type: write it anew")
    if len(text) > _LONGEST:
        raise RefusedError(f"{what} has {len(text)} characters: use at most {_LONGEST}")
    if not any(char.isalpha() for char in folded(text)):
        raise RefusedError(f"{what} needs a letter, else it cannot be told from a number: write it out")
    return text
