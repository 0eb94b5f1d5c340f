"""Answers that are words: free texts, persons, and consent, which takes nothing but the exact words."""

import re

from conversations.lexicon import lexicon
from conversations.reading.result import Context, Reading, Unclear, Understood, Unknown
from conversations.reading.text import normalised, plain
from conversations.reading.unknown import says_unknown
from conversations.value import Consent

_LONGEST_TEXT = 4000
_LONGEST_NAME = 80


def read_text(text: str, context: Context) -> Reading:
    """The text itself, as typed; control characters and lone surrogates cannot be stored and go."""
    kept = "".join(mark for mark in text.encode("utf-8", "ignore").decode() if mark >= " " or mark in "\n\t").strip()
    if len(kept) > _LONGEST_TEXT:
        return Unclear("too_long")
    if not re.search(r"\w", kept):
        return Unclear("nothing")
    whom = says_unknown(normalised(kept[:300]), lexicon(context.language)) if len(kept) < 120 else None
    return Unknown(whom or None) if whom is not None else Understood(kept)


def read_person(text: str, context: Context) -> Reading:
    """A name or a role as typed, without "that would be"."""
    words = lexicon(context.language)
    kept = " ".join("".join(mark for mark in text.encode("utf-8", "ignore").decode() if mark >= " ").split())
    if len(kept) > _LONGEST_NAME:
        return Unclear("too_long")
    name = re.sub(rf"^(?:{words.person_prefix})\s+", "", kept.replace("’", "'"), flags=re.IGNORECASE).strip(" .,!")
    whom = says_unknown(normalised(kept), words) if name == kept.strip(" .,!") else None
    if whom is not None:
        return Understood(whom) if whom else Unknown()
    if names_nobody(kept, context):
        return Unclear("negated")
    if not re.search(r"[^\W\d_]", name) or plain(name) in words.agree | words.decline | {"maybe"}:
        return Unclear("nothing")
    return Unclear("ambiguous") if "?" in name else Understood(name)


def names_nobody(text: str, context: Context) -> bool:
    """Says that there is no such person."""
    return re.fullmatch(lexicon(context.language).nobody, plain(text)) is not None


def read_consent(text: str, context: Context) -> Reading:
    """Agreement by whole-message exact words only. Any doubt, condition or addition is asked about."""
    words = lexicon(context.language)
    said = " ".join(text.lower().strip(" .!").split())
    if said in words.agree:
        return Understood(Consent.AGREE)
    return Understood(Consent.DECLINE) if said in words.decline else Unclear("not_exact_words")
