"""From the text of a playbook that was accepted before to a `Playbook`, without judging it again."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from hashlib import sha256
from typing import Any

from pydantic import BaseModel

from conversations.authoring.document import Document, DocumentError, Written, read_document
from conversations.authoring.playbook import STEP_WORDS, Playbook, Text
from conversations.authoring.problem import Path, PlaybookError, Problem
from conversations.authoring.shape import shape
from conversations.expression import Expression

_SORTS = {"ask": "question", "say": "text", "each": "loop", "recap": "recap", "end": "end"}
_WORDING = frozenset({"also", "languages", "minutes", "tense"})
_NEITHER = frozenset({"version", "migrate", "structure", "wording", "source"})


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
    shaped = shape(written, first_language(written))
    if shaped.playbook is None or shaped.problems:
        raise PlaybookError([placed(problem, document, name) for problem in shaped.problems])
    return ready(shaped.playbook, source)


def first_language(written: Mapping[str, Written]) -> str:
    """In which texts are that name no language."""
    languages = written.get("languages")
    first = languages[0] if isinstance(languages, list) and languages else "en"
    return first if isinstance(first, str) else "en"


def placed(problem: Problem, document: Document, name: str) -> Problem:
    """The problem with its file, its line, and words for where it is."""
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


def ready(playbook: Playbook, source: str) -> Playbook:
    """The playbook with its source and its two hashes."""
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
