"""`python -m tests.terminal`: prints the transcript of Hank at a real terminal."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.terminal.hank import play

with tempfile.TemporaryDirectory() as folder:
    print(play(Path(folder), {}))
