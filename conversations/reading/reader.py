"""The door: one typed message, one reading. Commands first where they apply, then the kind of the question."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from conversations.lexicon import lexicon
from conversations.reading.choice import read_choice, read_choices
from conversations.reading.command import read_command
from conversations.reading.date import read_date
from conversations.reading.duration import read_duration
from conversations.reading.money import read_money
from conversations.reading.number import read_int, read_percent, read_range, read_scale
from conversations.reading.result import Command, Context, Reading, Unclear, Understood, Unknown
from conversations.reading.text import LONGEST, as_typed, normalised, plain
from conversations.reading.unknown import says_unknown, shrugs
from conversations.reading.words import names_nobody, read_consent, read_person, read_text
from conversations.reading.yesno import read_yesno

_KINDS: dict[str, Callable[[str, Context], Reading]] = {
    "text": read_text,
    "choice": read_choice,
    "choices": read_choices,
    "yesno": read_yesno,
    "int": read_int,
    "range": read_range,
    "percent": read_percent,
    "money": read_money,
    "duration": read_duration,
    "date": read_date,
    "scale": read_scale,
    "person": read_person,
    "consent": read_consent,
}
_AMOUNTS = frozenset({"int", "range", "percent", "money", "duration", "date", "scale"})
_WORDS = frozenset({"text", "person"})


def read(kind: str, text: str, context: Context) -> Reading:
    """What was answered to a question of that kind; raises `KeyError` for a kind that does not exist."""
    found = _read(kind, text, context)
    return Unknown(as_typed(found.whom, text)) if isinstance(found, Unknown) and found.whom else found


def _read(kind: str, text: str, context: Context) -> Reading:
    reader = _KINDS[kind]
    if shrugs(text) and kind != "consent":
        return Unknown()
    if kind in _WORDS:
        return reader(text, context)
    if len(text) > LONGEST:
        return Unclear("too_long")
    if kind == "consent":
        return reader(text, context)
    if kind not in _AMOUNTS:
        return _corrected(reader, text, context)
    whom = says_unknown(normalised(text), lexicon(context.language))
    return _corrected(reader, text, context) if whom is None else Unknown(whom or None)


def hear(kind: str, text: str, context: Context) -> Command | Reading:
    """A command or an answer. The exact words of an option are an answer even where they are a command elsewhere."""
    if kind == "person" and names_nobody(text, context):
        return Command("skip", reason="not_relevant")
    command = read_command(text, context.language)
    if not command or command.name == "dont_know" or _is_answer(kind, text, command, context):
        return read(kind, text, context)
    return command


def _is_answer(kind: str, text: str, command: Command, context: Context) -> bool:
    if command.name in ("greeting", "thanks") and kind not in _WORDS:
        return isinstance(read(kind, text, context), Understood)
    said = plain(text)
    if kind in ("choice", "choices"):
        return any(
            said in {plain(choice.code), plain(choice.label), *map(plain, choice.also)} for choice in context.choices
        )
    if kind == "consent":
        return isinstance(read(kind, text, context), Understood)
    if kind == "yesno":
        return said in lexicon(context.language).yesno and lexicon(context.language).yesno[said][0] in "YN"
    if kind == "date" and command.name == "later":
        rest = [word for word in said.split() if word not in lexicon(context.language).hedges]
        return rest == plain(command.rest).split() and isinstance(read(kind, text, context), Understood)
    return False


def _corrected(reader: Callable[[str, Context], Reading], text: str, context: Context) -> Reading:
    """Reads what stands behind the last "no wait", if an answer stands on both sides of it; and without what stands in
    brackets, if that is what makes it unclear.
    """
    marks = list(_corrections(context.language).finditer(normalised(text)))
    if marks:
        said = normalised(text)
        before, after = reader(said[: marks[-1].start()], context), reader(said[marks[-1].end() :], context)
        if isinstance(before, Understood) and isinstance(after, Understood):
            return Understood(after.value, exact=False)
    found = reader(text, context)
    if isinstance(found, Unclear) and "(" in text:
        without = reader(re.sub(r"\([^()+&]*\)", " ", text), context)
        return replace(without, exact=False) if isinstance(without, Understood) else found
    return found


@lru_cache(maxsize=8)
def _corrections(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon(language).corrections}\b")
