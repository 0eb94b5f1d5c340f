"""A playbook laid out once: its places, and what of each step is the same in every conversation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from conversations.authoring.playbook import End, Kind, Loop, Playbook, Question, Recap, Say, Step, Text
from conversations.expression import Expression

MORE = ".more"
"""Ending of the path under which the reply to a probe is kept."""
_IDS: Mapping[type, str] = {Question: "ask", Say: "say", Recap: "recap", End: "end", Loop: "each"}

NAME = Question.model_construct(
    ask="name", kind=Kind.TEXT, text=Text.model_construct(), short=Text.model_construct(), used_for=("conversation",)
)


class Place(NamedTuple):
    """One step where it stands: inside a loop once for each thing. `path` names it for good: `sites`,
    `site.2.server_age`.
    """

    path: str
    step: Question | Say | Recap | End
    loop: str = ""
    n: int = 0
    item: str = ""
    """The name of the thing of the loop, as the contact gave it; `site 2` while it has none."""

    @property
    def fact_key(self) -> tuple[str, str] | None:
        """The (key, item) under which the answer is known for good; None when it is not saved."""
        if self.n and self.names_thing:
            return f"client.{self.loop}_{self.n}_name", ""
        saves = self.step.saves if isinstance(self.step, Question) else None
        if saves is None:
            return None
        return saves, self.item if self.item and saves.startswith("item.") else ""

    @property
    def names_thing(self) -> bool:
        """It asks what a thing of a loop is called."""
        return self.n > 0 and self.path == f"{self.loop}.{self.n}.name"


class Planned(NamedTuple):
    """A step with what is the same in every conversation: its place, or, for a loop, the steps inside."""

    step: Step
    place: Place
    who: tuple[str, ...]
    when: Expression | None
    inner: tuple[Planned, ...] = ()


class Gate(NamedTuple):
    """What decides whether, or how often, a step for these roles is relevant: the names in its condition or count."""

    who: tuple[str, ...]
    names: frozenset[str]


class Plan(NamedTuple):
    steps: tuple[Planned, ...]
    agreement: Question | None
    """The consent that a playbook begins with: without it nothing is asked. Any other consent stands alone."""
    gates: tuple[Gate, ...]


class _Same:
    """A playbook as a key: playbooks are compared by what they say, which takes longer than making a plan."""

    def __init__(self, playbook: Playbook) -> None:
        self.playbook = playbook

    def __hash__(self) -> int:
        return id(self.playbook)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.playbook is self.playbook


def plan_of(playbook: Playbook) -> Plan:
    """The plan, made once for each playbook of this process."""
    return _plan(_Same(playbook))


@lru_cache(maxsize=64)
def _plan(same: _Same) -> Plan:
    first = next(iter(same.playbook.questions.values()), None)
    agreement = first if first is not None and first.kind is Kind.CONSENT else None
    steps = tuple(_planned(step) for step in same.playbook.steps)
    return Plan(steps, agreement, tuple(_gates(steps)))


def _gates(steps: tuple[Planned, ...]) -> Iterator[Gate]:
    for planned in steps:
        if planned.when is not None:
            yield Gate(planned.who, planned.when.names)
        if isinstance(planned.step, Loop):
            yield Gate(planned.who, planned.step.count.names)
        yield from _gates(planned.inner)


def _planned(step: Step) -> Planned:
    who = step.who if isinstance(step, Question) else ()
    if isinstance(step, Loop):
        return Planned(step, Place(step.each, NAME), who, step.when, tuple(_planned(inner) for inner in step.steps))
    return Planned(step, Place(path_of(step), step), who, step.when)


def path_of(step: Step) -> str:
    """The id of a step, whatever sort it is."""
    return str(getattr(step, _IDS[type(step)]))


def name_question(loop: Loop, count: int) -> Question:
    """The question for the name of one of so many things; the name is known for good once given."""
    text = loop.only if count == 1 and loop.only is not None else loop.name
    return NAME.model_copy(update={"text": text, "short": loop.short})
