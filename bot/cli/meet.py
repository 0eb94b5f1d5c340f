"""`bluepaper meet`: ask the questions in person."""

from __future__ import annotations

import asyncio
import sys
from typing import Annotated

import typer

from bot.channels.terminal import standard_lines, terminal_address
from bot.cli.arguments import ContactName
from bot.cli.chat import chat_with
from bot.cli.choosing import the_contact
from bot.cli.choosing_playbook import the_playbook
from bot.cli.group import command_app, examples
from bot.cli.listing import print_lines
from bot.cli.session import As, Session, session
from bot.consultant.meeting import meet as begin_meeting

app = command_app()


@app.command(epilog=examples("bluepaper meet Maria", "bluepaper meet Maria roadmap --as Joe"))
def meet(
    contact: ContactName,
    playbook: Annotated[str | None, typer.Argument(metavar="PLAYBOOK", help="A name, or a file.")] = None,
    given_by: As = None,
) -> None:
    """Sit together, and type what they say. It ends with "stop meeting" or "done"; Ctrl-D leaves it open.

    What is answered here is not asked in the contact's own chat. Without a playbook it is the one that is open there.
    """
    with session() as opened:
        whom = the_contact(opened, contact, left=True)
        chosen = the_playbook(opened, playbook) if playbook is not None else None
        with opened.order(given_by, "meet") as order:
            lines = begin_meeting(order, whom, chosen)
            giver = order.giver
            terminal_address(order.work, giver.person_id)
        print_lines(lines)
        _hold(opened, giver.person_id, giver.name)


def _hold(opened: Session, person_id: str, name: str) -> None:
    def is_over() -> bool:
        with opened.reading() as work:
            at = terminal_address(work, person_id)
            return work.place(at.id).conversation is None

    asyncio.run(chat_with(opened.database, person_id, name).run(standard_lines(), until=is_over))
    sys.stdout.write("\n")
