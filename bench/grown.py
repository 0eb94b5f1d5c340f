"""A database as it is after three years, written in bulk by `grown.sql`: a million rows in half a minute."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import psycopg
from psycopg.sql import SQL, Identifier

from storage.schema import upgrade

TODAY = datetime(2029, 11, 26, 9, tzinfo=UTC)
"""What is to be said is due, and so are ten thousand needs."""
PER_CONTACT = 10
TABLES = ("installation", "client", "person", "contact", "address", "need", "fact", "message", "mention")

_INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
_NUMBERS = "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?) SELECT n FROM number"


def made(number: int) -> str:
    """The id of the row with this number."""
    return f"{number:08x}-0000-8000-8000-{number:012x}"


def grow(path: Path, needs: int) -> None:
    """Makes the file. Indexes are made at the end; nothing is safe until then."""
    upgrade(f"sqlite:///{path}")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -200000", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        indexes = connection.execute(_INDEXES).fetchall()
        for name, _ in indexes:
            connection.execute(f"DROP INDEX {name}")
        connection.execute("CREATE TEMPORARY TABLE row (n INTEGER PRIMARY KEY)")
        connection.execute(f"INSERT INTO row {_NUMBERS}", (needs,))
        connection.executescript(Path(__file__).with_suffix(".sql").read_text(encoding="utf-8"))
        for _, definition in indexes:
            connection.execute(definition)


def copy(path: Path, url: str) -> None:
    """The same rows in an empty PostgreSQL database."""
    upgrade(url)
    with closing(sqlite3.connect(path)) as source, psycopg.connect(url) as target:
        for table in TABLES:
            rows = source.execute(f"SELECT * FROM {table}")  # noqa: S608 - a name of ours
            columns = SQL(", ").join(Identifier(column[0]) for column in rows.description)
            with target.cursor().copy(SQL("COPY {} ({}) FROM STDIN").format(Identifier(table), columns)) as lines:
                for row in rows:
                    lines.write_row([None if value is None else str(value) for value in row])
        target.commit()
        target.autocommit = True
        target.execute("ANALYZE")
