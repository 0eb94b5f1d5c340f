"""Rounds: two programs that do the same number of turns on fresh files, a slice of one and a slice of the other."""

import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from bench.interview import CONTACTS, LINES, set_up
from bench.measured import Measured
from storage.database import Database
from storage.schema import upgrade


class Program:
    """A program that works through its slices when told to. Raises SystemExit if it fails."""

    def __init__(self, module: str, *arguments: str) -> None:
        command = [sys.executable, "-m", module, *arguments]
        self._process = subprocess.Popen(  # noqa: S603 - ourselves
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.__exit__(kind, error, trace)

    def slice(self) -> None:
        """Takes the next slice."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        if not self._process.stdout.readline():
            raise SystemExit("a program that was to be measured ended")

    def measured(self) -> Measured:
        """What it measured, when there are no more slices."""
        told, _ = self._process.communicate()
        if self._process.returncode:
            raise SystemExit("a program that was measured failed")
        return Measured(**json.loads(told))


def floor(path: Path) -> Program:
    """Plain sqlite3 on a new file."""
    return Program("bench.floor", str(path), str(CONTACTS))


def ours(url: str) -> Program:
    """Bluepaper on an empty database."""
    return Program("bench.turns", url, json.dumps(begun(url)))


def begun(url: str) -> list[str]:
    """Makes the tables and begins the conversations, before anything is measured; their ids."""
    upgrade(url)
    database = Database.open(url)
    conversations = set_up(database)
    database.close()
    return conversations


def play(*programs: Program) -> list[Measured]:
    """All slices of all programs by turns."""
    with ExitStack() as stack:
        for program in programs:
            stack.enter_context(program)
        for _ in LINES:
            for program in programs:
                program.slice()
        return [program.measured() for program in programs]
