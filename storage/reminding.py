"""When an open question is looked at for a reminder, and how often it was repeated.

A turn only sets the moment where there is none: it is compared with what happened since when it has come.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update

from storage.address import address
from storage.columns import Instant
from storage.conversation import conversation
from storage.statement import Statement
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Reminded:
    """How often a conversation was reminded of the question that was open at `version`."""

    conversation_id: str
    version: int
    count: int


DUE = Statement(
    select(conversation.c.id, conversation.c.reminded_version, conversation.c.reminded)
    .select_from(conversation.join(address))
    .where(conversation.c.remind_at <= bindparam("business_now", type_=Instant()))
    .order_by(conversation.c.remind_at, conversation.c.id)
    .limit(bindparam("limit"))
    .with_for_update(of=address, skip_locked=True, key_share=True)
)
REMIND_AT = Statement(
    update(conversation)
    .where(conversation.c.id == bindparam("of_id"))
    .values(
        remind_at=bindparam("remind_at"),
        reminded_version=bindparam("reminded_version"),
        reminded=bindparam("reminded"),
    )
)


class Reminding(Transaction):
    __slots__ = ()

    def claim_reminders(self, limit: int, business_now: datetime) -> tuple[Reminded, ...]:
        """Conversations that are to be looked at, their addresses locked until this work ends; those that somebody
        else holds are left out.
        """
        return tuple(Reminded(*row) for row in self._all(DUE, business_now=business_now, limit=limit))

    def remind_at(self, reminded: Reminded, at: datetime | None) -> None:
        """When it is looked at again (None: not before its contact says something), and how often it was repeated."""
        self._run(
            REMIND_AT,
            of_id=reminded.conversation_id,
            remind_at=at,
            reminded_version=reminded.version,
            reminded=reminded.count,
        )
