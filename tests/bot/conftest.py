"""The command line on a database of the test's own."""

import pytest

from tests.bot.command_line import CommandLine


@pytest.fixture
def bluepaper(migrated_url: str) -> CommandLine:
    """`bluepaper` on an empty database, on each of the two engines."""
    return CommandLine(migrated_url)
