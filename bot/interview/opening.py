"""Beginning a conversation: at once when its address is free, else queued until the one that is open there is over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from bot.error import MendableError
from bot.interview.applying import Applying
from bot.interview.asking_manners import whom
from bot.interview.scene import Shelf, scene_at
from conversations.authoring.playbook import Playbook
from conversations.interview.engine import Step, start
from conversations.interview.event import Asked, Said
from conversations.interview.state import State, Status, to_json
from storage.contact import Contact
from storage.conversation import NewConversation, Source
from storage.playbook import Edition
from storage.work import Work

EDITIONS = UUID("b1d8c2f4-0a77-5f5e-9d9a-94a9c7b7f3de")


@dataclass(frozen=True, slots=True)
class Opening:
    """What is to be begun: about whom, where it is held, and who conducts it when it is not the contact's own chat."""

    contact: Contact
    address_id: str
    playbook: Playbook
    source: Source = "chat"
    conducted_by: str | None = None


def publish(work: Work, playbook: Playbook) -> None:
    """Makes this wording the one that is shown, and this structure the one that new conversations begin with."""
    name, structure, wording = playbook.playbook, playbook.structure, playbook.wording
    edition = str(uuid5(EDITIONS, f"{name} {structure} {wording}"))
    work.publish(Edition(edition, name, str(playbook.version), structure, wording, playbook.source))


class NothingToAsk(MendableError):
    """All of it is known already, or none of it is asked of this contact."""


def begin(applying: Applying, opening: Opening, shelf: Shelf) -> str:
    """Stores the conversation and asks its first question if nothing else is open there; returns its id. Raises
    NothingToAsk.
    """
    work, playbook, contact = applying.work, opening.playbook, opening.contact
    facts = whom(work, contact.id).facts(known=work.known(contact.client_id, contact.person_id))
    if not _asks(start(playbook, facts, applying.now)):
        raise NothingToAsk(
            f"{playbook.playbook} has nothing left to ask {contact.name}: all of it is known, or for others"
        )
    publish(work, playbook)
    conversation_id = applying.new_id()
    work.open_conversation(
        NewConversation(
            id=conversation_id,
            client_id=opening.contact.client_id,
            contact_id=opening.contact.id,
            address_id=opening.address_id,
            playbook=playbook.playbook,
            structure=playbook.structure,
            status="paused",
            state=to_json(State(status=Status.PAUSED)),
            source=opening.source,
            conducted_by=opening.conducted_by,
        )
    )
    begin_queued(applying, opening.address_id, shelf, asked_for=True)
    return conversation_id


def begin_queued(applying: Applying, address_id: str, shelf: Shelf, *, asked_for: bool = False) -> None:
    """Begins the conversation that has waited longest for its turn at this address, if the address is free. One that
    has nothing left to ask by now ends without a word.

    In a contact's own chat that is an opening like any other, with the manners of one, and nothing after "stop".
    `asked_for`: somebody has just asked for it, so that it is said as what `applying` says.
    """
    work, said_as = applying.work, applying.message_class
    while work.place(address_id).conversation is None and (queued := work.next_queued(address_id)):
        place = work.place_of(queued.id)
        if place is None or (not asked_for and place.person is not None and place.person.stopped_at is not None):
            return
        scene = scene_at(work, place, shelf)
        step = start(scene.playbook, scene.facts, applying.now)
        silent = tuple(event for event in step.events if not isinstance(event, Said))
        if scene.source == "chat" and not asked_for:
            applying.message_class = "opening"
        applying.apply(scene, step if _asks(step) else replace(step, events=silent))
        applying.message_class = said_as


def _asks(step: Step) -> bool:
    return any(isinstance(event, Asked) for event in step.events)
