"""The journal of orders: who did what, from where, and what it changed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, bindparam, insert, select
from sqlmodel import Field

from storage.columns import Instant, Row, Words, table
from storage.statement import Statement
from storage.transaction import Transaction, values_of


class JournalRow(Row, table=True):
    __tablename__ = "journal"
    __table_args__ = (
        ForeignKeyConstraint(["client_id", "contact_id"], ["contact.client_id", "contact.id"]),
        Index(None, "at"),
        Index(None, "client_id", "at"),
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


@dataclass(frozen=True, slots=True)
class Entry:
    """`before` and `after` are JSON that the caller wrote."""

    id: str
    at: datetime
    who: str
    what: str
    via: str
    client_id: str | None = None
    contact_id: str | None = None
    before: str | None = None
    after: str | None = None


journal = table(JournalRow)
COLUMNS = tuple(journal.c[name] for name in Entry.__dataclass_fields__)

ADD = Statement(insert(journal).values({name: bindparam(name) for name in Entry.__dataclass_fields__}))
LATEST = select(*COLUMNS).order_by(journal.c.at.desc(), journal.c.id).limit(bindparam("limit"))
LIST = Statement(LATEST)
OF_CLIENT = Statement(LATEST.where(journal.c.client_id == bindparam("client_id")))


class Journal(Transaction):
    __slots__ = ()

    def note(self, entry: Entry) -> None:
        self._run(ADD, **values_of(entry))

    def journal(self, *, client_id: str | None = None, limit: int = 100) -> tuple[Entry, ...]:
        """The latest first."""
        if client_id is None:
            return tuple(Entry(*row) for row in self._all(LIST, limit=limit))
        return tuple(Entry(*row) for row in self._all(OF_CLIENT, client_id=client_id, limit=limit))
