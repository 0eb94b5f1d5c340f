"""Alarms in what a contact writes: an outage, a break-in, somebody who leaves. Precision first: what is denied,
supposed, long over or somebody else's is none.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from conversations.escalation.kind import NATURES, EscalationKind, Severity
from conversations.escalation.required import STEM, required_stems, stems_of
from conversations.lexicon.alarm import ALARM_LEXICONS
from conversations.reading.text import normalised

_LONGEST = 4_000
_WORD = re.compile(r"[a-z0-9]+")
_SENTENCE = re.compile(r"[^.!?;\n]*(?:[.!?;](?=\S)[^.!?;\n]*)*[?]?")
_CLAUSE = re.compile(r",|\bbut\b|\band\b| - ")


@dataclass(frozen=True, slots=True)
class Alarm:
    """`pauses`: the contact is asked nothing more. `sensitive`: not for the room."""

    kind: EscalationKind
    severity: Severity
    sensitive: bool
    pauses: bool


def find_alarms(
    text: str, language: str, colleagues: Collection[str] = (), *, of_past: bool = False
) -> tuple[Alarm, ...]:
    """What is alarming in a message, the most severe first; `colleagues` are names of the firm's people. `of_past`: it
    answers a question about what is over, so that only what goes on now is urgent.

    A complaint about one of them is sensitive. No language but those in the lexicon is understood: nothing is found.
    """
    if language not in ALARM_LEXICONS:
        return ()
    whole = normalised(text[:_LONGEST])
    if not _cues(whole, language):
        return ()
    found: set[EscalationKind] = set()
    for sentence in _sentences(text[:_LONGEST]):
        for rule in _worth_trying(sentence, language):
            if of_past and _is_over(rule.kind, sentence, language):
                continue
            if rule.kind not in found and _says(rule, sentence, whole, language):
                found.add(rule.kind)
    private = EscalationKind.COMPLAINT in found and _names_colleague(whole, language, colleagues)
    ordered = [kind for kind in EscalationKind if kind in found]
    return tuple(_alarm(kind, private=private) for kind in ordered)


def says_nothing_else(text: str, language: str) -> bool:
    """Whether each sentence of a message is alarming: then no number in it is an answer to something else."""
    sentences = list(_sentences(text[:_LONGEST]))
    return bool(sentences) and all(find_alarms(sentence, language) for sentence in sentences)


def _alarm(kind: EscalationKind, *, private: bool) -> Alarm:
    nature = NATURES[kind]
    sensitive = nature.sensitive or (private and kind is EscalationKind.COMPLAINT)
    return Alarm(kind, nature.severity, sensitive, nature.pauses)


def _sentences(text: str) -> Iterator[str]:
    for found in _SENTENCE.finditer(text):
        if sentence := normalised(found[0].replace('"', " ")).strip("!., "):
            yield sentence


@dataclass(frozen=True, slots=True)
class _Rule:
    """`number` keeps the order in which rules are tried the same on every run."""

    number: int
    kind: EscalationKind
    pattern: str


def _cues(words: str, language: str) -> set[str]:
    """The cues in a text. Most messages hold no word with which an alarm could be said."""
    return {word[:STEM] for word in _WORD.findall(words)} & _rules(language).keys()


def _worth_trying(sentence: str, language: str) -> list[_Rule]:
    """The rules with a cue in the sentence, without those whose pattern requires a word that is not there."""
    rules, stems = _rules(language), stems_of(sentence)
    cued = {rule.number: rule for cue in _cues(sentence, language) for rule in rules[cue]}
    return [rule for _, rule in sorted(cued.items()) if not any(map(stems.isdisjoint, required_stems(rule.pattern)))]


def _says(rule: _Rule, sentence: str, whole: str, language: str) -> bool:
    silenced = _silenced(language)[rule.kind]
    return any(
        not any(_silences(name, taken_back, match, whole) for name, taken_back in silenced.items())
        for match in _compiled(rule.pattern).finditer(sentence)
    )


def _is_over(kind: EscalationKind, sentence: str, language: str) -> bool:
    urgent = NATURES[kind].severity is Severity.URGENT
    return urgent and _compiled(ALARM_LEXICONS[language].present).search(sentence) is None


def _silences(name: str, rule: re.Pattern[str], match: re.Match[str], whole: str) -> bool:
    if name in ("negated", "denied"):
        return rule.search(_CLAUSE.split(match.string[: match.start("said")])[-1]) is not None
    return rule.search(whole if name == "restored" else match.string) is not None


def _names_colleague(whole: str, language: str, colleagues: Collection[str]) -> bool:
    names = "|".join(re.escape(normalised(name)) for name in colleagues if name.strip())
    named = re.search(rf"\b(?:{names})\b", whole) if names else None
    return named is not None or re.search(ALARM_LEXICONS[language].colleague, whole) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@lru_cache(maxsize=8)
def _rules(language: str) -> Mapping[str, tuple[_Rule, ...]]:
    by_cue: defaultdict[str, list[_Rule]] = defaultdict(list)
    written = [(kind, *row) for kind, rows in ALARM_LEXICONS[language].alarms.items() for row in rows]
    for number, (kind, cues, pattern) in enumerate(written):
        for cue in cues:
            by_cue[cue].append(_Rule(number, EscalationKind(kind), pattern))
    return {cue: tuple(rules) for cue, rules in by_cue.items()}


@lru_cache(maxsize=8)
def _silenced(language: str) -> Mapping[EscalationKind, Mapping[str, re.Pattern[str]]]:
    words = ALARM_LEXICONS[language]
    rules = {name: re.compile(rule) for name, rule in words.silenced.items()}
    return {
        EscalationKind(kind): {
            name: rule for name, rule in rules.items() if name not in words.spoken_for.get(kind, frozenset())
        }
        for kind in words.alarms
    }
