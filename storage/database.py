"""The door to the database: opens what DATABASE_URL names, refuses what it must not touch, and gives out works."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib import import_module
from typing import Self

from storage.acceptable import parse, refuse_missing, refuse_newer, refuse_others
from storage.errors import SchemaError, StorageError
from storage.postgresql import PostgreSQL
from storage.role import sole_role
from storage.sqlite import SQLite
from storage.transaction import SCHEMA, VERSION
from storage.work import Work

Backend = SQLite | PostgreSQL


class Database:
    """An open database. Safe for any thread: each work has a transaction of its own."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    @classmethod
    def open(cls, url: str, *, make: bool = True) -> Self:
        """The database of this URL; a SQLite file that is not there yet, or is empty, is made unless `make` forbids it.

        Raises StorageError, in one line for the person who runs Bluepaper.
        """
        if not make:
            refuse_missing(parse(url))
        backend = connect(url)
        try:
            tables = backend.tables()
            if not tables and isinstance(backend, SQLite):
                # Alembic takes a tenth of a second to import: only who makes or upgrades a database pays for it.
                import_module("storage.schema").upgrade(url)
            else:
                _refuse_strange(backend, tables)
        except StorageError:
            backend.close()
            raise
        return cls(backend)

    @contextmanager
    def work(self, now: datetime) -> Iterator[Work]:
        """One transaction: committed at the end, rolled back if anything is raised. Not to be nested.

        Raises Unavailable if the database cannot be used now, Conflict if its rows refuse; nothing is changed then.
        """
        with self._backend.transaction() as connection:
            yield Work(self._backend.dialect, connection, now)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the stored data, a line each: nothing, if all is well."""
        return self._backend.problems()

    @contextmanager
    def role(self, name: str) -> Iterator[None]:
        """Has the role as long as the block runs. On SQLite one process at a time can, others get Unavailable."""
        if isinstance(self._backend, PostgreSQL):
            yield
            return
        with sole_role(self._backend.path, name):
            yield

    @contextmanager
    def leader(self, name: str) -> Iterator[Callable[[], bool]]:
        """Asks, as often as one likes, whether we are the one process that has this role now. On SQLite the role `run`
        has settled that.
        """
        if isinstance(self._backend, PostgreSQL):
            with self._backend.leader(name) as leads:
                yield leads
        else:
            yield lambda: True

    def close(self) -> None:
        self._backend.close()


def connect(url: str) -> Backend:
    """The database, whatever is in it. Raises StorageError."""
    parsed = parse(url)
    return SQLite(parsed) if parsed.get_backend_name() == "sqlite" else PostgreSQL(parsed)


def _refuse_strange(backend: Backend, tables: set[str]) -> None:
    if not tables:
        raise SchemaError("the database is empty: run: bluepaper db upgrade")
    refuse_others(tables)
    with backend.transaction() as connection:
        rows = connection.execute(VERSION.prepared(backend.dialect).sql).fetchall()
    version = rows[0][0] if rows else "none"
    refuse_newer(version)
    if version < SCHEMA:
        raise SchemaError(f"the database is at schema {version}, this needs {SCHEMA}: run: bluepaper db upgrade")
