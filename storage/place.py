"""Everything that a turn must know before it can decide, in one query: who is here, and what is open."""

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, literal_column, select

from storage.address import AddressStatus, address
from storage.client import client
from storage.consultant import ConsultantRole, consultant
from storage.contact import contact
from storage.conversation import ConversationStatus, Source, conversation
from storage.firm import FIELDS, Firm, firm
from storage.person import Person, person
from storage.playbook import structure
from storage.statement import Statement, one_of, word
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class PlaceAddress:
    id: str
    installation_id: str
    external_id: str
    kind: Literal["direct", "room"]
    status: AddressStatus


@dataclass(frozen=True, slots=True)
class PlaceConversation:
    """`wording` is the hash of what its structure shows now; `state` and `due` are the JSON that was saved."""

    id: str
    version: int
    status: ConversationStatus
    state: str
    playbook: str
    structure: str
    wording: str
    source: Source
    conducted_by: str | None
    due_at: datetime | None
    due: str | None
    opened_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class PlaceContact:
    """Whom the conversation is about: not always the person at the address."""

    id: str
    number: int
    role: str
    person_id: str
    name: str
    left_at: datetime | None


@dataclass(frozen=True, slots=True)
class PlaceClient:
    id: str
    name: str
    language: str | None
    currency: str | None
    locale: str | None
    zone: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """`person` is who speaks here. `conversation`, `contact` and `client` are there together or not at all.

    `firms`: of how many clients this person is a contact now. `paused`: how many conversations are paused here.
    """

    address: PlaceAddress
    person: Person | None
    consultant: tuple[str, ConsultantRole] | None
    conversation: PlaceConversation | None
    contact: PlaceContact | None
    client: PlaceClient | None
    firms: int
    paused: int
    firm: Firm


@dataclass(frozen=True, slots=True)
class DueConversation:
    """A conversation whose timer has come. `waiting`: another one is waiting at its address."""

    place: Place
    waiting: str | None


about = person.alias("about")
paused = conversation.alias("paused")
other = conversation.alias("other")
held = contact.alias("held")

ADDRESS = tuple(address.c[name] for name in PlaceAddress.__dataclass_fields__)
PERSON = tuple(person.c[name] for name in Person.__dataclass_fields__)
CONSULTANT = (consultant.c.id, consultant.c.role)
CONVERSATION = tuple(
    structure.c.wording if name == "wording" else conversation.c[name]
    for name in PlaceConversation.__dataclass_fields__
)
CONTACT = (contact.c.id, contact.c.number, contact.c.role, about.c.id, about.c.name, contact.c.left_at)
CLIENT = tuple(client.c[name] for name in PlaceClient.__dataclass_fields__)
FIRM = tuple(firm.c[name] for name in FIELDS)
GROUPS = (ADDRESS, PERSON, CONSULTANT, CONVERSATION, CONTACT, CLIENT, FIRM)

FIRMS = (
    select(func.count())
    .select_from(held)
    .where(held.c.person_id == address.c.person_id, held.c.left_at.is_(None))
    .scalar_subquery()
)
PAUSED = (
    select(func.count())
    .select_from(paused)
    .where(paused.c.address_id == address.c.id, paused.c.status == word("paused"))
    .scalar_subquery()
)
OTHER_WAITING = (
    select(other.c.id)
    .where(other.c.address_id == address.c.id, other.c.status == word("waiting"))
    .where(other.c.id != conversation.c.id)
    .scalar_subquery()
)


def _places(which: ColumnElement[bool], *, without: bool = False) -> Select[Any]:
    """Addresses with the conversation that `which` chooses; those without one too if so wanted."""
    return select(*(column for group in GROUPS for column in group), FIRMS, PAUSED).select_from(
        address.join(firm, literal_column("1") == firm.c.id)
        .outerjoin(person, person.c.id == address.c.person_id)
        .outerjoin(consultant, and_(consultant.c.person_id == address.c.person_id, consultant.c.left_at.is_(None)))
        .join(conversation, and_(conversation.c.address_id == address.c.id, which), isouter=without)
        .outerjoin(
            structure,
            and_(structure.c.name == conversation.c.playbook, structure.c.structure == conversation.c.structure),
        )
        .outerjoin(contact, contact.c.id == conversation.c.contact_id)
        .outerjoin(about, about.c.id == contact.c.person_id)
        .outerjoin(client, client.c.id == conversation.c.client_id)
    )


PLACE = Statement(
    _places(conversation.c.status == word("waiting"), without=True).where(address.c.id == bindparam("address_id"))
)
PLACE_OF = Statement(_places(conversation.c.id == bindparam("conversation_id")))
DUE_ADDRESSES = Statement(
    select(address.c.id)
    .select_from(address.join(conversation, conversation.c.address_id == address.c.id))
    .where(conversation.c.due_at <= bindparam("business_now"))
    .order_by(conversation.c.due_at, conversation.c.id)
    .limit(bindparam("limit"))
    .with_for_update(of=address, skip_locked=True, key_share=True)
)
DUE = Statement(
    _places(conversation.c.due_at <= bindparam("business_now"))
    .add_columns(OTHER_WAITING)
    .where(one_of(address.c.id, "addresses"))
    .order_by(conversation.c.due_at, conversation.c.id)
    .limit(bindparam("limit"))
)

STARTS = [sum(len(group) for group in GROUPS[:index]) for index in range(len(GROUPS) + 1)]
SLICES = [slice(start, end) for start, end in pairwise(STARTS)]


def _place(row: tuple[Any, ...]) -> Place:
    at, who, own, open_, whom, where, ours = (row[part] for part in SLICES)
    return Place(
        address=PlaceAddress(*at),
        person=Person(*who) if who[0] else None,
        consultant=own if own[0] else None,
        conversation=PlaceConversation(*open_) if open_[0] else None,
        contact=PlaceContact(*whom) if whom[0] else None,
        client=PlaceClient(*where) if where[0] else None,
        firms=row[STARTS[-1]],
        paused=row[STARTS[-1] + 1],
        firm=Firm(*ours),
    )


class Places(Transaction):
    __slots__ = ()

    def place(self, address_id: str) -> Place:
        """The address with the conversation that waits there. Raises LookupError for an id that is no address."""
        row = self._one(PLACE, address_id=address_id)
        if row is None:
            raise LookupError(f"no address {address_id}")
        return _place(row)

    def place_of(self, conversation_id: str) -> Place | None:
        """The address with this conversation, whatever its status."""
        row = self._one(PLACE_OF, conversation_id=conversation_id)
        return _place(row) if row else None

    def claim_due(self, limit: int, business_now: datetime) -> tuple[DueConversation, ...]:
        """Conversations whose timer has come, the longest overdue first, their addresses locked until this work ends.

        Those that somebody else holds are left out. Those of stopped people are not: the caller decides.
        """
        locked = self._all(DUE_ADDRESSES, business_now=business_now, limit=limit)
        if not locked:
            return ()
        addresses = sorted({row[0] for row in locked})
        rows = self._all(DUE, business_now=business_now, addresses=addresses, limit=limit)
        return tuple(DueConversation(_place(row), row[-1]) for row in rows)
