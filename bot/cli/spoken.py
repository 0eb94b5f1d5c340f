"""The words of orders as they are typed in a chat, on the command line. `pause Maria until 2027-01-10` stands for
`pause Maria --until 2027-01-10`, and `acknowledge E-1` for `escalation acknowledge E-1`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.orders.order_words import order_named

_Words = Sequence[str]
_SAY = re.compile(r"(?i)\s*(e-?\d{1,9})\s*:\s*(\S.*)", re.DOTALL)


def _whole(words: _Words) -> list[str]:
    """A name of several words, without quotes."""
    return [" ".join(words)]


def _after_first(words: _Words) -> list[str]:
    return [words[0], *([" ".join(words[1:])] if words[1:] else [])]


def _before_last(words: _Words) -> list[str]:
    return [" ".join(words[:-1]), words[-1]] if len(words) > 1 else [*words]


def _after_colon(words: _Words) -> list[str]:
    """`Maria: she said so`, and `client 3 "she said so"`; a colon within the quotes is none."""
    if ":" in "".join(words[:-1] or words):
        name, _, text = " ".join(words).partition(":")
        return [name.strip(), text.strip()]
    return _before_last(words) if " " in words[-1] else [*words]


def _for_good(words: _Words) -> list[str]:
    if [word.casefold() for word in words[-2:]] == ["for", "good"]:
        return [" ".join(words[:-2]), "--for-good"]
    return _whole(words)


def _none(words: _Words) -> list[str]:
    return ["--none" if word.casefold() == "none" else word for word in words if word.casefold() != "for"]


def _as_they_are(words: _Words) -> list[str]:
    return [*words]


@dataclass(frozen=True, slots=True)
class _Spoken:
    """The words of the command; how those that follow are parted into its arguments; by word what option it is."""

    command: str = ""
    parted: Callable[[_Words], list[str]] = _as_they_are
    options: Mapping[str, str] = field(default_factory=dict)


_DAY = {"until": "--until"}
_SPOKEN: Mapping[str, _Spoken] = {
    "escalations": _Spoken("escalation list"),
    "acknowledge": _Spoken("escalation acknowledge"),
    "assign": _Spoken("escalation assign", _after_first),
    "hand back": _Spoken("escalation hand-back"),
    "called": _Spoken("escalation called"),
    "resolve": _Spoken("escalation resolve", _after_first),
    "not important": _Spoken("escalation not-important"),
    "mutes": _Spoken("escalation mutes"),
    "unmute": _Spoken("escalation unmute"),
    "raise": _Spoken("escalation raise", _after_colon),
    "today": _Spoken(),
    "today ok": _Spoken(),
    "today hold": _Spoken(),
    "today undo": _Spoken(),
    "today edit": _Spoken("", _after_first),
    "pause": _Spoken("", _whole, _DAY | {"because": "--because", "why": "--because"}),
    "resume": _Spoken("", _whole),
    "explain": _Spoken("", _whole),
    "need list": _Spoken("", _whole),
    "need plant": _Spoken(
        *("", _before_last),
        {"to": "--contact", "contact": "--contact", "item": "--item", "horizon": "--horizon", "date": "--horizon"},
    ),
    "need done": _Spoken(),
    "need snooze": _Spoken("", _whole, _DAY),
    "need never": _Spoken(),
    "roadmap": _Spoken("", _whole),
    "answers": _Spoken("", _whole),
    "brief": _Spoken("", _whole),
    "day": _Spoken(),
    "note": _Spoken("", _after_colon),
    "visit": _Spoken("", _whole, {"on": "--on", "at": "--at", "about": "--about"}),
    "visits": _Spoken("visit"),
    "meet": _Spoken(),
    "contact left": _Spoken("", _whole),
    "contact forget": _Spoken("", _for_good),
    "team list": _Spoken(),
    "team add": _Spoken("", _whole, {"role": "--role", "as": "--role"}),
    "team leave": _Spoken("", _whole, {"to": "--to"}),
    "team on-call": _Spoken("", _none),
    "journal": _Spoken("", _whole),
    "undo": _Spoken(),
    "help": _Spoken("orders", _whole),
}
"""By order. What is missing is said elsewhere: stop meeting where the meeting is held, import with a file."""
_ANSWER = {"by": "--said-by", "as": "--as-value"}
"""Of `note 7 2 by Maria as 15` only: a note itself is talk."""


def as_command(args: _Words) -> list[str]:
    """The same as the command line writes it; what is no order stays as it is."""
    if said := _SAY.fullmatch(" ".join(args)):
        return ["escalation", "say", said[1], said[2]]
    words = args[1:] if args[:1] == ["escalation"] else args
    name, count = order_named(words, _SPOKEN)
    spoken = _SPOKEN.get(name)
    if spoken is None or (words is not args and not spoken.command.startswith("escalation ")):
        return [*args]
    command, rest = (spoken.command or name).split(), words[count:]
    is_answer = name == "note" and len(rest) > 1 and rest[0].isdecimal()
    head, tail = _parted(rest, _ANSWER if is_answer else spoken.options)
    return [*command, *(spoken.parted(head) if head else ()), *tail]


def _parted(words: _Words, options: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """The words before the first option, and the options. A word in place of an option takes all that follows it."""
    head: list[str] = []
    tail: list[str] = []
    into = head
    for word in words:
        option = options.get(word.casefold()) if head else None
        if option is not None:
            into = []
            tail.append(option)
        elif word.startswith("--"):
            into = tail
            tail.append(word)
        elif into is head or into is tail:
            into.append(word)
        else:
            tail[-1:] = [f"{tail[-1]} {word}"] if into else [tail[-1], word]
            into.append(word)
    return head, tail
