"""From written values to a playbook: what does not fit is said in plain words, and mended to see the rest.

Every problem is wanted at once, so a key that is wrong is taken out or put right, one that is missing is filled in, and
the playbook is built again; only what still makes sense after that is looked at further.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from conversations.authoring.complaint import complaint, kind_meant, nearest
from conversations.authoring.document import Written
from conversations.authoring.playbook import (
    STEP_WORDS,
    Choice,
    End,
    Loop,
    Migration,
    Playbook,
    Probe,
    Question,
    Recap,
    Say,
    Scale,
    sort_of_step,
)
from conversations.authoring.playbook import Written as Model
from conversations.authoring.problem import Path, Problem
from conversations.expression import ExpressionError

_ROUNDS = 5
_OF_STEP: Mapping[str, type[Model]] = {"ask": Question, "say": Say, "each": Loop, "recap": Recap, "end": End}
_HIDDEN = frozenset({"structure", "wording", "source"})
_PLACEHOLDERS: Mapping[str, Written] = {
    "playbook": "untitled",
    "version": "1",
    "kind": "text",
    "count": "1",
    "most": "1",
    "steps": [],
    "ask": "example",
}


@dataclass(frozen=True, slots=True)
class Shaped:
    """The playbook as far as it could be built, what was wrong, and the places that were mended to get there.

    It is `sound` when every step still has the id and the kind that its author meant, so that the rest can be judged.
    """

    playbook: Playbook | None
    problems: tuple[Problem, ...]
    mended: frozenset[Path]
    sound: bool


def shape(written: Mapping[str, Written], language: str) -> Shaped:
    """Builds the playbook; a plain text in it is in `language`."""
    mending = _Mending(deepcopy(dict(written)))
    mending.take_out_empty()
    playbook = None
    for _ in range(_ROUNDS):
        try:
            playbook = Playbook.model_validate(mending.data, context={"language": language})
        except ValidationError as error:
            mending.mend(error)
        else:
            break
    return Shaped(playbook, tuple(mending.problems), frozenset(mending.mended), mending.sound)


@dataclass(slots=True)
class _Mending:
    """The values while they are being mended, and what was found on the way."""

    data: Written
    problems: list[Problem] = field(default_factory=list)
    mended: set[Path] = field(default_factory=set)
    sound: bool = True

    def take_out_empty(self) -> None:
        """A key with nothing behind it counts as not there."""
        for path in [path for path, value in _texts(self.data, ()) if value == ""]:
            self._say(f'"{path[-1]}" is empty', "write something, or delete the line", path)
            self._drop(path)

    def mend(self, error: ValidationError) -> None:
        """Says what is wrong and takes it out of the way; unknown keys first, for they explain missing ones."""
        details = [(_path(detail["loc"]), detail) for detail in error.errors(include_url=False)]
        details.sort(key=lambda pair: pair[1]["type"] != "extra_forbidden")
        for path, detail in details:
            if any(path[: len(done)] == done for done in self.mended):
                self._mend_again(path, missing=detail["type"] == "missing")
            elif detail["type"] == "extra_forbidden":
                self._unknown_key(path)
            elif detail["type"] == "missing":
                self._missing(path, detail)
            else:
                self._misfit(path, detail)

    def _mend_again(self, path: Path, *, missing: bool) -> None:
        if not missing:
            self._drop(path)
        elif not self._at(path):
            self._fill(path)

    def _fill(self, path: Path) -> None:
        around, key = self._at(path[:-1]), str(path[-1])
        if isinstance(around, dict):
            around[key] = deepcopy(_PLACEHOLDERS.get(key, "-"))

    def _unknown_key(self, path: Path) -> None:
        step, key = self._at(path[:-1]), str(path[-1])
        keys = [name for name in _model(path[:-1], self.data).model_fields if name not in _HIDDEN]
        if self._is_wordless(path[:-1]):
            keys = list(STEP_WORDS)
            if not nearest(key, keys):
                self._wordless(path[:-1])
                return
        meant = nearest(key, keys)
        self._say(f'unknown key "{key}"', f'did you mean "{meant}"?' if meant else f"it can be {', '.join(keys)}", path)
        if meant and isinstance(step, dict) and meant not in step:
            step[meant] = step[key]
            self.mended.add((*path[:-1], meant))
        self._drop(path)

    def _missing(self, path: Path, detail: ErrorDetails) -> None:
        key = str(path[-1])
        if key == "ask" and self._is_wordless(path[:-1]):
            self._wordless(path[:-1])
            return
        self._say(*complaint(detail, key, ""), path)
        self.sound = self.sound and key not in (*STEP_WORDS, "kind", "steps")
        self._fill(path)

    def _is_wordless(self, path: Path) -> bool:
        step = self._at(path)
        return path[-2:-1] == ("steps",) and isinstance(step, dict) and not set(STEP_WORDS) & set(step)

    def _wordless(self, path: Path) -> None:
        self._say("this step does not say what it is", "begin it with ask:, say:, each:, recap: or end:", path)
        self._drop(path)

    def _misfit(self, path: Path, detail: ErrorDetails) -> None:
        key = str(path[-1]) if path else ""
        given = detail["input"] if isinstance(detail["input"], str) else ""
        error = detail.get("ctx", {}).get("error")
        if isinstance(error, ExpressionError):
            self._say(f"{key}: {error.what}", error.mend, path)
        else:
            self._say(*complaint(detail, key, given), path)
        around = self._at(path[:-1])
        guess = _guess(key, given)
        self._drop(path)
        if guess and isinstance(around, dict):
            around[key] = guess
        self.sound = self.sound and (guess is not None or key not in (*STEP_WORDS, "kind", "steps"))

    def _say(self, what: str, mend: str, path: Path) -> None:
        self.problems.append(Problem(what, mend, path))
        self.mended.add(path)

    def _at(self, path: Path) -> Written:
        return value_at(self.data, path)

    def _drop(self, path: Path) -> None:
        """Takes out a key; an entry of a list is replaced, for the others must keep their places."""
        match self._at(path[:-1]), path[-1:]:
            case dict() as around, (str() as key,):
                around.pop(key, None)
            case list() as around, (int() as index,) if index < len(around):
                around[index] = {"say": f"mended_{index}", "text": "-"}


def value_at(data: Written, path: Path) -> Written:
    """What stands at `path`, an empty text if nothing does."""
    for part in path:
        match data, part:
            case dict(), str() if part in data:
                data = data[part]
            case list(), int() if part < len(data):
                data = data[part]
            case _:
                return ""
    return data


def _texts(data: Written, path: Path) -> Iterator[tuple[Path, str]]:
    match data:
        case dict():
            for key, inner in data.items():
                yield from _texts(inner, (*path, key))
        case list():
            for index, inner in enumerate(data):
                yield from _texts(inner, (*path, index))
        case str():
            yield path, data


def _path(location: Sequence[str | int]) -> Path:
    """Pydantic's location without what it adds: the sort of a step, the inside of a text, the mark of a key."""
    path: list[str | int] = []
    sort_is_next = False
    for part in location:
        if not sort_is_next and part not in ("by_language", "[key]"):
            path.append(part)
        sort_is_next = not sort_is_next and isinstance(part, int) and path[-2:-1] == ["steps"]
    return tuple(path)


def _guess(key: str, given: str) -> str | None:
    """What was probably meant by a kind or an id that cannot be used."""
    if key == "kind":
        return kind_meant(given)
    if key not in STEP_WORDS:
        return None
    plain = re.sub(r"[^a-z0-9]+", "_", given.casefold()).strip("_")[:40]
    return plain if plain[:1].isalpha() else None


def _model(path: Path, data: Written) -> type[Model]:
    """The model that describes what stands at `path`."""
    match path[-2:]:
        case ("steps", int()):
            return _OF_STEP[sort_of_step(value_at(data, path))]
        case ("choices", _):
            return Choice
        case ("migrate", _):
            return Migration
        case (_, "probe"):
            return Probe
        case (_, "scale"):
            return Scale
    return Playbook
