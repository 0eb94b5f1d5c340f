"""One program in a pseudo-terminal: type a line, read until it asks again, press Ctrl-C, kill it."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Self


class Session:
    """A running `bluepaper` in a terminal of its own. `shown` is everything that was on the screen.

    As a context it is killed at the end, if it still runs.
    """

    def __init__(self, *arguments: str, folder: Path, environment: Mapping[str, str]) -> None:
        self._master, slave = pty.openpty()
        self._process = subprocess.Popen(
            [str(Path(sys.executable).with_name("bluepaper")), *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=folder,
            env={**environment, "TERM": "dumb", "COLUMNS": "80"},
            start_new_session=True,
            preexec_fn=_own_terminal,  # noqa: PLW1509 - nothing else runs in this process when it forks
        )
        os.close(slave)
        self.shown = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self.killed()

    def until(self, *wanted: str, seconds: float = 60) -> str:
        """What was shown up to one of the wanted endings; fails after so many seconds."""
        begin = len(self.shown)
        deadline = time.monotonic() + seconds
        while not self.shown[begin:].endswith(wanted):
            left = deadline - time.monotonic()
            assert left > 0, f"none of {wanted} came, but:\n{self.shown[begin:]}"
            if not self._read(left):
                break
        return self.shown[begin:]

    def sees(self, words: str, *, seconds: float = 60) -> None:
        """Reads until these words have come, from now on, whatever follows; fails after so many seconds."""
        begin, deadline = len(self.shown), time.monotonic() + seconds
        while words not in self.shown[begin:]:
            assert self._read(deadline - time.monotonic()), f"{words} did not come, but:\n{self.shown[begin:]}"

    def types(self, line: str) -> None:
        """A line and Enter; the terminal shows it."""
        os.write(self._master, f"{line}\n".encode())

    def interrupts(self) -> int:
        """Ctrl-C. The exit code of the program."""
        os.write(self._master, b"\x03")
        return self._ended()

    def leaves(self) -> int:
        """Ctrl-D. The exit code of the program."""
        os.write(self._master, b"\x04")
        return self.ended()

    def killed(self) -> int:
        """The power fails: SIGKILL."""
        os.kill(self._process.pid, signal.SIGKILL)
        return self._ended()

    def ended(self) -> int:
        """The program ends by itself. Its exit code."""
        while self._read(60):
            pass
        return self._ended()

    def _ended(self) -> int:
        code = self._process.wait(timeout=60)
        while self._read(0.2):
            pass
        os.close(self._master)
        return code

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._master], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self._master, 65536)
        except OSError:
            return False  # Linux says EIO when the last program on the terminal has ended
        self.shown += data.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(data)


def _own_terminal() -> None:
    """Makes standard input the terminal that Ctrl-C is for."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
