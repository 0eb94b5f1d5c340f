"""When something is due next, of whatever kind: how business time is moved from due row to due row."""

from datetime import datetime

from sqlalchemy import ColumnElement, Label, and_, bindparam, func, select

from storage.columns import Instant
from storage.consultant import consultant
from storage.conversation import conversation
from storage.escalation import escalation
from storage.message import message, unsaid
from storage.need import need
from storage.statement import Statement, words
from storage.transaction import Transaction

AFTER = bindparam("after", type_=Instant())


def _next(moment: ColumnElement[datetime], *scope: ColumnElement[bool]) -> Statement:
    earliest: Label[datetime] = func.min(moment, type_=Instant()).label("earliest")
    return Statement(select(earliest).where(and_(moment > AFTER, *scope)))


EVERY_KIND = (
    _next(conversation.c.due_at),
    _next(conversation.c.remind_at),
    _next(need.c.next_at),
    _next(escalation.c.due_at),
    _next(consultant.c.day_at, consultant.c.left_at.is_(None)),
    _next(message.c.due_at, unsaid(message), message.c.status.in_(words("pending", "sending"))),
)


class Due(Transaction):
    __slots__ = ()

    def next_due(self, after: datetime) -> datetime | None:
        """The earliest moment later than `after` at which a row of any kind is due; None if none is."""
        found = [self._all(statement, after=after)[0][0] for statement in EVERY_KIND]
        return min((moment for moment in found if moment is not None), default=None)
