"""Which messages passed between a contact and the firm in the thread of an escalation."""

from dataclasses import dataclass

from sqlalchemy import bindparam, insert, select
from sqlmodel import Field

from conversations.authoring.playbook import CONFIDENTIAL
from storage.columns import Row, table
from storage.message import message
from storage.statement import Statement, word
from storage.transaction import Transaction, values_of


class RelayRow(Row, table=True):
    __tablename__ = "relay"

    message_id: str = Field(primary_key=True, foreign_key="message.id")
    escalation_id: str = Field(foreign_key="escalation.id", index=True)
    consultant_id: str | None = Field(default=None, foreign_key="consultant.id")
    line_id: str | None = Field(default=None, foreign_key="message.id", index=True)


@dataclass(frozen=True, slots=True)
class Relay:
    """A message to or from the contact. `consultant_id` None: the contact's own; `line_id` is the consultant's line
    that it was made from.
    """

    message_id: str
    escalation_id: str
    consultant_id: str | None = None
    line_id: str | None = None


relay = table(RelayRow)
COLUMNS = tuple(relay.c[name] for name in Relay.__dataclass_fields__)
ADD = Statement(insert(relay).values({name: bindparam(name) for name in Relay.__dataclass_fields__}))
OF_MESSAGE = Statement(select(*COLUMNS).where(relay.c.message_id == bindparam("message_id")))
OF_LINE = Statement(
    select(*COLUMNS).where(relay.c.line_id == bindparam("line_id")).order_by(relay.c.message_id).limit(1)
)
WORDS = Statement(select(message.c.text).where(message.c.id == bindparam("id")))
above = message.alias("above")
OPEN_WORDS = Statement(
    select(
        message.c.text,
        select(above.c.sensitivity)
        .where(above.c.address_id == message.c.address_id, above.c.seq < message.c.seq)
        .where(above.c.direction == word("said"))
        .order_by(above.c.seq.desc())
        .limit(1)
        .scalar_subquery(),
    ).where(message.c.id == bindparam("id"))
)


class Relays(Transaction):
    __slots__ = ()

    def add_relay(self, new: Relay) -> None:
        self._run(ADD, **values_of(new))

    def relay_of(self, message_id: str) -> Relay | None:
        """What is known of a message of a thread; None for every other."""
        row = self._one(OF_MESSAGE, message_id=message_id)
        return Relay(*row) if row else None

    def relay_of_line(self, line_id: str) -> Relay | None:
        """What a consultant's line became, where the contact is."""
        row = self._one(OF_LINE, line_id=line_id)
        return Relay(*row) if row else None

    def words_of(self, message_id: str) -> str:
        """The exact words of a message, "" if it is gone: they are quoted only at the moment they are shown."""
        row = self._one(WORDS, id=message_id)
        return row[0] if row else ""

    def open_words_of(self, message_id: str) -> str:
        """The same for whoever of the firm may read what is not confidential: "" if what stood above it was."""
        row = self._one(OPEN_WORDS, id=message_id)
        return row[0] if row and (row[1] or 0) < CONFIDENTIAL else ""
