"""One place on a channel: a direct chat or a room. Its row is the lock under which messages get their order."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import (
    CheckConstraint,
    ColumnElement,
    UniqueConstraint,
    and_,
    bindparam,
    null,
    select,
    text,
    update,
)
from sqlmodel import Field

from storage.client import client
from storage.columns import Instant, Row, Words, table
from storage.errors import Conflict
from storage.ids import address_id
from storage.installation import installation
from storage.statement import InsertUnlessThere, Statement, word
from storage.transaction import Transaction

AddressStatus = Literal["active", "blocked", "replaced"]


class AddressRow(Row, table=True):
    __tablename__ = "address"
    __table_args__ = (
        UniqueConstraint("installation_id", "external_id"),
        CheckConstraint("kind IN ('direct', 'room')", name="kind"),
        CheckConstraint("status IN ('active', 'blocked', 'replaced')", name="status"),
    )

    id: str = Field(primary_key=True)
    installation_id: str = Field(foreign_key="installation.id")
    external_id: str
    person_id: str | None = Field(default=None, foreign_key="person.id", index=True)
    kind: str
    verified_at: datetime | None = Field(default=None, sa_type=Instant)
    status: str
    replaced_by: str | None = Field(default=None, foreign_key="address.id")
    last_seq: int
    created_at: datetime = Field(sa_type=Instant)
    called: str | None = Field(default=None, sa_type=Words)
    paced_until: datetime | None = Field(default=None, sa_type=Instant)
    tries: int = Field(sa_column_kwargs={"server_default": text("0")})
    tried_at: datetime | None = Field(default=None, sa_type=Instant)


@dataclass(frozen=True, slots=True)
class Address:
    """`person_id` is None for a stranger and for a room. `replaced_by` is the id of what this place is on its platform
    now; None for a room that only is chosen no longer.
    """

    id: str
    installation_id: str
    external_id: str
    person_id: str | None
    kind: Literal["direct", "room"]
    verified_at: datetime | None
    status: AddressStatus
    replaced_by: str | None


address = table(AddressRow)
COLUMNS = tuple(address.c[name] for name in Address.__dataclass_fields__)

MADE = (*Address.__dataclass_fields__, "last_seq", "created_at")
ADD = Statement(InsertUnlessThere(address).values({name: bindparam(name) for name in MADE}))
AT = Statement(
    select(*COLUMNS)
    .where(address.c.installation_id == bindparam("installation_id"))
    .where(address.c.external_id == bindparam("external_id"))
)
WITH_ID = Statement(select(*COLUMNS).where(address.c.id == bindparam("id")))
OF_PERSON = Statement(
    select(*COLUMNS).where(address.c.person_id == bindparam("person_id")).order_by(address.c.created_at, address.c.id)
)
other = address.alias("other")


def is_reached(person_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether an address is the one where we write to this person: the direct chat on a platform that was linked last
    and works, else the one in the terminal.
    """
    best = (
        select(other.c.id)
        .select_from(other.join(installation, installation.c.id == other.c.installation_id))
        .where(other.c.person_id == person_id, other.c.kind == word("direct"), other.c.status == word("active"))
        .where(installation.c.status == word("active"))
        .order_by(installation.c.channel == word("terminal"), other.c.verified_at.desc(), other.c.created_at.desc())
        .order_by(other.c.id)
        .limit(1)
        .scalar_subquery()
    )
    return and_(address.c.person_id == person_id, address.c.id == best)


REACHED = Statement(select(*COLUMNS).where(is_reached(bindparam("person_id"))))
TRIES = Statement(select(address.c.tries, address.c.tried_at).where(address.c.id == bindparam("id")))
SET_TRIES = Statement(
    update(address)
    .where(address.c.id == bindparam("of_id"))
    .values(tries=bindparam("tries"), tried_at=bindparam("tried_at"))
)
ROOM = Statement(
    select(*COLUMNS)
    .where(address.c.kind == word("room"), address.c.status == word("active"))
    .where(address.c.id.not_in(select(client.c.room_id).where(client.c.room_id.is_not(None))))
    .order_by(address.c.created_at, address.c.id)
    .limit(1)
)
ROOM_OF_CLIENT = Statement(
    select(*COLUMNS)
    .select_from(address.join(client, client.c.room_id == address.c.id))
    .where(client.c.id == bindparam("client_id"), address.c.status == word("active"))
)
PERSON_AT = Statement(select(address.c.person_id).where(address.c.id == bindparam("id")))
CLIENTS_OF_ROOM = Statement(select(client.c.id).where(client.c.room_id == bindparam("address_id")))
SET_ROOM_OF_CLIENT = Statement(
    update(client).where(client.c.id == bindparam("of_id")).values(room_id=bindparam("room_id"))
)
NO_CLIENTS_ROOM = Statement(update(client).where(client.c.room_id == bindparam("of_room")).values(room_id=null()))
OTHER_ROOMS = Statement(
    update(address)
    .where(address.c.kind == word("room"), address.c.id != bindparam("of_id"))
    .where(address.c.id.not_in(select(client.c.room_id).where(client.c.room_id.is_not(None))))
    .values(status=word("replaced"))
)
THIS_ROOM = Statement(
    update(address).where(address.c.id == bindparam("of_id")).values(status=word("active"), replaced_by=null())
)
LINK = Statement(
    update(address)
    .where(address.c.id == bindparam("id"))
    .where(address.c.person_id.is_(None) | (address.c.person_id == bindparam("person_id")))
    .values(person_id=bindparam("person_id"), verified_at=bindparam("verified_at"))
)
SET_STATUS = Statement(
    update(address)
    .where(address.c.id == bindparam("id"))
    .values(status=bindparam("status"), replaced_by=bindparam("replaced_by"))
)


