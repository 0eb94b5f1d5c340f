"""What the firm must hear of at once, until it is over: one row each, moved on by compare-and-set."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, and_, bindparam, func, insert, select, update
from sqlmodel import Field

from conversations.escalation import Escalation, EscalationKind, EscalationStatus, Severity
from storage.address import address
from storage.client import LOCK_FIRM
from storage.columns import Instant, Row, Words, partial_index, table
from storage.statement import Statement, one_of, word
from storage.transaction import Transaction


class EscalationRow(Row, table=True):
    __tablename__ = "escalation"
    __table_args__ = (
        ForeignKeyConstraint(["client_id", "contact_id"], ["contact.client_id", "contact.id"]),
        ForeignKeyConstraint(["client_id", "conversation_id"], ["conversation.client_id", "conversation.id"]),
        CheckConstraint("status IN ('triggered', 'acknowledged', 'resolved')", name="status"),
        CheckConstraint("severity IN ('urgent', 'high', 'normal')", name="severity"),
        CheckConstraint("source IN ('phrase', 'answer', 'silence', 'observation', 'hand')", name="source"),
        partial_index("ix_escalation_due", "due_at", where="due_at IS NOT NULL"),
        partial_index("ix_escalation_open", "contact_id", where="status <> 'resolved'"),
        partial_index("ix_escalation_held", "address_id", where="held_since IS NOT NULL"),
    )

    id: str = Field(primary_key=True)
    number: int = Field(unique=True)
    client_id: str = Field(foreign_key="client.id")
    contact_id: str
    address_id: str = Field(foreign_key="address.id")
    conversation_id: str | None = None
    kind: str
    rule: str
    severity: str
    sensitive: bool
    source: str
    heard_id: str | None = Field(default=None, foreign_key="message.id")
    words: str | None = Field(default=None, sa_type=Words)
    about: str | None = Field(default=None, foreign_key="consultant.id")
    told: str = Field(sa_type=Words)
    status: str
    version: int
    triggered_at: datetime = Field(sa_type=Instant)
    told_at: datetime = Field(sa_type=Instant)
    repeated: int
    by: str | None = Field(default=None, foreign_key="consultant.id")
    touched_at: datetime | None = Field(default=None, sa_type=Instant)
    resolved_at: datetime | None = Field(default=None, sa_type=Instant)
    held_since: datetime | None = Field(default=None, sa_type=Instant)
    human: str | None = Field(default=None, foreign_key="consultant.id")
    due_at: datetime | None = Field(default=None, sa_type=Instant)


@dataclass(frozen=True, slots=True)
class StoredEscalation:
    """An escalation with where it came from. `address_id` is where its contact talks, `words` what a consultant wrote
    who raised it by hand, `about` the consultant whom it names, `told` what the contact was told (Markdown).

    `held_since`: since then the interview waits and what the contact writes goes to the firm; `human` has stepped in.
    """

    id: str
    escalation: Escalation
    address_id: str
    conversation_id: str | None = None
    words: str | None = None
    about: str | None = None
    told: str = ""
    held_since: datetime | None = None
    human: str | None = None
    due_at: datetime | None = None

    @property
    def name(self) -> str:
        """What people call it by."""
        return self.escalation.name


escalation = table(EscalationRow)
PURE = "number kind severity sensitive client_id contact_id source rule triggered_at told_at heard_id".split()
PURE += "status version repeated by touched_at resolved_at".split()
OWN = "id address_id conversation_id words about told held_since human due_at".split()
COLUMNS = tuple(escalation.c[name] for name in (*PURE, *OWN))
MOVED = ("status", "version", "told_at", "repeated", "by", "touched_at", "resolved_at")

NEXT_NUMBER = Statement(select(func.coalesce(func.max(escalation.c.number), 0) + 1))
ADD = Statement(insert(escalation).values({name: bindparam(name) for name in (*PURE, *OWN)}))
MOVE = Statement(
    update(escalation)
    .where(
        escalation.c.id == bindparam("of_id"),
        escalation.c.version == bindparam("of_version"),
        escalation.c.status == bindparam("of_status"),
    )
    .values(due_at=bindparam("due_at"), **{name: bindparam(name) for name in MOVED})
)
SET_THREAD = Statement(
    update(escalation)
    .where(escalation.c.id == bindparam("of_id"))
    .values(held_since=bindparam("held_since"), human=bindparam("human"))
)
NUMBERED = Statement(select(*COLUMNS).where(escalation.c.number == bindparam("number")))
WITH_ID = Statement(select(*COLUMNS).where(escalation.c.id == bindparam("id")))
ALL = Statement(select(*COLUMNS).order_by(escalation.c.number))
IS_OPEN = escalation.c.status != word("resolved")
OPEN = Statement(select(*COLUMNS).where(IS_OPEN).order_by(escalation.c.number))
OPEN_OF_CONTACT = Statement(
    select(*COLUMNS).where(escalation.c.contact_id == bindparam("contact_id"), IS_OPEN).order_by(escalation.c.number)
)
OPEN_THREADS = Statement(
    select(*COLUMNS)
    .where(escalation.c.address_id == bindparam("address_id"), escalation.c.held_since.is_not(None))
    .order_by(escalation.c.number)
)
IS_DUE = and_(escalation.c.due_at.is_not(None), escalation.c.due_at <= bindparam("business_now"))
DUE_ADDRESSES = Statement(
    select(address.c.id)
    .select_from(address.join(escalation, escalation.c.address_id == address.c.id))
    .where(IS_DUE)
    .order_by(escalation.c.due_at, escalation.c.id)
    .limit(bindparam("limit"))
    .with_for_update(of=address, skip_locked=True, key_share=True)
)
DUE = Statement(
    select(*COLUMNS)
    .where(IS_DUE, one_of(escalation.c.address_id, "addresses"))
    .order_by(escalation.c.due_at, escalation.c.id)
    .limit(bindparam("limit"))
)
LOCK_ADDRESS = Statement(
    select(address.c.id).where(address.c.id == bindparam("address_id")).with_for_update(key_share=True)
)


class Escalations(Transaction):
    __slots__ = ()

    def next_escalation(self) -> int:
        """The number of the next one; nobody else takes it before this work ends."""
        self._all(LOCK_FIRM)
        number: int = self._all(NEXT_NUMBER)[0][0]
        return number

    def add_escalation(self, new: StoredEscalation) -> None:
        own = {name: getattr(new, name) for name in OWN}
        self._run(ADD, **own, **_written(new.escalation))

    def move_escalation(self, before: StoredEscalation, after: Escalation, due_at: datetime | None) -> bool:
        """Stores what became of it. False, and nothing is changed, if somebody else was faster."""
        one = before.escalation
        of = {"of_id": before.id, "of_version": one.version, "of_status": one.status.value}
        moved = {name: value for name, value in _written(after).items() if name in MOVED}
        return self._run(MOVE, due_at=due_at, **of, **moved) == 1

    def set_thread(self, escalation_id: str, since: datetime | None, human: str | None = None) -> None:
        """From `since` on what the contact writes goes to the firm; None: to the bot again."""
        self._run(SET_THREAD, of_id=escalation_id, held_since=since, human=human)

    def escalation(self, number: int) -> StoredEscalation | None:
        """The one that people call by this number."""
        row = self._one(NUMBERED, number=number)
        return _read(row) if row else None

    def escalation_of(self, escalation_id: str) -> StoredEscalation | None:
        row = self._one(WITH_ID, id=escalation_id)
        return _read(row) if row else None

    def escalations(self, *, over: bool = False, contact_id: str | None = None) -> tuple[StoredEscalation, ...]:
        """Open ones by number, of one contact if named; with `over` all there ever were."""
        if contact_id is not None:
            return tuple(_read(row) for row in self._all(OPEN_OF_CONTACT, contact_id=contact_id))
        return tuple(_read(row) for row in self._all(ALL if over else OPEN))

    def open_threads(self, address_id: str) -> tuple[StoredEscalation, ...]:
        """Those for whose sake the interview at this address waits."""
        return tuple(_read(row) for row in self._all(OPEN_THREADS, address_id=address_id))

    def claim_due_escalations(self, limit: int, business_now: datetime) -> tuple[StoredEscalation, ...]:
        """Those that may come again, the longest overdue first, their contacts' addresses locked until this work
        ends; what is at addresses that somebody else holds is left out.
        """
        locked = self._all(DUE_ADDRESSES, business_now=business_now, limit=limit)
        if not locked:
            return ()
        addresses = sorted({row[0] for row in locked})
        return tuple(_read(row) for row in self._all(DUE, business_now=business_now, addresses=addresses, limit=limit))

    def lock_address(self, address_id: str) -> None:
        """A contact's address is locked before any of the firm's: so no two works wait for each other."""
        self._all(LOCK_ADDRESS, address_id=address_id)


def _written(one: Escalation) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(one, name) for name in PURE if name != "heard_id"}
    words = {"kind": one.kind.value, "severity": one.severity.value, "status": one.status.value}
    return values | words | {"heard_id": one.heard}


def _read(row: tuple[Any, ...]) -> StoredEscalation:
    pure = dict(zip(PURE, row, strict=False))
    own = dict(zip(OWN, row[len(PURE) :], strict=True))
    typed = {
        "kind": EscalationKind(pure["kind"]),
        "severity": Severity(pure["severity"]),
        "status": EscalationStatus(pure["status"]),
        "heard": pure.pop("heard_id"),
    }
    return StoredEscalation(escalation=Escalation(**(pure | typed)), **own)
