"""What came with a message: kinds, names and the platform's references; and the rows of a file that is to be imported,
as long as nobody has said whether it is.
"""

from sqlalchemy import bindparam, select, update

from storage.message import message
from storage.statement import Statement, word
from storage.transaction import Transaction

ATTACH = Statement(
    update(message).where(message.c.id == bindparam("of_id")).values(attachments=bindparam("attachments"))
)

KEPT = Statement(
    select(message.c.attachments).where(
        message.c.id == bindparam("message_id"), message.c.address_id == bindparam("address_id")
    )
)
LATEST = Statement(
    select(message.c.id, message.c.attachments)
    .where(message.c.address_id == bindparam("address_id"), message.c.direction == word("heard"))
    .where(message.c.attachments.like('%"rows": [%'))
    .order_by(message.c.seq.desc())
    .limit(1)
)


class Attachments(Transaction):
    __slots__ = ()

    def attach(self, message_id: str, attachments: str) -> None:
        """Keeps what came with a message, in the place of what was kept before (JSON that the caller wrote)."""
        self._run(ATTACH, of_id=message_id, attachments=attachments)

    def attachments_of(self, message_id: str, address_id: str) -> str | None:
        """What came with a message that was heard there, as it was kept; None without anything."""
        row = self._one(KEPT, message_id=message_id, address_id=address_id)
        return row[0] if row else None

    def latest_with_rows(self, address_id: str) -> tuple[str, str] | None:
        """The last message there whose file waits to be imported: its id, and what came with it."""
        row = self._one(LATEST, address_id=address_id)
        return (row[0], row[1]) if row else None
