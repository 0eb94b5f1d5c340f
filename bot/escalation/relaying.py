"""The thread of an escalation: what the contact writes reaches the firm, what a consultant writes reaches the contact
in that consultant's name, until it is handed back to the bot.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from bot.escalation.raising import due_of
from bot.interview.applying import Applying
from bot.interview.opening import begin_queued
from bot.interview.scene import Shelf, scene_at, state_of
from bot.orders.team import House, house_of, place_of_team
from conversations.escalation import to_contact, to_firm, touch
from conversations.interview.engine import take_up
from conversations.wording import language_of
from storage.claim import Claimed
from storage.consultant import Consultant
from storage.escalation import StoredEscalation
from storage.ids import derived
from storage.message import NewMessage
from storage.relay import Relay
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Names:
    """Contact and client of an escalation, and the contact's language."""

    contact: str
    client: str
    language: str
    several: bool
    """Whether the contact answers for several clients."""


def names_of(work: Work, stored: StoredEscalation) -> Names:
    """Who and what it is about, by name."""
    contact = work.contact(stored.escalation.contact_id or "")
    client = work.client(stored.escalation.client_id)
    person = work.person(contact.person_id) if contact else None
    here = work.contacts(person_id=contact.person_id) if contact else ()
    languages = (person.language if person else None, client.language if client else None, work.firm().language)
    return Names(
        contact.name if contact else "",
        client.name if client else "",
        language_of(tuple(one for one in languages if one)),
        sum(one.left_at is None for one in here) > 1,
    )


def thread_address(work: Work, stored: StoredEscalation, house: House) -> str:
    """Where the firm reads it: the room, or for confidential matter one person's own chat."""
    if not stored.escalation.sensitive:
        return place_of_team(work, None, stored.escalation.client_id).id
    return place_of_team(work, house.confidant(stored.about)).id


def tell_firm(
    applying: Applying, stored: StoredEscalation, text: str, *, words: str | None = None, said: str | None = None
) -> None:
    """Says a line in the thread; `words` is the message whose words are shown in it, `said` one of our own. As long as
    nobody has it, none is due before the first card.
    """
    work, one = applying.work, stored.escalation
    taken = one.by is not None or stored.human is not None
    shown = {"words": words} if words else {"said": said} if said else None
    work.say(
        [
            NewMessage(
                id=applying.new_id(),
                address_id=thread_address(work, stored, house_of(work)),
                text=text,
                message_class="relay",
                turn_id=applying.turn_id,
                due_at=applying.now if taken else max(applying.now, one.told_at),
                planned_from=json.dumps(shown) if shown else None,
                client_id=one.client_id,
                sensitivity=2 if one.sensitive else 0,
                escalation_id=stored.id,
            )
        ]
    )


def pass_to_firm(applying: Applying, stored: StoredEscalation, heard: str, name: str = "heard") -> None:
    """What the contact wrote, word for word, in the thread."""
    names = names_of(applying.work, stored)
    line = to_firm(
        name, house_of(applying.work).language, escalation=stored.name, contact=names.contact, client=names.client
    )
    tell_firm(applying, stored, line, words=heard)
    applying.work.add_relay(Relay(heard, stored.id))


def pass_to_contact(
    applying: Applying, stored: StoredEscalation, by: Consultant, text: str, *, line_id: str | None, changed: bool
) -> None:
    """What a consultant wrote, in his name; from now on the contact talks to the firm. One changed is said openly."""
    work, names = applying.work, names_of(applying.work, stored)
    name = "changed" if changed else "relayed_for" if names.several else "relayed"
    message_id = applying.new_id()
    work.say(
        [
            NewMessage(
                id=message_id,
                address_id=stored.address_id,
                text=to_contact(name, names.language, by=by.name, client=names.client, text=text),
                message_class="relay",
                turn_id=applying.turn_id,
                due_at=applying.now,
                client_id=stored.escalation.client_id,
                sensitivity=2 if stored.escalation.sensitive else 0,
            )
        ]
    )
    work.add_relay(Relay(message_id, stored.id, by.id, line_id))
    work.set_thread(stored.id, stored.held_since or applying.now, by.id)


def hand_back(applying: Applying, stored: StoredEscalation, by: Consultant, shelf: Shelf, *, over: bool) -> None:
    """The bot goes on: the open question is asked again, unless something else still holds the contact."""
    work, names = applying.work, names_of(applying.work, stored)
    work.set_thread(stored.id, None)
    if stored.held_since is None or work.open_threads(stored.address_id):
        return None
    words = to_contact("over" if over else "handed_back", names.language, by=by.name)
    talk = work.place(stored.address_id).conversation
    conversation_id = talk.id if talk else stored.conversation_id
    place = work.place_of(conversation_id) if conversation_id else None
    if place is not None and place.conversation is not None:
        scene = scene_at(work, place, shelf)
        applying.apply(
            scene,
            take_up(
                scene.playbook,
                state_of(place.conversation.id, place.conversation.state),
                words,
                scene.facts,
                applying.now,
            ),
        )
        return begin_queued(applying, stored.address_id, shelf)
    work.say(
        [
            NewMessage(
                id=applying.new_id(),
                address_id=stored.address_id,
                text=words,
                message_class="reply",
                turn_id=applying.turn_id,
                due_at=applying.now,
                client_id=stored.escalation.client_id,
            )
        ]
    )


def not_reached(work: Work, message: Claimed) -> None:
    """A consultant's words could not be delivered: that is said in the thread, once."""
    tell_undelivered(work, message.id, turn=derived(message.id, message.attempts + 1))


def tell_undelivered(work: Work, message_id: str, *, turn: str) -> None:
    """Says in the thread that these words of a consultant's did not arrive; nothing of any other message."""
    relay = work.relay_of(message_id)
    stored = work.escalation_of(relay.escalation_id) if relay and relay.consultant_id else None
    if stored is None:
        return
    applying = Applying(work, turn, work.now, "reply")
    names, house = names_of(work, stored), house_of(work)
    line = to_firm("undelivered", house.language, escalation=stored.name, contact=names.contact)
    tell_firm(applying, stored, line, said=message_id)


def touched(applying: Applying, stored: StoredEscalation) -> None:
    """Whoever has it did something about it: it is not forgotten."""
    after = touch(stored.escalation, applying.now)
    if after != stored.escalation:
        applying.work.move_escalation(stored, after, due_of(after, house_of(applying.work)))
