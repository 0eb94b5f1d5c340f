"""All kinds of needs, read from their data files with every problem at once, and the lifecycle data they use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from conversations.authoring.problem import PlaybookError, Problem
from conversations.need.kind import NeedKind
from conversations.need.lifecycle import Lifecycle, read_lifecycle
from conversations.need.written import Read, read_written

Judge = Callable[[NeedKind], Iterable[Problem]]
"""Tells what is wrong with a kind beyond its form: `judging.judge_kind`."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The kinds of needs by name, and the lifecycle data."""

    kinds: Mapping[str, NeedKind]
    lifecycle: Lifecycle


def read_catalogue(kinds: Mapping[str, str], lifecycle: str, judge: Judge | None = None) -> Catalogue:
    """The catalogue out of YAML: {file name: source} of the kinds, and the source of `lifecycle.yaml`. What was judged
    before it was shipped needs no `judge`.

    Raises PlaybookError with every problem of every file, each with its line.
    """
    problems: list[Problem] = []
    read: dict[str, NeedKind] = {}
    for name, source in kinds.items():
        try:
            kind = read_kind(source, name, judge)
        except PlaybookError as error:
            problems += error.problems
            continue
        if kind.need in read:
            problems.append(Problem(f'a second kind "{kind.need}"', "give it a name of its own", file=name, line=1))
        read[kind.need] = kind
    try:
        ends = read_lifecycle(lifecycle, "lifecycle.yaml")
    except PlaybookError as error:
        raise PlaybookError([*problems, *error.problems]) from None
    if problems:
        raise PlaybookError(problems)
    return Catalogue(read, ends)


def read_kind(source: str, name: str, judge: Judge | None = None) -> NeedKind:
    """One kind of need. Raises PlaybookError with every problem, each with its line and a mend."""
    read: Read[NeedKind] = read_written(NeedKind, source, name)
    if read.value is not None and judge is not None:
        read.add(*judge(read.value))
    return read.done()
