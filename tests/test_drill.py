"""A short drill, so that a broken promise is noticed at once; and that the drill itself can tell."""

import re
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from storage.message import MessageClass

ROOT = Path(__file__).parent.parent
SMALL = ("--quick", "--contacts", "8", "--kills", "2")


def drill(*arguments: str) -> tuple[int, str, dict[str, int]]:
    """Exit code, what was printed, and the totals by column."""
    command = [sys.executable, "-m", "tests.drill", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert not done.stderr, done.stderr
    found = re.search(r"^together +(\d+) +(\d+) +(\d+) +(\d+) +(\d+)$", done.stdout, re.MULTILINE)
    assert found, done.stdout
    columns = ("kills", "lost", "doubled", "out of order", "said twice")
    return done.returncode, done.stdout, dict(zip(columns, map(int, found.groups()), strict=True))


def test_nothing_is_lost_or_doubled_wherever_a_worker_is_killed() -> None:
    code, printed, total = drill("--quick")
    assert code == 0, printed
    assert total["kills"] == 15
    assert total["said twice"] <= total["kills"]
    for message_class in get_args(MessageClass):
        assert re.search(rf"^said: .*\b[1-9][0-9]* {message_class}\b", printed, re.MULTILINE), printed


@pytest.mark.parametrize(
    ("fault", "column"),
    [("confirm-first", "lost"), ("send-later", "lost"), ("new-names", "doubled"), ("card-apart", "lost")],
)
def test_the_drill_notices_a_promise_that_is_broken_on_purpose(fault: str, column: str) -> None:
    code, printed, total = drill(*SMALL, "--break", fault)
    assert code == 1, printed
    assert total[column] > 0, printed
