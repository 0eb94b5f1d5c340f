"""What goes into reading an answer (`Context`) and what comes out of it (`Reading`, `Command`)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from conversations.value import Value

Why = Literal[
    "nothing",  # no value of this kind in the words
    "ambiguous",  # two values, or words that can mean two things
    "several_numbers",  # more numbers than one value needs
    "out_of_range",  # impossible: 31 February, 140 %, a negative headcount
    "negated",  # says what it is not
    "vague",  # "a lot", "ages", "low six figures"
    "open_ended",  # "after the holidays": a beginning or an end, but no date
    "not_exact_words",  # consent takes whole messages only
    "too_long",
    "secret",  # looks like a password: nothing of it may be kept
]
CommandName = Literal[
    "why",
    "help",
    "back",
    "skip",
    "later",
    "stop",
    "human",
    "correct",
    "dont_know",
    "forget",
    "greeting",
    "thanks",
    "is_bot",
    "who_asks",
    "sells",
    "how_long",
    "who_reads",
    "what_known",
]
Tense = Literal["past", "future"]
SkipReason = Literal["private", "not_relevant", "no_time", "answered", "own_words", "unclear"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to answer: its stored code, its label, other words for it. `unknown` marks "not sure"."""

    code: str
    label: str
    also: tuple[str, ...] = ()
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """Who answers, when and where. `now` is aware; `zone` an IANA name; `locale` like `en-GB`; `scale` both ends."""

    now: datetime
    zone: str = "UTC"
    locale: str = "en-US"
    currency: str = "USD"
    choices: tuple[Choice, ...] = ()
    tense: Tense | None = None
    """Where a date without a year lies; None: it is the next to come."""
    language: str = "en"
    scale: tuple[int, int] = (1, 10)


@dataclass(frozen=True, slots=True)
class Understood:
    """A value. Unless it is `exact`, it is said back in words with a way to change it."""

    value: Value
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Unknown:
    """The person does not know; `whom` is who would, as typed."""

    whom: str | None = None


@dataclass(frozen=True, slots=True)
class Unclear:
    """Not understood: ask again, with an example that fits `why`."""

    why: Why = "nothing"


Reading = Understood | Unknown | Unclear


@dataclass(frozen=True, slots=True)
class Command:
    """Words to the bot instead of an answer.

    `rest` is what they carry, as typed: the new answer of `correct`, until when for `later`, whom for `human` and
    `dont_know`; empty if nothing. `reason` belongs to `skip`.
    """

    name: CommandName
    rest: str = ""
    reason: SkipReason | None = None
