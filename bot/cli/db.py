"""`bluepaper db`: make, upgrade and check the database."""

from __future__ import annotations

import typer

from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.cli.session import prepared, session
from storage.schema import upgrade as upgrade_schema

app = command_app("The database that DATABASE_URL names.")


@app.command(epilog=examples("bluepaper db upgrade", "DATABASE_URL=postgresql://... bluepaper db upgrade"))
def upgrade() -> None:
    """Bring the tables to this version: needed once for PostgreSQL, and after every update. Make a backup before."""
    before, now = upgrade_schema(prepared().database_url)
    if before == now:
        typer.echo(f"The database is at schema {now} already: nothing to do.")
    else:
        typer.echo(f"The database is at schema {now} now (before: {before or 'empty'}).")


@app.command(epilog=examples("bluepaper db check"))
def check() -> None:
    """Look whether the database can be used and nothing in it is broken. Changes nothing."""
    with session(make=False) as opened:
        problems = opened.database.check()
    if problems:
        more = f" and {len(problems) - 1} more" if len(problems) > 1 else ""
        raise CommandError(f"the database is damaged ({problems[0]}{more}): restore a backup")
    typer.echo("The database is well.")
