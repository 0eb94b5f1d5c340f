"""The command `bluepaper` as tests use it: called in this process, or started as one of its own."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import structlog
from typer.testing import CliRunner

from bot.cli.__main__ import app
from tests.rows import every_row

BLUEPAPER = (sys.executable, "-m", "bot.cli")
ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True, slots=True)
class Said:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The list that --json printed."""
        rows: list[dict[str, Any]] = json.loads(self.out)
        return rows


@dataclass(frozen=True, slots=True)
class CommandLine:
    """`bluepaper` on one database. `variables`: what else the environment says."""

    url: str
    variables: Mapping[str, str] = field(default_factory=dict)

    def says(self, *args: str, typed: str = "") -> Said:
        """What the command says, whatever comes of it; called in this process."""
        with logs_left_alone():
            environment = {"DATABASE_URL": self.url, "LOG_LEVEL": "", **self.variables}
            result = CliRunner(env=environment).invoke(app, args, input=typed, prog_name="bluepaper")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Said(result.exit_code, result.stdout, result.stderr)

    def does(self, *args: str, typed: str = "") -> Said:
        """What the command says; it must succeed without a word of complaint."""
        said = self.says(*args, typed=typed)
        assert (said.code, said.err) == (0, ""), said
        return said

    def starts(self, *args: str, folder: Path = ROOT, **environment: str) -> Said:
        """What the command says that runs, to its end, in a process of its own with nothing to read."""
        ended = subprocess.run(
            [*BLUEPAPER, *args],
            check=False,
            env=self.environment(**environment),
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=60,
        )
        return Said(ended.returncode, ended.stdout, ended.stderr)

    def environment(self, **others: str) -> Mapping[str, str]:
        """The variables of such a process."""
        return {"DATABASE_URL": self.url, "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", **others}

    def rows(self) -> dict[str, list[str]]:
        """Every row of every table, to compare with later."""
        return {table: [repr(row) for row in rows] for table, rows in every_row(self.url).items()}


@contextmanager
def logs_left_alone() -> Iterator[None]:
    """Logging afterwards is as it was before."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)
        structlog.reset_defaults()
