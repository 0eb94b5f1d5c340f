"""Pauses: nothing unasked is said to a contact, to a client's people or to anybody, until a day or until resumed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, and_, bindparam, insert, or_, select, update
from sqlmodel import Field

from storage.columns import Instant, Row, Words, partial_index, table
from storage.statement import Statement, word
from storage.transaction import Transaction, values_of

Whom = Literal["contact", "client", "firm"]


class PauseRow(Row, table=True):
    __tablename__ = "pause"
    __table_args__ = (
        ForeignKeyConstraint(["client_id", "contact_id"], ["contact.client_id", "contact.id"]),
        CheckConstraint("whom IN ('contact', 'client', 'firm')", name="whom"),
        CheckConstraint("(whom = 'firm') = (client_id IS NULL)", name="client"),
        CheckConstraint("(whom = 'contact') = (contact_id IS NOT NULL)", name="contact"),
        partial_index("ix_pause_open", "whom", where="resumed_at IS NULL"),
    )

    id: str = Field(primary_key=True)
    whom: str
    client_id: str | None = Field(default=None, foreign_key="client.id")
    contact_id: str | None = None
    since: datetime = Field(sa_type=Instant)
    until: datetime | None = Field(default=None, sa_type=Instant)
    by: str = Field(sa_type=Words)
    why: str | None = Field(default=None, sa_type=Words)
    resumed_at: datetime | None = Field(default=None, sa_type=Instant)


@dataclass(frozen=True, slots=True)
class StoredPause:
    """`until` None: until somebody resumes it. `by`: who ordered it."""

    id: str
    whom: Whom
    client_id: str | None
    contact_id: str | None
    until: datetime | None
    by: str
    why: str | None = None


pause = table(PauseRow)
COLUMNS = tuple(pause.c[name] for name in StoredPause.__dataclass_fields__)

ADD = Statement(insert(pause).values({column.name: bindparam(column.name) for column in pause.c}))
OPEN = (
    select(*COLUMNS)
    .where(pause.c.resumed_at.is_(None))
    .where(or_(pause.c.until.is_(None), pause.c.until > bindparam("business_now", type_=Instant())))
    .order_by(pause.c.since, pause.c.id)
)
LIST = Statement(OPEN)
OF_CONTACT = Statement(
    OPEN.where(
        or_(
            pause.c.whom == word("firm"),
            and_(pause.c.whom == word("client"), pause.c.client_id == bindparam("client_id")),
            and_(pause.c.whom == word("contact"), pause.c.contact_id == bindparam("contact_id")),
        )
    )
)
RESUME = Statement(
    update(pause)
    .where(pause.c.id == bindparam("of_id"), pause.c.resumed_at.is_(None))
    .values(resumed_at=bindparam("resumed_at"))
)


class Pauses(Transaction):
    __slots__ = ()

    def pause(self, new: StoredPause) -> None:
        """From now on."""
        self._run(ADD, since=self.now, resumed_at=None, **values_of(new))

    def pauses(self) -> tuple[StoredPause, ...]:
        """All that hold now, the oldest first."""
        return tuple(StoredPause(*row) for row in self._all(LIST, business_now=self.now))

    def pauses_of(self, client_id: str, contact_id: str) -> tuple[StoredPause, ...]:
        """Those that hold for this contact now: its own, its client's and the firm's."""
        rows = self._all(OF_CONTACT, business_now=self.now, client_id=client_id, contact_id=contact_id)
        return tuple(StoredPause(*row) for row in rows)

    def resume(self, pause_id: str) -> bool:
        """False if it had been resumed already."""
        return self._run(RESUME, of_id=pause_id, resumed_at=self.now) == 1
