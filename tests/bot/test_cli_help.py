"""Every command explains itself, in plain text and without options that are not ours."""

from typing import Any

import pytest
from typer.main import get_command

from bot.cli.__main__ import app
from tests.bot.command_line import CommandLine


def _paths(command: Any, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    if not hasattr(command, "list_commands"):
        return [path]
    context = command.context_class(command)
    names = command.list_commands(context)
    return [path, *(leaf for name in names for leaf in _paths(command.get_command(context, name), (*path, name)))]


PATHS = _paths(get_command(app))
LEAVES = [path for path in PATHS if not any(other[: len(path)] == path for other in PATHS if other != path)]


@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_help_is_plain_text(path: tuple[str, ...]) -> None:
    said = CommandLine("sqlite:////no/such/folder/needed.db").does(*path, "--help")
    assert said.out.startswith(f"Usage: {' '.join(('bluepaper', *path))}")
    assert "completion" not in said.out
    assert max(map(len, said.out.splitlines())) <= 110


@pytest.mark.parametrize("path", LEAVES, ids=" ".join)
def test_help_shows_how_it_is_used(path: tuple[str, ...]) -> None:
    help_text = CommandLine("sqlite:////no/such/folder/needed.db").does(*path, "--help").out
    _, _, shown = help_text.partition("Examples:\n")
    assert all(f"bluepaper {' '.join(path)}" in line for line in shown.splitlines()), help_text
    assert shown
