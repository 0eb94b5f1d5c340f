"""A person at a real terminal: interrupted, killed, and taken up again where it was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.channels.port import PressButton
from bot.channels.terminal_text import drawn
from tests.terminal.hank import CTRL_C, KILL, play
from tests.terminal.session import Session

BLUEPAPER = str(Path(sys.executable).with_name("bluepaper"))


def test_after_ctrl_c_and_kill_the_interview_goes_on_at_the_open_question(tmp_path: Path) -> None:
    lines = ("I agree", "the phones", CTRL_C, "invoices", KILL, "an hour a day")
    shown = play(tmp_path, {}, lines)
    _, after_interrupt, after_kill = shown.split("Welcome back")
    assert "So far 2 of" in after_interrupt
    assert "the phones" in after_interrupt
    assert "wastes most of your time" in after_interrupt
    assert "So far 3 of" in after_kill
    assert "how much time does it take" in after_kill
    assert "Traceback" not in shown


def test_demo_without_a_terminal_is_a_whole_interview(tmp_path: Path) -> None:
    done = subprocess.run(
        [BLUEPAPER, "demo"],
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "What Weber Print Shop told us" in done.stdout
    assert list(tmp_path.iterdir()) == [], "a played interview leaves nothing behind"


def test_end_of_input_leaves_the_chat_and_keeps_everything(tmp_path: Path) -> None:
    session = Session("demo", folder=tmp_path, environment={})
    session.until("Your name: ")
    session.types("Maria")
    session.until("company: ")
    session.types("Acme")
    session.until("Maria> ")
    session.types("I agree")
    session.until("Maria> ")
    assert session.leaves() == 0
    again = Session("demo", folder=tmp_path, environment={})
    again.until("Maria> ")
    assert "Welcome back, Maria of Acme" in again.shown
    assert again.leaves() == 0


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("**bold** and _soft_", "  bold and soft"),
        ("first\\\nsecond", "  first\n  second"),
        ("one\n\ntwo", "  one\n\n  two"),
        (r"\*not bold\* \[x\](y)", "  *not bold* [x](y)"),
        ("a \x1b[31mred\x07 \u202edrow", "  a [31mred drow"),
        ("- one\n- two", "  - one\n\n  - two"),
    ],
)
def test_markdown_is_drawn_as_plain_text(markdown: str, shown: str) -> None:
    assert drawn(markdown, ()) == shown


def test_lines_are_wrapped_to_what_is_seen() -> None:
    text = drawn(" ".join(["*word*"] * 40), (), width=30, colour=True)
    assert "\x1b[2m" in text
    assert all(len(line.replace("\x1b[2m", "").replace("\x1b[0m", "")) <= 30 for line in text.splitlines())


def test_buttons_are_numbered_below_the_message() -> None:
    buttons = [PressButton("Yes", "1:yes"), PressButton("No", "1:no")]
    assert drawn("Well?", buttons) == "  Well?\n\n  [/1] Yes   [/2] No"
