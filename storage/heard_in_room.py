"""What was heard in each room of an installation, and which cards are open there, to ask the platform for the rest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, or_, select

from storage.address import address
from storage.escalation import escalation
from storage.last_heard import HEARD, HERE, IS_THEIRS, LATELY, LOOKED_BACK
from storage.message import message
from storage.relay import relay
from storage.statement import Statement, one_of, word
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class HeardInRoom:
    """`external_id` of the room; `since`: the platform's id from which on its history is read; `cards`: of what is open
    or was lately, the latest first; `heard`: the words of what was heard lately, by the platform's id.
    """

    external_id: str
    since: str
    cards: tuple[str, ...]
    heard: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a message in a room, which was `written` then: its words went to a contact, it was `answered`, or
    it was left undone because it was found late.
    """

    written: datetime
    passed_on: bool
    answered: bool
    left_undone: bool


UNDONE = "late"
"""Stands in `planned_from` of what says that something was left undone, after the words that it quotes."""
ROOMS = Statement(
    select(address.c.id, address.c.external_id, func.max(message.c.recorded_at).label("last"))
    .select_from(address.join(message, message.c.address_id == address.c.id))
    .where(address.c.installation_id == bindparam("installation_id"))
    .where(address.c.kind == word("room"), address.c.status == word("active"), IS_THEIRS)
    .group_by(address.c.id, address.c.external_id)
    .order_by(address.c.external_id)
)
FIRST = Statement(select(func.min(message.c.external_id)).where(HERE, LATELY, IS_THEIRS))
CARDS = Statement(
    select(message.c.escalation_id, message.c.external_id)
    .select_from(message.join(escalation, escalation.c.id == message.c.escalation_id))
    .where(HERE, IS_THEIRS, message.c.changes.is_(None), message.c.thread.is_(None))
    .where(or_(escalation.c.status != word("resolved"), escalation.c.resolved_at >= bindparam("since")))
    .order_by(escalation.c.number.desc(), message.c.seq)
)


said = message.alias("said")
ANSWERS = select(said.c.id).where(
    said.c.address_id == message.c.address_id, said.c.seq > message.c.seq, said.c.turn_id == message.c.id
)
OUTCOMES = Statement(
    select(
        message.c.sent_at,
        select(relay.c.message_id).where(relay.c.line_id == message.c.id).exists().label("passed_on"),
        ANSWERS.exists().label("answered"),
        ANSWERS.where(said.c.planned_from.like(f'{{"words": %"{UNDONE}": %')).exists().label("left_undone"),
    )
    .where(HERE, one_of(message.c.external_id, "external_ids"), message.c.direction == word("heard"))
    .order_by(message.c.sent_at, message.c.seq)
)
IS_SAID = Statement(select(message.c.id).where(message.c.id == bindparam("id"), message.c.direction == word("said")))


class HeardInRooms(Transaction):
    __slots__ = ()

    def heard_in_rooms(self, installation_id: str) -> tuple[HeardInRoom, ...]:
        """Of all rooms of the firm there in which something was said or heard."""
        return tuple(
            self._in_room(of_id, external_id, since=last - LOOKED_BACK)
            for of_id, external_id, last in self._all(ROOMS, installation_id=installation_id)
        )

    def _in_room(self, of_id: str, external_id: str, **since: object) -> HeardInRoom:
        cards: dict[str, str] = {}
        for escalation_id, card in self._all(CARDS, address_id=of_id, **since):
            cards.setdefault(escalation_id, card)
        first = self._all(FIRST, address_id=of_id, **since)[0][0]
        heard = dict(self._all(HEARD, address_id=of_id, **since))
        return HeardInRoom(external_id, first, tuple(cards.values()), heard)

    def outcomes(self, address_id: str, external_ids: Sequence[str]) -> tuple[Outcome, ...]:
        """What became of these messages, in the order in which they were written."""
        rows = self._all(OUTCOMES, address_id=address_id, external_ids=list(external_ids))
        return tuple(Outcome(row[0], *map(bool, row[1:])) for row in rows)

    def is_said(self, message_id: str) -> bool:
        """Whether something of ours has this id, be it on its way or sent."""
        return self._one(IS_SAID, id=message_id) is not None
