"""What a consultant heard in passing: kept in his words, and a fact of a contact once somebody said which question it
answers.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, bindparam, func, insert, null, select, update
from sqlmodel import Field

from storage.client import LOCK_FIRM
from storage.columns import Instant, Row, Words, table
from storage.statement import Statement
from storage.transaction import Transaction


class NoteRow(Row, table=True):
    __tablename__ = "note"
    __table_args__ = (
        ForeignKeyConstraint(["client_id", "contact_id"], ["contact.client_id", "contact.id"]),
        Index(None, "client_id"),
    )

    id: str = Field(primary_key=True)
    number: int = Field(unique=True)
    client_id: str = Field(foreign_key="client.id")
    contact_id: str | None = None
    text: str = Field(sa_type=Words)
    offered: str = Field(sa_type=Words)
    by: str = Field(sa_type=Words)
    at: datetime = Field(sa_type=Instant)
    fact_id: str | None = Field(default=None, foreign_key="fact.id")


@dataclass(frozen=True, slots=True)
class Note:
    """`contact_id` is who said it, None where that is not known. `offered` is JSON that the caller wrote: the questions
    it may answer, as they were numbered. `by` is who noted it. `fact_id`: the fact that it became.
    """

    id: str
    number: int
    client_id: str
    contact_id: str | None
    text: str
    offered: str
    by: str
    at: datetime
    fact_id: str | None = None


note = table(NoteRow)
COLUMNS = tuple(note.c[name] for name in Note.__dataclass_fields__)

NEXT_NUMBER = Statement(select(func.coalesce(func.max(note.c.number), 0) + 1))
ADD = Statement(insert(note).values({name: bindparam(name) for name in Note.__dataclass_fields__}))
NUMBERED = Statement(select(*COLUMNS).where(note.c.number == bindparam("number")))
OF_CLIENT = Statement(select(*COLUMNS).where(note.c.client_id == bindparam("client_id")).order_by(note.c.number))
BECAME = Statement(
    update(note)
    .where(note.c.id == bindparam("of_id"), note.c.fact_id.is_(null()))
    .values(fact_id=bindparam("fact_id"), contact_id=bindparam("contact_id"))
)


class Notes(Transaction):
    __slots__ = ()

    def next_note(self) -> int:
        """The number of the next one; nobody else takes it before this work ends."""
        self._all(LOCK_FIRM)
        number: int = self._all(NEXT_NUMBER)[0][0]
        return number

    def add_note(self, new: Note) -> None:
        self._run(ADD, **{name: getattr(new, name) for name in Note.__dataclass_fields__})

    def note_numbered(self, number: int) -> Note | None:
        row = self._one(NUMBERED, number=number)
        return Note(*row) if row else None

    def notes(self, client_id: str) -> tuple[Note, ...]:
        """In the order of their numbers."""
        return tuple(Note(*row) for row in self._all(OF_CLIENT, client_id=client_id))

    def note_became(self, note_id: str, fact_id: str, contact_id: str) -> bool:
        """What was noted counts as this contact's answer now. False if it did before."""
        return self._run(BECAME, of_id=note_id, fact_id=fact_id, contact_id=contact_id) == 1
