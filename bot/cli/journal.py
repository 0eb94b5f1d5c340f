"""`bluepaper journal`: who ordered what."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from bot.cli.arguments import OnlyClient
from bot.cli.choosing import the_client
from bot.cli.group import command_app, examples
from bot.cli.listing import Json, local, show_list
from bot.cli.session import As, session
from storage.journal import Entry

app = command_app()


@app.command(epilog=examples("bluepaper journal", 'bluepaper journal "Acme Ltd" --json'))
def journal(
    client: OnlyClient = None,
    *,
    of_client: Annotated[str | None, typer.Option("--client", metavar="NAME", hidden=True)] = None,
    limit: Annotated[
        int, typer.Option(metavar="N", min=1, max=100_000, help="At most so many, the latest first.")
    ] = 100,
    given_by: As = None,
    as_json: Json = False,
) -> None:
    """Who ordered what, when, and what it changed. The latest first."""
    wanted = client if client is not None else of_client
    with session() as opened:
        only = the_client(opened, wanted) if wanted is not None else None
        with opened.order(given_by, "journal") as order:
            work = order.work
            entries = work.journal(client_id=only.id if only else None, limit=limit)
            firm, names = work.firm(), {one.id: one.name for one in work.clients()}
    show_list(
        entries,
        {
            "#": lambda entry: f"J-{entry.number}" if entry.number else None,
            "when": lambda entry: local(entry.at, firm.zone),
            "who": lambda entry: entry.who,
            "what": lambda entry: entry.what,
            "client": lambda entry: names.get(entry.client_id or ""),
            "via": lambda entry: entry.via,
            "before": lambda entry: _words(entry.before),
            "after": lambda entry: _words(entry.after),
        },
        lambda entry: _record(entry, names),
        as_json=as_json,
        empty="Nothing was ordered yet.",
    )


def _words(written: str | None) -> str:
    """Values in words; which message it was is for programs only."""
    values = json.loads(written) if written else {}
    return ", ".join(f"{name}: {value}" for name, value in values.items() if value is not None and name != "message")


def _record(entry: Entry, names: dict[str, str]) -> dict[str, object]:
    return {
        "number": entry.number,
        "order": entry.name,
        "at": entry.at,
        "who": entry.who,
        "what": entry.what,
        "via": entry.via,
        "client": names.get(entry.client_id or ""),
        "before": json.loads(entry.before) if entry.before else None,
        "after": json.loads(entry.after) if entry.after else None,
    }
