"""Where each step stands and what can be known there: the answers given before it, and the things of a loop."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias, get_args

from conversations.authoring.playbook import End, Kind, Loop, Playbook, Question, Recap, Role, Say, Step
from conversations.authoring.problem import Path, Problem, Severity


class Sort(StrEnum):
    """What sort of value a name stands for, as far as conditions tell them apart."""

    NUMBER = "a number"
    LENGTH = "a length of time"
    DAY = "a date"
    TEXT = "a text"
    ONE = "one of its choices"
    SEVERAL = "a list of its choices"
    TRUTH = "true or false"


_OF_KIND: Mapping[Kind, Sort] = {
    Kind.TEXT: Sort.TEXT,
    Kind.PERSON: Sort.TEXT,
    Kind.CHOICE: Sort.ONE,
    Kind.YESNO: Sort.ONE,
    Kind.CONSENT: Sort.ONE,
    Kind.CHOICES: Sort.SEVERAL,
    Kind.INT: Sort.NUMBER,
    Kind.RANGE: Sort.NUMBER,
    Kind.PERCENT: Sort.NUMBER,
    Kind.SCALE: Sort.NUMBER,
    Kind.MONEY: Sort.NUMBER,
    Kind.DURATION: Sort.LENGTH,
    Kind.DATE: Sort.DAY,
}
_CODES = {
    Kind.YESNO: frozenset({"yes", "no", "maybe-yes", "maybe-no"}),
    Kind.CONSENT: frozenset({"agree", "decline"}),
}


@dataclass(frozen=True, slots=True)
class Named:
    """What is known of a name: its sort, its possible values if they are few, whether it is yes or no."""

    sort: Sort
    codes: frozenset[str] = frozenset()
    plain_truth: bool = False
    who: frozenset[str] = frozenset()
    """The roles that are asked; empty: everybody."""


Names: TypeAlias = Mapping[str, Named]


@dataclass(frozen=True, slots=True)
class Place:
    """A step, the path to it, and the names that can be known when it is reached. `loop` is the loop it stands in."""

    step: Step
    path: Path
    known: Names
    loop: Loop | None = None

    def problem(self, *path: str | int, what: str, mend: str) -> Problem:
        """An error at a key of this step."""
        return Problem(what, mend, (*self.path, *path))

    def warning(self, *path: str | int, what: str, mend: str) -> Problem:
        """A warning at a key of this step."""
        return replace(self.problem(*path, what=what, mend=mend), severity=Severity.WARNING)


PEOPLE: Names = {
    "contact.role": Named(Sort.ONE, frozenset(get_args(Role))),
    "contact.met": Named(Sort.ONE, frozenset({"yes", "no"})),
}


def named(question: Question) -> Named:
    """What the answer to a question is, to a condition."""
    kind = question.kind
    codes = _CODES.get(kind) or frozenset(question.choices)
    return Named(_OF_KIND[kind], codes, kind in _CODES, frozenset(question.who))


def id_of(step: Step) -> str:
    """The id of a step of any sort."""
    match step:
        case Question(ask=name) | Say(say=name) | Loop(each=name) | Recap(recap=name) | End(end=name):
            return name
    raise TypeError(step)


def placed(playbook: Playbook) -> tuple[Place, ...]:
    """Every step in order, those inside a loop after it."""
    return tuple(_placed(playbook))


def _placed(playbook: Playbook) -> Iterator[Place]:
    known = dict(PEOPLE)
    for index, step in enumerate(playbook.steps):
        yield Place(step, ("steps", index), dict(known))
        if isinstance(step, Question):
            known[step.ask] = named(step)
        if isinstance(step, Loop):
            yield from _inside(step, ("steps", index), dict(known))


def _inside(loop: Loop, path: Path, known: dict[str, Named]) -> Iterator[Place]:
    known |= {"n": Named(Sort.NUMBER), f"{loop.each}.n": Named(Sort.NUMBER), f"{loop.each}.name": Named(Sort.TEXT)}
    for index, step in enumerate(loop.steps):
        yield Place(step, (*path, "steps", index), dict(known), loop)
        if isinstance(step, Question):
            known[step.ask] = named(step)
