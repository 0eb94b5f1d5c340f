"""One open transaction on one bare connection: how every repository runs its statements."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Dialect, column, select, table

from storage.errors import SchemaError
from storage.statement import Statement, lease_clock

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

# The newest revision in storage/migrations: what this program expects of a database.
SCHEMA = "0005"

VERSION = Statement(select(column("version_num")).select_from(table("alembic_version")))
LEASE_NOW = Statement(select(lease_clock()))


def values_of(row: "DataclassInstance") -> dict[str, Any]:
    """The fields of a dataclass by name: dataclasses.asdict copies deeply, and takes ten times as long."""
    return {name: getattr(row, name) for name in row.__dataclass_fields__}


@dataclass(slots=True)
class Transaction:
    """Base of the repositories. `now` is business time; leases use the clock of the database."""

    dialect: Dialect
    connection: Any
    now: datetime
    # By address: places in its order that this work took and has not used.
    _spare: dict[str, range] = field(default_factory=dict)

    def lease_now(self) -> datetime:
        """The database's own clock."""
        moment: datetime = self._all(LEASE_NOW)[0][0]
        return moment

    def _check_schema(self) -> None:
        version = self._all(VERSION)[0][0]
        if version != SCHEMA:
            raise SchemaError(f"the database is at schema {version} now, this program knows {SCHEMA}: start it again")

    def _all(self, statement: Statement, /, **values: object) -> list[tuple[Any, ...]]:
        prepared = statement.prepared(self.dialect)
        rows: list[tuple[Any, ...]] = self.connection.execute(prepared.sql, prepared.bind(values)).fetchall()
        return [prepared.read(row) for row in rows] if prepared.readers else rows

    def _one(self, statement: Statement, /, **values: object) -> tuple[Any, ...] | None:
        """The first row. The statement must yield at most one."""
        rows = self._all(statement, **values)
        return rows[0] if rows else None

    def _run(self, statement: Statement, /, **values: object) -> int:
        """How many rows were written."""
        prepared = statement.prepared(self.dialect)
        count: int = self.connection.execute(prepared.sql, prepared.bind(values)).rowcount
        return count

    def _run_many(self, statement: Statement, rows: Iterable[dict[str, Any]]) -> None:
        prepared = statement.prepared(self.dialect)
        self.connection.cursor().executemany(prepared.sql, [prepared.bind(row) for row in rows])
