"""What a database holds at the end, read plainly, without the code that is checked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Select, func, select

from storage.address import address
from storage.client import client
from storage.contact import contact
from storage.conversation import conversation
from storage.database import Database
from storage.escalation import escalation
from storage.fact import fact
from storage.message import message
from storage.need import mention, need
from storage.person import person
from storage.statement import Statement
from tests.simulation.cast import BEGINNING


@dataclass(frozen=True, slots=True)
class Said:
    """One message that was sent. `to`: the address, which is a person's name. `need`, `kind`: of a nudge."""

    id: str
    to: str
    message_class: str
    at: datetime
    text: str
    turn_id: str
    conversation_id: str | None
    client: str | None
    need: int | None
    kind: str | None
    playbook: str | None


@dataclass(frozen=True, slots=True)
class Heard:
    """One message of a person. `id` is the turn's; `conversation_id` None: it belongs to none, such as the reply to a
    nudge.
    """

    id: str
    by: str
    at: datetime
    text: str
    press: str | None
    conversation_id: str | None


@dataclass(frozen=True, slots=True)
class Raised:
    """An escalation about a person, from when until when it was open."""

    about: str
    at: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Told:
    """A fact: who told us what, at which client, when. `sure` says whether anything was told at all."""

    by: str
    client: str
    key: str
    item: str
    value: str | None
    sure: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation: with whom, about which client, and when it was last moved on."""

    by: str
    client: str
    playbook: str
    status: str
    at: datetime


@dataclass(frozen=True)
class Rows:
    """`unsent`, `needs`: status -> how many messages were not sent, how many needs there are."""

    said: Sequence[Said]
    heard: Sequence[Heard]
    raised: Sequence[Raised]
    told: Sequence[Told]
    talks: Sequence[Talk]
    unsent: Mapping[str, int]
    needs: Mapping[str, int]

    @cached_property
    def said_to(self) -> Mapping[str, Sequence[Said]]:
        """What was said, by the name of who saw it."""
        found: dict[str, list[Said]] = defaultdict(list)
        for one in self.said:
            found[one.to].append(one)
        return found

    @cached_property
    def told_by(self) -> Mapping[tuple[str, str, str], Sequence[Told]]:
        """Facts by person, client and key, in order."""
        found: dict[tuple[str, str, str], list[Told]] = defaultdict(list)
        for one in self.told:
            found[one.by, one.client, one.key].append(one)
        return found

    @cached_property
    def heard_by(self) -> Mapping[str, Sequence[Heard]]:
        """What was heard, by the name of who wrote it."""
        found: dict[str, list[Heard]] = defaultdict(list)
        for one in self.heard:
            found[one.by].append(one)
        return found


SAID = (
    select(
        message.c.id,
        address.c.external_id,
        message.c.message_class,
        message.c.sent_at,
        message.c.text,
        message.c.turn_id,
        message.c.conversation_id,
        client.c.name,
        need.c.number,
        need.c.kind,
        conversation.c.playbook,
    )
    .select_from(
        message.join(address, address.c.id == message.c.address_id)
        .outerjoin(client, client.c.id == message.c.client_id)
        .outerjoin(mention, mention.c.message_id == message.c.id)
        .outerjoin(need, need.c.id == mention.c.need_id)
        .outerjoin(conversation, conversation.c.id == message.c.conversation_id)
    )
    .where(message.c.status == "sent")
    .order_by(message.c.sent_at, address.c.external_id, message.c.seq)
)
HEARD = (
    select(
        message.c.id,
        address.c.external_id,
        message.c.recorded_at,
        message.c.text,
        message.c.press,
        message.c.conversation_id,
    )
    .select_from(message.join(address, address.c.id == message.c.address_id))
    .where(message.c.direction == "heard")
    .order_by(message.c.recorded_at, address.c.external_id, message.c.seq)
)
RAISED = (
    select(address.c.external_id, escalation.c.triggered_at, escalation.c.resolved_at)
    .select_from(escalation.join(address, address.c.id == escalation.c.address_id))
    .order_by(escalation.c.number)
)
TOLD = (
    select(person.c.name, client.c.name, fact.c.key, fact.c.item, fact.c.value, fact.c.sure, fact.c.observed_at)
    .select_from(fact.join(person, person.c.id == fact.c.person_id).join(client, client.c.id == fact.c.client_id))
    .where(fact.c.key.is_not(None))
    .order_by(fact.c.observed_at, fact.c.id)
)
UNSENT = (
    select(message.c.status, func.count())
    .where(message.c.direction == "said", message.c.status != "sent")
    .group_by(message.c.status)
)
TALKS = (
    select(person.c.name, client.c.name, conversation.c.playbook, conversation.c.status, conversation.c.updated_at)
    .select_from(
        conversation.join(contact, contact.c.id == conversation.c.contact_id)
        .join(person, person.c.id == contact.c.person_id)
        .join(client, client.c.id == conversation.c.client_id)
    )
    .order_by(conversation.c.opened_at, conversation.c.id)
)
NEEDS = select(need.c.status, func.count()).group_by(need.c.status)


def read_rows(database: Database) -> Rows:
    """Everything at one moment."""
    with database.work(BEGINNING) as work:

        def rows(query: Select[Any]) -> list[tuple[Any, ...]]:
            prepared = Statement(query).prepared(work.dialect)
            found = work.connection.execute(prepared.sql, prepared.bind({})).fetchall()
            return [tuple(prepared.read(row)) for row in found]

        return Rows(
            said=[Said(*row) for row in rows(SAID)],
            heard=[Heard(*row) for row in rows(HEARD)],
            raised=[Raised(*row) for row in rows(RAISED)],
            told=[Told(name, where, key, item or "", *rest) for name, where, key, item, *rest in rows(TOLD)],
            talks=[Talk(*row) for row in rows(TALKS)],
            unsent=dict(rows(UNSENT)),
            needs=dict(rows(NEEDS)),
        )
