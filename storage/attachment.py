"""What came with a message: kinds, names and the platform's references. Nothing of it is fetched."""

from sqlalchemy import bindparam, update

from storage.message import message
from storage.statement import Statement
from storage.transaction import Transaction

ATTACH = Statement(
    update(message).where(message.c.id == bindparam("of_id")).values(attachments=bindparam("attachments"))
)


class Attachments(Transaction):
    __slots__ = ()

    def attach(self, message_id: str, attachments: str) -> None:
        """Keeps what came with a message that was just heard (JSON that the caller wrote)."""
        self._run(ATTACH, of_id=message_id, attachments=attachments)
