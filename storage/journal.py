"""The journal of orders: who did what, from where, what it changed, and which order took another one back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKeyConstraint, Index, bindparam, func, insert, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import Integer
from sqlmodel import Field

from storage.columns import Instant, Row, Words, partial_index, table
from storage.statement import InsertUnlessThere, Statement
from storage.transaction import Transaction, values_of


class JournalRow(Row, table=True):
    __tablename__ = "journal"
    __table_args__ = (
        ForeignKeyConstraint(["client_id", "contact_id"], ["contact.client_id", "contact.id"]),
        Index(None, "at"),
        Index(None, "client_id", "at"),
        partial_index("uq_journal_number", "number", unique=True, where="number IS NOT NULL"),
        partial_index("uq_journal_undoes", "undoes", unique=True, where="undoes IS NOT NULL"),
    )

    id: str = Field(primary_key=True)
    at: datetime = Field(sa_type=Instant)
    who: str = Field(sa_type=Words)
    what: str = Field(sa_type=Words)
    via: str = Field(sa_type=Words)
    client_id: str | None = Field(default=None, foreign_key="client.id")
    contact_id: str | None = None
    before: str | None = Field(default=None, sa_type=Words)
    after: str | None = Field(default=None, sa_type=Words)
    number: int | None = None
    by: str | None = None
    name: str | None = None
    rows: str | None = Field(default=None, sa_type=Words)
    undoes: str | None = Field(default=None, foreign_key="journal.id")


@dataclass(frozen=True, slots=True)
class Entry:
    """`before`, `after` and `rows` are JSON that the caller wrote; `rows` is what an undo needs.

    An order has a `number`, as people call it, and a `name`; `by` is the id of the consultant who gave it, None for
    the user of the machine; `undoes` is the entry that it took back. What happened by itself has none of these.
    """

    id: str
    at: datetime
    who: str
    what: str
    via: str
    client_id: str | None = None
    contact_id: str | None = None
    before: str | None = None
    after: str | None = None
    number: int | None = None
    by: str | None = None
    name: str | None = None
    rows: str | None = None
    undoes: str | None = None


journal = table(JournalRow)


class next_number(ColumnElement[int]):  # noqa: N801 - reads as a function of SQL
    """The number of the next order. On PostgreSQL a sequence: nobody waits for anybody, and there may be gaps."""

    inherit_cache = True
    type = Integer()


@compiles(next_number, "sqlite")
def _next_number_sqlite(element: next_number, compiler: SQLCompiler, **options: object) -> str:  # noqa: ARG001
    highest = select(func.coalesce(func.max(journal.c.number), 0) + 1).scalar_subquery()
    return compiler.process(highest, **options)


@compiles(next_number, "postgresql")
def _next_number_postgresql(element: next_number, compiler: SQLCompiler, **options: object) -> str:  # noqa: ARG001
    return "nextval('journal_number')"


COLUMNS = tuple(journal.c[name] for name in Entry.__dataclass_fields__)
VALUES: dict[str, Any] = {name: bindparam(name) for name in Entry.__dataclass_fields__}

ADD = Statement(insert(journal).values(VALUES))
ADD_UNDO = Statement(InsertUnlessThere(journal).values(VALUES))
NUMBER = Statement(select(next_number().label("number")))
LATEST = select(*COLUMNS).order_by(journal.c.at.desc(), journal.c.number.desc().nulls_last(), journal.c.id.desc())
LIST = Statement(LATEST.limit(bindparam("limit")))
OF_CLIENT = Statement(LATEST.where(journal.c.client_id == bindparam("client_id")).limit(bindparam("limit")))
NUMBERED = Statement(select(*COLUMNS).where(journal.c.number == bindparam("number")))
undone = journal.alias("undone")
IS_UNDONE = select(undone.c.id).where(undone.c.undoes == journal.c.id).exists()
OF_WHO = Statement(
    LATEST.where(journal.c.number.is_not(None), journal.c.undoes.is_(None), ~IS_UNDONE)
    .where(journal.c.who == bindparam("who"), journal.c.name.is_not(None))
    .limit(bindparam("limit"))
)
UNDONE_BY = Statement(select(*COLUMNS).where(journal.c.undoes == bindparam("undoes")))


class Journal(Transaction):
    __slots__ = ()

    def note(self, entry: Entry) -> None:
        self._run(ADD, **values_of(entry))

    def note_undo(self, entry: Entry) -> bool:
        """False, and nothing is noted, if somebody else has undone the same order."""
        return self._run(ADD_UNDO, **values_of(entry)) == 1

    def next_order(self) -> int:
        """The number of the next order."""
        number: int = self._all(NUMBER)[0][0]
        return number

    def journal(self, *, client_id: str | None = None, limit: int = 100) -> tuple[Entry, ...]:
        """The latest first."""
        if client_id is None:
            return tuple(Entry(*row) for row in self._all(LIST, limit=limit))
        return tuple(Entry(*row) for row in self._all(OF_CLIENT, client_id=client_id, limit=limit))

    def order_numbered(self, number: int) -> Entry | None:
        """The order that people call J-`number`."""
        row = self._one(NUMBERED, number=number)
        return Entry(*row) if row else None

    def orders_of(self, who: str, limit: int) -> tuple[Entry, ...]:
        """Orders of one giver that nobody has taken back, the latest first."""
        return tuple(Entry(*row) for row in self._all(OF_WHO, who=who, limit=limit))

    def undone_by(self, entry_id: str) -> Entry | None:
        """The order that took this one back."""
        row = self._one(UNDONE_BY, undoes=entry_id)
        return Entry(*row) if row else None
