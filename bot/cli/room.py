"""`bluepaper room`: the consultants' room in this terminal."""

from __future__ import annotations

import asyncio
import sys

import typer

from bot.channels.terminal import standard_lines
from bot.channels.terminal_places import ROOM, terminal_address, terminal_room
from bot.cli.chat import chat_with
from bot.cli.group import command_app, examples
from bot.cli.session import As, session
from bot.cli.team_member import the_giver

app = command_app()
_HINT = """\
Orders: acknowledge 1, 1: words for the contact, hand back 1, resolve 1, not important 1, today, note, brief ...
"help" lists them all, "/" before a line says that it is an order. Ctrl-D leaves.
"""


@app.command(epilog=examples("bluepaper room", "bluepaper room --as Joe"))
def room(given_by: As = None) -> None:
    """See what is raised, and give orders. Leave with Ctrl-D.

    Type orders such as "acknowledge 1", or "1: I am on my way" for words to the contact. Confidential matter is in
    your own chat: bluepaper chat NAME.
    """
    with session() as opened:
        with opened.database.work(opened.now) as work:
            terminal_room(work)
            giver = the_giver(work, given_by)
            terminal_address(work, giver.person_id)
        typer.echo(_HINT)
        chat = chat_with(opened.database, ROOM, giver.name, speaker=giver.person_id)
        asyncio.run(chat.run(standard_lines()))
        sys.stdout.write("\n")
