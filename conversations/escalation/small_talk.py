"""What a contact writes that is no news for the firm: a thank-you, or a question about what happens now."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from conversations.lexicon.relay import RELAY_WORDS
from conversations.reading.text import normalised

_LONGEST = 120


class Small(StrEnum):
    THANKS = "thanks"
    ASKS = "asks"


def small_talk(text: str, language: str) -> Small | None:
    """What the whole message is; None for what the firm must read. Silence is never taken for thanks."""
    words = normalised(text).strip("!?., ")
    if not words or len(words) > _LONGEST:
        return None
    thanks, asks = _patterns(language)
    if thanks.fullmatch(words):
        return Small.THANKS
    return Small.ASKS if asks.fullmatch(words) else None


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = RELAY_WORDS[language]
    return re.compile(words.thanks), re.compile(words.asks)
