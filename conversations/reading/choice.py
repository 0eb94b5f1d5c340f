"""One or several of the options of a question: by code, number, letter, label, synonym, or a slip of the finger."""

import re
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from conversations.lexicon import Lexicon, lexicon
from conversations.reading.result import Choice, Context, Reading, Unclear, Understood, Unknown
from conversations.reading.text import normalised, plain
from conversations.reading.unknown import says_unknown

_PAIR = re.compile(r"(?:both )?(?:1 and 2|a and b|one and two|1 2)")
_LIKE, _MARGIN = 75, 10
_INDEX = re.compile(r"(?:#|nr|no|number|num|option|opt|choice|answer|the|button|n)*\s*\(?([a-z]|\d{1,2})[.)]*")


def read_choice(text: str, context: Context) -> Reading:
    """The code of one choice. "Not sure" is the choice marked `unknown`, where there is one."""
    words = lexicon(context.language)
    said = plain(text)
    exact = _exact(said, context.choices)
    if exact:
        return Understood(exact.code)
    indexed = _indexed(text, said, context.choices, words)
    if indexed is not None:
        return indexed
    if both := _two_places(said, context.choices, words):
        return both
    whom = says_unknown(normalised(text), words)
    if whom is not None:
        unsure = [choice for choice in context.choices if choice.unknown]
        return Understood(unsure[0].code) if unsure and not whom else Unknown(whom or None)
    return _by_words(said, context.choices, words)


def read_choices(text: str, context: Context) -> Reading:
    """The codes of several choices, in the order of the playbook: "a and c", "1, 3", "all"."""
    words = lexicon(context.language)
    if exact := _exact(plain(text), context.choices):
        return Understood((exact.code,))
    parts = [part for part in re.split(r"[,;+&/\n]|\band\b|\bplus\b", normalised(text)) if part.strip()]
    if len(parts) == 1 and re.fullmatch(r"[\da-z](?: [\da-z])+", parts[0].strip()):
        parts = parts[0].split()
    if words.negations & set(plain(text).split()):
        return Unclear("negated")
    readings = [read_choice(part, context) for part in parts]
    if len(parts) == 1 and isinstance(readings[0], Unknown):
        return readings[0]
    codes = {reading.value for reading in readings if isinstance(reading, Understood)}
    if not parts or not all(isinstance(reading, Understood) for reading in readings):
        return Unclear("nothing" if not codes else "ambiguous")
    exactly = all(isinstance(reading, Understood) and reading.exact for reading in readings)
    return Understood(tuple(choice.code for choice in context.choices if choice.code in codes), exact=exactly)


def _exact(said: str, choices: tuple[Choice, ...]) -> Choice | None:
    hits = [choice for choice in choices if said and said in {plain(name) for name in _names(choice)}]
    return hits[0] if len(hits) == 1 else None


def _names(choice: Choice) -> tuple[str, ...]:
    return (choice.code.replace("_", " "), choice.label, *choice.also)


def _indexed(text: str, said: str, choices: tuple[Choice, ...], words: Lexicon) -> Reading | None:
    """The choice named by its place; `None` if the text names no place."""
    numbered = any(re.search(r"\d", choice.label) for choice in choices)
    shown = normalised(text).strip(" .!,")
    match = _INDEX.fullmatch(shown)
    place: int | None = None
    if match:
        if numbered and shown.isdecimal():
            return Unclear("ambiguous")
        place = int(match[1]) if match[1].isdecimal() else ord(match[1]) - ord("a") + 1
        if not match[1].isdecimal() and place > len(choices):
            return None
    else:
        named = " ".join(word for word in said.split() if word in words.ordinals or word not in words.choice_words)
        kept = " ".join(word for word in said.split() if word not in words.choice_words)
        place = next((words.ordinals[name] for name in (said, named, kept) if name in words.ordinals), None)
        if place is not None and place < 0:
            place = len(choices) + 1 + place
    if place is None:
        return None
    return Understood(choices[place - 1].code) if 1 <= place <= len(choices) else Unclear("out_of_range")


