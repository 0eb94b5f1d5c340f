"""`bluepaper import`: clients and contacts from a file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.cli.listing import plain, print_table
from bot.cli.session import As, session
from bot.people.clean_values import CLEAN
from bot.people.import_table import TableError, read_table
from bot.people.importing import Import, Row, carry_out, plan

app = command_app()


@app.command(
    "import",
    epilog=examples(
        "bluepaper import clients.csv --dry-run",
        "bluepaper import clients.csv",
        "bluepaper import clients.csv --update",
    ),
)
def import_people(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A table as CSV: columns client, name, role.")],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would happen.")] = False,
    update: Annotated[bool, typer.Option("--update", help="Change those who are there to what the file says.")] = False,
    given_by: As = None,
) -> None:
    """Add clients and contacts from a file, all of them or none. Who is there already stays as they are.

    Columns: client, name (or first name and last name), role, and if you like language, time zone, currency, locale.
    """
    try:
        table = read_table(file.read_bytes())
    except TableError as error:
        raise CommandError(f"{file}: {error}") from error
    with session() as opened:
        with opened.reading() as work:
            planned = plan(work, table, CLEAN, update=update)
        _show(planned, table.ignored)
        _refuse_wrong(planned, file)
        if dry_run:
            return typer.echo("Nothing was changed. The same without --dry-run does it.")
        with opened.order(given_by, "import") as order:
            planned = plan(order.work, table, CLEAN, update=update)
            _refuse_wrong(planned, file)
            carry_out(order, planned, file.name)
    typer.echo(
        f"Done: {planned.count('new')} new, {planned.count('changed')} changed, {planned.count('there')} as before."
    )
    typer.echo("Next: bluepaper invite sheet --channel telegram --out invitations.html")


def _show(planned: Import, ignored: Iterable[str]) -> None:
    print_table(("line", "client", "name", "role", "", ""), [_cells(row) for row in planned.rows])
    columns = ", ".join(f'"{plain(header)}"' for header in ignored)
    if columns:
        typer.echo(f"Not used: {columns}")


def _cells(row: Row) -> tuple[object, ...]:
    return row.number, row.client, row.name, row.role, row.fate.upper() if row.fate == "wrong" else row.fate, row.says


def _refuse_wrong(planned: Import, file: Path) -> None:
    """Raises CommandError where a row cannot be taken."""
    wrong = [row for row in planned.rows if row.fate == "wrong"]
    if wrong:
        more = f" (and {len(wrong) - 1} more lines)" if len(wrong) > 1 else ""
        raise CommandError(f"{file}: line {wrong[0].number}: {wrong[0].says}{more}; nothing was changed")
