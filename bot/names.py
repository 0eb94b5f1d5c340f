"""Finding what is meant by a name: case, accents, beginnings, single words and small typing errors do not matter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "’": "'"})
_WORD = re.compile(r"[^\W_]+")
_TYPO = 80
"""How alike (of 100) two names are that differ by a typing error."""
_MARGIN = 8
"""So much better than the next one, or nobody can say which is meant."""
_NEAR = 67
_SHORTEST = 4
"""Shorter words are too alike by chance."""
_MOST = 3


@dataclass(frozen=True, slots=True)
class Match:
    """Places in the list of names. `found`: what fits, of several one is to be chosen; `near`: else, what resembles."""

    found: tuple[int, ...] = ()
    near: tuple[int, ...] = ()


def match(wanted: str, names: Sequence[str]) -> Match:
    """What `wanted` means among `names`: the strictest of the rules that finds anything decides."""
    given = folded(wanted)
    if not given:
        return Match()
    known = [folded(name) for name in names]
    rules: tuple[Callable[[str, str], bool], ...] = (str.__eq__, _begins, _has_words)
    for rule in rules:
        if hits := tuple(place for place, name in enumerate(known) if rule(name, given)):
            return Match(found=hits)
    return _typing_error(given, known)


def nearest(wanted: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names that resemble `wanted`, the most alike first: for "did you mean"."""
    known = tuple(names)
    hit = match(wanted, known)
    return tuple(known[place] for place in (hit.found or hit.near)[:_MOST])


def resembles(word: str, other: str) -> bool:
    """Whether one folded word begins the other, or is the other with a typing error."""
    if other.startswith(word) or (len(other) >= _SHORTEST and word.startswith(other)):
        return True
    return min(len(word), len(other)) >= _SHORTEST and _alike(word, other) >= _TYPO


def folded(name: str) -> str:
    """The name as it is compared: small letters without accents, its words parted by one space."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    return " ".join(_WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter))))


def _begins(name: str, given: str) -> bool:
    return name.startswith(given)


def _has_words(name: str, given: str) -> bool:
    """Every word given begins another word of the name, in any order."""
    left = name.split()
    for word in given.split():
        hit = next((one for one in left if one.startswith(word)), None)
        if hit is None:
            return False
        left.remove(hit)
    return True


def _typing_error(given: str, known: Sequence[str]) -> Match:
    scored = sorted(((_alike(given, name), -place) for place, name in enumerate(known)), reverse=True)
    near = tuple(-place for score, place in scored[:_MOST] if score >= _NEAR)
    if not near or len(given) < _SHORTEST or scored[0][0] < _TYPO:
        return Match(near=near)
    hits = tuple(-place for score, place in scored if score > scored[0][0] - _MARGIN)
    return Match(found=tuple(sorted(hits)))


def _alike(given: str, name: str) -> float:
    """How alike they are, as a whole or in the words that were given. Two letters changed places count as one error."""
    words = name.split()
    count = len(given.split())
    pieces = [name, *(" ".join(words[start : start + count]) for start in range(len(words) - count + 1))]
    return max(max(ratio(given, piece), 100 * OSA.normalized_similarity(given, piece)) for piece in pieces)
