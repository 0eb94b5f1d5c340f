"""What was heard last in each direct chat of an installation, to ask the platform for what came after it, and for what
was changed of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import and_, bindparam, case, func, select

from storage.address import address
from storage.message import message
from storage.statement import Statement, word
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class LastHeard:
    """`external_id` of the chat; `after`: the platform's id of the last message heard there, else of the first said;
    `heard`: the words of what was heard lately, by the platform's id.
    """

    external_id: str
    after: str
    heard: Mapping[str, str]


LOOKED_BACK = timedelta(days=2)
"""From the last message on: what was changed of so much before it is found too."""


# Presses, edits and deletions have ids of our own making.
IS_THEIRS = and_(
    message.c.external_id >= "0",
    message.c.external_id < ":",
    message.c.external_id.not_like("%@%"),
    message.c.external_id.not_like("%-%"),
)
IN_CHATS = Statement(
    select(
        address.c.id,
        address.c.external_id,
        func.max(message.c.recorded_at).label("last"),
        func.coalesce(
            func.max(case((message.c.direction == word("heard"), message.c.external_id))),
            func.min(message.c.external_id),
        ),
    )
    .select_from(address.join(message, message.c.address_id == address.c.id))
    .where(address.c.installation_id == bindparam("installation_id"))
    .where(address.c.kind == word("direct"), address.c.status == word("active"), address.c.person_id.is_not(None))
    .where(IS_THEIRS)
    .group_by(address.c.id, address.c.external_id)
    .order_by(func.max(message.c.recorded_at).desc(), address.c.external_id)
    .limit(bindparam("limit"))
)
HERE = message.c.address_id == bindparam("address_id")
LATELY = message.c.recorded_at >= bindparam("since")
HEARD = Statement(
    select(message.c.external_id, message.c.text)
    .where(HERE, LATELY, message.c.direction == word("heard"))
    .order_by(message.c.seq)
)


class HeardLast(Transaction):
    __slots__ = ()

    def last_heard(self, installation_id: str, *, limit: int = 1_000) -> tuple[LastHeard, ...]:
        """Of people we know, the liveliest chats first."""
        chats = self._all(IN_CHATS, installation_id=installation_id, limit=limit)
        return tuple(
            LastHeard(external_id, after, dict(self._all(HEARD, address_id=of_id, since=last - LOOKED_BACK)))
            for of_id, external_id, last, after in chats
        )
