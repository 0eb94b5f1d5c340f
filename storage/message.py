"""What was heard and what is to be said, in one order for each address."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import (
    CheckConstraint,
    ColumnElement,
    ForeignKeyConstraint,
    FromClause,
    UniqueConstraint,
    bindparam,
    insert,
    or_,
    select,
    update,
)
from sqlmodel import Field

from storage.address import address
from storage.columns import Instant, Row, Words, partial_index, table
from storage.conversation import conversation
from storage.statement import InsertUnlessThere, Statement, one_of, word, words
from storage.transaction import Transaction, values_of

MessageClass = Literal["reply", "relay", "alert", "reminder", "opening", "nudge"]
MessageStatus = Literal["heard", "pending", "sending", "sent", "failed", "dropped", "expired", "held"]

UNSAID = ("pending", "sending", "held")
UNSAID_ONLY = f"status IN {UNSAID}"
UNASKED_ONLY = "message_class IN ('reminder', 'opening', 'nudge')"
EXPIRING = f"expires_at IS NOT NULL AND {UNSAID_ONLY}"


class MessageRow(Row, table=True):
    __tablename__ = "message"
    __table_args__ = (
        UniqueConstraint("address_id", "seq"),
        ForeignKeyConstraint(["client_id", "conversation_id"], ["conversation.client_id", "conversation.id"]),
        CheckConstraint("direction IN ('heard', 'said')", name="direction"),
        CheckConstraint("(direction = 'heard') = (status = 'heard')", name="heard"),
        CheckConstraint("(direction = 'said') = (message_class IS NOT NULL)", name="said"),
        CheckConstraint(
            "status IN ('heard', 'pending', 'sending', 'sent', 'failed', 'dropped', 'expired', 'held')", name="status"
        ),
        CheckConstraint(
            "message_class IN ('reply', 'relay', 'alert', 'reminder', 'opening', 'nudge')", name="message_class"
        ),
        CheckConstraint("conversation_id IS NULL OR client_id IS NOT NULL", name="scope"),
        partial_index(
            "uq_message_heard",
            "address_id",
            "external_id",
            unique=True,
            where="direction = 'heard'",
        ),
        partial_index(
            "uq_message_client_message",
            "address_id",
            "client_message_id",
            unique=True,
            where="client_message_id IS NOT NULL",
        ),
        partial_index(
            "ix_message_unsaid",
            *("address_id", "status", "seq", "due_at", "lease_until"),
            where=UNSAID_ONLY,
        ),
        partial_index("ix_message_unasked", "address_id", "due_at", where=UNASKED_ONLY),
        partial_index("ix_message_unasked_due", "due_at", where=UNASKED_ONLY),
        partial_index(
            "ix_message_expires",
            "expires_at",
            where=EXPIRING,
        ),
        partial_index("ix_message_escalation", "escalation_id", where="escalation_id IS NOT NULL"),
        partial_index("ix_message_thread", "address_id", "external_id", where="escalation_id IS NOT NULL"),
    )

    id: str = Field(primary_key=True)
    address_id: str = Field(foreign_key="address.id")
    seq: int
    direction: str
    external_id: str | None = None
    client_message_id: str | None = None
    text: str = Field(sa_type=Words)
    press: str | None = None
    buttons: str | None = Field(default=None, sa_type=Words)
    message_class: str | None = None
    status: str
    owner: str | None = None
    lease_until: datetime | None = Field(default=None, sa_type=Instant)
    attempts: int
    outcome: str | None = Field(default=None, sa_type=Words)
    error: str | None = Field(default=None, sa_type=Words)
    due_at: datetime | None = Field(default=None, sa_type=Instant)
    expires_at: datetime | None = Field(default=None, sa_type=Instant)
    planned_from: str | None = Field(default=None, sa_type=Words)
    conversation_id: str | None = None
    client_id: str | None = Field(default=None, foreign_key="client.id")
    turn_id: str
    ask: int | None = None
    sensitivity: int
    recorded_at: datetime = Field(sa_type=Instant)
    sent_at: datetime | None = Field(default=None, sa_type=Instant)
    edited_at: datetime | None = Field(default=None, sa_type=Instant)
    duplicates: int
    attachments: str | None = Field(default=None, sa_type=Words)
    escalation_id: str | None = None
    spoken_by: str | None = None
    thread: str | None = None
    changes: str | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """An inbound message. `id` is the turn's, made from the message's identity; `press` the payload of a button;
    `at` when it was written, as the platform tells; `spoken_by` the address of whoever wrote it in a room.
    """

    id: str
    address_id: str
    external_id: str
    client_message_id: str | None
    text: str
    press: str | None
    at: datetime
    spoken_by: str | None = None


@dataclass(frozen=True, slots=True)
class NewMessage:
    """Something to be said at `due_at` and not after `expires_at` (business time). `buttons` and `planned_from` are
    JSON that the caller wrote; `ask` is the number of the question it asks; a `held` one waits for a consultant's tap.

    `escalation_id`: it is a card, or a line below one. `thread` is the platform's id of the message below which it is
    said; `changes` our id of an earlier message in whose place it stands.
    """

    id: str
    address_id: str
    text: str
    message_class: MessageClass
    turn_id: str
    due_at: datetime
    buttons: str | None = None
    expires_at: datetime | None = None
    planned_from: str | None = None
    conversation_id: str | None = None
    client_id: str | None = None
    ask: int | None = None
    sensitivity: int = 0
    held: bool = False
    escalation_id: str | None = None
    thread: str | None = None
    changes: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A line of a transcript. `sent_at`: when a contact wrote it, or when it left."""

    id: str
    address_id: str
    seq: int
    direction: Literal["heard", "said"]
    text: str
    press: str | None
    buttons: str | None
    message_class: MessageClass | None
    status: MessageStatus
    attempts: int
    outcome: str | None
    error: str | None
    due_at: datetime | None
    conversation_id: str | None
    client_id: str | None
    turn_id: str
    ask: int | None
    sensitivity: int
    recorded_at: datetime
    sent_at: datetime | None
    duplicates: int
    planned_from: str | None


