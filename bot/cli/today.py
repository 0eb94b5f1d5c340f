"""`bluepaper today`: what goes out today and why, and the tap before it does."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

from bot.cli.group import command_app, examples
from bot.cli.listing import Json, print_json, print_lines
from bot.cli.session import As, session
from bot.consultant import holding

app = command_app()
Number: TypeAlias = Annotated[int, typer.Argument(metavar="N", help="The number that bluepaper today shows.")]


@app.callback(
    invoke_without_command=True,
    epilog=examples("bluepaper today", "bluepaper today ok 1", 'bluepaper today edit 2 "What I would rather say."'),
)
def today(context: typer.Context, given_by: As = None, as_json: Json = False) -> None:
    """What goes out today and why, in full. Nothing unasked leaves before your OK."""
    if context.invoked_subcommand is not None:
        return
    with session() as opened, opened.order(given_by, "today") as order:
        if as_json:
            print_json([_record(item) for item in holding.todays(order.work)])
        else:
            print_lines(holding.today_lines(order.work))


@app.command(epilog=examples("bluepaper today ok 1"))
def ok(number: Number, given_by: As = None) -> None:
    """Let it go out, within the hours of whom it is for."""
    with session() as opened, opened.order(given_by, "today ok") as order:
        lines = holding.ok(order, number)
    print_lines(lines)


@app.command(epilog=examples("bluepaper today hold 1"))
def hold(number: Number, given_by: As = None) -> None:
    """Hold it back: it does not go out."""
    with session() as opened, opened.order(given_by, "today hold") as order:
        lines = holding.hold(order, number)
    print_lines(lines)


@app.command(epilog=examples("bluepaper today undo 1"))
def undo(number: Number, given_by: As = None) -> None:
    """Take a hold back: it waits for your OK again."""
    with session() as opened, opened.order(given_by, "today undo") as order:
        lines = holding.undo(order, number)
    print_lines(lines)


@app.command(epilog=examples('bluepaper today edit 2 "What I would rather say."'))
def edit(
    number: Number,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The words, in quotes, as they are to be said.")],
    given_by: As = None,
) -> None:
    """Say it in other words."""
    with session() as opened, opened.order(given_by, "today edit") as order:
        lines = holding.edit(order, number, text)
    print_lines(lines)


def _record(item: holding.Item) -> dict[str, object]:
    one = item.planned
    return {
        "number": item.number,
        "to": one.person_name,
        "client": one.client_name,
        "class": one.message_class,
        "need": f"N-{one.number}" if one.number else None,
        "playbook": one.playbook,
        "status": one.status,
        "state": item.state,
        "due_at": one.due_at,
        "text": one.text,
        "because": item.why,
        "first": item.first,
    }
