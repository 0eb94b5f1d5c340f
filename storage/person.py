"""Human beings, whatever their roles."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, insert, select, update
from sqlmodel import Field

from storage.columns import Instant, Row, Words, table
from storage.statement import Statement
from storage.transaction import Transaction, values_of


class PersonRow(Row, table=True):
    __tablename__ = "person"

    id: str = Field(primary_key=True)
    name: str = Field(sa_type=Words)
    language: str | None = None
    zone: str | None = None
    hours: str | None = None
    stopped_at: datetime | None = Field(default=None, sa_type=Instant)
    created_at: datetime = Field(sa_type=Instant)


@dataclass(frozen=True, slots=True)
class Person:
    """`language`, `zone` and `hours` (JSON as the firm's) are the client's or the firm's where None.

    `stopped_at`: since then nothing unasked is said to this person.
    """

    id: str
    name: str
    language: str | None = None
    zone: str | None = None
    hours: str | None = None
    stopped_at: datetime | None = None


person = table(PersonRow)
COLUMNS = tuple(person.c[name] for name in Person.__dataclass_fields__)

ADD = Statement(insert(person).values({column.name: bindparam(column.name) for column in person.c}))
LIST = Statement(select(*COLUMNS).order_by(person.c.name, person.c.id))
ONE = Statement(select(*COLUMNS).where(person.c.id == bindparam("id")))
CHANGE = Statement(
    update(person)
    .where(person.c.id == bindparam("of_id"))
    .values(language=bindparam("language"), zone=bindparam("zone"))
)
SET_STOPPED = Statement(update(person).where(person.c.id == bindparam("id")).values(stopped_at=bindparam("stopped_at")))


class Persons(Transaction):
    __slots__ = ()

    def add_person(self, new: Person) -> None:
        self._run(ADD, created_at=self.now, **values_of(new))

    def persons(self) -> tuple[Person, ...]:
        return tuple(Person(*row) for row in self._all(LIST))

    def person(self, person_id: str) -> Person | None:
        row = self._one(ONE, id=person_id)
        return Person(*row) if row else None

    def change_person(self, person_id: str, language: str | None, zone: str | None) -> None:
        """What they speak and where they are; None: as their client."""
        self._run(CHANGE, of_id=person_id, language=language, zone=zone)

    def set_stopped(self, person_id: str, stopped_at: datetime | None) -> None:
        self._run(SET_STOPPED, id=person_id, stopped_at=stopped_at)
