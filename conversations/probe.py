"""The standing follow-up questions and when an answer is thin enough to deserve one.

The list is closed: the same follow-up for everybody keeps answers comparable, and one an answer is the most.
"""

import re
from collections.abc import Mapping
from typing import Literal, TypeAlias, get_args

ProbeName: TypeAlias = Literal[
    "example", "who_decides", "who_uses", "how_before", "if_unchanged", "how_sure", "how_often"
]

THIN_BELOW = 6
"""An answer of fewer words is thin."""

_TEXTS: Mapping[str, Mapping[ProbeName, str]] = {
    "en": {
        "example": "Could you tell me about the last time that happened?",
        "who_decides": "Who decides about that kind of thing?",
        "who_uses": "Who works with that, day to day?",
        "how_before": "How was it before?",
        "if_unchanged": "What happens if it stays as it is?",
        "how_sure": "How sure are you: do you know it, think so, or guess?",
        "how_often": "How often does that happen, and how much time does it take each time?",
    }
}
# fmt: off
_VAGUE = frozenset(
    [
        "fine", "ok", "okay", "good", "bad", "alright", "whatever", "stuff", "things", "something", "everything",
        "nothing", "anything", "various", "several", "sometimes", "somehow", "somewhat", "maybe", "perhaps",
        "depends", "normal", "usual", "usually", "standard", "average", "etc",
    ]
)
# fmt: on
_VAGUE_PHRASES = (
    "not sure",
    "no idea",
    "it depends",
    "this and that",
    "and so on",
    "kind of",
    "sort of",
    "more or less",
    "so so",
    "the usual",
    "hard to say",
    "all sorts",
    "a bit of everything",
)
# fmt: off
_NOTHING = frozenset(
    [
        "nothing", "nothing really", "nothing at all", "nothing much", "nothing special", "nothing comes to mind",
        "nothing i can think of", "really nothing", "absolutely nothing", "not really", "not much", "none", "no",
        "nope", "nah", "never", "nothing yet", "not yet", "no nothing", "no not really", "can't think of anything",
    ]
)
# fmt: on
"""Answers that are whole: nobody can be asked how often nothing happens."""
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_READ = 4_000


def probe_text(name: ProbeName, languages: tuple[str, ...]) -> str:
    """The follow-up in the first of `languages` that has one, else in English."""
    for language in languages:
        texts = _TEXTS.get(language) or _TEXTS.get(language.partition("-")[0])
        if texts:
            return texts[name]
    return _TEXTS["en"][name]


def probe_languages() -> frozenset[str]:
    """The languages that have the whole list."""
    return frozenset(language for language, texts in _TEXTS.items() if set(texts) == set(get_args(ProbeName)))


def word_list(text: str) -> list[str]:
    """The words of a text in lower case; only its first 4,000 characters are read."""
    return [word.replace("’", "'") for word in _WORD.findall(text[:_READ].lower())]


def is_vague(text: str) -> bool:
    """Whether the text says nothing that could be acted on: only general words, or a shrug."""
    words = word_list(text)
    if len(words) >= 3 * THIN_BELOW:
        return False
    joined = f" {' '.join(words)} "
    if any(f" {phrase} " in joined for phrase in _VAGUE_PHRASES):
        return True
    return bool(words) and sum(word in _VAGUE for word in words) * 2 >= len(words)


def is_thin(text: str) -> bool:
    """Whether one follow-up is worth asking: fewer than six words, or vague. "Nothing" is a whole answer."""
    words = word_list(text)
    return " ".join(words) not in _NOTHING and (len(words) < THIN_BELOW or is_vague(text))
