"""One command's use of the database: open it, look things up, give one order, close it."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, TypeAlias

import typer

from bot.logs import configure_logs, hide, secrets_of
from bot.now import utc_now
from bot.orders.order import Order
from bot.orders.order_names import the_member
from bot.orders.team import house_of
from bot.people.clean_names import clean_name
from bot.settings import Level, Settings, read_settings
from storage.database import Database
from storage.work import Work

As: TypeAlias = Annotated[
    str | None,
    typer.Option("--as", metavar="NAME", help="Who of the team gives this order; else it is the command line."),
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
    def order(self, given_by: str | None, name: str) -> Iterator[Order]:
        """The order with this name in `bot/orders/order_table.py`, given by `given_by`, or by whoever uses this
        machine,
        who may do what the owner may and is nobody of the team by name. Raises RefusedError for whom it is not.
        """
        wanted = clean_name(given_by, "--as") if given_by is not None else None
        with self.database.work(self.now) as work:
            by = the_member(house_of(work), wanted) if wanted is not None else None
            order = Order(work, self.now, by.name if by else f"the command line ({login_name()})", by=by)
            order.begin(name)
            yield order


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
    hide(secrets_of(settings))
    configure_logs(settings.log_level or level)
    return settings


def login_name() -> str:
    """Who is logged in on this machine."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "somebody"
