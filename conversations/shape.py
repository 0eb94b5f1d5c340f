"""From written values to a playbook: what does not fit is said in plain words, and mended to see the rest.

Every problem is wanted at once, so a key that is wrong is taken out, one that is missing is filled in, and the playbook
is built again; only what still makes sense after that is looked at further.
"""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import process

from conversations.document import Written
from conversations.expression import ExpressionError
from conversations.playbook import (
    Choice,
    End,
    Kind,
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
from conversations.playbook import Written as Model
from conversations.problem import Path, Problem

_ROUNDS = 4
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
_EXAMPLES: Mapping[str, str] = {
    "playbook": "playbook: discovery",
    "title": "title: Getting to know you",
    "version": "version: 1",
    "steps": "steps: and below it the questions, each beginning with - ask:",
    "ask": "ask: sites",
    "kind": "kind: int",
    "text": 'text: "How many offices do you have?"',
    "short": "short: offices",
    "label": "label: In the cloud",
    "count": "count: sites",
    "name": 'name: "What do you call office {{ n }}?"',
    "low": "low: not at all",
    "high": "high: very much",
}
_KINDS_MEANT: Mapping[str, str] = {
    "number": "int",
    "integer": "int",
    "string": "text",
    "free": "text",
    "boolean": "yesno",
    "bool": "yesno",
    "yes/no": "yesno",
    "multi": "choices",
    "multiple": "choices",
    "select": "choice",
    "single": "choice",
    "age": "duration",
    "amount": "money",
    "currency": "money",
    "rating": "scale",
    "who": "person",
    "agreement": "consent",
}
_PATTERNS: Mapping[str, str] = {
    "saves": "for example client.sites, person.role or, inside a loop, item.server_age",
    "ask_again": "for example 12 months",
    "expires_after": "for example 60 days",
    "playbook": "small letters, digits and -, for example: office-move",
}
_WHOLE = ('"{key}" must be a whole number', "for example 3")
_TRUTH = ('"{key}" must be true or false', "write true or false")
_LIST = ('"{key}" must be a list', "write it in brackets: [one, two], or one a line, each after a dash")
_TEXT = ('"{key}" must be a text', "write it on the same line, in quotes")
_SAYINGS: Mapping[str, tuple[str, str]] = {
    "literal_error": ('"{given}" is not known here', "it can be {expected}"),
    "int_parsing": _WHOLE,
    "int_type": _WHOLE,
    "int_from_float": _WHOLE,
    "int_parsing_size": _WHOLE,
    "bool_parsing": _TRUTH,
    "bool_type": _TRUTH,
    "tuple_type": _LIST,
    "list_type": _LIST,
    "string_type": _TEXT,
    "is_instance_of": _TEXT,
    "text": _TEXT,
    "keys": ('"{key}" must hold keys of its own', "indent them below it: key: value"),
    "too_short": ('"{key}" is empty', "write something, or delete the line"),
    "greater_than_equal": ('"{key}" is too small', "at least {ge}"),
    "less_than_equal": ('"{key}" is too large', "at most {le}"),
}
_TEXTS = frozenset({"title", "text", "short", "why", "hint", "if_declined", "label", "low", "high", "name"})
_ID_MEND = "small letters, digits and _, beginning with a letter, at most 40: server_age"


@dataclass(frozen=True, slots=True)
class Shaped:
    """The playbook as far as it could be built, what was wrong, and the places that were mended to get there."""

    playbook: Playbook | None
    problems: tuple[Problem, ...]
    mended: frozenset[Path]


def shape(written: Mapping[str, Written], language: str) -> Shaped:
    """Builds the playbook; a plain text in it is in `language`."""
    data: Written = deepcopy(dict(written))
    problems = _empty(data)
    mended = {problem.path for problem in problems}
    for _ in range(_ROUNDS):
        try:
            playbook = Playbook.model_validate(data, context={"language": language})
        except ValidationError as error:
            for detail in error.errors(include_url=False):
                path = _path(detail["loc"])
                if path not in mended:
                    problems.append(_problem(detail, path, data))
                _mend(data, path, missing=detail["type"] == "missing")
                mended.add(path)
            continue
        return Shaped(playbook, tuple(problems), frozenset(mended))
    return Shaped(None, tuple(problems), frozenset(mended))


def _empty(data: Written) -> list[Problem]:
    """Takes out the keys that have nothing behind them."""
    paths = [path for path, value in _values(data, ()) if value == ""]
    for path in paths:
        around = _at(data, path[:-1])
        if isinstance(around, dict):
            around.pop(str(path[-1]), None)
    return [Problem(f'"{path[-1]}" is empty', "write something, or delete the line", path) for path in paths]


def _values(data: Written, path: Path) -> Iterator[tuple[Path, str]]:
    match data:
        case dict():
            for key, inner in data.items():
                yield from _values(inner, (*path, key))
        case list():
            for index, inner in enumerate(data):
                yield from _values(inner, (*path, index))
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


def _at(data: Written, path: Path) -> Written:
    for part in path:
        match data, part:
            case dict(), str():
                data = data[part]
            case list(), int():
                data = data[part]
            case _:
                raise KeyError(part)
    return data


def _mend(data: Written, path: Path, *, missing: bool) -> None:
    try:
        around = _at(data, path[:-1])
    except (KeyError, IndexError):
        return
    match around, path[-1:]:
        case dict(), (str() as key,) if missing:
            around[key] = deepcopy(_PLACEHOLDERS.get(key, "-"))
        case dict(), (str() as key,):
            around.pop(key, None)
        case list(), (int() as index,):
            around[index] = {"say": "mended", "text": "-"}


def _problem(detail: ErrorDetails, path: Path, data: Written) -> Problem:
    key = str(path[-1]) if path else ""
    given = detail["input"] if isinstance(detail["input"], str) else ""
    error = detail.get("ctx", {}).get("error")
    if isinstance(error, ExpressionError):
        return Problem(f"{key}: {error.what}", error.mend, path)
    what, mend = _said(detail, key, given)
    if detail["type"] == "extra_forbidden":
        what, mend = f'unknown key "{key}"', _near(key, path, data)
    if detail["type"] == "missing" and key == "ask" and sort_of_step(_at(data, path[:-1])) == "ask":
        what, mend = "this step does not say what it is", "begin it with ask:, say:, each:, recap: or end:"
    return Problem(what, mend, path[:-1] if detail["type"] == "missing" and path else path)


def _said(detail: ErrorDetails, key: str, given: str) -> tuple[str, str]:
    kind_of_error = detail["type"]
    if kind_of_error == "enum":
        return f'unknown kind "{given}"', _kind_meant(given)
    if kind_of_error == "missing":
        return f'"{key}" is missing', f"for example {_EXAMPLES.get(key, f'{key}: ...')}"
    if kind_of_error == "string_pattern_mismatch":
        return f'"{given}" cannot be used for "{key}"', _PATTERNS.get(key, _ID_MEND)
    if kind_of_error in ("dict_type", "mapping_type", "model_type", "model_attributes_type"):
        kind_of_error = "text" if key in _TEXTS else "keys"
    what, mend = _SAYINGS.get(kind_of_error, (f'"{{key}}" cannot be used ({detail["msg"]})', "see docs/playbooks.md"))
    words = {"key": key, "given": given, **detail.get("ctx", {})}
    return what.format_map(words), mend.format_map(words)


def _kind_meant(given: str) -> str:
    kinds = [kind.value for kind in Kind]
    near = _KINDS_MEANT.get(given.casefold()) or _nearest(given, kinds)
    return f'did you mean "{near}"?' if near else f"it can be {', '.join(kinds)}"


def _nearest(word: str, words: Sequence[str]) -> str | None:
    found = process.extractOne(word.casefold(), words, score_cutoff=60)
    return str(found[0]) if found else None


def _near(key: str, path: Path, data: Written) -> str:
    keys = [name for name in _model(path[:-1], data).model_fields if name not in _HIDDEN]
    near = _nearest(key, keys)
    return f'did you mean "{near}"?' if near else f"it can be {', '.join(keys)}"


def _model(path: Path, data: Written) -> type[Model]:
    """The model that describes what stands at `path`."""
    match path[-2:]:
        case ("steps", int()):
            return _OF_STEP[sort_of_step(_at(data, path))]
        case ("choices", _):
            return Choice
        case ("migrate", _):
            return Migration
        case (_, "probe"):
            return Probe
        case (_, "scale"):
            return Scale
    return Playbook
