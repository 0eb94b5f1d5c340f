"""“Not important to this client”: signed, listed, and undone at any time."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import CheckConstraint, bindparam, func, insert, select, update
from sqlmodel import Field

from conversations.escalation import EscalationKind, Mute
from storage.client import LOCK_FIRM
from storage.columns import Instant, Row, table
from storage.escalation import escalation
from storage.statement import Statement
from storage.transaction import Transaction


class MuteRow(Row, table=True):
    __tablename__ = "mute"
    __table_args__ = (CheckConstraint("scope IN ('once', 'always')", name="scope"),)

    id: str = Field(primary_key=True)
    number: int = Field(unique=True)
    client_id: str = Field(foreign_key="client.id", index=True)
    kind: str
    rule: str
    scope: str
    escalation_id: str = Field(foreign_key="escalation.id")
    by: str = Field(foreign_key="consultant.id")
    at: datetime = Field(sa_type=Instant)
    undone_by: str | None = Field(default=None, foreign_key="consultant.id")
    undone_at: datetime | None = Field(default=None, sa_type=Instant)


@dataclass(frozen=True, slots=True)
class StoredMute:
    """`number` is what people undo it by."""

    number: int
    mute: Mute


muted = table(MuteRow)

NEXT_NUMBER = Statement(select(func.coalesce(func.max(muted.c.number), 0) + 1))
ADD = Statement(
    insert(muted).values({column.name: bindparam(column.name) for column in muted.c if "undone" not in column.name})
)
LISTED = (
    select(
        muted.c.number,
        muted.c.client_id,
        muted.c.kind,
        muted.c.rule,
        muted.c.scope,
        escalation.c.number,
        muted.c.by,
        muted.c.at,
        muted.c.undone_by,
        muted.c.undone_at,
    )
    .select_from(muted.join(escalation, escalation.c.id == muted.c.escalation_id))
    .order_by(muted.c.number)
)
LIST = Statement(LISTED)
OF_CLIENT = Statement(LISTED.where(muted.c.client_id == bindparam("client_id")))
WITH_NUMBER = Statement(select(muted.c.id).where(muted.c.number == bindparam("number")))
UNDO = Statement(
    update(muted)
    .where(muted.c.number == bindparam("of_number"), muted.c.undone_at.is_(None))
    .values(undone_by=bindparam("undone_by"), undone_at=bindparam("undone_at"))
)


class Mutes(Transaction):
    __slots__ = ()

    def add_mute(self, mute_id: str, new: Mute, escalation_id: str) -> int:
        """The short number of what was said not to matter."""
        self._all(LOCK_FIRM)
        number: int = self._all(NEXT_NUMBER)[0][0]
        self._run(
            ADD,
            id=mute_id,
            number=number,
            client_id=new.client_id,
            kind=new.kind.value,
            rule=new.rule,
            scope=new.scope,
            escalation_id=escalation_id,
            by=new.by,
            at=new.at,
        )
        return number

    def mutes(self, client_id: str | None = None) -> tuple[StoredMute, ...]:
        """Those that were undone among them; of one client if named."""
        rows = self._all(LIST) if client_id is None else self._all(OF_CLIENT, client_id=client_id)
        return tuple(
            StoredMute(number, Mute(client, EscalationKind(kind), *rest)) for number, client, kind, *rest in rows
        )

    def mute_id(self, number: int) -> str | None:
        row = self._one(WITH_NUMBER, number=number)
        return row[0] if row else None

    def undo_mute(self, number: int, by: str) -> bool:
        """False if it was undone already, or never was."""
        return self._run(UNDO, of_number=number, undone_by=by, undone_at=self.now) == 1
