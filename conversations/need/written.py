"""From the YAML of a data file to what it describes, or to everything that is wrong with it, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from conversations.authoring.complaint import complaint, nearest
from conversations.authoring.document import Document, DocumentError, read_document
from conversations.authoring.playbook import Written
from conversations.authoring.problem import Path, PlaybookError, Problem
from conversations.expression import ExpressionError

T = TypeVar("T", bound=Written)
_ADDED = frozenset({"by_language", "[key]", "0 days"})
_SET_BY_THE_READER = "revision"


@dataclass(slots=True)
class Read(Generic[T]):
    """What was read, as far as it could be, and what was found."""

    name: str
    document: Document
    value: T | None = None
    problems: list[Problem] = field(default_factory=list)

    def add(self, *problems: Problem) -> None:
        """More that is wrong; each is given its line."""
        for problem in problems:
            line = problem.line or self.document.line(problem.path)
            self.problems.append(replace(problem, file=self.name, line=line))

    def done(self) -> T:
        """The value. Raises PlaybookError with every problem, in the order of their lines."""
        if self.problems or self.value is None:
            raise PlaybookError(sorted(dict.fromkeys(self.problems), key=lambda problem: problem.line))
        return self.value


def read_written(model: type[T], source: str, name: str) -> Read[T]:
    """Reads `source` as a `model`; a plain text in it is English. Raises PlaybookError if it is not YAML at all."""
    try:
        document = read_document(source)
    except DocumentError as error:
        raise PlaybookError([replace(error.problem, file=name)]) from None
    read: Read[T] = Read(name, document)
    read.add(*document.doubled)
    try:
        value = model.model_validate(document.value, context={"language": "en"})
    except ValidationError as error:
        read.add(*(_problem(detail, model) for detail in error.errors(include_url=False)))
    else:
        read.value = value.model_copy(update={_SET_BY_THE_READER: sha256(source.encode()).hexdigest()[:16]})
    return read


def _problem(detail: ErrorDetails, model: type[Written]) -> Problem:
    path = tuple(part for part in detail["loc"] if part not in _ADDED)
    key = str(path[-1]) if path else ""
    given = detail["input"] if isinstance(detail["input"], str) else ""
    error = detail.get("ctx", {}).get("error")
    if isinstance(error, ExpressionError):
        return Problem(f"{key}: {error.what}", error.mend, path)
    if detail["type"] == "extra_forbidden":
        return _unknown_key(path, key, model)
    if detail["type"] == "enum":
        return Problem(f'"{given}" is not known here', f"it can be {detail['ctx']['expected']}", path)
    what, mend = complaint(detail, key, given)
    return Problem(what, mend.replace("see docs/playbooks.md", "see docs/needs.md"), path)


def _unknown_key(path: Path, key: str, model: type[Written]) -> Problem:
    known: Sequence[str] = [name for name in model.model_fields if name != _SET_BY_THE_READER] if len(path) == 1 else []
    meant = nearest(key, known) if known else None
    mend = f'did you mean "{meant}"?' if meant else "see docs/needs.md for what it can be"
    return Problem(f'unknown key "{key}"', mend, path)
