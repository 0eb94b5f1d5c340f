"""Observations, appended and never changed: a correction is a new row that supersedes the old one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import (
    CheckConstraint,
    ColumnElement,
    ForeignKeyConstraint,
    FromClause,
    Index,
    and_,
    bindparam,
    exists,
    insert,
    select,
    update,
)
from sqlmodel import Field

from storage.columns import Instant, Row, Words, partial_index, table
from storage.contact import contact
from storage.conversation import conversation
from storage.statement import Statement, one_of
from storage.transaction import Transaction, values_of

Subject = Literal["client", "person", "item", "consent"]
Sure = Literal["exact", "about", "confirmed", "unknown", "skipped"]


class FactRow(Row, table=True):
    __tablename__ = "fact"
    __table_args__ = (
        ForeignKeyConstraint(
            ["client_id", "contact_id", "person_id"], ["contact.client_id", "contact.id", "contact.person_id"]
        ),
        ForeignKeyConstraint(["client_id", "conversation_id"], ["conversation.client_id", "conversation.id"]),
        CheckConstraint("subject IN ('client', 'person', 'item', 'consent')", name="subject"),
        CheckConstraint("sure IN ('exact', 'about', 'confirmed', 'unknown', 'skipped')", name="sure"),
        CheckConstraint("sensitivity BETWEEN 0 AND 2", name="sensitivity"),
        partial_index(
            "uq_fact_supersedes",
            "supersedes",
            unique=True,
            where="supersedes IS NOT NULL",
        ),
        Index(None, "client_id", "person_id", "key", "path"),
    )

    id: str = Field(primary_key=True)
    client_id: str = Field(foreign_key="client.id")
    contact_id: str | None = None
    person_id: str | None = None
    conversation_id: str | None = None
    subject: str
    item: str | None = Field(default=None, sa_type=Words)
    key: str | None = None
    path: str
    label: str = Field(sa_type=Words)
    kind: str
    value: str | None = Field(default=None, sa_type=Words)
    heard_id: str | None = Field(default=None, foreign_key="message.id")
    asked_id: str | None = Field(default=None, foreign_key="message.id")
    sure: str
    skip_reason: str | None = Field(default=None, sa_type=Words)
    source: str
    active: bool
    observed_at: datetime = Field(sa_type=Instant)
    recorded_at: datetime = Field(sa_type=Instant)
    supersedes: str | None = Field(default=None, foreign_key="fact.id")
    sensitivity: int
    language: str
    playbook: str | None = None
    structure: str | None = None
    erased_at: datetime | None = Field(default=None, sa_type=Instant)


@dataclass(frozen=True, slots=True)
class NewFact:
    """`value` is in the notation of conversations.value; `heard_id` is the message with the verbatim, `asked_id` the
    one with the question as it was worded. What it supersedes is found when it is recorded.
    """

    id: str
    client_id: str
    contact_id: str
    person_id: str
    conversation_id: str | None
    subject: Subject
    path: str
    label: str
    kind: str
    value: str | None
    sure: Sure
    source: str
    observed_at: datetime
    language: str
    playbook: str | None
    structure: str | None
    key: str | None = None
    item: str | None = None
    heard_id: str | None = None
    asked_id: str | None = None
    skip_reason: str | None = None
    active: bool = True
    sensitivity: int = 0


@dataclass(frozen=True, slots=True)
class KnownFact:
    """What a person told us already, under the key that it was saved as."""

    key: str
    item: str | None
    value: str | None
    kind: str
    sure: Sure
    recorded_at: datetime
    fact_id: str


@dataclass(frozen=True, slots=True)
class CountingFact:
    """A fact about a client that counts now, whoever said it. `value` is None where it was left out."""

    id: str
    key: str
    kind: str
    value: str | None
    contact_id: str | None
    observed_at: datetime
    item: str | None
    sensitivity: int


fact = table(FactRow)
later = fact.alias("later")
earlier = fact.alias("earlier")


def newest(row: FromClause) -> ColumnElement[bool]:
    """That nothing supersedes this row of the fact table."""
    return ~exists().where(later.c.supersedes == row.c.id)


def _insert(*same: ColumnElement[bool]) -> Statement:
    """Records a fact over the newest one that `same` calls the same."""
    values: dict[str, Any] = {column.name: bindparam(column.name) for column in fact.c}
    values["supersedes"] = select(earlier.c.id).where(*same, newest(earlier)).limit(1).scalar_subquery()
    return Statement(insert(fact).values(values))


THEIRS = (earlier.c.client_id == bindparam("client_id"), earlier.c.person_id == bindparam("person_id"))
RECORD_KEYED = _insert(
    *THEIRS, earlier.c.key == bindparam("key"), earlier.c.item.is_not_distinct_from(bindparam("item"))
)
RECORD_UNKEYED = _insert(
    *THEIRS,
    earlier.c.key.is_(None),
    earlier.c.path == bindparam("path"),
    earlier.c.conversation_id == bindparam("conversation_id"),
)
KNOWN = Statement(
    select(fact.c.key, fact.c.item, fact.c.value, fact.c.kind, fact.c.sure, fact.c.recorded_at, fact.c.id)
    .where(fact.c.client_id == bindparam("client_id"), fact.c.person_id == bindparam("person_id"))
    .where(fact.c.key.is_not(None), fact.c.active.is_(True), newest(fact))
    .order_by(fact.c.recorded_at, fact.c.id)
)
COUNTING = Statement(
    select(*(fact.c[name] for name in CountingFact.__dataclass_fields__))
    .where(fact.c.client_id == bindparam("client_id"), fact.c.erased_at.is_(None))
    .where(fact.c.key.is_not(None), fact.c.active.is_(True), newest(fact))
    .order_by(fact.c.recorded_at, fact.c.id)
)


def _of_conversation(column: ColumnElement[str]) -> ColumnElement[str]:
    """The client or the person of the conversation: with them its facts are found without an index of their own."""
    return (
        select(column)
        .select_from(conversation.join(contact))
        .where(conversation.c.id == bindparam("of_conversation"))
        .scalar_subquery()
    )


IN_CONVERSATION = and_(
    fact.c.client_id == _of_conversation(conversation.c.client_id),
    fact.c.person_id == _of_conversation(contact.c.person_id),
    fact.c.conversation_id == bindparam("of_conversation"),
    newest(fact),
)
SET_ACTIVE = Statement(
    update(fact).where(IN_CONVERSATION, one_of(fact.c.path, "paths")).values(active=bindparam("active"))
)


class Facts(Transaction):
    __slots__ = ()

    def record(self, facts: Iterable[NewFact]) -> None:
        """Appends them, each over the newest fact of the same contact, key and item (without a key: of the same
        conversation and path). Raises Conflict if a contact or conversation is another client's.
        """
        for new in facts:
            self._run(
                RECORD_UNKEYED if new.key is None else RECORD_KEYED,
                recorded_at=self.now,
                erased_at=None,
                **values_of(new),
            )

    def set_active(self, conversation_id: str, paths: Sequence[str], active: bool) -> None:
        """Whether the newest answers at these paths count: a later answer may hide a question, and show it again."""
        self._run(SET_ACTIVE, of_conversation=conversation_id, paths=paths, active=active)

    def known(self, client_id: str, person_id: str) -> tuple[KnownFact, ...]:
        """What this person told us about this client under a key, and still counts."""
        return tuple(KnownFact(*row) for row in self._all(KNOWN, client_id=client_id, person_id=person_id))

    def counting(self, client_id: str) -> tuple[CountingFact, ...]:
        """What counts now of all that was told about this client, by whomever, under a key."""
        return tuple(CountingFact(*row) for row in self._all(COUNTING, client_id=client_id))
