"""From the text of a playbook to a `Playbook`, or to all that is wrong with it, each with its line and a mend."""

from dataclasses import dataclass, replace

from conversations.authoring.document import DocumentError, Written, read_document
from conversations.authoring.playbook import Playbook
from conversations.authoring.problem import Path, PlaybookError, Problem, Severity
from conversations.authoring.published import first_language, placed, read_published, ready
from conversations.authoring.shape import shape
from conversations.lint import lint

__all__ = ["Inspected", "inspect_playbook", "read_playbook", "read_published"]


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
    found = sorted(
        (placed(problem, document, name) for problem in (*document.doubled, *problems)), key=lambda one: one.line
    )
    if playbook is None or any(one.severity is Severity.ERROR for one in found):
        return Inspected(None, tuple(found))
    return Inspected(ready(playbook, source), tuple(found))


def _understood(written: dict[str, Written]) -> tuple[Playbook | None, list[Problem]]:
    shaped = shape(written, first_language(written))
    problems = list(shaped.problems)
    if shaped.playbook is None or not shaped.sound:
        return None, problems
    found = lint(shaped.playbook)
    problems += [one for one in found if not any(_touches(one.path, path) for path in shaped.mended)]
    return shaped.playbook, problems


def _touches(found: Path, mended: Path) -> bool:
    """A finding about what was mended, or about the thing around it, says nothing new."""
    return found[: len(mended)] == mended or (found == mended[:-1] and len(found) > 0)
