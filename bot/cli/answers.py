"""`bluepaper answers`: what a client's people have answered."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.arguments import ClientName
from bot.cli.choosing import the_client
from bot.cli.group import command_app, examples
from bot.cli.listing import Json, local, show_list
from bot.cli.session import As, session
from bot.interview.answers import AnswerLine, answer_lines
from conversations.authoring.playbook import CONFIDENTIAL

app = command_app()
_SURE = {"exact": "exact", "about": "about", "confirmed": "confirmed", "unknown": "-", "skipped": "-"}


@app.command(
    epilog=examples('bluepaper answers "Acme Ltd"', "bluepaper answers 3 --all", "bluepaper answers Acme --json")
)
def answers(
    client: ClientName,
    *,
    everything: Annotated[bool, typer.Option("--all", help="Also answers that later ones replaced.")] = False,
    given_by: As = None,
    as_json: Json = False,
) -> None:
    """What a client's people have answered: who, when, how sure, and what is to be asked again."""
    with session() as opened:
        its_client = the_client(opened, client)
        with opened.order(given_by, "answers") as order:
            found = answer_lines(order.work, its_client.id, opened.now)
            lines = [line for line in found if order.sees_confidential or line.stored.sensitivity < CONFIDENTIAL]
            zone = its_client.zone or order.work.firm().zone
    show_list(
        [line for line in lines if everything or line.stored.superseded_at is None],
        {
            "question": lambda line: line.stored.label,
            "answer": lambda line: line.said,
            "who": lambda line: line.stored.contact_name,
            "when": lambda line: local(line.stored.observed_at, zone),
            "source": lambda line: line.stored.source,
            "sure": lambda line: _SURE[line.stored.sure],
            "note": lambda line: ", ".join(_notes(line, zone)),
        },
        record,
        as_json=as_json,
        empty=f"{its_client.name} has answered nothing yet. Begin: bluepaper start discovery CONTACT",
    )


def _notes(line: AnswerLine, zone: str) -> list[str]:
    stored = line.stored
    notes = ["CONFIDENTIAL"] if stored.sensitivity >= CONFIDENTIAL else []
    if stored.superseded_at is not None:
        return [*notes, f"replaced {local(stored.superseded_at, zone)}"]
    if not stored.active:
        return [*notes, "not counted: its question no longer matters"]
    return [*notes, "STALE: ask again"] if line.stale else notes


def record(line: AnswerLine) -> dict[str, object]:
    """An answer as a row in JSON; `value` in the notation of docs/reading.md, `verbatim` what was typed or pressed."""
    stored = line.stored
    return {
        "client": stored.client_name,
        "question": stored.label,
        "key": stored.key,
        "item": stored.item,
        "kind": stored.kind,
        "value": stored.value,
        "shown": line.said,
        "verbatim": line.verbatim,
        "who": stored.contact_name,
        "contact": stored.contact_number,
        "observed_at": stored.observed_at,
        "recorded_at": stored.recorded_at,
        "source": stored.source,
        "sure": stored.sure,
        "skip_reason": stored.skip_reason,
        "stale": line.stale,
        "active": stored.active,
        "superseded_at": stored.superseded_at,
        "sensitivity": stored.sensitivity,
        "playbook": stored.playbook,
        "path": stored.path,
    }
