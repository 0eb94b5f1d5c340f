"""What nobody has told us yet, as a short playbook: its questions are taken, word for word, from the playbooks that ask
them anyway.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from conversations.authoring.document import read_document
from conversations.authoring.playbook import CONFIDENTIAL, Loop, Playbook, Question
from conversations.authoring.published import read_published
from conversations.need.outcome import Unknown

OPEN_QUESTIONS = "open-questions"
_AT_ONCE = "0 days"
"""What is asked here is asked however young an older answer is."""
_MOST_THINGS = 2
_Step = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Banked:
    """A question, and the step as its author wrote it; `loop` is what it stands in."""

    question: Question
    written: _Step
    loop: Loop | None = None
    loop_written: _Step | None = None


class Bank:
    """Every question of some playbooks that saves a fact."""

    def __init__(self, playbooks: Iterable[Playbook], frame: str) -> None:
        self._playbooks = [tuple(_banked(playbook)) for playbook in playbooks]
        self._frame: Any = read_document(frame).value

    def question(self, key: str) -> Question | None:
        """The first question that asks for this fact."""
        found = self._find(key)
        return found[1].question if found else None

    def counted_by(self, key: str) -> str | None:
        """The fact that says how many things there are of which this one is asked."""
        found = self._find(key)
        if found is None or found[1].loop is None:
            return None
        siblings, one = found
        names = one.loop.count.names if one.loop else frozenset()
        return next((other.question.saves for other in siblings if other.question.ask in names), None)

    def playbook(self, gaps: Sequence[Unknown], reads: frozenset[str], things: int = 1) -> Playbook | None:
        """The gaps as a playbook, with the follow-ups that lead to a fact which is in `reads`. What is confidential
        stands between two others, or is left out. None if it would ask nothing.

        `things`: how many there are, when a gap is about things whose names nobody knows yet.
        """
        blocks = list(self._blocks(gaps, reads, max(1, min(things, _MOST_THINGS))))
        ordinary = [steps for steps, confidential in blocks if not confidential]
        if not ordinary:
            return None
        confidential = [steps for steps, confidential in blocks if confidential and len(ordinary) > 1]
        frame = self._frame
        hello, end = frame["steps"][:-1], frame["steps"][-1]
        middle = [step for steps in (ordinary[0], *confidential, *ordinary[1:]) for step in steps]
        source = json.dumps({**frame, "steps": [*hello, *middle, end]}, ensure_ascii=False, indent=1)
        return read_published(source, OPEN_QUESTIONS)

    def _find(self, key: str) -> tuple[Sequence[Banked], Banked] | None:
        for banked in self._playbooks:
            for one in banked:
                if one.question.saves == key:
                    return banked, one
        return None

    def _blocks(
        self, gaps: Sequence[Unknown], reads: frozenset[str], things: int
    ) -> Iterator[tuple[list[_Step], bool]]:
        """The steps of each gap, and whether its question is confidential."""
        looped: dict[str, list[tuple[Unknown, Banked]]] = {}
        keys = {gap.key for gap in gaps}
        for gap in gaps:
            found = self._find(gap.key)
            if found is None:
                continue
            siblings, one = found
            if one.loop is not None:
                looped.setdefault(one.loop.each, []).append((gap, one))
                continue
            steps = [_asked(one.written), *_follow_ups(one, siblings, reads - keys)]
            yield steps, one.question.sensitivity >= CONFIDENTIAL
        for among in looped.values():
            yield [_about_things(among, things)], False


def _banked(playbook: Playbook) -> Iterator[Banked]:
    written: Any = read_document(playbook.source).value
    for step, raw in zip(playbook.steps, written["steps"], strict=True):
        if isinstance(step, Question) and step.saves:
            yield Banked(step, raw)
        elif isinstance(step, Loop):
            for inner, raw_inner in zip(step.steps, raw["steps"], strict=True):
                if isinstance(inner, Question) and inner.saves:
                    yield Banked(inner, raw_inner, step, raw)


def _asked(written: _Step, **changed: object) -> _Step:
    """The step for whoever is chosen, whatever their role."""
    kept = {key: value for key, value in written.items() if key not in ("when", "who")}
    return {**kept, "ask_again": _AT_ONCE, **changed}


def _follow_ups(first: Banked, siblings: Sequence[Banked], reads: frozenset[str]) -> Iterator[_Step]:
    """What is asked next because of the answer, as far as a fact is wanted that is in `reads`."""
    asked = {first.question.ask}
    loops: dict[str, tuple[_Step, list[_Step]]] = {}
    for one in siblings:
        if one.question.saves not in reads:
            continue
        if one.loop is None and one.question.when and one.question.when.names <= asked:
            asked.add(one.question.ask)
            yield _asked(one.written, when=one.written["when"])
        elif one.loop is not None and one.loop.count.names and one.loop.count.names <= asked:
            loops.setdefault(one.loop.each, (one.loop_written or {}, []))[1].append(_asked(one.written))
    for written, steps in loops.values():
        yield {**written, "most": str(_MOST_THINGS), "steps": steps}


def _about_things(among: Sequence[tuple[Unknown, Banked]], things: int) -> _Step:
    """A loop over the things that lack something, by name where the name is known."""
    named = list(dict.fromkeys(gap.item for gap, _ in among if gap.item))[:_MOST_THINGS]
    steps = []
    for one in {banked.question.ask: banked for _, banked in among}.values():
        lacking = [n for n, name in enumerate(named, 1) if any(g.item == name and b is one for g, b in among)]
        if len(lacking) == len(named):
            steps.append(_asked(one.written))
        elif lacking:
            steps.append(_asked(one.written, when=" or ".join(f"n == {n}" for n in lacking)))
    written: Mapping[str, Any] = among[0][1].loop_written or {}
    count = str(len(named) or things)
    return {**written, "count": count, "most": count, **({"names": named} if named else {}), "steps": steps}
