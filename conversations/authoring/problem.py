"""What is wrong with a playbook, where, and how to put it right."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value from the top of the document: ("steps", 3, "choices", "cloud", "label")."""


class Severity(StrEnum):
    """An error keeps a playbook from being used; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong. `where` names the step in the author's words; `path` is for finding the line."""

    what: str
    mend: str
    path: Path = ()
    severity: Severity = Severity.ERROR
    line: int = 0
    where: str = ""
    file: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}: " if self.file else f"line {self.line}: " if self.line else ""
        label = "warning: " if self.severity is Severity.WARNING else ""
        where = f"{self.where}: " if self.where else ""
        return f"{place}{label}{where}{self.what}{', ' if self.mend.startswith('did you') else ': '}{self.mend}"


class PlaybookError(ValueError):
    """A playbook that cannot be used, with every problem that was found; the text has one line for each."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)
