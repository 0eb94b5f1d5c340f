"""`bluepaper chat`: be a contact in this terminal."""

from __future__ import annotations

import asyncio
import shutil
import sys
from typing import Annotated

import typer

from bot.channels.terminal import Terminal, shows_colour, standard_lines, terminal_address
from bot.cli.choosing import the_speaker
from bot.cli.group import command_app, examples
from bot.cli.session import session
from bot.now import utc_now
from bot.process.chat import Chat
from storage.database import Database

app = command_app()
WIDEST = 90


@app.command(epilog=examples("bluepaper chat Maria", "bluepaper chat 3"))
def chat(
    contact: Annotated[str, typer.Argument(metavar="CONTACT", help="Whose chat it is: a name or a number.")],
) -> None:
    """Be a contact in this terminal.

    Answer in your own words, or press a button with /1, /2 ... The conversation goes on where it was; leave with
    Ctrl-D.
    """
    with session() as opened:
        found = the_speaker(opened, contact)
        with opened.database.work(opened.now) as work:
            terminal_address(work, found.person_id)
        asyncio.run(chat_with(opened.database, found.person_id, found.name).run(standard_lines()))
        sys.stdout.write("\n")


def chat_with(database: Database, external_id: str, name: str, *, speaker: str | None = None) -> Chat:
    """The chat of one person, drawn as this terminal can; or a room, in which `speaker` writes."""
    width = min(shutil.get_terminal_size((78, 24)).columns, WIDEST)
    terminal = Terminal(sys.stdout, colour=shows_colour(sys.stdout), width=width)
    first = (name.split() or [name])[0]

    def prompt() -> None:
        sys.stdout.write(f"{first}> ")
        sys.stdout.flush()

    return Chat(database, terminal, external_id, utc_now, prompt, speaker)
