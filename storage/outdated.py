"""What waited at a place for so long, while nobody was reached there, that it answers nothing any more."""

from datetime import datetime

from sqlalchemy import bindparam, or_, select, update

from storage.columns import Instant
from storage.message import message
from storage.relay import relay
from storage.statement import Statement, word
from storage.transaction import Transaction

BY_US = select(relay.c.message_id).where(relay.c.consultant_id.is_not(None))
# What is for the firm is said to it however late.
DROP = Statement(
    update(message)
    .where(message.c.address_id == bindparam("of_address"), message.c.status == word("pending"))
    .where(message.c.due_at < bindparam("before", type_=Instant()))
    .where(or_(message.c.message_class == word("reply"), message.c.id.in_(BY_US)))
    .values(status=word("dropped"), outcome=word("nobody was reached there in time"))
    .returning(message.c.id, message.c.seq, message.c.message_class)
)


class Outdated(Transaction):
    __slots__ = ()

    def drop_outdated(self, address_id: str, before: datetime) -> tuple[str, ...]:
        """Takes back replies, and consultants' words, that were due there before this moment; the ids of those words,
        in their order.
        """
        dropped = sorted(self._all(DROP, of_address=address_id, before=before), key=lambda row: int(row[1]))
        return tuple(row[0] for row in dropped if row[2] == "relay")
