"""What a language must say about itself before answers in it can be read."""

from collections.abc import Mapping
from dataclasses import dataclass

Entry = tuple[str, object]
"""A tag (one letter, see `reading/lexer.py`) and what the phrase is worth: 12, "month", 0.5 ..."""

Pattern = tuple[str, str, str | None]
"""A command's name, a regular expression for the whole message, and the reason it gives. Group `rest` is what it carries."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All tables hold lower-case phrases without apostrophes and full stops, words separated by one blank."""

    language: str
    numbers: Mapping[str, Entry]
    """Numerals, magnitudes, bounds, hedges, connectors: what every amount needs."""
    percents: Mapping[str, Entry]
    durations: Mapping[str, Entry]
    moneys: Mapping[str, Entry]
    dates: Mapping[str, Entry]
    yesno: Mapping[str, Entry]
    clock: str
    """Regular expression for a time of day, which a date does not need."""
    ordinal_endings: frozenset[str]
    """What stands after the digits of an ordinal: the "th" of 15th."""
    articles: frozenset[str]
    """Words that make a number a day of the month: "the 15"."""
    pair: str
    """Regular expression for the first two options named together: "1 and 2"."""
    no_such: str
    """Regular expression for "none" said with what there is none of: "no servers"."""
    ordinals: Mapping[str, int]
    """"first": 1 ... and "last": -1, "last but one": -2, for choices."""
    parts: tuple[str, ...]
    """Regular expressions, one for people and one for things: words after a number that say it is one part of a whole: "full time", "remote"."""
    vague: frozenset[str]
    """Whole answers that mention an amount but no number: "a lot"."""
    unknown: tuple[str, ...]
    """Regular expressions: the person does not know. Group `whom` is who would."""
    agree: frozenset[str]
    decline: frozenset[str]
    negations: frozenset[str]
    but: frozenset[str]
    """Those of them that only deny what follows."""
    choice_words: frozenset[str]
    """Words that carry no meaning in the choice of an option: "the", "option", "everything"."""
    choice_doubts: frozenset[str]
    """Words that make the name of an option mean something else: "moving to", "used to", "what is"."""
    choice_part: frozenset[str]
    """Words by which an option is only part of the answer: "some"."""
    choice_both: frozenset[str]
    """Words by which an option says that it stands for two others."""
    choice_hedges: frozenset[str]
    separators: str
    """Regular expression for what stands between two of several options."""
    either: frozenset[str]
    """Words that leave open which of two is meant: "or"."""
    person_prefix: str
    """Regular expression for what stands before a name: "that would be"."""
    nobody: str
    """Regular expression for a whole message that names nobody: "no one in particular"."""
    corrections: str
    """Regular expression for what stands between a slip and its correction: "no wait"."""
    commands: tuple[Pattern, ...]
    politeness: tuple[str, str]
    """Regular expressions for what may stand before and after any command."""
    secrets: tuple[str, ...]
    """Regular expressions for words after which a password or a code stands."""
    after: str
    """Regular expression for words that put off until something is over: "after"."""
    hedges: frozenset[str]
    """Words that may stand before a date without making it a wish to go on later: "maybe next year"."""
    soon: str
    """Regular expression for a short wait; group `length` is how long."""
    parts_of_day: Mapping[str, int]
    """Words for a part of the day, and the hour at which one may come back then."""
