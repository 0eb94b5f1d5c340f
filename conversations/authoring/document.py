"""YAML as a person expects it: every value is text, every value knows its line, and nothing in it can run or explode.

Only lists, keys with values and texts are read. Numbers, `no`, `on`, `18:00`, `1.10` stay the text that was written
until somebody who knows what is wanted types them. Anchors, tags, duplicate keys, tabs, further documents are refused.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from conversations.authoring.problem import Path, Problem

MOST_BYTES = 256 * 1024
MOST_DEPTH = 20
MOST_VALUES = 20_000

Written: TypeAlias = "str | list[Written] | dict[str, Written]"

_FORBIDDEN = re.compile("[^\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_NAMES = {"\t": "a tab", "\0": "a NUL character"}
_MENDS = (
    (
        "mapping values are not allowed",
        "a colon where none can be",
        "put a text that holds a colon into quotes; check the indentation",
    ),
    ("expected ':'", "a line without a colon", 'write it as "key: value"'),
    ("expected key", "a line that does not fit the ones above", "indent it like its neighbours"),
    ("expected '-' indicator", "a line that does not fit the ones above", "indent it like its neighbours"),
    ("expected <block end>", "a line that does not fit the ones above", "indent it like its neighbours"),
    ("block sequence entries are not allowed", "a dash where none can be", "put the list on a line of its own"),
    ("unexpected end of stream", "a quote that is never closed", "close it with the same quote"),
    ("unknown escape character", "a backslash in double quotes", "use single quotes or leave the backslash out"),
    ("cannot start any token", "a character that YAML keeps for itself", "put the text into quotes"),
    ("expected ',' or", "a bracket that is never closed", "close it, or put the text into quotes"),
    ("alphabetic or numeric", "a text that begins with * or &", "put the text into quotes"),
    ("undefined alias", "an alias (*)", "write the value out, or put the text into quotes"),
)


class DocumentError(ValueError):
    """The text is not a document of this sort."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Document:
    """What was written: dicts, lists and texts, and the line of each by its path. `doubled` are the duplicate keys."""

    value: Written
    lines: Mapping[Path, int]
    doubled: tuple[Problem, ...]

    def line(self, path: Path) -> int:
        """The line of the value at `path`, or of the nearest thing around it that exists."""
        while path not in self.lines:
            if not path:
                return 1
            path = path[:-1]
        return self.lines[path]


def read_document(source: str) -> Document:
    """Raises DocumentError with the first thing that cannot be read; no text takes longer than a second."""
    if len(source) > MOST_BYTES or len(source.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        raise _error(1, f"the file has more than {MOST_BYTES // 1024} KiB", "a playbook is a few pages: split it")
    source = source.removeprefix("\ufeff")
    if stray := _FORBIDDEN.search(source):
        name = _NAMES.get(stray[0], f"an invisible character (U+{ord(stray[0]):04X})")
        raise _error(source.count("\n", 0, stray.start()) + 1, name, "use spaces" if stray[0] == "\t" else "delete it")
    try:
        return _Builder().build(yaml.parse(source, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        raise _plain(error, last=max(1, len(source.splitlines()))) from None
    except yaml.YAMLError as error:
        raise _error(
            1, f"cannot be read as YAML ({' '.join(str(error).split())[:80]})", "see docs/playbooks.md"
        ) from None


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _error(line: int, what: str, mend: str) -> DocumentError:
    return DocumentError(Problem(what, mend, line=line))


def _plain(error: yaml.MarkedYAMLError, *, last: int) -> DocumentError:
    """The mistake in plain words, on a line that there is: YAML itself may miss something after the `last` one."""
    ends = "unexpected end of stream" in str(error.problem) or "expected ',' or" in str(error.problem)
    mark = error.context_mark if ends and error.context_mark else error.problem_mark
    found = f"{error.problem or ''}; {error.context or ''}"
    for sign, what, mend in _MENDS:
        if sign in found:
            return _error(min(last, _line(mark)), what, mend)
    return _error(
        min(last, _line(mark)), f"cannot be read as YAML ({error.problem})", "look at this line and the one above"
    )


def _line(mark: object) -> int:
    return getattr(mark, "line", 0) + 1


@dataclass(slots=True)
class _Open:
    """A list or mapping that is not closed yet; `key` is the one whose value comes next."""

    value: "list[Written] | dict[str, Written]"
    path: Path
    key: str | None = None
    drop: bool = False
    """The value of a key that was there before is read, and forgotten."""


@dataclass(slots=True)
class _Builder:
    lines: dict[Path, int] = field(default_factory=dict)
    doubled: list[Problem] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    top: Written = ""

    def build(self, events: Iterator[yaml.Event]) -> Document:
        documents = 0
        for event in events:
            match event:
                case yaml.DocumentStartEvent():
                    documents += 1
                    if documents > 1:
                        raise _error(_line(event.start_mark), "a second document (---)", "one file holds one playbook")
                case yaml.NodeEvent():
                    self._node(event)
                case yaml.CollectionEndEvent():
                    self.open.pop()
        if not documents:
            raise _error(1, "the file is empty", "begin with playbook: and the name of it")
        return Document(self.top, self.lines, tuple(self.doubled))

    def _node(self, event: yaml.NodeEvent) -> None:
        line = _line(event.start_mark)
        _refuse_magic(event, line)
        if len(self.lines) > MOST_VALUES:
            raise _error(line, f"more than {MOST_VALUES} values", "a playbook is a few pages: split it")
        if len(self.open) >= MOST_DEPTH:
            raise _error(line, f"nested more than {MOST_DEPTH} deep", "a playbook needs five")
        around = self.open[-1] if self.open else None
        if around and isinstance(around.value, dict) and around.key is None:
            self._key(around, event, line)
            return
        value: Written
        match event:
            case yaml.ScalarEvent():
                value = event.value
            case yaml.MappingStartEvent():
                value = {}
            case _:
                value = []
        path = self._place(around, value, line)
        if not isinstance(value, str):
            self.open.append(_Open(value, path))

    def _key(self, around: _Open, event: yaml.NodeEvent, line: int) -> None:
        if not isinstance(event, yaml.ScalarEvent):
            raise _error(
                line, "a key that is not a word", "write key: value; a text that begins with { goes into quotes"
            )
        around.key = event.value
        path = (*around.path, event.value)
        if path in self.lines:
            first = self.lines[path]
            self.doubled.append(
                Problem(f'"{event.value}" is there twice', f"keep one (the first is in line {first})", path, line=line)
            )
            around.drop = True
        else:
            self.lines[path] = line

    def _place(self, around: _Open | None, value: Written, line: int) -> Path:
        path: Path = ()
        if around is None:
            self.top = value
            self.lines[path] = line
            return path
        if isinstance(around.value, list):
            around.value.append(value)
            path = (*around.path, len(around.value) - 1)
            self.lines[path] = line
            return path
        key = around.key or ""
        path = (*around.path, key)
        if around.drop:
            path = (*path, "again")
        else:
            around.value[key] = value
        around.key, around.drop = None, False
        return path


def _refuse_magic(event: yaml.NodeEvent, line: int) -> None:
    if isinstance(event, yaml.AliasEvent):
        raise _error(line, f"an alias (*{event.anchor})", "write the value out, or put the text into quotes")
    if event.anchor:
        raise _error(
            line, f"an anchor (&{event.anchor})", "write the value where it is used, or put the text into quotes"
        )
    if tag := getattr(event, "tag", None):
        raise _error(line, f"a tag ({tag})", "leave it out, or put the text into quotes")
