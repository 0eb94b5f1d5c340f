"""One run of a playbook about one contact, held at one address."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import (
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    UniqueConstraint,
    and_,
    bindparam,
    func,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlmodel import Field

from storage.columns import Instant, Row, Words, partial_index, table
from storage.errors import StaleConversation
from storage.statement import Statement, word
from storage.transaction import Transaction, values_of

LOOK_AFTER = timedelta(days=1)
"""So long after something happened in it, a conversation is looked at for a reminder."""
ConversationStatus = Literal["waiting", "paused", "completed", "declined", "expired", "stopped"]
Source = Literal["chat", "meeting", "paper"]


class ConversationRow(Row, table=True):
    __tablename__ = "conversation"
    __table_args__ = (
        UniqueConstraint("client_id", "id"),
        ForeignKeyConstraint(["client_id", "contact_id"], ["contact.client_id", "contact.id"]),
        ForeignKeyConstraint(["playbook", "structure"], ["structure.name", "structure.structure"]),
        CheckConstraint("source IN ('chat', 'meeting', 'paper')", name="source"),
        CheckConstraint(
            "status IN ('waiting', 'paused', 'completed', 'declined', 'expired', 'stopped')", name="status"
        ),
        partial_index(
            "uq_conversation_waiting",
            "address_id",
            unique=True,
            where="status = 'waiting'",
        ),
        partial_index(
            "ix_conversation_due",
            "due_at",
            where="due_at IS NOT NULL",
        ),
        partial_index("ix_conversation_remind", "remind_at", where="remind_at IS NOT NULL"),
        Index(None, "address_id", "opened_at"),
        Index(None, "contact_id", "opened_at"),
    )

    id: str = Field(primary_key=True)
    client_id: str
    contact_id: str
    address_id: str = Field(foreign_key="address.id")
    conducted_by: str | None = Field(default=None, foreign_key="consultant.id")
    source: str
    playbook: str
    structure: str
    status: str
    state: str = Field(sa_type=Words)
    opened_at: datetime = Field(sa_type=Instant)
    updated_at: datetime = Field(sa_type=Instant)
    due_at: datetime | None = Field(default=None, sa_type=Instant)
    due: str | None = Field(default=None, sa_type=Words)
    version: int
    remind_at: datetime | None = Field(default=None, sa_type=Instant)
    reminded: int = Field(sa_column_kwargs={"server_default": text("0")})
    reminded_version: int = Field(sa_column_kwargs={"server_default": text("0")})


@dataclass(frozen=True, slots=True)
class NewConversation:
    """`state` and `due` are JSON that the caller wrote; `due` is what the timer at `due_at` was planned from."""

    id: str
    client_id: str
    contact_id: str
    address_id: str
    playbook: str
    structure: str
    status: ConversationStatus
    state: str
    source: Source = "chat"
    conducted_by: str | None = None
    due_at: datetime | None = None
    due: str | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    id: str
    client_id: str
    contact_id: str
    address_id: str
    conducted_by: str | None
    source: Source
    playbook: str
    structure: str
    status: ConversationStatus
    state: str
    opened_at: datetime
    updated_at: datetime
    due_at: datetime | None
    due: str | None
    version: int


conversation = table(ConversationRow)
COLUMNS = tuple(conversation.c[name] for name in Conversation.__dataclass_fields__)

OPEN = Statement(insert(conversation).values({column.name: bindparam(column.name) for column in conversation.c}))
MOVED_ON: dict[str, Any] = {name: bindparam(name) for name in ("state", "due_at", "due", "updated_at")}
OF_VERSION = and_(conversation.c.id == bindparam("of_id"), conversation.c.version == bindparam("of_version"))
# Most steps leave the status as it is, and find a look for a reminder planned already (what happened since is compared
# when it is due). Then neither is named: SQLite writes the index over every column that is, also where its value stays.
SAVE_THE_REST = Statement(
    update(conversation)
    .where(OF_VERSION, conversation.c.status == bindparam("of_status"), conversation.c.remind_at.is_not(None))
    .values(version=conversation.c.version + 1, **MOVED_ON)
)
SAVE = Statement(
    update(conversation)
    .where(OF_VERSION)
    .values(
        version=conversation.c.version + 1,
        status=bindparam("of_status"),
        remind_at=func.coalesce(conversation.c.remind_at, bindparam("remind_at", type_=Instant())),
        **MOVED_ON,
    )
)
put_off = conversation.alias("put_off")
PUT_OFF = select(put_off.c.id).where(
    put_off.c.address_id == conversation.c.address_id,
    put_off.c.status == word("paused"),
    put_off.c.due_at.is_not(None),
)
NEXT_QUEUED = Statement(
    select(*COLUMNS)
    .where(conversation.c.address_id == bindparam("address_id"))
    .where(conversation.c.status == word("paused"), conversation.c.due_at.is_(None))
    # Whoever put questions off goes on with these first: no other may stand in the way when they do.
    .where(~PUT_OFF.exists())
    .order_by(conversation.c.opened_at, conversation.c.id)
    .limit(1)
)
LATEST = Statement(
    select(conversation.c.id)
    .where(conversation.c.address_id == bindparam("address_id"))
    .where(or_(conversation.c.status != word("paused"), conversation.c.due_at.is_not(None)))
    .order_by(conversation.c.updated_at.desc(), conversation.c.id)
    .limit(1)
)
ONE = Statement(select(*COLUMNS).where(conversation.c.id == bindparam("id")))
OF_CONTACT = Statement(
    select(*COLUMNS)
    .where(conversation.c.contact_id == bindparam("contact_id"))
    .order_by(conversation.c.opened_at, conversation.c.id)
)


class Conversations(Transaction):
    __slots__ = ()

    def open_conversation(self, new: NewConversation) -> None:
        """Raises Conflict if its contact is another client's, or if another one is waiting at this address."""
        self._run(
            OPEN,
            opened_at=self.now,
            updated_at=self.now,
            version=1,
            remind_at=None,
            reminded=0,
            reminded_version=0,
            **values_of(new),
        )

    def save_conversation(
        self,
        conversation_id: str,
        version: int,
        *,
        status: ConversationStatus,
        state: str,
        due_at: datetime | None = None,
        due: str | None = None,
    ) -> None:
        """Moves it on from `version` to the next. Raises StaleConversation if that is not its version any more."""
        values = {
            "of_id": conversation_id,
            "of_version": version,
            "of_status": status,
            "state": state,
            "due_at": due_at,
            "due": due,
            "updated_at": self.now,
            "remind_at": self.now + LOOK_AFTER,
        }
        saved = self._run(SAVE_THE_REST, **values) or self._run(SAVE, **values)
        if not saved:
            raise StaleConversation(f"conversation {conversation_id} was moved on by somebody else: read it again")

    def next_queued(self, address_id: str) -> Conversation | None:
        """The oldest paused conversation of the address that waits for nothing but its turn; None as long as one is put
        off there until a day.
        """
        row = self._one(NEXT_QUEUED, address_id=address_id)
        return Conversation(*row) if row else None

    def latest_conversation(self, address_id: str) -> str | None:
        """The id of the conversation that was moved on last at the address; none of those that wait their turn."""
        row = self._one(LATEST, address_id=address_id)
        return row[0] if row else None

    def conversation(self, conversation_id: str) -> Conversation | None:
        row = self._one(ONE, id=conversation_id)
        return Conversation(*row) if row else None

    def conversations(self, contact_id: str) -> tuple[Conversation, ...]:
        """The oldest first."""
        return tuple(Conversation(*row) for row in self._all(OF_CONTACT, contact_id=contact_id))
