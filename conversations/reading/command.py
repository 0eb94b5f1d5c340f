"""Words to the bot instead of an answer: "skip", "why do you ask?", "stop". A command is always the whole message."""

import re
from dataclasses import replace
from functools import lru_cache

from conversations.lexicon import Lexicon, lexicon
from conversations.reading.result import Command, SkipReason
from conversations.reading.text import as_typed, normalised
from conversations.reading.unknown import says_unknown, shrugs, spoken

_LONGEST = 120
_WHY_SKIPPED = {"skip", "later", "dont_know"}
_STARRED = re.compile(r"\*+ ?(\S.{0,60})")


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str], str | None], ...]:
    words = lexicon(language)
    before, after = words.politeness
    numbers = "|".join(
        sorted((phrase for phrase, (tag, _) in words.numbers.items() if tag in "n0"), key=len, reverse=True)
    )
    made = []
    for name, pattern, reason in words.commands:
        whole = pattern.replace("{numbers}", numbers)
        made.append((name, re.compile(f"{before}(?:{whole}){after}"), reason))
    return tuple(made)


@lru_cache(maxsize=8)  # one turn asks up to three times about the same words
def read_command(text: str, language: str) -> Command | None:
    """The command that a message is, or `None` for an ordinary answer."""
    if len(text) > 4 * _LONGEST:
        return None
    plain = normalised(text)
    if starred := _STARRED.fullmatch(plain.strip()):
        return Command("correct", as_typed(starred[1], text))
    if shrugs(text):
        return Command("dont_know")
    if plain and not plain.strip("?! "):
        return Command("help") if "?" in plain else None
    said = spoken(plain)
    if not said or len(said) > _LONGEST:
        return None
    words = lexicon(language)
    found = _matched(said, language)
    if not found:
        whom = says_unknown(plain, words)
        found = Command("dont_know", whom) if whom is not None else _clauses(plain, words)
    return replace(found, rest=as_typed(found.rest, text)) if found else None


def _matched(said: str, language: str) -> Command | None:
    for name, pattern, reason in _patterns(language):
        match = pattern.fullmatch(said)
        if match:
            rest = match.groupdict().get("rest") or ""
            return Command(name, rest.strip(), reason)  # type: ignore[arg-type]
    return None


def _clauses(plain: str, words: Lexicon) -> Command | None:
    """“In a meeting, call me next week”: clauses that are one command are that one; “skip it, I am busy” is a skip."""
    clauses = [spoken(part) for part in re.split(r"[,.;!?\n]+|-(?= )", plain) if spoken(part)]
    if not 1 < len(clauses) <= 3:
        return None
    found = [_matched(clause, words.language) or _unknown(clause, words) for clause in clauses]
    names = {one.name for one in found if one}
    if None in found:
        return None
    if found[0] and found[0].name == "skip" and names <= _WHY_SKIPPED:
        own: SkipReason | None = "own_words" if len(names) > 1 else None
        return replace(found[0], reason=next((one.reason for one in found if one and one.reason), own))
    if len(names) != 1:
        return None
    return max((one for one in found if one), key=lambda one: len(one.rest))


def _unknown(clause: str, words: Lexicon) -> Command | None:
    return Command("dont_know") if says_unknown(clause, words) is not None else None
