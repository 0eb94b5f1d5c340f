"""From the text of a playbook to a `Playbook`, or to all that is wrong with it, each with its line and a mend."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256
from typing import Any

from pydantic import BaseModel

from conversations.document import Document, DocumentError, Written, read_document
from conversations.expression import Expression
from conversations.lint import lint
from conversations.playbook import STEP_WORDS, Playbook, Text
from conversations.problem import Path, PlaybookError, Problem, Severity
from conversations.shape import shape

_SORTS = {"ask": "question", "say": "text", "each": "loop", "recap": "recap", "end": "end"}
_WORDING = frozenset({"also", "languages", "minutes"})
_NEITHER = frozenset({"version", "migrate", "structure", "wording", "source"})


@dataclass(frozen=True, slots=True)
class Inspected:
    """A playbook with all that was found. `playbook` is None when there is an error among the problems."""

    playbook: Playbook | None
    problems: tuple[Problem, ...]


def read_playbook(source: str, name: str) -> Playbook:
    """The playbook in the YAML `source`; `name` is what the file is called. Raises PlaybookError with every problem."""
    inspected = inspect_playbook(source, name)
    if inspected.playbook is None:
        raise PlaybookError([one for one in inspected.problems if one.severity is Severity.ERROR])
    return inspected.playbook


@lru_cache(maxsize=256)
def read_published(source: str, name: str) -> Playbook:
    """A playbook that was accepted when it was published. It is not judged again: newer rules stop no conversation.
    Read once in a process, as it never changes.

    Raises PlaybookError only if it cannot be understood at all.
    """
    try:
        document = read_document(source)
    except DocumentError as error:
        raise PlaybookError([replace(error.problem, file=name)]) from None
    written = document.value if isinstance(document.value, dict) else {}
    shaped = shape(written, _first_language(written))
    if shaped.playbook is None or shaped.problems:
        raise PlaybookError([_placed(problem, document, name) for problem in shaped.problems])
    return _ready(shaped.playbook, source)


def inspect_playbook(source: str, name: str) -> Inspected:
    """The playbook and every problem, warnings too, in the order of their lines. Never raises."""
    try:
        document = read_document(source)
    except DocumentError as error:
        return Inspected(None, (replace(error.problem, file=name),))
    written = document.value
    if not isinstance(written, dict):
        start = Problem("this is not a playbook", "begin with playbook: and the name of it", file=name, line=1)
        return Inspected(None, (start,))
    playbook, problems = _understood(written)
    placed = sorted(
        (_placed(problem, document, name) for problem in (*document.doubled, *problems)), key=lambda one: one.line
    )
    if playbook is None or any(one.severity is Severity.ERROR for one in placed):
        return Inspected(None, tuple(placed))
    return Inspected(_ready(playbook, source), tuple(placed))


def _understood(written: dict[str, Written]) -> tuple[Playbook | None, list[Problem]]:
    shaped = shape(written, _first_language(written))
    problems = list(shaped.problems)
    if shaped.playbook is None or not shaped.sound:
        return None, problems
    found = lint(shaped.playbook)
    problems += [one for one in found if not any(_touches(one.path, path) for path in shaped.mended)]
    return shaped.playbook, problems


def _first_language(written: Mapping[str, Written]) -> str:
    languages = written.get("languages")
    first = languages[0] if isinstance(languages, list) and languages else "en"
    return first if isinstance(first, str) else "en"


def _touches(found: Path, mended: Path) -> bool:
    """A finding about what was mended, or about the thing around it, says nothing new."""
    return found[: len(mended)] == mended or (found == mended[:-1] and len(found) > 0)


def _placed(problem: Problem, document: Document, name: str) -> Problem:
    line = problem.line or document.line(problem.path)
    return replace(problem, file=name, line=line, where=_where(problem.path, document.value))


def _where(path: Path, written: Written) -> str:
    """`question "sites", choice "cloud"`."""
    value: Any = written
    names = []
    for before, part in zip(("", *path), path, strict=False):
        try:
            value = value[part]
        except (KeyError, IndexError, TypeError):
            break
        if before == "steps" and isinstance(value, dict):
            names += [f'{_SORTS[word]} "{value[word]}"' for word in STEP_WORDS if word in value][:1]
        if before == "choices":
            names.append(f'choice "{part}"')
    return ", ".join(names)


def _ready(playbook: Playbook, source: str) -> Playbook:
    structure, wording = _hashes(playbook)
    return playbook.model_copy(update={"structure": structure, "wording": wording, "source": source})


def _hashes(playbook: Playbook) -> tuple[str, str]:
    structure: list[object] = []
    wording: list[object] = []
    for path, value, is_text in _leaves(playbook, (), is_text=False):
        (wording if is_text else structure).append([path, value])
    return _hash(structure), _hash(wording)


def _hash(leaves: list[object]) -> str:
    written = json.dumps(leaves, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return sha256(written.encode("utf-8")).hexdigest()


def _leaves(value: object, path: Path, *, is_text: bool) -> Iterator[tuple[Path, object, bool]]:
    """Every single value in a playbook with its path, and whether it is wording."""
    match value:
        case Text(by_language=texts):
            yield from (((*path, language), text, True) for language, text in sorted(texts.items()))
        case Expression(source=source):
            yield path, source, False
        case BaseModel():
            for name, field in type(value).model_fields.items():
                inner = getattr(value, name)
                if name not in _NEITHER and inner != field.default:
                    yield from _leaves(inner, (*path, name), is_text=is_text or name in _WORDING)
        case Mapping():
            yield path, list(value), is_text
            for key, inner in value.items():
                yield from _leaves(inner, (*path, str(key)), is_text=is_text)
        case tuple():
            for index, inner in enumerate(value):
                yield from _leaves(inner, (*path, index), is_text=is_text)
        case _:
            yield path, value, is_text
