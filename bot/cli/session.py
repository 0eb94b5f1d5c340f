"""One command's use of the database: open it, look things up, give one order, close it."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, TypeAlias

import typer

from bot.cli.naming import clean_name
from bot.logs import configure_logs
from bot.now import utc_now
from bot.order import Order
from bot.settings import Level, Settings, read_settings
from storage.database import Database
from storage.work import Work

As: TypeAlias = Annotated[
    str | None, typer.Option("--as", metavar="NAME", help="Who gives this order; else whoever is logged in.")
]


@dataclass(frozen=True, slots=True)
class Session:
    """The open database of a command. `now` is one moment for all that the command does."""

    database: Database
    now: datetime

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """A short look. It ends before anybody is asked anything: a transaction does not wait for people."""
        with self.database.work(self.now) as work:
            yield work

    @contextmanager
    def order(self, given_by: str | None) -> Iterator[Order]:
        """An order in the name of `given_by`, or of the user of this machine."""
        who = clean_name(given_by, "--as") if given_by is not None else login_name()
        with self.database.work(self.now) as work:
            yield Order(work, self.now, who)


@contextmanager
def session(level: Level = "WARNING", *, make: bool = True) -> Iterator[Session]:
    """The database that DATABASE_URL names, made if it is not there yet. Raises SettingsError and StorageError."""
    settings = prepared(level)
    database = Database.open(settings.database_url, make=make)
    try:
        yield Session(database, utc_now())
    finally:
        database.close()


def prepared(level: Level = "WARNING") -> Settings:
    """The settings, with logs going to stderr as they say; else from `level` on. Raises SettingsError."""
    settings = read_settings()
    configure_logs(settings.log_level or level)
    return settings


def login_name() -> str:
    """Who is logged in on this machine."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "somebody"