def _two_places(said: str, choices: tuple[Choice, ...], words: Lexicon) -> Reading | None:
    """ "1 and 2" are the option that stands for both, if one does."""
    both = _standing_for_both(choices, words)
    return (
        Understood(both[0].code, exact=False)
        if _PAIR.fullmatch(said) and len(both) == 1 and len(choices) <= 4
        else None
    )


def _standing_for_both(choices: tuple[Choice, ...], words: Lexicon) -> list[Choice]:
    return [choice for choice in choices if words.choice_both & set(plain(" ".join(_names(choice))).split())]


@dataclass(frozen=True, slots=True)
class _Hit:
    choice: Choice
    words: frozenset[str]
    sure: bool


def _by_words(said: str, choices: tuple[Choice, ...], words: Lexicon) -> Reading:
    content = [word for word in said.split() if word not in words.choice_words]
    if words.negations & set(said.split()):
        return Unclear("negated")
    if not content:
        return Unclear("nothing")
    hits = [hit for choice in choices if (hit := _hit(content, choice, choices, words))]
    if len(hits) > 1:
        hits = [hit for hit in hits if not any(hit.words < other.words for other in hits)]
    both = _standing_for_both(choices, words)
    if len(hits) > 1 and "or" in said.split():
        return Unclear("ambiguous")
    if len(hits) > 1:
        named = [hit for hit in hits if hit.choice in both]
        if len(both) == 1 and (len(named) == 1 or len(hits) == 2):
            return Understood(both[0].code, exact=False)
        return Unclear("ambiguous")
    covered = len(hits[0].words) if hits else 0
    hedged = any(word in words.choice_hedges for word in said.split())
    if hits and covered * 2 >= len(content):
        return Understood(hits[0].choice.code, exact=hits[0].sure and not hedged)
    return _like(said, choices) if not hits else Unclear("ambiguous")


def _hit(content: list[str], choice: Choice, choices: tuple[Choice, ...], words: Lexicon) -> _Hit | None:
    """The words of the text that only this choice has, in its label, code or synonyms."""
    own = _vocabulary(choice, words)
    others = set().union(*(_vocabulary(other, words) for other in choices if other is not choice))
    found: set[str] = set()
    sure = True
    for word in content:
        if word in own - others:
            found.add(word)
        elif word not in own | others and any(_slip(word, name) for name in own - others):
            found.add(word)
            sure = False
    text = " ".join(content)
    for name in choice.also:
        kept = [word for word in plain(name).split() if word not in words.choice_words]
        if kept and re.search(rf"\b{re.escape(' '.join(kept))}\b", text):
            found.update(kept)
    return _Hit(choice, frozenset(found), sure) if found else None


def _vocabulary(choice: Choice, words: Lexicon) -> set[str]:
    single = " ".join(name for name in choice.also if len(name.split()) == 1)
    said = f"{choice.code.replace('_', ' ')} {choice.label} {single}"
    return {word for word in plain(said).split() if word not in words.choice_words}


def _slip(word: str, name: str) -> bool:
    limit = 0 if len(name) < 4 else 1 if len(name) < 8 else 2
    return bool(limit) and abs(len(word) - len(name)) <= limit and OSA.distance(word, name, score_cutoff=limit) <= limit


def _like(said: str, choices: tuple[Choice, ...]) -> Reading:
    if not 4 <= len(said) <= 60:
        return Unclear("nothing")
    scores = sorted(
        ((max(fuzz.ratio(said, plain(name)) for name in _names(choice)), choice) for choice in choices),
        key=lambda pair: -pair[0],
    )
    best = scores[0] if scores else None
    if not best or best[0] < _LIKE or (len(scores) > 1 and best[0] - scores[1][0] < _MARGIN):
        return Unclear("nothing")
    return Understood(best[1].code, exact=False)
