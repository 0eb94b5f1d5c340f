"""`bluepaper brief`: what to know before a meeting."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.brief import brief_of
from bot.cli.choosing import the_client, the_contact
from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.cli.listing import plain
from bot.cli.session import session
from storage.contact import Contact

app = command_app()


@app.command(epilog=examples("bluepaper brief Maria", "bluepaper brief Acme"))
def brief(
    name: Annotated[str, typer.Argument(metavar="CLIENT|CONTACT", help="Whom you meet: a client or a person.")],
) -> None:
    """What to know before you meet: last talk, open promises, what changed, what is unanswered, what not to mention."""
    with session() as opened:
        contacts: tuple[Contact, ...]
        try:
            client = the_client(opened, name)
        except CommandError:
            contacts = (the_contact(opened, name),)
        else:
            with opened.reading() as work:
                contacts = tuple(one for one in work.contacts(client.id) if one.left_at is None)
        with opened.database.work(opened.now) as work:
            pages = [brief_of(work, contact) for contact in contacts]
    typer.echo(plain("\n\n".join(pages) or "Nobody is there to meet."))
