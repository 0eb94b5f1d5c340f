"""One command's use of the database: open it, look things up, give one order, close it."""

from __future__ import annotations

import getpass
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, TypeAlias
from uuid import uuid4

import typer

from bot.cli.naming import clean_name
from bot.logs import configure_logs
from bot.now import utc_now
from bot.settings import Level, Settings, read_settings
from storage.database import Database
from storage.journal import Entry
from storage.work import Work

As: TypeAlias = Annotated[
    str | None, typer.Option("--as", metavar="NAME", help="Who gives this order; else whoever is logged in.")
]
VIA = "command line"


@dataclass(slots=True)
class Order:
    """One order: all that it changes is committed together, with its line in the journal."""

    work: Work
    now: datetime
    who: str
    id: str = field(default_factory=lambda: str(uuid4()))

    def new_id(self) -> str:
        """The id of a new thing."""
        return str(uuid4())

    def note(
        self,
        what: str,
        *,
        client_id: str | None = None,
        contact_id: str | None = None,
        before: Mapping[str, object] | None = None,
        after: Mapping[str, object] | None = None,
    ) -> None:
        """Writes the order in the journal."""
        self.work.note(
            Entry(
                id=self.new_id(),
                at=self.now,
                who=self.who,
                what=what,
                via=VIA,
                client_id=client_id,
                contact_id=contact_id,
                before=_json(before),
                after=_json(after),
            )
        )


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


def _json(values: Mapping[str, object] | None) -> str | None:
    return json.dumps(values, ensure_ascii=False, default=str) if values is not None else None
