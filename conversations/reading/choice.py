"""One or several of the options of a question: by code, number, letter, label, synonym, or a slip of the finger."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from conversations.lexicon import Lexicon, lexicon
from conversations.reading.result import Choice, Context, Reading, Unclear, Understood, Unknown
from conversations.reading.text import normalised, plain
from conversations.reading.unknown import says_unknown

_LIKE, _MARGIN = 75, 10
_CLAUSE = 6
"""So many words at most name an option and nothing else."""
_INDEX = re.compile(r"(?:#|nr|no|number|num|option|opt|choice|answer|the|button|n)*\s*\(?([a-z]|\d{1,2})[.)]*")


@dataclass(frozen=True, slots=True)
class _Option:
    """A choice with its words made comparable."""

    choice: Choice
    names: frozenset[str]
    """Code, label and synonyms, whole."""
    words: frozenset[str]
    """The words of code, label and one-word synonyms that carry meaning."""
    phrases: tuple[tuple[str, ...], ...]
    """The synonyms of several words, word by word."""
    for_both: bool


@dataclass(frozen=True, slots=True)
class _Hit:
    option: _Option
    words: frozenset[str]
    sure: bool


def read_choice(text: str, context: Context) -> Reading:
    """The code of one choice. "Not sure" is the choice marked `unknown`, where there is one."""
    words = lexicon(context.language)
    options = _options(context.choices, words.language)
    said = plain(text)
    exact = [option for option in options if said in option.names]
    if len(exact) == 1:
        return Understood(exact[0].choice.code)
    place = _place(text, said, options, words)
    if place is not None:
        return place
    if unknown := _unknown(text, context, words):
        return unknown
    found = _by_words(said, options, words)
    return found if isinstance(found, Understood) else _by_clause(text, options, words) or found


def read_choices(text: str, context: Context) -> Reading:
    """The codes of several choices, in the order of the playbook: "a and c", "1, 3", "all of them" is asked again."""
    words = lexicon(context.language)
    said = plain(text)
    exact = [option for option in _options(context.choices, words.language) if said in option.names]
    if len(exact) == 1:
        return Understood((exact[0].choice.code,))
    if unknown := _unknown(text, context, words):
        return Understood((str(unknown.value),)) if isinstance(unknown, Understood) else unknown
    if words.negations & set(said.split()):
        return Unclear("negated")
    parts = [part for part in re.split(rf"[,;+&/\n]|{words.separators}", normalised(text)) if part.strip()]
    if len(parts) == 1 and re.fullmatch(r"[\da-z](?: [\da-z])+", parts[0].strip()):
        parts = parts[0].split()
    readings = [read_choice(part, context) for part in parts]
    understood = [reading for reading in readings if isinstance(reading, Understood)]
    if not understood or len(understood) < len(readings):
        return Unclear("ambiguous" if understood else "nothing")
    codes = {reading.value for reading in understood}
    chosen = tuple(choice.code for choice in context.choices if choice.code in codes)
    return Understood(chosen, exact=all(reading.exact for reading in understood))


def _unknown(text: str, context: Context, words: Lexicon) -> Understood | Unknown | None:
    """The choice for "not sure", not knowing, or `None` for an answer."""
    whom = says_unknown(normalised(text), words)
    unsure = next((choice.code for choice in context.choices if choice.unknown), None)
    if whom is None:
        return None
    return Understood(unsure) if unsure and not whom else Unknown(whom or None)


@lru_cache(maxsize=256)
def _options(choices: tuple[Choice, ...], language: str) -> tuple[_Option, ...]:
    return tuple(_option(choice, lexicon(language)) for choice in choices)


def _option(choice: Choice, words: Lexicon) -> _Option:
    own = [plain(name) for name in (choice.code.replace("_", " "), choice.label)]
    also = [plain(name) for name in choice.also]
    single = [name for name in also if " " not in name]
    carrying = {word for name in (*own, *single) for word in name.split() if word not in words.choice_words}
    phrases = [tuple(name.split()) for name in also if " " in name]
    every = {word for name in (*own, *also) for word in name.split()}
    names = frozenset(filter(None, (*own, *also)))
    return _Option(choice, names, frozenset(carrying), tuple(phrases), bool(words.choice_both & every))


def _place(text: str, said: str, options: tuple[_Option, ...], words: Lexicon) -> Reading | None:
    """The choice named by its place: "2", "b)", "the last one"; `None` if the text names no place."""
    if re.fullmatch(words.pair, said) and len(options) <= 4:
        return _for_both(options)
    shown = normalised(text).strip(" .!,")
    if shown.isdecimal() and any(re.search(r"\d", option.choice.label) for option in options):
        return Unclear("ambiguous")
    kept = [word for word in said.split() if word not in words.choice_words]
    alone = len(kept) == 1 and kept[0].isdecimal() and not shown.startswith("-")
    match = _INDEX.fullmatch(kept[0] if alone else shown)
    place = _number(match[1]) if match else _ordinal(said, words)
    if place is None or (match and not match[1].isdecimal() and place > len(options)):
        return None
    if place < 0:
        place += len(options) + 1
    return Understood(options[place - 1].choice.code) if 1 <= place <= len(options) else Unclear("out_of_range")


def _number(mark: str) -> int:
    return int(mark) if mark.isdecimal() else ord(mark) - ord("a") + 1


def _ordinal(said: str, words: Lexicon) -> int | None:
    named = " ".join(word for word in said.split() if word in words.ordinals or word not in words.choice_words)
    kept = " ".join(word for word in said.split() if word not in words.choice_words)
    return next((words.ordinals[name] for name in (said, named, kept) if name in words.ordinals), None)


def _for_both(options: tuple[_Option, ...]) -> Reading | None:
    """The one option that stands for two others, if there is one."""
    both = [option for option in options if option.for_both]
    return Understood(both[0].choice.code, exact=False) if len(both) == 1 else None


def _by_words(said: str, options: tuple[_Option, ...], words: Lexicon) -> Reading:
    all_words = said.split()
    content = [word for word in all_words if word not in words.choice_words]
    if words.negations & set(all_words):
        return Unclear("negated")
    if not content:
        return Unclear("nothing")
    hits = [hit for option in options if (hit := _hit(all_words, content, option, options))]
    numbers = {word for word in content if word.isdecimal()} - {
        "100",
        *(str(options.index(hit.option) + 1) for hit in hits),
    }
    if hits and (numbers or words.choice_doubts & set(all_words)):
        return Unclear("ambiguous")
    hits = [hit for hit in hits if not any(hit.words < other.words for other in hits)]
    if len(hits) > 1:
        return _several(hits, all_words, options, words)
    if not hits:
        return _like(said, options)
    covered = len(hits[0].words & set(content)) * 2 >= len(content)
    if not covered or (words.choice_part & set(all_words) and not hits[0].option.for_both):
        return Unclear("ambiguous")
    hedged = any(word in words.choice_hedges for word in all_words)
    return Understood(hits[0].option.choice.code, exact=hits[0].sure and not hedged)


def _by_clause(text: str, options: tuple[_Option, ...], words: Lexicon) -> Understood | None:
    """The option that the first or last clause of a long answer names, if no other is spoken of and nothing denied."""
    clauses = [said for part in re.split(r"[,.;:!?\n(]+|-(?= )", normalised(text)) if (said := plain(part))]
    every = [word for said in clauses for word in said.split()]
    if len(clauses) < 2 or (words.negations - words.but | words.choice_doubts | words.choice_part) & set(every):
        return None
    spoken_of = {option.choice.code for option in options if _hit(every, every, option, options)}
    for said in (clauses[0], clauses[-1]):
        found = _by_words(said, options, words) if len(said.split()) <= _CLAUSE else None
        if isinstance(found, Understood) and spoken_of == {found.value}:
            return Understood(found.value, exact=False)
    return None


def _several(hits: list[_Hit], said: list[str], options: tuple[_Option, ...], words: Lexicon) -> Reading:
    """“Cloud and office” is the option for both, "cloud or office" none."""
    named = any(hit.option.for_both for hit in hits)
    if words.either & set(said) or not (named or len(hits) == 2):
        return Unclear("ambiguous")
    return _for_both(options) or Unclear("ambiguous")


def _hit(said: list[str], content: list[str], option: _Option, options: tuple[_Option, ...]) -> _Hit | None:
    """The words of the text that only this choice has, in its label, code or synonyms."""
    others = frozenset().union(*(other.words for other in options if other is not option))
    own = option.words - others
    found = {word for word in content if word in own}
    slips = {word for word in content if word not in option.words | others and any(_slip(word, name) for name in own)}
    for phrase in option.phrases:
        if any(tuple(said[at : at + len(phrase)]) == phrase for at in range(len(said))):
            found.update(phrase)
    return _Hit(option, frozenset(found | slips), sure=not slips) if found or slips else None


def _slip(word: str, name: str) -> bool:
    """Whether one is the other with a letter or two wrong, by the length of the word."""
    limit = 0 if min(len(word), len(name)) < 4 else 1 if len(name) < 8 else 2
    return bool(limit) and abs(len(word) - len(name)) <= limit and OSA.distance(word, name, score_cutoff=limit) <= limit


def _like(said: str, options: tuple[_Option, ...]) -> Reading:
    """The option whose name looks most like the text, if it does so clearly."""
    if not 4 <= len(said) <= 60:
        return Unclear("nothing")
    scores = sorted((max(fuzz.ratio(said, name) for name in option.names), at) for at, option in enumerate(options))
    best, next_best = scores[-1], scores[-2][0] if len(scores) > 1 else 0
    if best[0] < _LIKE or best[0] - next_best < _MARGIN:
        return Unclear("nothing")
    return Understood(options[best[1]].choice.code, exact=False)
