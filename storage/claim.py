"""The one place that claims, renews and finishes messages to be said.

A message is claimed when it is the head of its address: nothing is being sent there, and nothing said earlier is due
and unsent, and when its pace allows it (storage/pacing.py). Addresses are locked first and looked at second: only so do
two processes never hold two messages of one address.
Due and expiry are business time; leases and the pause after a failed attempt are the database's clock.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    func,
    null,
    or_,
    select,
    update,
)

from storage.address import address
from storage.columns import Instant
from storage.installation import ChannelName, installation
from storage.message import MessageClass, message, unsaid
from storage.pacing import PACES, Pace, Pacing, is_open
from storage.statement import Statement, lease_clock, one_of, word, words


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message that is ours to send until the lease ends. `attempts` counts this one; `outcome` is that of the last:
    "ambiguous" may have arrived. `thread` is the platform's id of what it is said below, `changes` our id of an earlier
    message in whose place it stands, `replaces` the platform's of that.
    """

    id: str
    address_id: str
    seq: int
    text: str
    buttons: str | None
    message_class: MessageClass
    attempts: int
    outcome: str | None
    due_at: datetime
    expires_at: datetime | None
    planned_from: str | None
    conversation_id: str | None
    client_id: str | None
    turn_id: str
    ask: int | None
    sensitivity: int
    escalation_id: str | None
    thread: str | None
    changes: str | None
    lease_until: datetime
    installation_id: str
    channel: ChannelName
    external_id: str
    kind: Literal["direct", "room"]
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """`external_id`: the platform's. `ambiguous`: it may have arrived, and is not sent again."""

    at: datetime
    external_id: str | None = None
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Retry:
    """To be tried again `after` so long. `ambiguous`: it may have arrived. `moved_to`: its place is called so now.
    Unless it `counts`, the attempt was none.
    """

    after: timedelta
    error: str
    ambiguous: bool = False
    moved_to: str | None = None
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Postponed:
    """Not sent, no attempt: the manners ask for another moment (business time)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Failed:
    """It can never be sent. `gone`: nothing can, there."""

    error: str
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Dropped:
    """It does not hold any more."""

    reason: str


Outcome = Sent | Retry | Postponed | Failed | Dropped

_LOOKED_AT = 50
"""So many of those that wait for their pace are looked at, to tell when to look again."""
NOW = bindparam("business_now", type_=Instant())
ahead = message.alias("ahead")
stale = message.alias("stale")


def _queued(row: FromClause) -> ColumnElement[bool]:
    """To be said, and not done with."""
    return and_(unsaid(row), row.c.status.in_(words("pending", "sending")))


def _rests(row: FromClause) -> ColumnElement[bool]:
    """Nobody holds it, and no pause after a failed attempt is running."""
    return or_(row.c.lease_until.is_(None), row.c.lease_until <= lease_clock())


AHEAD = select(ahead.c.id).where(unsaid(ahead), ahead.c.address_id == message.c.address_id)
CLAIMABLE = and_(
    _queued(message),
    message.c.due_at <= NOW,
    _rests(message),
    ~AHEAD.where(ahead.c.status == word("sending"), ahead.c.id != message.c.id).exists(),
    # What was on its way when its lease ended goes first, even if something said earlier fell due meanwhile.
    or_(
        message.c.status == word("sending"),
        ~AHEAD.where(ahead.c.status == word("pending"), ahead.c.seq < message.c.seq, ahead.c.due_at <= NOW).exists(),
    ),
)
EXPIRE = Statement(
    update(message)
    .where(
        message.c.id.in_(
            select(stale.c.id)
            .where(_queued(stale), stale.c.expires_at <= NOW, _rests(stale))
            .with_for_update(skip_locked=True, key_share=True)
        )
    )
    .values(status=word("expired"), owner=null(), lease_until=null())
)
# What somebody waits for; the rest is said when there is room.
WAITED_FOR = message.c.message_class.in_(words("reply", "relay", "alert"))
# Addresses with something to be said now, and none of it held or resting.
FREE = (
    select(
        message.c.address_id,
        func.min(message.c.due_at).label("since"),
        func.min(case((WAITED_FOR, 0), else_=1)).label("rank"),
        func.max(case((message.c.message_class == word("relay"), 1), else_=0)).label("relays"),
    )
    .where(_queued(message), message.c.due_at <= NOW)
    .group_by(message.c.address_id)
    .having(func.sum(case((_rests(message), 0), else_=1)) == 0)
)


def _waiting(*columns: ColumnElement[Any], free: Select[Any] = FREE) -> Select[Any]:
    """Free addresses where somebody can be reached: those with something that is waited for first, of these those that
    have waited longest.
    """
    waiting = free.subquery("free")
    return (
        select(*columns)
        .select_from(
            waiting.join(address, address.c.id == waiting.c.address_id).join(
                installation, installation.c.id == address.c.installation_id
            )
        )
        # What a consultant writes is tried all the same: they are told when it did not arrive.
        .where(or_(address.c.status == word("active"), waiting.c.relays == 1))
        .order_by(waiting.c.rank, waiting.c.since, address.c.id)
        .limit(bindparam("limit"))
    )


HEAD = (address.c.id, installation.c.id, installation.c.channel, address.c.external_id, address.c.kind)


def _heads(*scope: ColumnElement[bool], free: Select[Any] = FREE) -> Statement:
    """Locks free addresses where something may go now."""
    heads = _waiting(*HEAD, free=free).where(*scope, is_open(address), is_open(installation))
    return Statement(heads.with_for_update(of=address, skip_locked=True, key_share=True))


HEADS = _heads()
HEADS_OF_CHANNELS = _heads(one_of(installation.c.channel, "scope"))
HEADS_OF_ADDRESSES = _heads(free=FREE.where(one_of(message.c.address_id, "scope")))
OPENING = Statement(_waiting(address.c.paced_until, installation.c.paced_until))
OWN = tuple(message.c[name] for name in Claimed.__dataclass_fields__ if name in message.c and name != "external_id")
TAKE = Statement(
    update(message)
    .where(message.c.address_id == bindparam("of_address"), CLAIMABLE)
    .values(
        status=word("sending"),
        owner=bindparam("owner"),
        lease_until=lease_clock("seconds"),
        attempts=message.c.attempts + 1,
        outcome=case((message.c.status == word("sending"), word("ambiguous")), else_=message.c.outcome),
    )
    .returning(*OWN)
)
OURS = and_(
    message.c.id == bindparam("of_id"),
    message.c.owner == bindparam("of_owner"),
    message.c.status == word("sending"),
)
RENEW = Statement(update(message).where(OURS).values(lease_until=lease_clock("seconds")))


def _finish(status: str, **values: ColumnElement[Any]) -> Statement:
    return Statement(update(message).where(OURS).values(status=word(status), owner=null(), **values))


SENT = _finish(
    "sent",
    lease_until=null(),
    sent_at=bindparam("at"),
    external_id=bindparam("external_id"),
    outcome=bindparam("outcome"),
    error=null(),
)
RETRY = _finish(
    "pending",
    lease_until=lease_clock("seconds"),
    outcome=bindparam("outcome"),
    error=bindparam("error"),
    attempts=message.c.attempts - bindparam("uncounted", type_=Integer()),
)
POSTPONED = _finish("pending", lease_until=null(), due_at=bindparam("until"), attempts=message.c.attempts - 1)
FAILED = _finish("failed", lease_until=null(), outcome=word("failed"), error=bindparam("error"))
DROPPED = _finish("dropped", lease_until=null(), outcome=bindparam("reason"))


class Claims(Pacing):
    __slots__ = ()

    def claim(
        self,
        owner: str,
        lease_seconds: int,
        limit: int,
        *,
        business_now: datetime,
        channels: Sequence[ChannelName] | None = None,
        address_ids: Sequence[str] | None = None,
        paces: Mapping[ChannelName, Pace] = PACES,
        clock: Callable[[], datetime] | None = None,
    ) -> tuple[Claimed, ...]:
        """The heads of at most `limit` addresses, ours until the lease ends; what is past its time expires instead.
        Nothing is claimed sooner than `paces` allow.

        A lease that ended without an outcome is claimed again, as ambiguous.
        `clock` is asked for business time once more when an address is locked: what was queued there while we waited
        would else not be due yet, and what was said after it would go first.
        Raises SchemaError if the database was upgraded under this process.
        """
        self._check_schema()
        self._run(EXPIRE, business_now=business_now)
        if address_ids is not None:
            heads = self._all(HEADS_OF_ADDRESSES, business_now=business_now, limit=limit, scope=address_ids)
        elif channels is not None:
            heads = self._all(HEADS_OF_CHANNELS, business_now=business_now, limit=limit, scope=channels)
        else:
            heads = self._all(HEADS, business_now=business_now, limit=limit)

        def now() -> datetime:
            return clock() if clock else business_now

        claimed = (self._take(owner, lease_seconds, now(), head) for head in heads if self._may_go(head, paces))
        return tuple(one for one in claimed if one)

    def opens_in(self, business_now: datetime) -> float | None:
        """Seconds until something may go that is due and only waits for its pace; None if there is nothing."""
        rows = self._all(OPENING, business_now=business_now, limit=_LOOKED_AT)
        clock = self.lease_now()
        closed = [max((moment for moment in row if moment), default=clock) for row in rows]
        return max(0.0, (min(closed) - clock).total_seconds()) if closed else None

    def _may_go(self, head: tuple[Any, ...], paces: Mapping[ChannelName, Pace]) -> bool:
        at, installation_id, channel, _, kind = head
        return self._go(at, installation_id, kind, paces[channel])

    def _take(self, owner: str, seconds: int, business_now: datetime, head: tuple[Any, ...]) -> Claimed | None:
        """The head of an address that we have locked; None if it went to somebody else before we had."""
        at, *where = head
        row = self._one(TAKE, of_address=at, business_now=business_now, owner=owner, seconds=seconds)
        return Claimed(*row, *where) if row else None

    def renew(self, message_id: str, owner: str, lease_seconds: int) -> bool:
        """Whether it is still ours: then until so many seconds from now."""
        return self._run(RENEW, of_id=message_id, of_owner=owner, seconds=lease_seconds) == 1

    def finish(self, message_id: str, owner: str, outcome: Outcome) -> bool:
        """Records what became of it. False, and nothing is changed, if the lease was lost to somebody else."""
        values: dict[str, Any]
        match outcome:
            case Sent(at, external_id, ambiguous):
                result = "ambiguous" if ambiguous else "sent"
                statement, values = SENT, {"at": at, "external_id": external_id, "outcome": result}
            case Retry(after, error, ambiguous, _, counts):
                result = "ambiguous" if ambiguous else "retry"
                seconds = max(0, round(after.total_seconds()))
                statement = RETRY
                values = {"seconds": seconds, "outcome": result, "error": error, "uncounted": int(not counts)}
            case Postponed(until):
                statement, values = POSTPONED, {"until": until}
            case Failed(error, _):
                statement, values = FAILED, {"error": error}
            case Dropped(reason):
                statement, values = DROPPED, {"reason": reason}
        return self._run(statement, of_id=message_id, of_owner=owner, **values) == 1
