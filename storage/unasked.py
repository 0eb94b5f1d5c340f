"""What is said unasked: to whom and when, what goes out today, and the consultant's tap before it does."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, case, null, or_, select, update

from storage.address import address
from storage.client import client
from storage.columns import Instant
from storage.conversation import conversation
from storage.message import MessageClass, MessageStatus, message, unsaid
from storage.need import mention, need
from storage.person import person
from storage.statement import Statement, word, words
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class SaidUnasked:
    """An opening or a nudge of a person; `at` is when it was said, or is to be."""

    message_id: str
    turn_id: str
    message_class: MessageClass
    status: MessageStatus
    at: datetime


@dataclass(frozen=True, slots=True)
class Planned:
    """Something unasked that goes out, went out or was held back. `kind`: of its need, `playbook`: of its conversation,
    None for what has none.
    """

    id: str
    message_class: MessageClass
    status: MessageStatus
    text: str
    due_at: datetime
    sent_at: datetime | None
    outcome: str | None
    client_id: str
    client_name: str
    person_id: str
    person_name: str
    need_id: str | None
    number: int | None
    kind: str | None
    contact_id: str | None
    playbook: str | None
    conversation_id: str | None
    planned_from: str | None


@dataclass(frozen=True, slots=True)
class PlannedOpening:
    """An opening that was planned before its conversation: `at` is when it was said, or is or was to be."""

    id: str
    planned_from: str
    status: MessageStatus
    outcome: str | None
    at: datetime


# As the index over what is unasked says it, word for word.
UNASKED = message.c.message_class.in_(words("reminder", "opening", "nudge"))
BUDGETED = message.c.message_class != word("reminder")
AT = case((message.c.status == word("sent"), message.c.sent_at), else_=message.c.due_at)
SINCE = bindparam("since", type_=Instant())
UNTIL = bindparam("until", type_=Instant())
TO_PERSON = Statement(
    select(message.c.id, message.c.turn_id, message.c.message_class, message.c.status, AT.label("at"))
    .select_from(message.join(address, address.c.id == message.c.address_id))
    .where(address.c.person_id == bindparam("person_id"), UNASKED, BUDGETED)
    .where(or_(message.c.status == word("sent"), unsaid(message)))
    .where(or_(message.c.sent_at >= SINCE, message.c.sent_at.is_(None)))
    .order_by(message.c.due_at)
)
PLANNED_OPENINGS = Statement(
    select(message.c.id, message.c.planned_from, message.c.status, message.c.outcome, AT.label("at"))
    .select_from(message.join(address, address.c.id == message.c.address_id))
    .where(address.c.person_id == bindparam("person_id"), UNASKED, message.c.message_class == word("opening"))
    .where(message.c.client_id == bindparam("client_id"), message.c.planned_from.is_not(None))
    .order_by(message.c.due_at, message.c.id)
)
BELONGS_TO = Statement(
    update(message).where(message.c.id == bindparam("of_id")).values(conversation_id=bindparam("conversation_id"))
)
SENT_SINCE = Statement(
    select(message.c.turn_id, message.c.sent_at)
    .where(UNASKED, BUDGETED, message.c.due_at >= bindparam("due_since", type_=Instant()))
    .where(message.c.status == word("sent"), message.c.sent_at >= SINCE)
)
LAST_UNASKED = Statement(
    select(message.c.id, message.c.message_class, need.c.number)
    .select_from(
        message.outerjoin(mention, mention.c.message_id == message.c.id).outerjoin(need, need.c.id == mention.c.need_id)
    )
    .where(message.c.address_id == bindparam("address_id"), UNASKED, message.c.status == word("sent"))
    .order_by(message.c.seq.desc())
    .limit(1)
)
OUTER = {
    "client_name": client.c.name,
    "person_id": person.c.id,
    "person_name": person.c.name,
    "need_id": need.c.id,
    "number": need.c.number,
    "kind": need.c.kind,
    "playbook": conversation.c.playbook,
    "contact_id": case((need.c.id.is_not(None), need.c.contact_id), else_=conversation.c.contact_id),
}
PLANNED = (
    select(*(OUTER[name] if name in OUTER else message.c[name] for name in Planned.__dataclass_fields__))
    .select_from(
        message.join(address, address.c.id == message.c.address_id)
        .join(person, person.c.id == address.c.person_id)
        .join(client, client.c.id == message.c.client_id)
        .outerjoin(mention, mention.c.message_id == message.c.id)
        .outerjoin(need, need.c.id == mention.c.need_id)
        .outerjoin(conversation, conversation.c.id == message.c.conversation_id)
    )
    .where(UNASKED)
)
# Numbers stay as they are for the whole day: what was decided today keeps its place.
OF_DAY = Statement(
    PLANNED.where(
        or_(
            and_(unsaid(message), message.c.due_at < UNTIL),
            and_(message.c.due_at >= SINCE, message.c.due_at < UNTIL),
            and_(message.c.edited_at >= SINCE, message.c.edited_at < UNTIL),
        )
    ).order_by(message.c.recorded_at, message.c.id)
)


def _tap(*before: str, **values: ColumnElement[Any]) -> Statement:
    """A change of what has one of the statuses `before`, and is not on its way."""
    return Statement(
        update(message)
        .where(message.c.id == bindparam("of_id"), message.c.status.in_(words(*before)))
        .values(edited_at=bindparam("edited_at"), **values)
    )


RELEASE = _tap("held", status=word("pending"), due_at=bindparam("due_at"))
HOLD_BACK = _tap("held", "pending", status=word("dropped"), outcome=bindparam("outcome"))
PUT_BACK = _tap("dropped", status=word("held"), outcome=null())
REWRITE = _tap("held", "pending", text=bindparam("text"))

OPENING_WAITS = Statement(
    select(message.c.id)
    .where(message.c.conversation_id == bindparam("of_conversation"), unsaid(message))
    .where(message.c.message_class == word("opening"), message.c.status == word("pending"))
    .where(message.c.attempts == 0, message.c.due_at > bindparam("business_now", type_=Instant()))
    .limit(1)
)


class Unasked(Transaction):
    __slots__ = ()

    def unasked_to(self, person_id: str, since: datetime) -> tuple[SaidUnasked, ...]:
        """Openings and nudges said to the person since then, or waiting to be: at any address, for any client."""
        return tuple(SaidUnasked(*row) for row in self._all(TO_PERSON, person_id=person_id, since=since))

    def planned_openings(self, client_id: str, person_id: str) -> tuple[PlannedOpening, ...]:
        """Openings to the person about this client that were planned before their conversation began, whatever became
        of them.
        """
        found = [PlannedOpening(*row) for row in self._all(PLANNED_OPENINGS, client_id=client_id, person_id=person_id)]
        return tuple(one for one in found if "asks" in json.loads(one.planned_from))

    def opening_waits(self, conversation_id: str) -> bool:
        """Whether its first question is to be said later, so that nobody can have answered it."""
        return self._one(OPENING_WAITS, of_conversation=conversation_id, business_now=self.now) is not None

    def belongs_to(self, message_id: str, conversation_id: str) -> None:
        """What is about to be said begins this conversation."""
        self._run(BELONGS_TO, of_id=message_id, conversation_id=conversation_id)

    def unasked_sent(self, since: datetime, due_since: datetime) -> Sequence[tuple[str, datetime]]:
        """(turn, moment) of the firm's openings and nudges sent since then that were due since `due_since`."""
        return [(row[0], row[1]) for row in self._all(SENT_SINCE, since=since, due_since=due_since)]

    def last_nudged(self, address_id: str) -> int | None:
        """The number of the need that was brought up, if that was the last thing said unasked at the address."""
        row = self._one(LAST_UNASKED, address_id=address_id)
        return row[2] if row and row[1] == "nudge" else None

    def planned(self, since: datetime, until: datetime) -> tuple[Planned, ...]:
        """All that is to go out before `until`, and what went out or was decided since then, as it was planned."""
        return tuple(Planned(*row) for row in self._all(OF_DAY, since=since, until=until))

    def release(self, message_id: str, due_at: datetime) -> bool:
        """The tap: what was held may go out from then on. False if it is not held any more."""
        return self._run(RELEASE, of_id=message_id, due_at=due_at, edited_at=self.now) == 1

    def hold_back(self, message_id: str, outcome: str) -> bool:
        """It does not go out. False if it is on its way, or done with."""
        return self._run(HOLD_BACK, of_id=message_id, outcome=outcome, edited_at=self.now) == 1

    def put_back(self, message_id: str) -> bool:
        """What was held back waits for a tap again. False if it was not held back."""
        return self._run(PUT_BACK, of_id=message_id, edited_at=self.now) == 1

    def rewrite(self, message_id: str, text: str) -> bool:
        """Other words for what was not said yet. False if it is on its way, or done with."""
        return self._run(REWRITE, of_id=message_id, text=text, edited_at=self.now) == 1
