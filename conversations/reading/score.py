"""Scoring the reader against answers with the value that a careful person reads from them. How it counts stands in
docs/reading.md.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Literal

from conversations.reading.command import read_command
from conversations.reading.reader import hear
from conversations.reading.result import Choice, Command, Context, Reading, Unclear, Understood, Unknown
from conversations.value import Duration, Money, NotationError, Number, Span, Value, When, notation, parse

KINDS = ("int", "range", "duration", "date", "money", "yesno", "choice", "meta", "consent")
COMMANDS = ("dont_know", "skip", "why", "help", "stop", "pause", "back", "correct", "human", "none")
Verdict = Literal["right", "wrong", "unclear"]

CONTEXT = Context(
    now=datetime(2026, 11, 23, 12, tzinfo=UTC),
    choices=(
        Choice("cloud", "In the cloud", ("online", "hosted", "on the internet", "web based")),
        Choice(
            "office",
            "On a server in the office",
            (
                "server",
                "office",
                "closet",
                "local",
                "locally",
                "on prem",
                "on premise",
                "on premises",
                "in house",
                "onsite",
                "on site",
            ),
        ),
        Choice(
            "both",
            "A bit of both",
            (
                "both",
                "mix",
                "mixed",
                "hybrid",
                "bit of each",
                "some of each",
                "half half",
                "half and half",
                "50 50",
                "combination",
                "combo",
            ),
        ),
        Choice("unsure", "Not sure", ("no idea", "no clue"), unknown=True),
    ),
)
"""Who answers: on Monday 23 November 2026 in the United States, asked where his files live."""

_NAMES: Mapping[str, str] = {
    "later": "pause",
    "is_bot": "human",
    "sells": "none",
    "forget": "stop",
    "who_asks": "why",
    "who_reads": "why",
    "how_long": "help",
    "what_known": "help",
    "greeting": "none",
    "thanks": "none",
}


class RowError(ValueError):
    """A row that is not in the notation."""


@dataclass(frozen=True, slots=True)
class Row:
    """An answer and what must be read from it: a value in the notation, `!` (ask again), `?` or a command."""

    kind: str
    text: str
    expected: str


@dataclass(slots=True)
class Tally:
    """How the rows of one kind went."""

    rows: int = 0
    right: int = 0
    wrong: int = 0
    unclear: int = 0
    misses: list[tuple[Row, str]] = field(default_factory=list)

    def take(self, other: "Tally") -> None:
        """Adds another tally."""
        self.rows += other.rows
        self.right += other.right
        self.wrong += other.wrong
        self.unclear += other.unclear
        self.misses += other.misses

    def add(self, row: Row, verdict: Verdict, got: str) -> None:
        """Counts a row."""
        self.rows += 1
        setattr(self, verdict, getattr(self, verdict) + 1)
        if verdict != "right":
            self.misses.append((row, f"{verdict}: {got}"))


def row(cells: list[str], kind: str | None) -> Row:
    """A row of two cells (with `kind`) or three; raises `RowError`."""
    if len(cells) == 2 and kind:
        cells = [kind, *cells]
    if len(cells) != 3:
        raise RowError(f"has {len(cells)} of {2 if kind else 3} tab-separated columns")
    made = Row(cells[0], cells[1], cells[2].strip())
    if made.kind not in KINDS:
        raise RowError(f"is of the kind {made.kind!r}; known are {', '.join(KINDS)}")
    _check(made)
    return made


def score(rows: Iterable[Row], context: Context = CONTEXT) -> dict[str, Tally]:
    """A tally for each kind, in the order in which they first appear."""
    tallies: dict[str, Tally] = {}
    for one in rows:
        verdict, got = judged(one, context)
        tallies.setdefault(one.kind, Tally()).add(one, verdict, got)
    return tallies


def judged(one: Row, context: Context) -> tuple[Verdict, str]:
    """The verdict on a row and what was read."""
    if one.kind == "meta":
        command = read_command(one.text, context.language)
        name = _NAMES.get(command.name, command.name) if command else "none"
        return ("right" if name == one.expected else "unclear" if name == "none" else "wrong"), name
    heard = hear(one.kind, one.text, context)
    got = _said(heard)
    if one.kind == "consent":
        expected = "ask" if one.expected in ("!", "ask") else one.expected
        got = got if got in ("agree", "decline") else "ask"
        return ("right" if got == expected else "unclear" if got == "ask" else "wrong"), got
    return _verdict(one, heard, got), got


def _said(heard: Command | Reading) -> str:
    match heard:
        case Understood(value=value):
            return notation(value)
        case Unknown():
            return "?"
        case Unclear():
            return "!"
        case Command(name=name):
            return _NAMES.get(name, name)


def _verdict(one: Row, heard: Command | Reading, got: str) -> Verdict:
    if got == one.expected:
        return "right"
    if isinstance(heard, Understood) and one.expected not in ("!", "?", *COMMANDS):
        return "right" if same(heard.value, parse(one.kind, one.expected)) else "wrong"
    if isinstance(heard, Unclear) or (
        isinstance(heard, Command) and heard.name in ("help", "correct", "greeting", "thanks")
    ):
        return "right" if one.expected == "!" else "unclear"
    return "wrong"


def same(got: Value, expected: Value) -> bool:
    """Whether two values are the same; "about" may be too much, never too little. 12 months are a year."""
    if isinstance(got, Money) and isinstance(expected, Money):
        return (got.currency, got.per) == (expected.currency, expected.per) and same(got.number, expected.number)
    if isinstance(got, Number | Duration | When) and isinstance(expected, Number | Duration | When):
        if expected.about and not got.about:
            return False
        return _bare(got) == _bare(expected)
    return got == expected


def _bare(value: Number | Duration | When) -> object:
    if isinstance(value, Duration):
        return (_length(value.low), _length(value.high), value.open_low, value.open_high)
    return replace(value, about=False)


def _length(span: Span | None) -> tuple[str, Decimal] | None:
    """Years and months are one measure, weeks and everything below another."""
    if not span:
        return None
    if span.unit in ("year", "month"):
        return "months", Decimal(span.count * (12 if span.unit == "year" else 1))
    return "days", round(span.days, 6)


def _check(one: Row) -> None:
    if one.kind == "meta":
        if one.expected not in COMMANDS:
            raise RowError(f"expects the command {one.expected!r}; known are {', '.join(COMMANDS)}")
    elif one.kind == "consent":
        if one.expected not in ("agree", "decline", "ask", "!"):
            raise RowError(f"expects {one.expected!r} instead of agree, decline or ask")
    elif one.expected not in ("!", "?", *COMMANDS):
        try:
            parse(one.kind, one.expected)
        except NotationError as error:
            raise RowError(f"expects {one.expected!r}, which is no {one.kind} in the notation") from error
