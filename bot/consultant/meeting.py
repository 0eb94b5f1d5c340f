"""Meeting mode: the same conversation, held in the consultant's own chat while they talk. The contact's own chat stays
silent, and goes on afterwards without what was answered.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.interview.applying import Applying
from bot.interview.opening import Opening, begin, begin_queued
from bot.interview.playbook_files import find_playbook, shipped
from bot.interview.scene import Shelf, scene_at, state_of
from bot.names import nearest
from bot.need.planting import plant_needs
from bot.orders.order import Order, RefusedError
from bot.orders.team import place_of_team
from bot.people.leaving import OPEN
from conversations.authoring.playbook import Playbook
from conversations.interview.agenda import Agenda
from conversations.interview.engine import Timer, expire
from conversations.interview.state import Mode, Status, to_json
from conversations.need.bank import OPEN_QUESTIONS
from conversations.reader import read_playbook, read_published
from conversations.render import escaped
from storage.contact import Contact
from storage.conversation import Conversation
from storage.place import Place, PlaceConversation

_NAME = re.compile(r"[\w-]+")
_USUAL = "discovery"
_ENDS = "It ends with: stop meeting"


def meet(order: Order, contact: Contact, playbook: Playbook | None = None) -> list[str]:
    """Begins it in the giver's own chat: with the playbook, or the one that is open with the contact. Raises
    RefusedError.
    """
    work = order.work
    if contact.left_at is not None:
        raise RefusedError(f"{contact.name} has left {contact.client_name}: choose somebody who is still there")
    talks = [talk for talk in work.conversations(contact.id) if talk.status in OPEN]
    chosen = playbook or _usual(order, next((talk for talk in talks if talk.source == "chat"), None))
    for talk in talks:
        if talk.source != "chat" and talk.playbook == chosen.playbook:
            raise RefusedError(
                f"{chosen.playbook} is being asked in a meeting with {contact.name} already: stop meeting"
            )
    where = place_of_team(work, order.giver)
    title = f"{chosen.title.in_(chosen.languages)}, with {contact.name} of {contact.client_name}."
    is_here = order.at == where.id and work.place(where.id).conversation is None
    if is_here:
        # Before the first question, which follows at once.
        order.applying().answer(where.id, escaped(f"{title} {_ENDS}"))
    opening = Opening(contact, where.id, chosen, "meeting", order.giver.id)
    conversation_id = begin(order.applying("reply"), opening, order.shelf)
    order.note(
        f"met {contact.name}: {chosen.playbook}",
        client_id=contact.client_id,
        contact_id=contact.id,
        after={"playbook": chosen.playbook, "version": chosen.version, "source": "meeting"},
    )
    ahead = work.place(where.id)
    waits = ahead.conversation is not None and ahead.conversation.id != conversation_id and ahead.contact is not None
    if waits and ahead.contact is not None:
        return [title, f"It waits its turn: another conversation with {ahead.contact.name} is open."]
    return [] if is_here else [title, f"The first question is in your own chat. {_ENDS}"]


def stop_meeting(order: Order) -> list[str]:
    """Ends the meeting that the giver holds: what was answered stays answered. Raises RefusedError."""
    work = order.work
    place = work.place(order.at if order.at and not order.in_room else place_of_team(work, order.giver).id)
    talk, contact = place.conversation, place.contact
    if talk is None or contact is None or talk.source != "meeting":
        raise RefusedError("you hold no meeting now: meet CONTACT begins one")
    found = work.contact(contact.id)
    assert found is not None
    state = state_of(talk.id, talk.state)
    work.save_conversation(
        talk.id, talk.version, status="stopped", state=to_json(replace(state, status=Status.STOPPED))
    )
    work.drop_pending(talk.id, ["reply"], "the meeting is over")
    plant_needs(order.applying(), found.client_id, found.id)
    go_on_without(order.applying(), found.id, order.shelf)
    order.note(
        f"ended the meeting with {found.name}: {talk.playbook}",
        client_id=found.client_id,
        contact_id=found.id,
        after={"answers": len(state.answers)},
    )
    begin_queued(order.applying("reply"), place.address.id, order.shelf)
    count = len(state.answers)
    if not count:
        return [f"The meeting with {found.name} is over. Nothing was answered."]
    answers = "1 answer" if count == 1 else f"{count} answers"
    return [f"The meeting with {found.name} is over: {answers}. What was answered is not asked again."]


def is_ended_by(talk: PlaceConversation) -> bool:
    """Whether "done" ends this conversation: not where it says that the right choices are picked."""
    open_ = state_of(talk.id, talk.state).open
    return talk.source == "meeting" and not (open_ is not None and open_.picked)


def go_on_without(applying: Applying, contact_id: str, shelf: Shelf) -> None:
    """Where the question that is open in the contact's own chat was answered elsewhere, the next one is put instead,
    within the contact's hours.
    """
    work, before = applying.work, applying.message_class
    for talk in work.conversations(contact_id):
        place = work.place_of(talk.id) if talk.status == "waiting" and talk.source == "chat" else None
        if place is None or not _is_answered(applying, place, shelf):
            continue
        scene, state = scene_at(work, place, shelf), state_of(talk.id, talk.state)
        # As if its contact had said "later" until now: then the engine looks anew for what is to be asked.
        waits = replace(state, open=None, status=Status.PAUSED, until=applying.now)
        step = expire(scene.playbook, waits, Timer("resume", 0), scene.facts, applying.now)
        work.drop_pending(talk.id, ["opening", "reminder"], "it was answered elsewhere")
        applying.message_class = "reminder"
        applying.apply(scene, step)
        applying.message_class = before


def known_playbook(order: Order, name: str) -> Playbook | None:
    """The playbook with this name, shipped or begun here before; None if there is none, or it is one client's only."""
    if _NAME.fullmatch(name) is None or name == OPEN_QUESTIONS:
        return None
    published = order.work.newest_playbook(name)
    if published is not None:
        return read_published(published.source, name)
    if name not in shipped():
        return None
    file = find_playbook(name)
    return read_playbook(file.source, file.name)


def _usual(order: Order, open_: Conversation | None) -> Playbook:
    """What is open with the contact, else the first playbook of all."""
    if open_ is not None and open_.playbook == OPEN_QUESTIONS:
        return order.shelf.playbook(order.work, open_.playbook, open_.structure, "")
    name = open_.playbook if open_ is not None else _USUAL
    found = known_playbook(order, name)
    if found is None:
        near = nearest(name, shipped())
        raise RefusedError(f'there is no playbook "{name}": ' + (f'did you mean "{near[0]}"?' if near else "name one"))
    return found


def _is_answered(applying: Applying, place: Place, shelf: Shelf) -> bool:
    """Whether the open question is known by now, from somewhere else."""
    assert place.conversation is not None
    scene = scene_at(applying.work, place, shelf)
    state = state_of(place.conversation.id, place.conversation.state)
    if state.open is None or state.open.mode is Mode.RECAP or state.open.path in state.answers:
        return False
    agenda = Agenda(scene.playbook, state.answers, scene.facts, applying.now, met=state.met)
    where = agenda.by_path.get(state.open.path)
    return where is not None and agenda.fresh(where)
