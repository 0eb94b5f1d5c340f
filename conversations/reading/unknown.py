"""Whether somebody says that he does not know, and who would."""

import re
from functools import lru_cache

from conversations.lexicon import Lexicon, lexicon
from conversations.reading.text import normalised

_SHRUG = "\N{SHRUG}"


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in lexicon(language).unknown)


def spoken(plain: str) -> str:
    """A normalised text without the marks of a sentence; those inside numbers stay."""
    return " ".join(re.sub(r"[!?;:()\"*]|(?<!\d)[.,]|[.,](?!\d)|(?<![\d ])-|-(?![\d])", " ", plain).split())


def shrugs(text: str) -> bool:
    """Nothing but a shrug, of whomever."""
    return text.strip().startswith(_SHRUG) and not normalised(text)


def says_unknown(plain: str, words: Lexicon) -> str | None:
    """`None` if it is an answer; else whom to ask, or nothing."""
    said = spoken(plain.replace("%", ""))
    if len(said) > 120:
        return None
    parts = [said]
    for pattern in _patterns(words.language):
        match = pattern.fullmatch(said)
        if match:
            return next((name for name in match.groupdict().values() if name), "")
    clauses = [spoken(part) for part in re.split(r"[,.;!?\n-]+", plain) if part.strip()]
    return _clauses(clauses, words) if 1 < len(clauses) <= 3 and parts else None


def _clauses(clauses: list[str], words: Lexicon) -> str | None:
    """“Not sure, you would have to ask Maria”: every clause says so, or one does and no other says anything."""
    found = [says_unknown(clause, words) for clause in clauses]
    if any(one is None for one in found):
        return None
    return next((one for one in found if one), "")
