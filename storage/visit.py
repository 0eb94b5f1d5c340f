"""When one of the firm's people meets a contact: planned beforehand, told in the morning of that day."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, bindparam, func, insert, select
from sqlmodel import Field

from storage.client import LOCK_FIRM
from storage.columns import Instant, Row, Words, table
from storage.statement import Statement
from storage.transaction import Transaction, values_of


class VisitRow(Row, table=True):
    __tablename__ = "visit"
    __table_args__ = (ForeignKeyConstraint(["client_id", "contact_id"], ["contact.client_id", "contact.id"]),)

    id: str = Field(primary_key=True)
    number: int = Field(unique=True)
    client_id: str = Field(foreign_key="client.id")
    contact_id: str
    consultant_id: str = Field(foreign_key="consultant.id")
    at: datetime = Field(sa_type=Instant, index=True)
    wall: str
    about: str = Field(sa_type=Words)


@dataclass(frozen=True, slots=True)
class Visit:
    """`wall` is what was meant, a date with or without a time in the firm's zone ("2026-12-03 10:00"); `at` the instant
    that it is, of a day alone its beginning.
    """

    id: str
    number: int
    client_id: str
    contact_id: str
    consultant_id: str
    at: datetime
    wall: str
    about: str


visit = table(VisitRow)
COLUMNS = tuple(visit.c[name] for name in Visit.__dataclass_fields__)
NEXT_NUMBER = Statement(select(func.coalesce(func.max(visit.c.number), 0) + 1))
ADD = Statement(insert(visit).values({name: bindparam(name) for name in Visit.__dataclass_fields__}))
BETWEEN = Statement(
    select(*COLUMNS)
    .where(visit.c.at >= bindparam("since", type_=Instant()), visit.c.at < bindparam("until", type_=Instant()))
    .order_by(visit.c.at, visit.c.number)
)


class Visits(Transaction):
    __slots__ = ()

    def next_visit(self) -> int:
        """The number of the next one; nobody else takes it before this work ends."""
        self._all(LOCK_FIRM)
        number: int = self._all(NEXT_NUMBER)[0][0]
        return number

    def add_visit(self, new: Visit) -> None:
        self._run(ADD, **values_of(new))

    def visits(self, since: datetime, until: datetime) -> tuple[Visit, ...]:
        """Those that begin at `since` or later and before `until`, in their order."""
        return tuple(Visit(*row) for row in self._all(BETWEEN, since=since, until=until))
