"""What stands below what in a place of the firm: the card of an escalation, and the lines of its thread."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import and_, bindparam, func, null, or_, select, update

from storage.address import address
from storage.message import message, unsaid
from storage.person import person
from storage.statement import Statement, one_of, word, words
from storage.transaction import Transaction

AWAITED_FOR = timedelta(hours=1)
"""So long the next message of somebody counts as the words that were asked for."""

BELOW = message.c.escalation_id.is_not(None)
MAY_BE_SEEN = and_(message.c.status == word("pending"), message.c.outcome == word("ambiguous"))
"""Nobody knows whether it arrived, so it is to be sent again."""
ROOT = Statement(
    select(message.c.external_id)
    .where(message.c.escalation_id == bindparam("escalation_id"), message.c.address_id == bindparam("address_id"))
    .where(message.c.external_id.is_not(None), message.c.changes.is_(None), message.c.thread.is_(None))
    .order_by(message.c.seq)
    .limit(1)
)
ANSWERED = Statement(
    select(message.c.escalation_id)
    .where(message.c.address_id == bindparam("address_id"), message.c.external_id == bindparam("external_id"), BELOW)
    .limit(1)
)
CARDS = Statement(
    select(message.c.id, message.c.address_id)
    .where(message.c.escalation_id == bindparam("escalation_id"))
    .where(message.c.message_class == bindparam("message_class"), message.c.changes.is_(None))
    .where(or_(message.c.status.in_(words("sent", "sending")), MAY_BE_SEEN))
    .order_by(message.c.address_id, message.c.seq)
)
CHANGED = Statement(select(message.c.external_id).where(message.c.id == bindparam("message_id")))
UNDER_WAY = Statement(
    select(message.c.id)
    .where(message.c.address_id == bindparam("address_id"), unsaid(message), message.c.status == word("pending"))
    .where(message.c.changes == bindparam("message_id"))
    .limit(1)
)
PROMPT = Statement(
    select(message.c.seq, message.c.planned_from)
    .where(message.c.address_id == bindparam("address_id"), message.c.recorded_at > bindparam("since"))
    .where(message.c.direction == word("said"), message.c.planned_from.like(bindparam("prompt")))
    .order_by(message.c.seq.desc())
    .limit(1)
)
SPOKEN_SINCE = Statement(
    select(func.count())
    .where(message.c.address_id == bindparam("address_id"), message.c.seq > bindparam("seq"))
    .where(message.c.direction == word("heard"))
    .where(func.coalesce(message.c.spoken_by, "") == bindparam("spoken_by"))
)

DUE_CARDS = Statement(
    select(message.c.id, message.c.escalation_id, message.c.planned_from)
    .where(message.c.address_id == bindparam("address_id"), unsaid(message), message.c.status == word("pending"))
    .where(message.c.message_class == word("alert"), BELOW, message.c.due_at <= bindparam("business_now"))
    .order_by(message.c.seq)
)
CARDS_SINCE = Statement(
    select(func.count())
    .where(message.c.address_id == bindparam("address_id"), message.c.status == word("sent"))
    .where(message.c.message_class == word("alert"), BELOW, message.c.sent_at > bindparam("since"))
)
LISTS = Statement(
    select(message.c.id, message.c.address_id, message.c.planned_from)
    .where(message.c.address_id.in_(select(address.c.id).where(address.c.kind == word("room"))))
    .where(message.c.recorded_at > bindparam("since"), message.c.changes.is_(None))
    .where(message.c.planned_from.like(bindparam("listed")), message.c.status.in_(words("sent", "sending")))
    .order_by(message.c.address_id, message.c.seq)
)
GATHER = Statement(
    update(message)
    .where(message.c.id == bindparam("of_id"))
    .values(
        text=bindparam("text"),
        buttons=bindparam("buttons"),
        planned_from=bindparam("planned_from"),
        escalation_id=null(),
    )
)
GATHERED = Statement(
    update(message).where(one_of(message.c.id, "ids")).values(status=word("dropped"), outcome=bindparam("reason"))
)


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A message that did not arrive, and the name of whom it was for; None: a room."""

    text: str
    sensitivity: int
    name: str | None


