"""Makes and upgrades the tables with Alembic. Imported only by who does that: Alembic is slow to load."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, create_engine, event, inspect, text
from sqlalchemy.exc import DBAPIError

from storage import postgresql, sqlite
from storage.acceptable import parse, refuse_newer, refuse_others
from storage.transaction import SCHEMA

MIGRATIONS = Path(__file__).parent / "migrations"
UPGRADE_LOCK = 7_265_832_917


def upgrade(url: str) -> tuple[str | None, str]:
    """Brings the tables to what this program expects. (schema before, schema now); None: the database was empty.

    Two upgrades at once are one upgrade. Raises StorageError.
    """
    with _connection(url) as connection:
        if tables := set(inspect(connection).get_table_names()):
            refuse_others(tables)
        before = MigrationContext.configure(connection).get_current_revision()
        refuse_newer(before or "")
        command.upgrade(_config(connection), "head")
    return before, SCHEMA


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


@contextmanager
def _connection(url: str) -> Iterator[Connection]:
    """A transaction that nobody else can upgrade in."""
    parsed = parse(url)
    if parsed.get_backend_name() == "sqlite":
        path = sqlite.file_of(parsed)
        sqlite.create(path)
        engine = create_engine(parsed, creator=lambda: sqlite.connect(path))
        event.listen(engine, "begin", _begin_immediate)
        where = str(path)
    else:
        engine = postgresql.connect(parsed, {"timezone": "UTC", "lock_timeout": "10s"})
        where = str(parsed.host)
    try:
        with engine.begin() as connection:
            if parsed.get_backend_name() != "sqlite":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": UPGRADE_LOCK})
            yield connection
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise sqlite.explained(Path(where), error.orig) from error
        raise postgresql.unreachable(where, error) from error
    finally:
        engine.dispose()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
