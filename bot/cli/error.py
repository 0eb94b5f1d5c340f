"""The one place that turns what went wrong into one line on stderr and an exit code."""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress

import typer

from bot.error import MendableError
from storage.errors import StorageError

FAILED = 1
WRONG_USE = 2
INTERRUPTED = 130
_QUOTED = re.compile(r"(?<!\w)'([^']*)'(?!\w)")
_FOREIGN = (
    (re.compile(r"Input should be a valid integer.*"), "write a whole number, such as 10"),
    (re.compile(r"Input should be greater than or equal to (\d+)"), r"write \1 or more"),
    (re.compile(r"Input should be less than or equal to (\d+)"), r"write at most \1"),
)
"""What a library says of a number, and what we say."""
_MENDS = {
    errno.ENOSPC: "make room, then try again",
    errno.EACCES: "make it readable for you, and writable if it is to be changed",
    errno.EROFS: "name another place, this one cannot be written",
    errno.ENOENT: "name one that exists",
    errno.EISDIR: "name a file in it",
    errno.ENOTDIR: "one part of the path is a file: name a folder",
}


class CommandError(MendableError):
    """What was asked cannot be done."""


def exit_code(command: Callable[[], object]) -> int:
    """Runs the command and says in one line what went wrong, if something did."""
    try:
        returned = command()
        code = returned if isinstance(returned, int) else 0
        if sys.stdout is not None:
            sys.stdout.flush()
    except typer.TyperException as error:
        return _wrong_use(error)
    except (MendableError, StorageError) as error:
        return _failed(str(error))
    except typer.Abort:
        return _failed("nothing was chosen, nothing was done")
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return _system(error)
    except RecursionError:
        return _failed("this is nested too deeply: make it simpler")
    return code


def one_line(text: str) -> str:
    """The text in one line, without what a terminal would act upon."""
    return "".join(char if char.isprintable() else "?" for char in " ".join(text.split()))


def _failed(message: str, code: int = FAILED) -> int:
    with suppress(OSError):
        if sys.stderr is not None:
            print(f"bluepaper: {one_line(message)}", file=sys.stderr, flush=True)  # noqa: T201
    return code


def _wrong_use(error: typer.TyperException) -> int:
    context: typer.Context | None = getattr(error, "ctx", None)
    message = error.format_message().strip().rstrip(".").replace(". Did you mean", ": did you mean")
    message = _QUOTED.sub(r'"\1"', message)
    for said, ours in _FOREIGN:
        message = said.sub(ours, message)
    if message == "Missing command" and context is not None:
        message = f"say what to do with {context.command_path}"
    mend = f"{context.command_path} --help" if context is not None else "the same command with --help"
    join = " Try" if message.endswith("?") else "; try"
    return _failed(f"{message[:1].lower()}{message[1:]}{join}: {mend}", error.exit_code)


def _system(error: OSError) -> int:
    if not error.filename:
        # Our output cannot be written. The rest of it goes nowhere, also what is flushed at the very end.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if error.errno == errno.EPIPE:
        return FAILED
    where = f"{error.filename}: " if error.filename else ""
    mend = _MENDS.get(error.errno or 0, "mend that, then try again")
    return _failed(f"{where}{error.strerror or error}: {mend}")