class Addresses(Transaction):
    __slots__ = ()

    def address(self, installation_id: str, external_id: str, *, kind: Literal["direct", "room"] = "direct") -> Address:
        """The address, made with no person if it was never heard of."""
        row = self._one(AT, installation_id=installation_id, external_id=external_id)
        if row is None:
            self._run(
                ADD,
                id=address_id(installation_id, external_id),
                installation_id=installation_id,
                external_id=external_id,
                person_id=None,
                kind=kind,
                verified_at=None,
                status="active",
                replaced_by=None,
                last_seq=0,
                created_at=self.now,
            )
            row = self._all(AT, installation_id=installation_id, external_id=external_id)[0]
        return Address(*row)

    def room_called(self, installation_id: str, external_id: str) -> Address:
        """The room with this id on its platform, made if it was never heard of; where it has moved, as it is now."""
        room = self.address(installation_id, external_id, kind="room")
        while room.replaced_by is not None:
            room = Address(*self._all(WITH_ID, id=room.replaced_by)[0])
        return room

    def addresses(self, person_id: str) -> tuple[Address, ...]:
        """The oldest first."""
        return tuple(Address(*row) for row in self._all(OF_PERSON, person_id=person_id))

    def reached(self, person_id: str) -> Address | None:
        """Where we write to this person; None for somebody who can be reached nowhere yet."""
        row = self._one(REACHED, person_id=person_id)
        return Address(*row) if row else None

    def tries(self, address_id: str) -> tuple[int, datetime | None]:
        """How many codes that nobody was given were tried here, and since when."""
        [row] = self._all(TRIES, id=address_id)
        return row[0], row[1]

    def set_tries(self, address_id: str, tries: int, tried_at: datetime | None) -> None:
        self._run(SET_TRIES, of_id=address_id, tries=tries, tried_at=tried_at)

    def room(self, client_id: str | None = None) -> Address | None:
        """The consultants' room, where this client's cards go: its own, else the one that was chosen, else the first
        that there was.
        """
        own = self._one(ROOM_OF_CLIENT, client_id=client_id) if client_id is not None else None
        row = own or self._one(ROOM)
        return Address(*row) if row else None

    def clients_of_room(self, address_id: str) -> tuple[str, ...]:
        """The ids of clients whose own room it is."""
        return tuple(row[0] for row in self._all(CLIENTS_OF_ROOM, address_id=address_id))

    def known_address(self, installation_id: str, external_id: str) -> Address | None:
        """The address, if it was ever heard of."""
        row = self._one(AT, installation_id=installation_id, external_id=external_id)
        return Address(*row) if row else None

    def person_at(self, address_id: str) -> str | None:
        """The id of the person whose own address it is."""
        row = self._one(PERSON_AT, id=address_id)
        return row[0] if row else None

    def choose_room(self, address_id: str) -> None:
        """Says which room is the consultants'; there is one."""
        self._run(NO_CLIENTS_ROOM, of_room=address_id)
        self._run(OTHER_ROOMS, of_id=address_id)
        self._run(THIS_ROOM, of_id=address_id)

    def choose_client_room(self, client_id: str, address_id: str | None) -> None:
        """Where the cards of this client go; None: into the consultants' room."""
        if address_id is not None:
            self._run(THIS_ROOM, of_id=address_id)
        self._run(SET_ROOM_OF_CLIENT, of_id=client_id, room_id=address_id)

    def link_address(self, address_id: str, person_id: str) -> None:
        """Says whose address this is. Raises Conflict if it is somebody else's already."""
        if not self._run(LINK, id=address_id, person_id=person_id, verified_at=self.now):
            raise Conflict("this address belongs to somebody else, or to nobody known: nothing was linked")

    def set_address_status(self, address_id: str, status: AddressStatus, *, replaced_by: str | None = None) -> None:
        self._run(SET_STATUS, id=address_id, status=status, replaced_by=replaced_by)
