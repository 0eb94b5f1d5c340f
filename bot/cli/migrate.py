"""`bluepaper playbook migrate`: move open conversations to the newest questions."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Annotated

import typer

from bot.cli.choosing_playbook import the_playbook
from bot.cli.error import CommandError
from bot.cli.session import As, session
from bot.interview.migrating import Move, migrate_open
from bot.orders.order import Order
from conversations.authoring.playbook import Playbook


class _Rehearsal(Exception):
    """Rolls back what was only tried."""


def migrate(
    playbook: Annotated[str, typer.Argument(metavar="PLAYBOOK", help="A name (bluepaper playbook list) or a file.")],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    given_by: As = None,
) -> None:
    """Move open conversations to the newest questions of their playbook.

    A conversation keeps the questions that it began with until you order this. Answers move as the playbook says below
    migrate:, and none is deleted: what is dropped no longer counts.
    """
    moves: list[Move] = []
    with session() as opened:
        newest = the_playbook(opened, playbook)
        with suppress(_Rehearsal), opened.order(given_by, "playbook migrate") as order:
            moves += migrate_open(order.applying("opening"), newest)
            _refuse(moves, newest)
            _note(order, moves, newest)
            _end(dry_run)
    for move in moves:
        typer.echo(f"{move.contact} ({move.client}): version {move.version} -> {newest.version}{_changes(move)}")
    if not moves:
        typer.echo(f"Nothing to move: whatever is open of {newest.playbook} has version {newest.version} already.")
    elif dry_run:
        typer.echo("Nothing was changed: this was a dry run.")


def _end(dry_run: bool) -> None:
    if dry_run:
        raise _Rehearsal


def _refuse(moves: Sequence[Move], newest: Playbook) -> None:
    """Raises CommandError with the first thing that the author has not said."""
    problems = [(move, problem) for move in moves for problem in move.problems]
    if not problems:
        return
    move, problem = problems[0]
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    raise CommandError(
        f"{newest.playbook} cannot move the conversation with {move.contact} ({move.client}): {problem}{more}"
    )


def _note(order: Order, moves: Sequence[Move], newest: Playbook) -> None:
    for move in moves:
        order.note(
            f"migrated {newest.playbook}",
            client_id=move.client_id,
            contact_id=move.contact_id,
            before={"version": move.version},
            after={"version": newest.version, "renamed": dict(move.renamed), "dropped": list(move.dropped)},
        )


def _changes(move: Move) -> str:
    parts = [f"{before} is {after} now" for before, after in move.renamed]
    parts += [f"dropped {dropped}" for dropped in move.dropped]
    parts += ["asks the next question"] if move.asks_anew else []
    return f": {', '.join(parts)}" if parts else ""
