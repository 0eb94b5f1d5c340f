"""The embedded database: one file, one connection, one transaction at a time, on disk before it is confirmed."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import URL, Dialect
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from storage.errors import Conflict, StorageError, Unavailable

BUSY_SECONDS = 10
PRAGMAS = (
    f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    # In pages, 16 MB: a page that was written many times goes back into the file once.
    "PRAGMA wal_autocheckpoint = 4000",
)
MENDS = {
    "SQLITE_BUSY": f"another process held it for {BUSY_SECONDS} seconds: try again",
    "SQLITE_FULL": "the disk is full: make room",
    "SQLITE_READONLY": "it is read-only: make the file and its folder writable",
    "SQLITE_CANTOPEN": "it cannot be opened: make the file and its folder writable",
    "SQLITE_IOERR": "the disk does not answer: check it, then try again",
    "SQLITE_NOTADB": "it is not a database: name another file in DATABASE_URL, or restore a backup",
    "SQLITE_CORRUPT": "it is damaged: restore a backup",
}


class SQLite:
    """An open database file. Works of several threads queue up for it, in fair order as far as the lock is fair."""

    def __init__(self, url: URL) -> None:
        self.path = file_of(url)
        self.dialect: Dialect = SQLiteDialect_pysqlite()
        self._turn = Lock()
        create(self.path)
        try:
            self._connection = connect(self.path)
        except sqlite3.Error as error:
            raise explained(self.path, error) from error

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        """A transaction that may write from its beginning, so that it never has to be upgraded and fail.

        Raises Unavailable, or Conflict where the rows refuse.
        """
        if not self._turn.acquire(timeout=BUSY_SECONDS):
            raise Unavailable(f"{self.path}: another thread held it for {BUSY_SECONDS} seconds: try again")
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
        except sqlite3.IntegrityError as error:
            raise Conflict(f"{self.path}: nothing was changed, its rows refuse this: {error}") from error
        except sqlite3.Error as error:
            raise explained(self.path, error) from error
        finally:
            self._turn.release()

    def problems(self) -> tuple[str, ...]:
        """What SQLite's own checks find: nothing, if all is well."""
        with self.transaction() as connection:
            broken = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
            dangling = [
                f"row {row[1]} of {row[0]} points nowhere" for row in connection.execute("PRAGMA foreign_key_check")
            ]
        return (*broken, *dangling)

    def tables(self) -> set[str]:
        with self.transaction() as connection:
            return {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

    def close(self) -> None:
        self._connection.close()


def file_of(url: URL) -> Path:
    """The file that the URL names. Raises StorageError if it names none."""
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise StorageError(
            "DATABASE_URL names no file: write sqlite:///bluepaper.db, or sqlite:////a/folder/bluepaper.db"
        )
    return Path(url.database)


def create(path: Path) -> None:
    """The empty file, for nobody but us, if there is none."""
    if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises where we may not look
        raise StorageError(f"{path}: this is a folder: name a file in it, such as {path / 'bluepaper.db'}")
    if not os.path.isdir(path.parent):  # noqa: PTH112
        raise StorageError(f"{path}: there is no folder {path.parent}: make it, or name another file in DATABASE_URL")
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise StorageError(f"{path}: {error.strerror}: make the file and its folder writable") from error


def connect(path: Path) -> sqlite3.Connection:
    """A connection that begins its transactions itself, ready for any thread. Raises sqlite3.Error."""
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        for pragma in PRAGMAS:
            connection.execute(pragma)
        if not _is_anothers(connection):
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _is_anothers(connection: sqlite3.Connection) -> bool:
    """Whether another program made this file: then not even its mode is changed."""
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return bool(tables) and "alembic_version" not in tables


def explained(path: Path, error: sqlite3.Error) -> Unavailable:
    """The error in one line, with its mend."""
    name: str = getattr(error, "sqlite_errorname", "")
    mend = next((mend for code, mend in MENDS.items() if name.startswith(code)), f"{error}: run bluepaper db check")
    return Unavailable(f"{path}: {mend}")
