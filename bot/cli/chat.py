"""`bluepaper chat`: be a contact in this terminal."""

from __future__ import annotations

import asyncio
import shutil
import sys
from typing import Annotated

import typer

from bot.channels.terminal import Terminal, shows_colour, standard_lines
from bot.chat import Chat
from bot.now import utc_now
from storage.database import Database

app = typer.Typer()


def chat_with(database: Database, external_id: str, name: str) -> Chat:
    """The chat of one person, drawn as this terminal can."""
    width = min(shutil.get_terminal_size((78, 24)).columns, 90)
    terminal = Terminal(sys.stdout, colour=shows_colour(sys.stdout), width=width)
    first = name.split()[0] if name.split() else name

    def prompt() -> None:
        sys.stdout.write(f"{first}> ")
        sys.stdout.flush()

    return Chat(database, terminal, external_id, utc_now, prompt)
