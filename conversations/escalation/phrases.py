"""Alarms in what a contact writes: an outage, a break-in, somebody who leaves. Precision first: what is denied,
supposed, long over or somebody else's is none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from conversations.escalation.kind import NATURES, EscalationKind, Severity
from conversations.lexicon.alarm import ALARM_LEXICONS
from conversations.reading.text import normalised

_LONGEST = 4_000
_SENTENCE = re.compile(r"[^.!?;\n]*(?:[.!?;](?=\S)[^.!?;\n]*)*[?]?")
_CLAUSE = re.compile(r",|\bbut\b|\band\b| - ")


@dataclass(frozen=True, slots=True)
class Alarm:
    """`pauses`: the contact is asked nothing more. `sensitive`: not for the room."""

    kind: EscalationKind
    severity: Severity
    sensitive: bool
    pauses: bool


def find_alarms(text: str, language: str, colleagues: Collection[str] = ()) -> tuple[Alarm, ...]:
    """What is alarming in a message, the most severe first; `colleagues` are names of the firm's people.

    A complaint about one of them is sensitive. No language but those in the lexicon is understood: nothing is found.
    """
    if language not in ALARM_LEXICONS:
        return ()
    patterns, silenced = _compiled(language)
    whole = normalised(text[:_LONGEST])
    found = {
        kind
        for sentence in _sentences(text[:_LONGEST])
        for kind, pattern in patterns.items()
        for match in pattern.finditer(sentence)
        if not any(_silences(name, rule, match, whole) for name, rule in silenced[kind].items())
    }
    private = EscalationKind.COMPLAINT in found and _names_colleague(whole, language, colleagues)
    ordered = [kind for kind in EscalationKind if kind in found]
    return tuple(_alarm(kind, private=private) for kind in ordered)


def _alarm(kind: EscalationKind, *, private: bool) -> Alarm:
    nature = NATURES[kind]
    sensitive = nature.sensitive or (private and kind is EscalationKind.COMPLAINT)
    return Alarm(kind, nature.severity, sensitive, nature.pauses)


def _sentences(text: str) -> Iterator[str]:
    for found in _SENTENCE.finditer(text):
        if sentence := normalised(found[0].replace('"', " ")).strip("!., "):
            yield sentence


def _silences(name: str, rule: re.Pattern[str], match: re.Match[str], whole: str) -> bool:
    if name == "negated":
        return rule.search(_CLAUSE.split(match.string[: match.start()])[-1]) is not None
    return rule.search(whole if name == "restored" else match.string) is not None


def _names_colleague(whole: str, language: str, colleagues: Collection[str]) -> bool:
    names = "|".join(re.escape(normalised(name)) for name in colleagues if name.strip())
    named = re.search(rf"\b(?:{names})\b", whole) if names else None
    return named is not None or re.search(ALARM_LEXICONS[language].colleague, whole) is not None


_Silenced = dict[EscalationKind, dict[str, re.Pattern[str]]]


@lru_cache(maxsize=8)
def _compiled(language: str) -> tuple[dict[EscalationKind, re.Pattern[str]], _Silenced]:
    words = ALARM_LEXICONS[language]
    rules = {name: re.compile(rule) for name, rule in words.silenced.items()}
    patterns = {EscalationKind(kind): re.compile(pattern) for kind, pattern in words.alarms.items()}
    silenced = {
        kind: {name: rule for name, rule in rules.items() if name not in words.spoken_for.get(kind, frozenset())}
        for kind in patterns
    }
    return patterns, silenced