UNDELIVERED = Statement(
    select(message.c.text, message.c.sensitivity, person.c.name)
    .select_from(
        message.join(address, address.c.id == message.c.address_id).outerjoin(
            person, person.c.id == address.c.person_id
        )
    )
    .where(message.c.id == bindparam("message_id"))
)


class Threads(Transaction):
    __slots__ = ()

    def thread_of(self, escalation_id: str, address_id: str) -> str | None:
        """The platform's id of the first message about the escalation at this address: its thread is below that."""
        row = self._one(ROOT, escalation_id=escalation_id, address_id=address_id)
        return row[0] if row else None

    def answered_escalation(self, address_id: str, external_id: str) -> str | None:
        """The id of the escalation whose card, or a line of whose thread, has this id on its platform."""
        row = self._one(ANSWERED, address_id=address_id, external_id=external_id)
        return row[0] if row else None

    def shown_cards(self, escalation_id: str) -> tuple[tuple[str, str], ...]:
        """The cards of the escalation that somebody may see and that are not about to be changed: their ids and
        addresses.
        """
        cards = self._all(CARDS, escalation_id=escalation_id, message_class="alert")
        return tuple((one, at) for one, at in cards if not self._one(UNDER_WAY, message_id=one, address_id=at))

    def has_card(self, escalation_id: str, address_id: str) -> bool:
        """Whether somebody may see a card of the escalation at this address, or a line of its thread."""
        cards = self._all(CARDS, escalation_id=escalation_id, message_class="alert")
        return any(at == address_id for _, at in cards) or self.thread_of(escalation_id, address_id) is not None

    def platform_id(self, message_id: str) -> str | None:
        """What its platform calls the message; None: it was not said, or nobody knows."""
        row = self._one(CHANGED, message_id=message_id)
        return row[0] if row else None

    def awaited_words(self, address_id: str, consultant_id: str, spoken_by: str | None) -> str | None:
        """What the message just heard here is the answer to, if we asked this consultant for words: what `awaits` says
        in `planned_from` of the question. None: we did not, or something else was said since.
        """
        prompt = f'{{"awaits": %, "by": "{consultant_id}"}}'
        asked = self._one(PROMPT, address_id=address_id, since=self.now - AWAITED_FOR, prompt=prompt)
        if asked is None:
            return None
        since = self._all(SPOKEN_SINCE, address_id=address_id, seq=asked[0], spoken_by=spoken_by or "")[0][0]
        return str(json.loads(asked[1])["awaits"]) if since == 1 else None

    def due_cards(self, address_id: str, business_now: datetime) -> tuple[tuple[str, str], ...]:
        """The cards that wait to be posted there while nobody has it: ids of message and escalation."""
        rows = self._all(DUE_CARDS, address_id=address_id, business_now=business_now)
        return tuple((one, of) for one, of, planned in rows if "escalation" in json.loads(planned or "{}"))

    def cards_since(self, address_id: str, since: datetime) -> int:
        """How many cards were posted there since."""
        count: int = self._all(CARDS_SINCE, address_id=address_id, since=since)[0][0]
        return count

    def lists_with(self, escalation_id: str, since: datetime) -> tuple[tuple[str, str, str], ...]:
        """Messages posted since that list the escalation: id, address, and `planned_from`."""
        return tuple(self._all(LISTS, listed=f'{{"listed": %{escalation_id}%', since=since))

    def gather(self, message_id: str, others: Sequence[str], *, text: str, buttons: str, planned_from: str) -> None:
        """One message says what several cards would have said: the others are not posted."""
        self._run(GATHER, of_id=message_id, text=text, buttons=buttons, planned_from=planned_from)
        self._run(GATHERED, ids=list(others), reason="told together with others")

    def undelivered(self, message_id: str) -> Undelivered | None:
        """What it said, and to whom."""
        row = self._one(UNDELIVERED, message_id=message_id)
        return Undelivered(*row) if row else None
