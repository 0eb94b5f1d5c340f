"""`bluepaper run`: send what is due and keep time."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Annotated

import structlog
import typer

from bot.cli.firm import zone_missing
from bot.cli.group import command_app, examples
from bot.cli.session import Session, session
from bot.now import utc_now
from bot.process.app import App
from bot.process.warp import Warp, refuse_real
from bot.process.wiring import wired
from bot.setting_up import to_set_up
from bot.settings import read_settings
from storage.database import Database

app = command_app()
log = structlog.get_logger()
_NO_CHANNEL = f"No platform is set up yet: {to_set_up()}. To talk in this terminal: bluepaper chat NAME"
_KEEPING = "Keeping time. Ctrl-C ends it."


@app.command(epilog=examples("bluepaper run", "LOG_LEVEL=DEBUG bluepaper run", "bluepaper run --warp ahead.txt"))
def run(
    warp: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Shift time by what the file says, like 180 days: to rehearse.")
    ] = None,
) -> None:
    """Send what is due and keep time, until it is stopped (Ctrl-C, or SIGTERM). Other commands work beside it.

    On SQLite one process can run at a time, on PostgreSQL any number.
    """
    with session("INFO") as opened, opened.database.role("run"):
        now = utc_now if warp is None else _warped(opened, warp)
        asyncio.run(_until_stopped(opened.database, now))
    typer.echo("Stopped.")


def _warped(opened: Session, file: Path) -> Callable[[], datetime]:
    """Raises WarpError."""
    with opened.reading() as work:
        refuse_real(read_settings(), work)
    warp = Warp(file)
    typer.echo(f"Rehearsing: it is {warp.now():%Y-%m-%d %H:%M} UTC, and {file} says so.")
    return warp.now


async def _until_stopped(database: Database, now: Callable[[], datetime]) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    settings = read_settings()
    async with wired(settings, database, now) as lines:
        for line in lines:
            typer.echo(f"On {line.installation.channel.capitalize()} as {line.installation.name}.")
        with database.work(now()) as work:
            missing = zone_missing(work.firm())
        said = (_NO_CHANNEL if not lines else "", missing, _KEEPING)
        typer.echo("\n".join(line for line in said if line))
        log.info("running", channels=len(lines))
        await App(database, lines, now, settings.port).run(stop)
    log.info("stopped")
