"""Moving conversations to another structure of their playbook."""

from sqlalchemy import bindparam, select, update

from storage.contact import contact
from storage.conversation import COLUMNS, Conversation, conversation
from storage.errors import StaleConversation
from storage.fact import IN_CONVERSATION, fact
from storage.statement import Statement, words
from storage.transaction import Transaction

OPEN = Statement(
    select(*COLUMNS)
    .select_from(conversation.join(contact, contact.c.id == conversation.c.contact_id))
    .where(conversation.c.playbook == bindparam("playbook"))
    .where(conversation.c.status.in_(words("waiting", "paused", "stopped")), contact.c.left_at.is_(None))
    .order_by(conversation.c.opened_at, conversation.c.id)
)
MOVE = Statement(
    update(conversation)
    .where(conversation.c.id == bindparam("of_id"), conversation.c.version == bindparam("of_version"))
    .values(structure=bindparam("structure"))
)
RENAME = Statement(
    update(fact).where(IN_CONVERSATION, fact.c.path == bindparam("before")).values(path=bindparam("after"))
)


class Moves(Transaction):
    __slots__ = ()

    def open_conversations(self, playbook: str) -> tuple[Conversation, ...]:
        """Those that may still go on, the stopped ones among them, the oldest first."""
        return tuple(Conversation(*row) for row in self._all(OPEN, playbook=playbook))

    def move_conversation(self, conversation_id: str, version: int, structure: str) -> None:
        """From now on it has this structure; its state is still to be saved. Raises StaleConversation."""
        if not self._run(MOVE, of_id=conversation_id, of_version=version, structure=structure):
            raise StaleConversation(f"conversation {conversation_id} was moved on by somebody else: read it again")

    def rename_answer(self, conversation_id: str, before: str, after: str) -> None:
        """The newest answer at one path of the playbook stands at another from now on."""
        self._run(RENAME, of_conversation=conversation_id, before=before, after=after)
