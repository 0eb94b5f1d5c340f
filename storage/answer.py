"""Facts as they are read by people: each with who said it, in which words, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, select

from storage.client import client
from storage.contact import contact
from storage.fact import Subject, Sure, fact, later
from storage.message import message
from storage.person import person
from storage.statement import Statement
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """`value` is in the notation of conversations.value, None where it was skipped or erased. `heard` is the verbatim,
    `press` the payload of the button that was pressed instead. `superseded_at`: when a later answer took its place.
    """

    id: str
    client_id: str
    client_name: str
    contact_number: int | None
    contact_name: str | None
    subject: Subject
    item: str | None
    key: str | None
    path: str
    label: str
    kind: str
    value: str | None
    sure: Sure
    skip_reason: str | None
    source: str
    active: bool
    observed_at: datetime
    recorded_at: datetime
    sensitivity: int
    playbook: str | None
    structure: str | None
    erased_at: datetime | None
    heard: str | None
    press: str | None
    superseded_at: datetime | None


OTHERS = {
    "client_name": client.c.name,
    "contact_number": contact.c.number,
    "contact_name": person.c.name,
    "heard": message.c.text,
    "press": message.c.press,
    "superseded_at": later.c.recorded_at,
}


def _answers() -> Select[Any]:
    """All facts, by client and then as they were recorded."""
    return (
        select(*(OTHERS[name] if name in OTHERS else fact.c[name] for name in StoredAnswer.__dataclass_fields__))
        .select_from(
            fact.join(client, client.c.id == fact.c.client_id)
            .outerjoin(contact, contact.c.id == fact.c.contact_id)
            .outerjoin(person, person.c.id == fact.c.person_id)
            .outerjoin(message, message.c.id == fact.c.heard_id)
            .outerjoin(later, later.c.supersedes == fact.c.id)
        )
        .order_by(client.c.number, fact.c.recorded_at, fact.c.id)
    )


ALL = Statement(_answers())
OF_CLIENT = Statement(_answers().where(fact.c.client_id == bindparam("client_id")))


class Answers(Transaction):
    __slots__ = ()

    def answers(self, client_id: str | None = None) -> tuple[StoredAnswer, ...]:
        """Every answer that was ever recorded, the oldest first, superseded ones too; of one client, or of all."""
        if client_id is None:
            return tuple(StoredAnswer(*row) for row in self._all(ALL))
        return tuple(StoredAnswer(*row) for row in self._all(OF_CLIENT, client_id=client_id))
