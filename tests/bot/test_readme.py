"""What README.md says can be done as it stands there, without any account; and how long it says that reading takes."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from tests.bot.command_line import CommandLine

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def section(heading: str) -> str:
    """What stands below this heading."""
    return README.split(f"## {heading}\n")[1].split("\n## ")[0]


def test_a_day_with_it_runs_to_its_end(bluepaper: CommandLine) -> None:
    lines = [line.strip() for line in section("A day with it").splitlines() if line.startswith("    bluepaper ")]
    assert len(lines) > 8
    for line in lines:
        _, *args = shlex.split(line, comments=True)
        said = bluepaper.does(*args, typed="I agree\nthe booking program\n" if args[0] == "chat" else "")
        assert said.out
        if args[0] == "answers":
            assert "the booking program" in said.out


def test_the_files_to_read_first_are_about_as_long_as_it_says() -> None:
    text = section("Reading order").partition("\n\n- ")[0]
    told = int(re.search(r"about ([\d,]+) lines", text)[1].replace(",", ""))  # type: ignore[index]
    files = re.findall(r"`([\w/]+\.py)`", text)
    assert len(files) == 6
    assert abs(sum((ROOT / file).read_text(encoding="utf-8").count("\n") for file in files) - told) <= 100
