"""What clients will need one day, every mention of it, and when it is looked at again."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    UniqueConstraint,
    bindparam,
    func,
    insert,
    select,
    update,
)
from sqlmodel import Field

from conversations.need.need import CostRange, Mention, Need, NeedReply, NeedStatus
from conversations.need.stage import Stage
from storage.address import address, is_reached
from storage.client import LOCK_FIRM
from storage.columns import Instant, Row, Words, partial_index, table
from storage.contact import contact
from storage.errors import StaleNeed
from storage.message import UNSAID, MessageStatus, message
from storage.statement import Statement, one_of, word, words
from storage.transaction import Transaction


class NeedRow(Row, table=True):
    __tablename__ = "need"
    __table_args__ = (
        UniqueConstraint("client_id", "id"),
        ForeignKeyConstraint(["client_id", "contact_id"], ["contact.client_id", "contact.id"]),
        CheckConstraint(
            "status IN ('planted', 'acknowledged', 'wanted', 'planned', 'met', 'declined', 'parked')", name="status"
        ),
        CheckConstraint("sensitivity BETWEEN 0 AND 2", name="sensitivity"),
        partial_index("ix_need_due", "next_at", where="next_at IS NOT NULL"),
    )

    id: str = Field(primary_key=True)
    number: int = Field(unique=True)
    client_id: str
    contact_id: str = Field(index=True)
    kind: str
    item: str = Field(sa_type=Words)
    product: str = Field(sa_type=Words)
    status: str
    why: str = Field(sa_type=Words)
    cost_low: int
    cost_high: int
    cost_currency: str
    cost_source: str = Field(sa_type=Words)
    horizon: str | None = None
    parked_until: str | None = None
    sensitivity: int
    planted_at: datetime = Field(sa_type=Instant)
    planted_by: str = Field(sa_type=Words)
    closed_at: datetime | None = Field(default=None, sa_type=Instant)
    next_at: datetime | None = Field(default=None, sa_type=Instant)
    rule: str
    lifecycle: str
    version: int


class MentionRow(Row, table=True):
    __tablename__ = "mention"
    __table_args__ = (
        ForeignKeyConstraint(["client_id", "need_id"], ["need.client_id", "need.id"]),
        CheckConstraint("reply IN ('know', 'talk', 'not_now', 'more', 'never')", name="reply"),
        Index(None, "need_id", "at"),
    )

    message_id: str = Field(primary_key=True, foreign_key="message.id")
    client_id: str
    need_id: str
    stage: str
    words: str
    at: datetime = Field(sa_type=Instant)
    reply: str | None = None
    replied_at: datetime | None = Field(default=None, sa_type=Instant)


@dataclass(frozen=True, slots=True)
class Queued:
    """A mention that was planned and not said yet; `at` is when it was planned."""

    message_id: str
    status: MessageStatus
    at: datetime


@dataclass(frozen=True, slots=True)
class StoredNeed:
    """A need as it is kept. `version` counts what happened to it; `next_at` is when it is looked at again, None: never.

    The mentions of `need` are those that were said; `queued` is one that waits to be, `last_said` the message of the
    last one that was.
    """

    need: Need
    version: int
    next_at: datetime | None
    queued: Queued | None = None
    last_said: str | None = None


need = table(NeedRow)
mention = table(MentionRow)
COLUMNS = tuple(need.c)
NAMES = tuple(column.name for column in COLUMNS)
QUEUED = frozenset(UNSAID)
CHANGES = ("status", "why", "product", "horizon", "parked_until", "closed_at", "next_at", "sensitivity")
SAVED = ("of_id", "of_version", *CHANGES)
AS_IS = (
    *("id", "number", "kind", "client_id", "contact_id", "planted_at", "item", "product", "sensitivity"),
    *("planted_by", "closed_at", "rule", "lifecycle"),
)

NEXT_NUMBER = Statement(select(func.coalesce(func.max(need.c.number), 0) + 1))
ADD = Statement(insert(need).values({name: bindparam(name) for name in NAMES}))
SAVE = Statement(
    update(need)
    .where(need.c.id == bindparam("of_id"), need.c.version == bindparam("of_version"))
    .values(
        version=need.c.version + 1,
        **{name: bindparam(name) for name in CHANGES},
    )
)
LOOK_AGAIN = Statement(update(need).where(one_of(need.c.id, "needs")).values(next_at=bindparam("next_at")))
REPLIED = Statement(
    update(mention)
    .where(mention.c.message_id == bindparam("of_message"))
    .values(reply=bindparam("reply"), replied_at=bindparam("replied_at"))
)
MENTION = Statement(insert(mention).values({column.name: bindparam(column.name) for column in mention.c}))
NEEDS = select(*COLUMNS).order_by(need.c.number)
LIST = Statement(NEEDS)
OF_CLIENT = Statement(NEEDS.where(need.c.client_id == bindparam("client_id")))
OF_CONTACT = Statement(NEEDS.where(need.c.contact_id == bindparam("contact_id")))
WANTED = Statement(NEEDS.where(need.c.status == word("wanted")))
NUMBERED = Statement(NEEDS.where(need.c.number == bindparam("number")))
ONE = Statement(NEEDS.where(need.c.id == bindparam("id")))
MENTIONED = Statement(
    select(
        mention.c.need_id,
        mention.c.message_id,
        message.c.status,
        message.c.sent_at,
        mention.c.at,
        mention.c.stage,
        mention.c.words,
        mention.c.reply,
        mention.c.replied_at,
    )
    .select_from(mention.join(message, message.c.id == mention.c.message_id))
    .where(one_of(mention.c.need_id, "needs"), message.c.status.in_(words("sent", *UNSAID)))
    .order_by(mention.c.at, mention.c.message_id)
)
IS_DUE = need.c.next_at <= bindparam("business_now")
# The row of the address where the contact is reached is the lock, as for everything said there.
DUE_ADDRESSES = Statement(
    select(need.c.id, address.c.id)
    .select_from(need.join(contact, contact.c.id == need.c.contact_id).join(address, is_reached(contact.c.person_id)))
    .where(IS_DUE)
    .order_by(need.c.next_at, need.c.id)
    .limit(bindparam("limit"))
    .with_for_update(of=address, skip_locked=True, key_share=True)
)
STILL_DUE = Statement(
    select(need.c.id).where(IS_DUE, one_of(need.c.id, "needs")).order_by(need.c.horizon.nulls_last(), need.c.number)
)
DROP = Statement(
    update(message)
    .where(message.c.id.in_(select(mention.c.message_id).where(mention.c.need_id == bindparam("of_need"))))
    .where(message.c.status.in_(words("pending", "held")))
    .values(status=word("dropped"), outcome=bindparam("reason"))
)


class Needs(Transaction):
    __slots__ = ()

    def add_need(self, new: Need, next_at: datetime | None) -> StoredNeed:
        """Keeps a new need and gives it its number; `new.number` is not looked at."""
        [number] = self.add_needs([(new, next_at)])
        return StoredNeed(replace(new, number=number), 1, next_at)

    def add_needs(self, new: Sequence[tuple[Need, datetime | None]]) -> range:
        """Keeps new needs, each with the moment when it is looked at; their numbers, in this order."""
        self._all(LOCK_FIRM)
        first: int = self._all(NEXT_NUMBER)[0][0]
        numbers = range(first, first + len(new))
        self._run_many(
            ADD,
            (
                _written(one) | {"number": number, "next_at": next_at, "version": 1}
                for number, (one, next_at) in zip(numbers, new, strict=True)
            ),
        )
        return numbers

    def save_need(self, stored: StoredNeed, after: Need, next_at: datetime | None) -> StoredNeed:
        """Keeps what became of it, with the reply to its last mention. Raises StaleNeed if it is not as it was read."""
        values = _written(after) | {"of_id": after.id, "of_version": stored.version, "next_at": next_at}
        if not self._run(SAVE, **{name: values[name] for name in SAVED}):
            raise StaleNeed(f"need N-{after.number} was changed by somebody else: read it again")
        if stored.last_said and after.mentions and after.mentions[-1] != stored.need.mentions[-1]:
            last = after.mentions[-1]
            self._run(REPLIED, of_message=stored.last_said, reply=last.reply, replied_at=last.replied_at)
        return replace(stored, need=after, version=stored.version + 1, next_at=next_at)

    def look_again(self, need_id: str, next_at: datetime | None) -> None:
        """When the need is looked at again; nothing has happened to it."""
        self.look_again_each({need_id: next_at})

    def look_again_each(self, next_at: Mapping[str, datetime | None]) -> None:
        """When each of these needs is looked at again, by its id."""
        of_moment: dict[datetime | None, list[str]] = {}
        for need_id, at in next_at.items():
            of_moment.setdefault(at, []).append(need_id)
        for at, needs in of_moment.items():
            self._run(LOOK_AGAIN, needs=needs, next_at=at)

    def mention(self, stored: StoredNeed, message_id: str, *, stage: Stage, words: str) -> None:
        """Keeps that the message, which is there already, brings the need up: a mention counts once it was said."""
        self._run(
            MENTION,
            message_id=message_id,
            client_id=stored.need.client_id,
            need_id=stored.need.id,
            stage=stage.value,
            words=words,
            at=self.now,
            reply=None,
            replied_at=None,
        )

    def drop_mentions(self, need_id: str, reason: str) -> int:
        """Takes back what is queued or held about the need. How many messages that were."""
        return self._run(DROP, of_need=need_id, reason=reason)

    def needs(self, client_id: str | None = None, *, contact_id: str | None = None) -> tuple[StoredNeed, ...]:
        """In the order of their numbers; of one client or one contact if named."""
        if contact_id is not None:
            return self._stored(self._all(OF_CONTACT, contact_id=contact_id))
        return self._stored(self._all(LIST) if client_id is None else self._all(OF_CLIENT, client_id=client_id))

    def wanted(self) -> tuple[StoredNeed, ...]:
        """Those that somebody wants to talk about, by number."""
        return self._stored(self._all(WANTED))

    def need(self, number: int) -> StoredNeed | None:
        """The need that people call N-`number`."""
        return next(iter(self._stored(self._all(NUMBERED, number=number))), None)

    def need_with(self, need_id: str) -> StoredNeed | None:
        return next(iter(self._stored(self._all(ONE, id=need_id))), None)

    def claim_due_needs(self, limit: int, business_now: datetime) -> tuple[tuple[str, str], ...]:
        """The ids of needs that are to be looked at, each with the address where its contact is reached: those that
        are longest overdue, the nearest date first. The addresses are locked until this work ends; needs of those that
        somebody else holds are left out.
        """
        locked = self._all(DUE_ADDRESSES, business_now=business_now, limit=limit)
        if not locked:
            return ()
        where = dict(reversed(locked))
        due = self._all(STILL_DUE, business_now=business_now, needs=list(where))
        return tuple((need_id, where[need_id]) for (need_id,) in due)

    def _stored(self, rows: Sequence[tuple[Any, ...]]) -> tuple[StoredNeed, ...]:
        mentioned: dict[str, list[tuple[Any, ...]]] = {row[0]: [] for row in rows}
        for need_id, *one in self._all(MENTIONED, needs=list(mentioned)) if rows else ():
            mentioned[need_id].append(tuple(one))
        return tuple(_read(row, mentioned[row[0]]) for row in rows)


def _read(row: tuple[Any, ...], mentioned: Sequence[tuple[Any, ...]]) -> StoredNeed:
    found = dict(zip(NAMES, row, strict=True))
    version, next_at = found.pop("version"), found.pop("next_at")
    low, high, currency, source = (found.pop(f"cost_{part}") for part in ("low", "high", "currency", "source"))
    said = [one for one in mentioned if one[1] == "sent"]
    waiting = [one for one in mentioned if one[1] in QUEUED]
    found |= {
        "why": tuple(json.loads(found["why"])),
        "cost": CostRange(low, high, currency, source),
        "horizon": _day(found["horizon"]),
        "parked_until": _day(found["parked_until"]),
        "status": NeedStatus(found["status"]),
        "mentions": tuple(
            Mention(sent_at or at, Stage(stage), hashed, NeedReply(reply) if reply else None, replied_at)
            for _, _, sent_at, at, stage, hashed, reply, replied_at in said
        ),
    }
    queued = Queued(waiting[-1][0], waiting[-1][1], waiting[-1][3]) if waiting else None
    return StoredNeed(Need(**found), version, next_at, queued, said[-1][0] if said else None)


def _written(one: Need) -> dict[str, Any]:
    return {name: getattr(one, name) for name in AS_IS} | {
        "status": one.status.value,
        "why": json.dumps(one.why),
        "cost_low": one.cost.low,
        "cost_high": one.cost.high,
        "cost_currency": one.cost.currency,
        "cost_source": one.cost.source,
        "horizon": one.horizon.isoformat() if one.horizon else None,
        "parked_until": one.parked_until.isoformat() if one.parked_until else None,
    }


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None