message = table(MessageRow)


def unsaid(row: FromClause) -> ColumnElement[bool]:
    """Whether it is queued, on its way or held: in just the words of the index over these rows, for it to be used."""
    return row.c.status.in_(words(*UNSAID))


COLUMNS = tuple(message.c[name] for name in Message.__dataclass_fields__)

# Hearing takes places for the usual reply too, so that the address is written once a turn. Unused ones are gaps.
TURN_SEQS = 4
TAKE_SEQ = Statement(
    update(address)
    .where(address.c.id == bindparam("of_address"))
    .values(last_seq=address.c.last_seq + bindparam("count"))
    .returning(address.c.last_seq)
)


def _waiting(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A column of the conversation that waits at the address where something is heard."""
    here = conversation.c.address_id == bindparam("address_id")
    return select(column).where(here, conversation.c.status == word("waiting")).scalar_subquery()


HEAR = Statement(
    InsertUnlessThere(message).values(
        id=bindparam("id"),
        turn_id=bindparam("id"),
        address_id=bindparam("address_id"),
        seq=bindparam("seq"),
        direction=word("heard"),
        status=word("heard"),
        external_id=bindparam("external_id"),
        client_message_id=bindparam("client_message_id"),
        text=bindparam("text"),
        press=bindparam("press"),
        spoken_by=bindparam("spoken_by"),
        conversation_id=_waiting(conversation.c.id),
        client_id=_waiting(conversation.c.client_id),
        attempts=0,
        sensitivity=0,
        duplicates=0,
        sent_at=bindparam("at"),
        recorded_at=bindparam("recorded_at"),
    )
)
HEARD_ID = Statement(
    select(message.c.id)
    .where(message.c.address_id == bindparam("address_id"), message.c.direction == word("heard"))
    .where(message.c.external_id == bindparam("external_id"))
)
HEARD_THERE = Statement(
    select(message.c.id)
    .where(message.c.id == bindparam("id"), message.c.address_id == bindparam("address_id"))
    .where(message.c.direction == word("heard"))
)
HEARD_AGAIN = Statement(
    update(message)
    .where(message.c.address_id == bindparam("of_address"), message.c.direction == word("heard"))
    .where(
        or_(
            message.c.external_id == bindparam("external"),
            message.c.client_message_id == bindparam("client_message"),
            message.c.id == bindparam("of_id"),
        )
    )
    .values(duplicates=message.c.duplicates + 1)
)
SAY = Statement(
    insert(message).values(
        direction=word("said"),
        attempts=0,
        duplicates=0,
        seq=bindparam("seq"),
        status=bindparam("status"),
        recorded_at=bindparam("recorded_at"),
        **{name: bindparam(name) for name in NewMessage.__dataclass_fields__ if name != "held"},
    )
)
# A conversation is held at one address: that is how its messages are found without an index of their own.
WHERE_HELD = (
    select(conversation.c.address_id).where(conversation.c.id == bindparam("of_conversation")).scalar_subquery()
)
DROP_PENDING = Statement(
    update(message)
    .where(message.c.address_id == WHERE_HELD, message.c.conversation_id == bindparam("of_conversation"))
    .where(unsaid(message), message.c.status != word("sending"), one_of(message.c.message_class, "classes"))
    .values(status=word("dropped"), outcome=bindparam("reason"))
)
AT_ADDRESS = Statement(select(*COLUMNS).where(message.c.address_id == bindparam("address_id")).order_by(message.c.seq))
IN_CONVERSATION = Statement(
    select(*COLUMNS)
    .where(message.c.address_id == WHERE_HELD, message.c.conversation_id == bindparam("of_conversation"))
    .order_by(message.c.seq)
)


class Messages(Transaction):
    __slots__ = ()

    def _take_seq(self, address_id: str, count: int) -> int:
        """The last of the next `count` places in the order of the address, which stays locked until this work ends.

        Raises LookupError for an id that is no address.
        """
        row = self._one(TAKE_SEQ, of_address=address_id, count=count)
        if row is None:
            raise LookupError(f"no address {address_id}")
        last: int = row[0]
        return last

    def hear(self, heard: Heard) -> bool:
        """Records what was heard, once. False if it was there already: then only its `duplicates` are counted up.

        Raises LookupError for an id that is no address.
        """
        last = self._take_seq(heard.address_id, TURN_SEQS)
        if self._run(HEAR, seq=last - TURN_SEQS + 1, recorded_at=self.now, **values_of(heard)):
            self._spare[heard.address_id] = range(last - TURN_SEQS + 2, last + 1)
            return True
        self._take_seq(heard.address_id, -TURN_SEQS)
        self._run(
            HEARD_AGAIN,
            of_address=heard.address_id,
            of_id=heard.id,
            external=heard.external_id,
            client_message=heard.client_message_id,
        )
        return False

    def heard_id(self, address_id: str, external_id: str) -> str | None:
        """The id of what was heard there under the platform's id; None if it never was."""
        row = self._one(HEARD_ID, address_id=address_id, external_id=external_id)
        return row[0] if row else None

    def was_heard(self, message_id: str, address_id: str) -> bool:
        """Whether the message was said to us at this address."""
        return self._one(HEARD_THERE, id=message_id, address_id=address_id) is not None

    def say(self, messages: Sequence[NewMessage]) -> None:
        """Queues them, in this order at each address. Raises LookupError for an id that is no address."""
        rows: list[dict[str, Any]] = []
        for address_id in sorted({new.address_id for new in messages}):
            queued = [new for new in messages if new.address_id == address_id]
            rows.extend(
                values_of(new) | {"seq": seq, "status": "held" if new.held else "pending", "recorded_at": self.now}
                for new, seq in zip(queued, self._next_seqs(address_id, len(queued)), strict=True)
            )
        self._run_many(SAY, rows)

    def _next_seqs(self, address_id: str, count: int) -> range:
        """Places in the order of the address: those that are left from hearing here, or new ones."""
        spare = self._spare.pop(address_id, range(0))
        if len(spare) < count:
            last = self._take_seq(address_id, count)
            return range(last - count + 1, last + 1)
        self._spare[address_id] = spare[count:]
        return spare[:count]

    def drop_pending(self, conversation_id: str, classes: Sequence[MessageClass], reason: str) -> int:
        """Takes back what is queued or held in this conversation. How many messages that were."""
        return self._run(DROP_PENDING, of_conversation=conversation_id, classes=classes, reason=reason)

    def transcript(self, address_id: str) -> tuple[Message, ...]:
        """Everything heard and said at the address, in its order."""
        return tuple(Message(*row) for row in self._all(AT_ADDRESS, address_id=address_id))

    def transcript_of(self, conversation_id: str) -> tuple[Message, ...]:
        """Everything heard and said in the conversation, in the order of its address."""
        return tuple(Message(*row) for row in self._all(IN_CONVERSATION, of_conversation=conversation_id))
