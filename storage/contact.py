"""A person's role at one client. Whoever answers for three clients is one person and three contacts."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, func, insert, select, update
from sqlmodel import Field

from storage.client import LOCK_FIRM, client
from storage.columns import Instant, Row, Words, table
from storage.errors import Conflict
from storage.person import person
from storage.statement import Statement
from storage.transaction import Transaction

Authority = Literal["decides", "advises", "uses"]


class ContactRow(Row, table=True):
    __tablename__ = "contact"
    __table_args__ = (
        UniqueConstraint("client_id", "person_id"),
        UniqueConstraint("client_id", "id", "person_id"),
        UniqueConstraint("client_id", "id"),
        CheckConstraint("authority IN ('decides', 'advises', 'uses')", name="authority"),
    )

    id: str = Field(primary_key=True)
    number: int = Field(unique=True)
    client_id: str = Field(foreign_key="client.id")
    person_id: str = Field(foreign_key="person.id", index=True)
    role: str = Field(sa_type=Words)
    authority: str | None = None
    left_at: datetime | None = Field(default=None, sa_type=Instant)
    created_at: datetime = Field(sa_type=Instant)


@dataclass(frozen=True, slots=True)
class Contact:
    id: str
    number: int
    client_id: str
    client_name: str
    person_id: str
    name: str
    role: str
    authority: Authority | None
    left_at: datetime | None


contact = table(ContactRow)

LISTED = (
    select(
        contact.c.id,
        contact.c.number,
        contact.c.client_id,
        client.c.name,
        contact.c.person_id,
        person.c.name,
        contact.c.role,
        contact.c.authority,
        contact.c.left_at,
    )
    .select_from(contact.join(client).join(person))
    .order_by(contact.c.number)
)

NEXT_NUMBER = Statement(select(func.coalesce(func.max(contact.c.number), 0) + 1))
ADD = Statement(insert(contact).values({column.name: bindparam(column.name) for column in contact.c}))
LIST = Statement(LISTED)
OF_CLIENT = Statement(LISTED.where(contact.c.client_id == bindparam("client_id")))
OF_PERSON = Statement(LISTED.where(contact.c.person_id == bindparam("person_id")))
ONE = Statement(LISTED.where(contact.c.id == bindparam("id")))
THERE = Statement(
    select(contact.c.number)
    .where(contact.c.client_id == bindparam("client_id"))
    .where(contact.c.person_id == bindparam("person_id"))
)
SET_ROLE = Statement(update(contact).where(contact.c.id == bindparam("of_id")).values(role=bindparam("role")))
SET_LEFT = Statement(
    update(contact)
    .where(contact.c.id == bindparam("id"), contact.c.left_at.is_(None))
    .values(left_at=bindparam("left_at"))
)


class Contacts(Transaction):
    __slots__ = ()

    def add_contact(
        self, contact_id: str, client_id: str, person_id: str, *, role: str, authority: Authority | None = None
    ) -> int:
        """The short number of the new contact. Raises Conflict if this person already is a contact of this client."""
        self._all(LOCK_FIRM)
        if there := self._one(THERE, client_id=client_id, person_id=person_id):
            raise Conflict(f"this person already is contact {there[0]} of this client: nothing was added")
        number: int = self._all(NEXT_NUMBER)[0][0]
        self._run(
            ADD,
            id=contact_id,
            number=number,
            client_id=client_id,
            person_id=person_id,
            role=role,
            authority=authority,
            left_at=None,
            created_at=self.now,
        )
        return number

    def contacts(self, client_id: str | None = None, *, person_id: str | None = None) -> tuple[Contact, ...]:
        """In the order of their numbers, those who left among them; of one client or one person if named."""
        if client_id is not None:
            rows = self._all(OF_CLIENT, client_id=client_id)
        elif person_id is not None:
            rows = self._all(OF_PERSON, person_id=person_id)
        else:
            rows = self._all(LIST)
        return tuple(Contact(*row) for row in rows)

    def contact(self, contact_id: str) -> Contact | None:
        row = self._one(ONE, id=contact_id)
        return Contact(*row) if row else None

    def change_contact(self, contact_id: str, role: str) -> None:
        """What the person is there from now on."""
        self._run(SET_ROLE, of_id=contact_id, role=role)

    def contact_left(self, contact_id: str, left_at: datetime) -> bool:
        """False if the contact had left already, or never was."""
        return self._run(SET_LEFT, id=contact_id, left_at=left_at) == 1
