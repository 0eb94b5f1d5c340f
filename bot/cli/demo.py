"""`bluepaper demo`: be interviewed in this terminal, or without one watch a played owner being interviewed."""

from __future__ import annotations

import asyncio
import sys
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.chat import Typed
from bot.cli.chat import chat_with
from bot.cli.demo_interview import be_interviewed
from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.demo import Guest, PlayedOwner, open_playbooks, welcome
from bot.first_page import first_page
from bot.logs import configure_logs
from bot.now import utc_now
from bot.scene import Shelf
from bot.settings import read_settings
from storage.contact import Contact
from storage.database import Database

app = command_app()
KEPT = "bluepaper-demo.db"
PLAYED = Guest("Hank Weber", "Weber Print Shop")


@app.command(epilog=examples("bluepaper demo"))
def demo() -> None:
    """Be interviewed in this terminal, without any account or token.

    What you say is kept in bluepaper-demo.db here and goes on at the next start. Without a terminal a played owner
    answers.
    """
    settings = read_settings()
    configure_logs(settings.log_level or "WARNING")
    if sys.stdin is not None and sys.stdin.isatty():
        chosen = "database_url" in settings.model_fields_set
        be_interviewed(Database.open(settings.database_url if chosen else f"sqlite:///{KEPT}"))
        return
    with TemporaryDirectory(prefix="bluepaper-demo-") as folder:
        watch(Database.open(f"sqlite:///{Path(folder) / KEPT}"))


def watch(database: Database) -> None:
    """A played owner answers both playbooks. Raises CommandError if he did not get to the end."""
    _say(f"{PLAYED.name}, owner of {PLAYED.company}, is interviewed. (In a terminal of your own, it would be you.)\n")
    contact = welcome(database, PLAYED, utc_now())
    played = (files("bot") / "demo_owner.txt").read_text(encoding="utf-8")
    lines = [line for line in played.splitlines() if line and not line.startswith("#")]
    _talk(database, contact, PlayedOwner(lines, sys.stdout))
    left = _open(database, contact)
    if left:
        raise CommandError(f"the played owner did not finish {left[0]}: bot/demo_owner.txt does not fit its questions")
    _show(database, contact)


def _talk(database: Database, contact: Contact, lines: Typed) -> None:
    chat = chat_with(database, contact.person_id, contact.name)
    asyncio.run(chat.hold(lines, until=lambda: not _open(database, contact)))
    _say("\n")


def _open(database: Database, contact: Contact) -> list[str]:
    with database.work(utc_now()) as work:
        return open_playbooks(work, contact)


def _show(database: Database, contact: Contact) -> None:
    with database.work(utc_now()) as work:
        _say(f"\n{first_page(work, contact, Shelf(), utc_now())}\n")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}")
    sys.stdout.flush()
