"""Playbooks as files: the shipped ones by name, an author's own by path."""

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from bot.error import MendableError
from bot.names import nearest
from conversations.authoring.document import MOST_BYTES
from conversations.authoring.problem import PlaybookError, Problem

_ENDINGS = (".yaml", ".yml")


class PlaybookFileError(MendableError):
    """There is no such file, or it cannot be opened."""


@dataclass(frozen=True, slots=True)
class PlaybookFile:
    """The text of a playbook and what its file is called."""

    name: str
    source: str


def shipped() -> tuple[str, ...]:
    """The names of the playbooks that come with Bluepaper."""
    folder = files("conversations").joinpath("playbooks")
    return tuple(sorted(entry.name.removesuffix(".yaml") for entry in folder.iterdir() if entry.name.endswith(".yaml")))


def find_playbook(name_or_path: str) -> PlaybookFile:
    """A shipped playbook by its name, or any file by its path.

    Raises PlaybookFileError when there is nothing to read, PlaybookError when it is too large or not text.
    """
    path = Path(name_or_path)
    if path.suffix in _ENDINGS or len(path.parts) > 1 or path.is_file():
        return _opened(path)
    if name_or_path in shipped():
        folder = files("conversations").joinpath("playbooks")
        source = folder.joinpath(f"{name_or_path}.yaml").read_text(encoding="utf-8")
        return PlaybookFile(f"{name_or_path}.yaml", source)
    near = nearest(name_or_path, shipped())
    mend = f'did you mean "{near[0]}"?' if near else f"there are {', '.join(shipped())}; your own file ends in .yaml"
    raise PlaybookFileError(f'there is no playbook "{name_or_path}": {mend}')


def _opened(path: Path) -> PlaybookFile:
    try:
        if path.exists() and not path.is_file():
            raise PlaybookFileError(f"{path}: not a file: name the file of one playbook, it ends in .yaml")
        with path.open("rb") as file:
            read = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise PlaybookFileError(f"{path}: {reason}: check the name and your rights to it") from None
    if len(read) > MOST_BYTES:
        what = f"the file has more than {MOST_BYTES // 1024} KiB"
        raise PlaybookError([Problem(what, "a playbook is a few pages: split it", line=1, file=path.name)])
    try:
        return PlaybookFile(path.name, read.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = read.count(b"\n", 0, error.start) + 1
        problem = Problem("a character that is not UTF-8", "save the file as UTF-8", line=line, file=path.name)
        raise PlaybookError([problem]) from None
