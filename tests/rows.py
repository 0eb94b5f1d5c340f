"""Every row of a database just as it is stored: what a test holds against what was there before, or looks for words in.

Read with the bare drivers: to compile or reflect thirty tables for each look took most of the time of many tests.
"""

import sqlite3
from contextlib import closing
from typing import Any

import psycopg
from psycopg.sql import SQL, Identifier
from sqlalchemy.engine import make_url

TABLES_OF_SQLITE = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
TABLES_OF_POSTGRESQL = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"


def every_row(url: str, *, but: str = "") -> dict[str, list[tuple[Any, ...]]]:
    """By table, in an order that depends on nothing but what is in the rows; `but`: a column that is left out."""
    found = _of_sqlite(url) if url.startswith("sqlite") else _of_postgresql(url)
    return {table: sorted((_without(but, row) for row in rows), key=repr) for table, rows in found.items()}


def _without(column: str, row: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(value for name, value in row.items() if name != column)


def _of_sqlite(url: str) -> dict[str, list[dict[str, Any]]]:
    with closing(sqlite3.connect(make_url(url).database or "")) as connection:
        connection.row_factory = sqlite3.Row
        tables = [name for (name,) in connection.execute(TABLES_OF_SQLITE)]
        return {table: [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')] for table in tables}


def _of_postgresql(url: str) -> dict[str, list[dict[str, Any]]]:
    with psycopg.connect(url, row_factory=psycopg.rows.dict_row) as connection:
        tables = [row["tablename"] for row in connection.execute(TABLES_OF_POSTGRESQL)]
        every = {table: SQL("SELECT * FROM {}").format(Identifier(table)) for table in tables}
        return {table: list(connection.execute(query)) for table, query in every.items()}
