"""A place that has another id on its platform: what was to be said there is said at the new one."""

from sqlalchemy import bindparam, null, select, update

from storage.address import address
from storage.client import client
from storage.message import TAKE_SEQ, message, unsaid
from storage.statement import Statement, word
from storage.transaction import Transaction

# What is on its way too: whoever sends it learns where it belongs, and nothing later overtakes it.
WAITING = Statement(
    select(message.c.id).where(unsaid(message), message.c.address_id == bindparam("address_id")).order_by(message.c.seq)
)
MOVE_MESSAGE = Statement(
    update(message)
    .where(message.c.id == bindparam("of_id"))
    .values(address_id=bindparam("to"), seq=bindparam("seq"), thread=null())
)
REPLACE = Statement(
    update(address)
    .where(address.c.id == bindparam("of_id"))
    .values(status=word("replaced"), replaced_by=bindparam("to"))
)
OPEN = Statement(
    update(address).where(address.c.id == bindparam("of_id")).values(status=word("active"), replaced_by=null())
)
MOVE_ROOMS = Statement(update(client).where(client.c.room_id == bindparam("of_room")).values(room_id=bindparam("to")))


class Relocation(Transaction):
    __slots__ = ()

    def relocate(self, before: str, after: str) -> None:
        """The place with the first address id is the one with the second from now on. Both are locked already."""
        waiting = [row[0] for row in self._all(WAITING, address_id=before)]
        if waiting:
            last = self._all(TAKE_SEQ, of_address=after, count=len(waiting))[0][0]
            for seq, message_id in enumerate(waiting, last - len(waiting) + 1):
                self._run(MOVE_MESSAGE, of_id=message_id, to=after, seq=seq)
        self._run(REPLACE, of_id=before, to=after)
        self._run(OPEN, of_id=after)
        self._run(MOVE_ROOMS, of_room=before, to=after)
