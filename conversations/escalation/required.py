"""Which words a regular expression cannot do without: where they are missing, it need not even be compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

STEM = 4
"""So many letters of a word are looked at."""
_WORD = re.compile(r"[a-z0-9]+")
_TOKEN = re.compile(
    r"(?P<letters>[a-z0-9]+(?![?*+{])|[a-z0-9])|(?P<repeat>(?:[?*+]|\{\d*,?\d*\})\??)"
    r"|(?P<open>\((?:\?(?:[:=]|<?!|<=|P<\w+>)|(?!\?)))|(?P<bar>\|)|(?P<close>\))"
    r"|(?P<edge>[\^$])|(?P<boundary>\\b)|(?P<some>\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|\.)|(?P<mark>[^(])"
)
_BESIDE = ("(?!", "(?<!", "(?<=")


def stems_of(words: str) -> set[str]:
    """How the words of a text begin: by its first letter, by the first two of them, and so on."""
    return {word[:length] for word in _WORD.findall(words) for length in range(1, STEM + 1)}


@cache
def required_stems(pattern: str) -> tuple[frozenset[str], ...]:
    """Of each set one stem at least begins a word of every text in which the pattern is found.

    Raises ValueError for a pattern with flags, conditions or names that are used again.
    """
    return _Reader(pattern).alternatives(fresh=False).requires


@dataclass(frozen=True, slots=True)
class _Part:
    """What a part of a pattern requires, and whether a letter after it is the first of a word: `fresh`."""

    requires: tuple[frozenset[str], ...]
    fresh: bool


class _Reader:
    def __init__(self, pattern: str) -> None:
        self._tokens = [(str(found.lastgroup), found[0]) for found in _TOKEN.finditer(pattern)]
        if sum(len(text) for _, text in self._tokens) < len(pattern):
            raise ValueError(f"nobody can tell which words this requires: {pattern}")
        self._tokens.append(("close", ""))
        self._tokens.reverse()

    def alternatives(self, *, fresh: bool) -> _Part:
        """Up to the end of the group. What several have in common is only that one of them is there."""
        parts = [self._sequence(fresh=fresh)]
        while self._tokens.pop()[0] == "bar":
            parts.append(self._sequence(fresh=fresh))
        if len(parts) == 1:
            return parts[0]
        best = [max(part.requires, key=_rarity, default=frozenset[str]()) for part in parts]
        return _Part((frozenset().union(*best),) if all(best) else (), all(part.fresh for part in parts))

    def _sequence(self, *, fresh: bool) -> _Part:
        requires: tuple[frozenset[str], ...] = ()
        while self._tokens[-1][0] not in ("bar", "close"):
            part = self._repeated(fresh=fresh)
            requires += part.requires
            fresh = part.fresh
        return _Part(requires, fresh)

    def _repeated(self, *, fresh: bool) -> _Part:
        part = self._one(fresh=fresh)
        if self._tokens[-1][0] == "repeat" and self._tokens.pop()[1].startswith(("?", "*", "{0", "{,")):
            return _Part((), fresh and part.fresh)
        return part

    def _one(self, *, fresh: bool) -> _Part:
        kind, text = self._tokens.pop()
        match kind:
            case "letters":
                return _Part((frozenset((text[:STEM],)),) if fresh else (), fresh=False)
            case "open":
                inside = self.alternatives(fresh=fresh)
                if text == "(?=":
                    return _Part(inside.requires, fresh)
                return _Part((), fresh) if text in _BESIDE else inside
            case "edge":
                return _Part((), fresh)
        return _Part((), fresh=kind in ("boundary", "mark"))


def _rarity(stems: frozenset[str]) -> tuple[int, int]:
    return min(map(len, stems)), -len(stems)
