"""The secret of an invitation: drawn, told from other words, and never kept, only its hash."""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from hashlib import sha256
from secrets import token_bytes

from storage.work import Work

HIDDEN = "[invitation]"
"""What is kept in the place of a code."""
OPENS = "/start"
_BYTES = 32
_PIECE = re.compile(r"(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])")
_ALONE = re.compile(r"[\s\"'`*<>]*([A-Za-z0-9_-]{43})[\s\"'`*<>]*")
_START = re.compile(r"\s*/start(?:@\w+)?\s+([\w-]{12,})\s*", re.IGNORECASE)
_LINK = re.compile(r"\bt\.me/\w+\?start=([\w-]{12,})")


@dataclass(frozen=True, slots=True)
class Code:
    """A code in a message, and the message without it."""

    token: str
    kept: str

    @property
    def hash(self) -> str:
        """What is stored of it."""
        return hash_of(self.token)


def new_token() -> str:
    """256 random bits in 43 letters and digits (base64url), small and large letters and digits among them."""
    while True:
        token = urlsafe_b64encode(token_bytes(_BYTES)).decode("ascii").rstrip("=")
        if _is_mixed(token) and token[0].isalnum() and token[-1].isalnum():
            return token


def hash_of(token: str) -> str:
    """The hash that is stored, hexadecimal."""
    return sha256(token.encode(errors="replace")).hexdigest()


def find_code(work: Work, text: str) -> Code | None:
    """The code that somebody sends: with /start, alone, or as a link; within other words only one that we gave out."""
    if started := _START.fullmatch(text):
        return Code(started[1], OPENS)
    if linked := _LINK.fullmatch(text.strip().removeprefix("https://")):
        return Code(linked[1], without_codes(text))
    alone = _ALONE.fullmatch(text)
    if alone and _is_mixed(alone[1]):
        return Code(alone[1], HIDDEN)
    for piece in _PIECE.findall(text):
        if work.invitation(hash_of(piece)) is not None:
            return Code(piece, without_codes(text))
    return None


def without_codes(text: str) -> str:
    """The text without whatever could be a code."""
    if _START.fullmatch(text):
        return OPENS
    alone = _ALONE.fullmatch(text)
    if alone and _is_mixed(alone[1]):
        return HIDDEN
    linked = _LINK.sub(lambda hit: hit[0].replace(hit[1], HIDDEN), text)
    return _PIECE.sub(lambda hit: HIDDEN if _is_mixed(hit[0]) else hit[0], linked)


def _is_mixed(text: str) -> bool:
    return all(any(test(char) for char in text) for test in (str.isupper, str.islower, str.isdigit))
