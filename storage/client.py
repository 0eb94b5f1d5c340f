"""The organisations in the firm's care."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import CheckConstraint, bindparam, false, func, insert, select, update
from sqlmodel import Field

from storage.columns import Instant, Row, Words, table
from storage.errors import Conflict
from storage.firm import firm
from storage.statement import Statement
from storage.transaction import Transaction, values_of

ClientKind = Literal["basic", "strategic", "fix_it", "unknown"]
ClientState = Literal["prospect", "current", "former"]


class ClientRow(Row, table=True):
    __tablename__ = "client"
    __table_args__ = (
        CheckConstraint("kind IN ('basic', 'strategic', 'fix_it', 'unknown')", name="kind"),
        CheckConstraint("state IN ('prospect', 'current', 'former')", name="state"),
        CheckConstraint("fiscal_year_start BETWEEN 1 AND 12", name="fiscal_year_start"),
    )

    id: str = Field(primary_key=True)
    number: int = Field(unique=True)
    name: str = Field(sa_type=Words)
    name_folded: str = Field(sa_type=Words, unique=True)
    kind: str
    state: str
    zone: str | None = None
    language: str | None = None
    currency: str | None = None
    locale: str | None = None
    fiscal_year_start: int
    automatic: bool = Field(sa_column_kwargs={"server_default": false()})
    created_at: datetime = Field(sa_type=Instant)
    room_id: str | None = None


@dataclass(frozen=True, slots=True)
class Client:
    """`zone`, `language`, `currency` and `locale` are the firm's where None. `fiscal_year_start` is a month.

    `automatic`: what is said unasked needs no consultant's tap.
    """

    id: str
    number: int
    name: str
    kind: ClientKind
    state: ClientState
    zone: str | None
    language: str | None
    currency: str | None
    locale: str | None
    fiscal_year_start: int
    created_at: datetime
    automatic: bool


@dataclass(frozen=True, slots=True)
class NewClient:
    id: str
    name: str
    kind: ClientKind = "unknown"
    state: ClientState = "current"
    zone: str | None = None
    language: str | None = None
    currency: str | None = None
    locale: str | None = None
    fiscal_year_start: int = 1


client = table(ClientRow)
COLUMNS = tuple(client.c[name] for name in Client.__dataclass_fields__)

# Short numbers are given while the firm's row is locked, so that no two clients get the same one.
LOCK_FIRM = Statement(select(firm.c.id).with_for_update())
NEXT_NUMBER = Statement(select(func.coalesce(func.max(client.c.number), 0) + 1))
ADD = Statement(insert(client).values({one.name: bindparam(one.name) for one in client.c if one.name != "room_id"}))
SAME_NAME = Statement(select(client.c.name).where(client.c.name_folded == bindparam("name_folded")))
LIST = Statement(select(*COLUMNS).order_by(client.c.number))
ONE = Statement(select(*COLUMNS).where(client.c.id == bindparam("id")))
CHANGED = ("currency", "locale", "language", "zone")
CHANGE = Statement(
    update(client).where(client.c.id == bindparam("of_id")).values({name: bindparam(name) for name in CHANGED})
)
SET_AUTOMATIC = Statement(update(client).where(client.c.id == bindparam("id")).values(automatic=bindparam("automatic")))


def folded(name: str) -> str:
    """The name as it is compared: case and spaces make no difference."""
    return " ".join(name.casefold().split())


class Clients(Transaction):
    __slots__ = ()

    def add_client(self, new: NewClient) -> Client:
        """Raises Conflict if there is a client of this name."""
        self._all(LOCK_FIRM)
        if same := self._one(SAME_NAME, name_folded=folded(new.name)):
            raise Conflict(f'there is already a client "{same[0]}": give this one another name')
        added = Client(number=self._all(NEXT_NUMBER)[0][0], created_at=self.now, automatic=False, **values_of(new))
        self._run(ADD, name_folded=folded(new.name), **values_of(added))
        return added

    def clients(self) -> tuple[Client, ...]:
        """In the order of their numbers."""
        return tuple(Client(*row) for row in self._all(LIST))

    def client(self, client_id: str) -> Client | None:
        row = self._one(ONE, id=client_id)
        return Client(*row) if row else None

    def change_client(self, client_id: str, values: Mapping[str, str | None]) -> None:
        """`values`: its currency, locale, language and zone, all of them."""
        self._run(CHANGE, of_id=client_id, **values)

    def set_automatic(self, client_id: str, automatic: bool) -> None:
        """Whether what is said unasked to this client's people goes out without a tap."""
        self._run(SET_AUTOMATIC, id=client_id, automatic=automatic)
