"""The column types that both databases share, and the base of every table."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ARRAY, TIMESTAMP, Dialect, Index, MetaData, String, Table, Text, TypeDecorator
from sqlalchemy import text as sql
from sqlalchemy.types import TypeEngine
from sqlmodel import SQLModel

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


class Row(SQLModel):
    """Base of the tables. Constraints have the same names on both databases, so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )


def table(row: type[Row]) -> Table:
    """The SQLAlchemy table behind a row class: statements are built on it."""
    return Row.metadata.tables[str(row.__tablename__)]


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index over the rows that fulfil a condition, which only serves queries that repeat it word for word.

    The migrations make it so on both databases. Here PostgreSQL's name for it is left out: it would load that dialect,
    and with it a good part of the time until the first question.
    """
    return Index(name, *columns, unique=unique, sqlite_where=sql(where))


def clean(text: str) -> str:
    """The text with NUL and lone surrogates replaced: PostgreSQL refuses the first, UTF-8 the second."""
    if "\0" in text:
        text = text.replace("\0", REPLACEMENT)
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join(REPLACEMENT if "\ud800" <= char <= "\udfff" else char for char in text)
    return text


class Words(TypeDecorator[str]):
    """What people typed or named, of any length."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's
        return None if value is None else clean(value)


class Instant(TypeDecorator[datetime]):
    """A moment in UTC, aware on both databases. SQLite keeps it as text that sorts as time does.

    Raises ValueError for a naive datetime.
    """

    impl = String(32)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(TIMESTAMP(timezone=True))
        return dialect.type_descriptor(String(32))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        if value is None:
            return None
        if value.tzinfo is not UTC:
            if value.tzinfo is None:
                raise ValueError(f"a moment without a time zone cannot be stored: {value!r}")
            value = value.astimezone(UTC)
        return value if dialect.name == "postgresql" else value.isoformat(" ", "microseconds")

    def process_result_value(self, value: datetime | str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        return datetime.fromisoformat(value) if isinstance(value, str) else value.astimezone(UTC)


class TextList(TypeDecorator[Sequence[str]]):
    """A list of texts as one parameter: an array on PostgreSQL, JSON on SQLite. Not for columns."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(ARRAY(Text()) if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: Sequence[str] | None, dialect: Dialect) -> list[str] | str:
        texts = list(value or ())
        return texts if dialect.name == "postgresql" else json.dumps(texts)
