"""docs/escalations.md shows the rules as they are: its tables are made from the data."""

import csv
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from conversations.escalation import NATURES, EscalationKind, People
from conversations.escalation.card import OWN_BUTTONS
from conversations.escalation.repeat import FORGOTTEN_AFTER, REPEATED_AFTER
from conversations.escalation.rules import ANSWER_RULES
from conversations.hours import Hours
from conversations.lexicon.alarm import ALARM_LEXICONS
from conversations.lexicon.card import CARD_WORDS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "escalations.md").read_text(encoding="utf-8")
WORDS = CARD_WORDS["en"]
PEOPLE = People("the client", "the contact", "en", Hours((None,) * 7, "UTC"))


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def kinds() -> str:
    """Every kind and what follows from it, as Markdown."""
    rows = [
        [
            WORDS.kinds[kind],
            WORDS.severities[nature.severity],
            "one person" if nature.sensitive else "the room",
            "waits" if nature.pauses else "goes on",
            "yes" if nature.mutable else "no",
            ", ".join(WORDS.buttons[code].format(contact="…", client="…") for code in OWN_BUTTONS[kind]),
        ]
        for kind, nature in NATURES.items()
    ]
    return _table(["What", "How soon", "Told to", "The interview", "May be muted", "Buttons of its own"], rows)


def _spoken(length: timedelta) -> str:
    hours = length / timedelta(hours=1)
    if hours < 1:
        return f"{length // timedelta(minutes=1)} minutes"
    number, unit = (int(hours), "hour") if hours < 24 else (length.days, "day")
    return f"{number} {unit}{'s' if number > 1 else ''}"


def repetitions() -> str:
    """How soon an escalation comes again, as Markdown."""
    rows = [
        [WORDS.severities[one], _spoken(REPEATED_AFTER[one]), _spoken(FORGOTTEN_AFTER[one])] for one in REPEATED_AFTER
    ]
    return _table(["How soon", "Repeated every", "Triggered again when taken and forgotten for"], rows)


def answers() -> str:
    """The rules on answers, as Markdown."""
    rows = [[f"`{rule.key}{'*' * rule.key.endswith('.')}`", rule.when, WORDS.kinds[rule.kind]] for rule in ANSWER_RULES]
    return _table(["Fact", "Answer", "Raises"], rows)


def phrases() -> str:
    """Some sentences that raise an alarm, as Markdown."""
    with (ROOT / "tests" / "data" / "alarms.tsv").open(encoding="utf-8") as file:
        read = [tuple(row) for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    rows = []
    for kind in [*map(EscalationKind, ALARM_LEXICONS["en"].alarms), "-"]:
        said = [text for expected, text in read if expected == kind][: 8 if kind == "-" else 3]
        rows.append([WORDS.kinds.get(kind, "nothing"), ", ".join(f"“{text}”" for text in said)])
    return _table(["Raises", "For example"], rows)


def told() -> str:
    """What a contact is told first, as Markdown."""
    rows = [[WORDS.kinds[kind], WORDS.contact[kind]] for kind in EscalationKind if kind in WORDS.contact]
    return _table(["What", "What the contact is told first"], rows)


@pytest.mark.parametrize("table", [kinds, repetitions, answers, phrases, told])
def test_the_page_shows_the_rules_as_they_are(table: Any) -> None:
    assert table() in PAGE
