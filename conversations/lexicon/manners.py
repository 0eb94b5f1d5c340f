"""What a language must have to tell why nothing is said now. Plain text; `{name}` stands for what is filled in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from conversations.lexicon.en.manners import DAYS, REASONS, listed, run, times


@dataclass(frozen=True, slots=True)
class MannersWords:
    language: str
    days: tuple[str, ...]
    """Monday to Sunday."""
    reasons: Mapping[str, str]
    run: Callable[[Sequence[str]], str]
    """Days that follow each other: "Monday to Friday"."""
    times: Callable[[int, int], str]
    """From and to, in minutes since midnight: "9 to 5"."""
    listed: Callable[[Sequence[str]], str]


MANNERS_WORDS = {words.language: words for words in (MannersWords("en", DAYS, REASONS, run, times, listed),)}
