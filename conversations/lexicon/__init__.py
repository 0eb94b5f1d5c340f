"""The words of a language, one file a language. Adding a language is adding a file and naming it here."""

from conversations.lexicon.base import Entry, Lexicon, Pattern
from conversations.lexicon.en import ENGLISH

LEXICONS = {lexicon.language: lexicon for lexicon in (ENGLISH,)}

__all__ = ["LEXICONS", "Entry", "Lexicon", "Pattern", "lexicon"]


def lexicon(language: str) -> Lexicon:
    """The lexicon of `en` or `en-GB`; raises `KeyError` for a language that has none."""
    return LEXICONS[language.replace("_", "-").partition("-")[0].lower()]
