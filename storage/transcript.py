"""Everything that was heard and said, at every address, with the name of the place: what a story is told from."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import func, select

from storage.address import address
from storage.columns import Instant
from storage.consultant import consultant
from storage.message import message
from storage.person import person
from storage.statement import Statement, words
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Line:
    """A message that was heard, was sent, or failed. `place` is whose chat it is, None for a room; `of_firm`: that one
    is of the firm. `buttons` and `planned_from` are JSON.
    """

    id: str
    address_id: str
    seq: int
    direction: Literal["heard", "said"]
    status: str
    text: str
    press: str | None
    buttons: str | None
    planned_from: str | None
    place: str | None
    of_firm: bool
    by: str | None
    at: datetime
    """When it was written, or when it left; of one that failed, when it was to be said."""


spot, speaker = address.alias("spot"), person.alias("speaker")
COLUMNS = (
    *(message.c[name] for name in ("id", "address_id", "seq", "direction", "status", "text", "press", "buttons")),
    message.c.planned_from,
    person.c.name,
    consultant.c.id.is_not(None).label("of_firm"),
    speaker.c.name.label("by"),
    func.coalesce(message.c.sent_at, message.c.due_at, message.c.recorded_at, type_=Instant()).label("at"),
)
EVERYTHING = Statement(
    select(*COLUMNS)
    .select_from(
        message.join(address, message.c.address_id == address.c.id)
        .outerjoin(person, address.c.person_id == person.c.id)
        .outerjoin(consultant, consultant.c.person_id == person.c.id)
        .outerjoin(spot, spot.c.id == message.c.spoken_by)
        .outerjoin(speaker, speaker.c.id == spot.c.person_id)
    )
    .where(message.c.changes.is_(None))
    .where(message.c.status.in_(words("heard", "sent", "failed")))
    .order_by(message.c.address_id, message.c.seq)
)


class Transcripts(Transaction):
    __slots__ = ()

    def everything(self) -> tuple[Line, ...]:
        """By address, and there in its order."""
        return tuple(Line(*row) for row in self._all(EVERYTHING))
