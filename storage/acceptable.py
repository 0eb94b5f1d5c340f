"""Which databases we take: of a kind that we speak to, ours, and not made by a later Bluepaper."""

import os

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from storage.errors import SchemaError, StorageError
from storage.sqlite import file_of
from storage.transaction import SCHEMA


def parse(url: str) -> URL:
    """Raises StorageError for what is no URL of a database that we speak to. The message shows no password."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StorageError(
            "DATABASE_URL is no database URL: write sqlite:///bluepaper.db, or postgresql://user:password@host/name"
        ) from error
    if parsed.drivername in {"postgres", "postgresql", "postgresql+psycopg"}:
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.drivername in {"sqlite", "sqlite+pysqlite"}:
        return parsed
    raise StorageError(f'DATABASE_URL: "{parsed.drivername}" is not supported: use sqlite:///... or postgresql://...')


def refuse_missing(url: URL) -> None:
    """Raises StorageError for a SQLite file that is not there."""
    if url.get_backend_name() == "sqlite" and not os.path.exists(file_of(url)):  # noqa: PTH110 - see storage.sqlite
        raise StorageError(
            f"{file_of(url)}: there is no such database: make it with bluepaper db upgrade, "
            "or name another file in DATABASE_URL"
        )


def refuse_others(tables: set[str]) -> None:
    """Raises SchemaError if these are not the tables of a Bluepaper."""
    if not {"alembic_version", "conversation", "firm"} <= tables:
        raise SchemaError("this is the database of another program: name another one in DATABASE_URL")


def refuse_newer(version: str) -> None:
    """Raises SchemaError if a later Bluepaper made these tables."""
    if version > SCHEMA:
        raise SchemaError(
            f"the database was made by a newer Bluepaper (schema {version}, this one knows {SCHEMA}): "
            "install that version or restore a backup"
        )
