"""A contact leaves a client: nothing more is asked there, at once; what was answered stays with the client."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import get_args

from bot.applying import Applying
from bot.opening import begin_queued
from bot.scene import Shelf, state_of
from conversations.state import Status, to_json
from storage.contact import Contact
from storage.message import MessageClass

OPEN = ("waiting", "paused")


@dataclass(frozen=True, slots=True)
class Closed:
    """What was open with somebody who left: the names of the playbooks, and how many messages were taken back."""

    playbooks: tuple[str, ...]
    messages: int


def leave(applying: Applying, contact: Contact, shelf: Shelf) -> Closed | None:
    """Closes all that is open with the contact; what has waited for its turn there begins. None: had left before."""
    work = applying.work
    if not work.contact_left(contact.id, applying.now):
        return None
    talks = [talk for talk in work.conversations(contact.id) if talk.status in OPEN]
    taken_back = 0
    for talk in talks:
        state = replace(state_of(talk.id, talk.state), status=Status.STOPPED)
        work.save_conversation(talk.id, talk.version, status="stopped", state=to_json(state))
        taken_back += work.drop_pending(talk.id, get_args(MessageClass), "the contact left")
    for stored in work.needs(contact_id=contact.id):
        taken_back += work.drop_mentions(stored.need.id, "the contact left")
    for address_id in dict.fromkeys(talk.address_id for talk in talks):
        begin_queued(applying, address_id, shelf)
    return Closed(tuple(talk.playbook for talk in talks), taken_back)
