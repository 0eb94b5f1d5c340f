"""How like the questions of a playbook are to something heard: by the words that both have, the rare ones above all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from bot.names import folded

_FLOOR = 1.0
"""About one rare word of a question's name, or two of its text. What has less is alike by chance."""
_OF_BEST = 0.5
"""What is less than half as like as the best is not what was meant."""
_IN_NAME, _IN_TEXT = 2.0, 1.0
_READ = 1.5
"""The words can be read as an answer to it."""
_SHORTEST = 5
"""Shorter stems begin too many other words."""
_ENDING = re.compile(r"(?<=\w{3})(?:ings?|ed|es|s|e)$")
_IDLE = frozenset(
    """
    a about after again all also always am an and another any anybody anything are as at away back be because been
    before being but by came can cannot come could day days did do does doing done down each eight either eleven
    else even ever every everybody everything few fifteen fifty five for forty four from get gets getting go goes
    going gone got had has have having he heard her here hers him his how hundred i if in into is it its just keep
    know knows last least less like likes little look looks made make many may me mean means mentioned might mine
    more most much must my need needs never new next nice nine no nobody none nor not nothing now of off often on
    once one only or other our out over own per quite rather really said same saw say says see seven she should
    six so some somebody someone something soon still such take takes tell ten than that the their them then there
    these they thing things think thinks thirty this those though thousand three through till to today told
    tomorrow too twelve twenty two under until up us use used uses using very want wants was way we well went were
    what when where whether which while who whom whose why will with without would yes yesterday yet you your
    yours
    """.split()
)
"""Words that say nothing of what a sentence is about."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of a question: its name, and what is asked with the choices. `reads`: what was heard is an answer to
    it; `is_value`: such as a number or a date, which needs no words of its own.
    """

    name: str
    text: str
    reads: bool = False
    is_value: bool = False


def like(heard: str, questions: Sequence[Asked]) -> list[int]:
    """The places of those that are really like it, the likeliest first. Of words that only are a value, such as "15",
    those that can be answered so.
    """
    wanted = _words(heard)
    if not wanted:
        return [place for place, one in enumerate(questions) if one.is_value and any(map(str.isdigit, heard))]
    known = [(_words(one.name), _words(one.text)) for one in questions]
    count = Counter(word for name, text in known for word in name | text)
    scores = [
        _score(wanted, names, count, len(questions)) * (_READ if one.reads else 1)
        for one, names in zip(questions, known, strict=True)
    ]
    floor = max(_FLOOR, _OF_BEST * max(scores, default=0))
    found = [place for place, score in enumerate(scores) if score >= floor]
    return sorted(found, key=lambda place: -scores[place])


def _score(wanted: frozenset[str], known: tuple[frozenset[str], frozenset[str]], count: Counter[str], of: int) -> float:
    name, text = known
    total, hits = 0.0, 0
    for word in wanted:
        in_name, in_text = _found(word, name), _found(word, text)
        hit = in_name or in_text
        if hit is not None:
            hits += 1
            total += (_IN_NAME if in_name else _IN_TEXT) * log(1 + of / count[hit]) / log(1 + of)
    return total * (0.5 + hits / len(wanted))


def _found(word: str, among: frozenset[str]) -> str | None:
    if word in among:
        return word
    long = [one for one in among if min(len(one), len(word)) >= _SHORTEST]
    return next((one for one in sorted(long) if one.startswith(word) or word.startswith(one)), None)


def _words(text: str) -> frozenset[str]:
    """The stems of the words that say what it is about; digits say nothing."""
    return frozenset(
        _ENDING.sub("", word) for word in folded(text).split() if len(word) > 2 and word not in _IDLE and word.isalpha()
    )
