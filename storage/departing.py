"""What is still on its way to somebody who has left a client, or was told in the thread of an escalation."""

from sqlalchemy import bindparam, select, update

from storage.conversation import conversation
from storage.message import message
from storage.need import mention, need
from storage.relay import relay
from storage.statement import Statement, word, words
from storage.transaction import Transaction

WAITS = message.c.status.in_(words("pending", "held"))
OF_CONTACT = Statement(
    select(message.c.id)
    .where(WAITS)
    .where(
        message.c.conversation_id.in_(
            select(conversation.c.id).where(conversation.c.contact_id == bindparam("contact_id"))
        )
        | message.c.id.in_(
            select(mention.c.message_id)
            .select_from(mention.join(need, need.c.id == mention.c.need_id))
            .where(need.c.contact_id == bindparam("contact_id"))
        )
    )
    .order_by(message.c.id)
)
OF_ESCALATION = Statement(
    select(message.c.id)
    .select_from(message.join(relay, relay.c.message_id == message.c.id))
    .where(WAITS, message.c.direction == word("said"), relay.c.escalation_id == bindparam("escalation_id"))
    .order_by(message.c.id)
)
DROP = Statement(
    update(message)
    .where(message.c.id == bindparam("of_id"), WAITS)
    .values(status=word("dropped"), outcome=bindparam("reason"))
)


class Departing(Transaction):
    __slots__ = ()

    def unsaid_to(self, contact_id: str) -> tuple[str, ...]:
        """The ids of what is queued or held for this contact, in conversations and about needs."""
        return tuple(row[0] for row in self._all(OF_CONTACT, contact_id=contact_id))

    def unsaid_in(self, escalation_id: str) -> tuple[str, ...]:
        """The ids of what the firm wrote to the contact of this escalation and was not sent yet."""
        return tuple(row[0] for row in self._all(OF_ESCALATION, escalation_id=escalation_id))

    def drop(self, message_id: str, reason: str) -> bool:
        """Takes a message back. False if it is on its way, or was sent."""
        return self._run(DROP, of_id=message_id, reason=reason) == 1
