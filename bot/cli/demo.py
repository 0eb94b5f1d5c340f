"""`bluepaper demo`: be interviewed in this terminal, or read the story of a client over three years."""

from __future__ import annotations

import sys
from contextlib import closing
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import wrap
from typing import Annotated

import typer

from bot.cli.demo_interview import be_interviewed
from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.cli.listing import print_lines
from bot.interview.first_page import first_page
from bot.interview.scene import Shelf
from bot.logs import configure_logs, hide, secrets_of
from bot.settings import read_settings
from bot.story.playing import play
from bot.story.screenplay import read_screenplay
from bot.story.telling import HOW_TO_READ, WIDTH, story_lines
from storage.database import Database
from storage.work import Work

app = command_app()
KEPT = "bluepaper-demo.db"
SCREENPLAY = "story/story.yaml"


@app.command(epilog=examples("bluepaper demo", "bluepaper demo --replay"))
def demo(
    *,
    replay: Annotated[bool, typer.Option("--replay", help="Read the story of a client over three years.")] = False,
) -> None:
    """Be interviewed in this terminal, without any account or token.

    What you say is kept in bluepaper-demo.db here and goes on at the next start; /help tells how years pass there.
    With --replay, or without a terminal, three years with a played client go by, and are told from the messages alone.
    Where DATABASE_URL names a database, --replay plays them in there once, and afterwards only tells what stands there.
    """
    settings = read_settings()
    tells = replay or sys.stdin is None or not sys.stdin.isatty()
    hide(secrets_of(settings))
    configure_logs(settings.log_level or ("ERROR" if tells else "WARNING"))  # the story itself tells what failed in it
    chosen = "database_url" in settings.model_fields_set
    if not tells:
        be_interviewed(Database.open(settings.database_url if chosen else f"sqlite:///{KEPT}"))
        return
    with TemporaryDirectory(prefix="bluepaper-demo-") as folder:
        url = settings.database_url if replay and chosen else f"sqlite:///{Path(folder) / KEPT}"
        with closing(Database.open(url)) as database:
            tell_story(database)


def tell_story(database: Database) -> None:
    """Plays the story where nobody is yet, and tells all that was said there. Raises MendableError."""
    read = read_screenplay((files("bot") / SCREENPLAY).read_text(encoding="utf-8"), f"bot/{SCREENPLAY}")
    start = read.local(read.screenplay.begins)
    with database.work(start) as work:
        if any(one.channel != "terminal" for one in work.installations()):
            raise CommandError("this database has real chats: name another one in DATABASE_URL, or none, for the demo")
        is_new = not work.clients()
    if is_new:
        print_lines([f"Playing three years with {read.screenplay.client} ..."])
        play(database, read)
    with database.work(start) as work:
        lines = work.everything()
        print_lines([*HOW_TO_READ, *story_lines(lines, work.firm().zone)])
    with database.work(max((line.at for line in lines), default=start)) as work:
        print_lines(_pages(work))


def _pages(work: Work) -> list[str]:
    """What is known at the end: made from the answers, not from the messages."""
    lines = [line for one in work.contacts() for line in ["", *first_page(work, one, Shelf(), work.now).splitlines()]]
    return [part for line in lines for part in _wrapped(line)]


def _wrapped(line: str) -> list[str]:
    margin = " " * (len(line) - len(line.lstrip()))
    return wrap(line.strip(), WIDTH, initial_indent=margin, subsequent_indent=f"{margin}    ") or [""]
