"""Erasing what a person told us. What stays are rows without content: that there was a message, an answer, a need, and
when; so that nothing is asked or taken twice, and nobody wonders where something went.
"""

from collections.abc import Sequence

from sqlalchemy import and_, bindparam, func, null, or_, select, update

from storage.address import address
from storage.columns import Instant
from storage.consultant import consultant
from storage.contact import contact
from storage.conversation import conversation
from storage.escalation import escalation
from storage.fact import fact
from storage.journal import journal
from storage.message import message, unsaid
from storage.need import need
from storage.note import note
from storage.parked import parked
from storage.pause import pause
from storage.relay import relay
from storage.statement import Statement, one_of, word
from storage.transaction import Transaction
from storage.visit import visit

NOTHING, ERASED = "", "erased"
WHY = "erased, as the contact wished"


ROLES = select(contact.c.id).where(contact.c.person_id == bindparam("person_id"))
CLIENTS = select(contact.c.client_id).where(contact.c.person_id == bindparam("person_id"))
CHATS = select(address.c.id).where(address.c.person_id == bindparam("person_id"))
TALKS = select(conversation.c.id).where(conversation.c.contact_id.in_(ROLES))
THREADS = select(escalation.c.id).where(escalation.c.contact_id.in_(ROLES))
THEIR_FACTS = or_(fact.c.person_id == bindparam("person_id"), fact.c.contact_id.in_(ROLES))
LINES = select(relay.c.line_id).where(relay.c.escalation_id.in_(THREADS), relay.c.line_id.is_not(None))
OF_THE_FIRM = select(address.c.id).where(
    or_(
        address.c.kind == word("room"),
        address.c.person_id.in_(select(consultant.c.person_id)),
    )
)
EMPTY = {"text": NOTHING, "press": null(), "buttons": null(), "attachments": null(), "error": null()}

FACTS = Statement(select(fact.c.id).where(THEIR_FACTS, fact.c.erased_at.is_(None)))
LAST_SAID = Statement(
    select(message.c.text, message.c.buttons)
    .where(message.c.address_id == bindparam("address_id"), message.c.direction == word("said"))
    .order_by(message.c.seq.desc())
    .limit(1)
)
DROP = Statement(
    update(message)
    .where(or_(message.c.address_id.in_(CHATS), message.c.conversation_id.in_(TALKS)))
    .where(unsaid(message), message.c.status != word("sending"))
    .values(status=word("dropped"), outcome=word(WHY))
)
WORDS = Statement(
    update(message)
    .where(
        or_(
            message.c.address_id.in_(CHATS),
            message.c.conversation_id.in_(TALKS),
            message.c.id.in_(LINES),
            message.c.escalation_id.in_(THREADS),
            one_of(message.c.planned_from, "about"),
            message.c.id.in_(select(fact.c.heard_id).where(THEIR_FACTS, fact.c.heard_id.is_not(None))),
        )
    )
    .values(**EMPTY, edited_at=bindparam("erased_at"))
)
# What the firm typed and was shown in answer may hold any answer; cards and threads hold references only.
SHOWN = Statement(
    update(message)
    .where(message.c.address_id.in_(OF_THE_FIRM), message.c.planned_from.is_(None))
    .where(message.c.conversation_id.is_(None))
    .where(
        or_(
            and_(message.c.status == word("sent"), message.c.message_class == word("reply")),
            message.c.message_class == word("alert"),  # a morning message, wherever it is on its way
            message.c.status == word("heard"),
        )
    )
    .where(message.c.id.not_in(select(fact.c.heard_id).where(fact.c.heard_id.is_not(None))))
    .values(**EMPTY, edited_at=bindparam("erased_at"))
)
ANSWERS = Statement(
    update(fact)
    .where(THEIR_FACTS, fact.c.erased_at.is_(None))
    .values(
        value=null(),
        label=NOTHING,
        item=null(),
        path=word(ERASED),
        heard_id=null(),
        asked_id=null(),
        skip_reason=null(),
        active=False,
        erased_at=bindparam("erased_at"),
    )
)
NOTES = Statement(
    update(note)
    .where(or_(note.c.contact_id.in_(ROLES), one_of(note.c.fact_id, "facts")))
    .values(text=NOTHING, offered="[]")
)
PAUSES = Statement(update(pause).where(pause.c.contact_id.in_(ROLES)).values(why=null()))
VISITS = Statement(update(visit).where(visit.c.contact_id.in_(ROLES)).values(about=NOTHING))
RAISED = Statement(update(escalation).where(escalation.c.contact_id.in_(ROLES)).values(words=null()))
NEEDS = Statement(
    update(need)
    .where(one_of(need.c.id, "needs"))
    .values(
        status=word("declined"),
        item=word(ERASED),
        product=NOTHING,
        why="[]",
        closed_at=bindparam("erased_at"),
        next_at=null(),
    )
)
# An undo would bring back what was erased, so nothing that was ordered about the person can be undone any more.
ORDERS = Statement(
    update(journal)
    .where(
        or_(
            journal.c.contact_id.in_(ROLES),
            and_(journal.c.contact_id.is_(None), journal.c.client_id.in_(CLIENTS)),
        )
    )
    .values(before=null(), after=null(), rows=null())
)
CALLED = Statement(update(address).where(address.c.person_id == bindparam("person_id")).values(called=null()))
ADDRESSES = Statement(
    select(address.c.installation_id, address.c.external_id).where(address.c.person_id == bindparam("person_id"))
)
PARKED = Statement(
    update(parked)
    .where(parked.c.installation_id == bindparam("installation_id"))
    .where(parked.c.external_id.startswith(bindparam("begins"), autoescape=False))
    .values(
        body="{}", error=NOTHING, taken_at=func.coalesce(parked.c.taken_at, bindparam("erased_at", type_=Instant()))
    )
)


class Forgetting(Transaction):
    __slots__ = ()

    def last_said(self, address_id: str) -> tuple[str, str | None]:
        """Text and buttons (JSON) of what was said there last; two times nothing where nothing was."""
        row = self._one(LAST_SAID, address_id=address_id)
        return (row[0], row[1]) if row else ("", None)

    def facts_of_person(self, person_id: str) -> frozenset[str]:
        """The ids of all answers of this person, at whatever client, that were not erased."""
        return frozenset(row[0] for row in self._all(FACTS, person_id=person_id))

    def erase(self, person_id: str, needs: Sequence[str], about: Sequence[str]) -> int:
        """Empties all that holds words or answers of this person, and closes these needs; how many answers there were.
        `about`: what `planned_from` says of messages to the firm about them. What conversations have in their states is
        the caller's to empty.
        """
        facts = sorted(self.facts_of_person(person_id))
        self._run(DROP, person_id=person_id)
        self._run(WORDS, person_id=person_id, about=about, erased_at=self.now)
        self._run(SHOWN, erased_at=self.now)
        self._run(NOTES, person_id=person_id, facts=facts)
        answers = self._run(ANSWERS, person_id=person_id, erased_at=self.now)
        for statement in (RAISED, PAUSES, VISITS):
            self._run(statement, person_id=person_id)
        self._run(NEEDS, needs=sorted(needs), erased_at=self.now)
        self._run(ORDERS, person_id=person_id)
        self._run(CALLED, person_id=person_id)
        for installation_id, external_id in self._all(ADDRESSES, person_id=person_id):
            self._run(PARKED, installation_id=installation_id, begins=f"{external_id} ", erased_at=self.now)
        return answers
