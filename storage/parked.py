"""What a platform delivered and no turn could be taken of, after several tries: kept word for word, so that it holds up
nobody and is not lost.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import UniqueConstraint, bindparam, null, select, update
from sqlmodel import Field

from storage.columns import Instant, Row, Words, table
from storage.statement import InsertUnlessThere, Statement
from storage.transaction import Transaction, values_of


class ParkedRow(Row, table=True):
    __tablename__ = "parked"
    __table_args__ = (UniqueConstraint("installation_id", "external_id"),)

    id: str = Field(primary_key=True)
    installation_id: str = Field(foreign_key="installation.id")
    external_id: str
    body: str = Field(sa_type=Words)
    error: str = Field(sa_type=Words)
    parked_at: datetime = Field(sa_type=Instant)
    taken_at: datetime | None = Field(default=None, sa_type=Instant)


@dataclass(frozen=True, slots=True)
class Parked:
    """`external_id` is the platform's for what it delivered, `body` what that was (JSON), `error` the type of what went
    wrong: more of it may hold the words.
    """

    id: str
    installation_id: str
    external_id: str
    body: str
    error: str


parked = table(ParkedRow)
COLUMNS = tuple(parked.c[name] for name in Parked.__dataclass_fields__)
PARK = Statement(
    InsertUnlessThere(parked).values(
        parked_at=bindparam("parked_at"), **{name: bindparam(name) for name in Parked.__dataclass_fields__}
    )
)
WAITING = Statement(select(*COLUMNS).where(parked.c.taken_at.is_(null())).order_by(parked.c.parked_at, parked.c.id))
TAKEN = Statement(
    update(parked)
    .where(parked.c.id == bindparam("of_id"), parked.c.taken_at.is_(null()))
    .values(taken_at=bindparam("taken_at"))
)


class Parking(Transaction):
    __slots__ = ()

    def park(self, new: Parked) -> bool:
        """Keeps it, once. False if it was kept before."""
        return self._run(PARK, parked_at=self.now, **values_of(new)) == 1

    def parked(self) -> tuple[Parked, ...]:
        """What still waits to be taken, the oldest first."""
        return tuple(Parked(*row) for row in self._all(WAITING))

    def take_parked(self, parked_id: str) -> bool:
        """A turn was taken of it after all. False if there was one before."""
        return self._run(TAKEN, of_id=parked_id, taken_at=self.now) == 1
