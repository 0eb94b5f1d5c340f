"""People to store things about: one line to a contact with an address and an open conversation."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from storage.client import NewClient
from storage.conversation import ConversationStatus, NewConversation
from storage.database import Database
from storage.fact import NewFact, Sure
from storage.installation import ChannelName, Installation
from storage.message import Heard, MessageClass, NewMessage
from storage.person import Person
from storage.playbook import Edition
from storage.work import Work

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
EDITION = Edition(str(uuid5(NAMESPACE_URL, "edition")), "discovery", "1", "structure", "wording", "playbook: discovery")


def made(name: str) -> str:
    """An id made from a name: the same in every run and every process."""
    return str(uuid5(NAMESPACE_URL, name))


@dataclass(frozen=True, slots=True)
class Seat:
    """A contact at an address, in the middle of a conversation."""

    name: str
    client_id: str
    person_id: str
    contact_id: str
    address_id: str
    conversation_id: str

    def heard(self, number: int, **others: str | None) -> Heard:
        """The inbound message of this number, the same whenever it is delivered."""
        fields = {"client_message_id": None, "text": f"text {number}", "press": None} | others
        message_id = fields.pop("id", None) or made(f"{self.name} {number}")
        external_id = fields.pop("external_id", None) or f"{self.name}-{number}"
        return Heard(
            message_id,
            self.address_id,
            external_id,
            fields["client_message_id"],
            fields["text"] or "",
            fields["press"],
            NOON,
        )

    def said(
        self,
        name: str,
        message_class: MessageClass = "reply",
        *,
        due_at: datetime = NOON,
        expires_at: datetime | None = None,
        held: bool = False,
    ) -> NewMessage:
        return NewMessage(
            made(f"{self.name} says {name}"),
            self.address_id,
            name,
            message_class,
            made(f"turn {name}"),
            due_at,
            expires_at=expires_at,
            conversation_id=self.conversation_id,
            client_id=self.client_id,
            held=held,
        )

    def fact(
        self,
        name: str,
        path: str,
        value: str | None,
        *,
        key: str | None = None,
        item: str | None = None,
        sure: Sure = "exact",
        heard_id: str | None = None,
    ) -> NewFact:
        return NewFact(
            made(f"{self.name} fact {name}"),
            self.client_id,
            self.contact_id,
            self.person_id,
            self.conversation_id,
            "client",
            path,
            f"label of {path}",
            "number",
            value,
            sure,
            "chat",
            NOON,
            "en",
            EDITION.name,
            EDITION.structure,
            key=key,
            item=item,
            heard_id=heard_id,
        )


def conversation_of(
    seat: Seat, name: str, status: ConversationStatus, due_at: datetime | None = None
) -> NewConversation:
    return NewConversation(
        made(f"conversation {name}"),
        seat.client_id,
        seat.contact_id,
        seat.address_id,
        EDITION.name,
        EDITION.structure,
        status,
        "{}",
        due_at=due_at,
    )


def settle(work: Work, name: str, *, channel: ChannelName = "terminal", person: str | None = None) -> Seat:
    """A new client `name` with one contact; of a person who is there already if `person` names him."""
    installation = work.install(Installation(made(channel), channel, channel, channel))
    client = work.add_client(NewClient(made(f"client {name}"), name))
    person_id = made(f"person {person or name}")
    if person is None:
        work.add_person(Person(person_id, f"Person {name}"))
    contact_id = made(f"contact {name}")
    work.add_contact(contact_id, client.id, person_id, role="owner")
    address = work.address(installation.id, f"address {person or name}")
    work.link_address(address.id, person_id)
    work.publish(EDITION)
    seat = Seat(name, client.id, person_id, contact_id, address.id, made(f"conversation {name}"))
    if person is None:
        work.open_conversation(conversation_of(seat, name, "waiting"))
    return seat


def settled(database: Database, *names: str) -> list[Seat]:
    """Several of them, committed."""
    with database.work(NOON) as work:
        return [settle(work, name) for name in names]
