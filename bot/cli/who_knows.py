"""`bluepaper who-knows`: who said something about a matter."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.answers import record
from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.cli.listing import Json, local, show_list
from bot.cli.session import As, session
from bot.interview.answers import about, answer_lines
from bot.names import folded
from conversations.authoring.playbook import CONFIDENTIAL

app = command_app()


@app.command("who-knows", epilog=examples("bluepaper who-knows backup", "bluepaper who-knows server room --json"))
def who_knows(
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="What it is about.")],
    given_by: As = None,
    as_json: Json = False,
) -> None:
    """Who said something about a matter, at any client; and who does not know, but named somebody who does."""
    wanted = " ".join(words)
    if not folded(wanted):
        raise CommandError("nothing to look for: write a word, such as backup")
    with session() as opened, opened.order(given_by, "answers") as order:
        found = [line for line in about(answer_lines(order.work, None, opened.now), wanted) if line.counts]
        lines = [line for line in found if order.sees_confidential or line.stored.sensitivity < CONFIDENTIAL]
        zone = order.work.firm().zone
    show_list(
        reversed(lines),
        {
            "who": lambda line: line.stored.contact_name,
            "client": lambda line: line.stored.client_name,
            "question": lambda line: line.stored.label,
            "said": lambda line: line.said,
            "when": lambda line: local(line.stored.observed_at, zone),
            "note": lambda line: "CONFIDENTIAL" if line.stored.sensitivity >= CONFIDENTIAL else None,
        },
        record,
        as_json=as_json,
        empty=f"Nobody has said anything about {wanted} yet.",
    )
