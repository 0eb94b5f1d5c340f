"""What is open follows a person to another address: conversations, escalations, and what was not said yet."""

from collections.abc import Sequence

from sqlalchemy import bindparam, exists, or_, select, update

from storage.address import address
from storage.contact import contact
from storage.conversation import conversation
from storage.escalation import IS_OPEN, escalation
from storage.message import Messages, message, unsaid
from storage.statement import Statement, one_of, word, words

PERSONS_CONTACTS = select(contact.c.id).where(contact.c.person_id == bindparam("person_id"))
PERSONS_OTHERS = (
    select(address.c.id)
    .where(address.c.person_id == bindparam("person_id"), address.c.kind == word("direct"))
    .where(address.c.id != bindparam("to_address"))
)
there = conversation.alias("there")
IS_BUSY = exists().where(there.c.address_id == bindparam("to_address"), there.c.status == word("waiting"))
TALKS = Statement(
    select(conversation.c.id)
    .where(conversation.c.contact_id.in_(PERSONS_CONTACTS), conversation.c.source == word("chat"))
    .where(conversation.c.status.in_(words("waiting", "paused")), conversation.c.address_id.in_(PERSONS_OTHERS))
    .where((conversation.c.status == word("paused")) | ~IS_BUSY)
    .order_by(conversation.c.opened_at, conversation.c.id)
)
MOVE_TALK = Statement(
    update(conversation).where(conversation.c.id == bindparam("of_id")).values(address_id=bindparam("to_address"))
)
MOVE_ESCALATIONS = Statement(
    update(escalation)
    .where(escalation.c.contact_id.in_(PERSONS_CONTACTS), IS_OPEN, escalation.c.address_id.in_(PERSONS_OTHERS))
    .values(address_id=bindparam("to_address"))
)
MOVED = select(there.c.id).where(there.c.address_id == bindparam("to_address"))
UNSAID = Statement(
    select(message.c.id)
    .where(message.c.address_id.in_(PERSONS_OTHERS), unsaid(message), message.c.status != word("sending"))
    .where(or_(message.c.conversation_id.is_(None), message.c.conversation_id.in_(MOVED)))
    .order_by(message.c.recorded_at, message.c.address_id, message.c.seq)
)
MOVE_MESSAGE = Statement(
    update(message)
    .where(message.c.id == bindparam("of_id"))
    .values(address_id=bindparam("to_address"), seq=bindparam("seq"))
)
ASKED_THERE = Statement(
    update(message)
    .where(message.c.address_id.in_(PERSONS_OTHERS), one_of(message.c.conversation_id, "conversations"))
    .where(unsaid(message), message.c.status != word("sending"), message.c.message_class != word("relay"))
    .values(status=word("dropped"), outcome=bindparam("reason"))
)


class Following(Messages):
    __slots__ = ()

    def follow(self, person_id: str, address_id: str) -> Sequence[str]:
        """Moves what is open with the person to this address of theirs; the ids of the conversations that moved.

        What waits at both stays at both: one conversation is open at an address. Questions that were not said yet are
        taken back: they are put anew where the conversation is now.
        """
        where = {"person_id": person_id, "to_address": address_id}
        talks = [row[0] for row in self._all(TALKS, **where)]
        self._run(ASKED_THERE, conversations=talks, reason="it goes on elsewhere", **where)
        for talk in talks:
            self._run(MOVE_TALK, of_id=talk, to_address=address_id)
        self._run(MOVE_ESCALATIONS, **where)
        unsaid_ids = [row[0] for row in self._all(UNSAID, **where)]
        if unsaid_ids:
            seqs = self._next_seqs(address_id, len(unsaid_ids))
            rows = zip(unsaid_ids, seqs, strict=True)
            self._run_many(MOVE_MESSAGE, [{"of_id": one, "seq": seq, "to_address": address_id} for one, seq in rows])
        return talks
