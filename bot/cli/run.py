"""`bluepaper run`: send what is due and keep time."""

from __future__ import annotations

import asyncio
import signal

import structlog
import typer

from bot.app import App
from bot.cli.group import command_app, examples
from bot.cli.session import session
from bot.now import utc_now

app = command_app()
log = structlog.get_logger()


@app.command(epilog=examples("bluepaper run", "LOG_LEVEL=DEBUG bluepaper run"))
def run() -> None:
    """Send what is due and keep time, until it is stopped (Ctrl-C, or SIGTERM). Other commands work beside it.

    On SQLite one process can run at a time, on PostgreSQL any number.
    """
    with session("INFO") as opened, opened.database.role("run"):
        typer.echo("No channel is set up yet: talk in this terminal with: bluepaper chat NAME")
        typer.echo("Keeping time. Ctrl-C ends it.")
        asyncio.run(_until_stopped(App(opened.database, {}, utc_now)))
    typer.echo("Stopped.")


async def _until_stopped(whole: App) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    log.info("running", channels=len(whole.channels))
    await whole.run(stop)
    log.info("stopped")
