"""Where a person is reached, and what happens when that becomes another place: what is open goes on there."""

from __future__ import annotations

from bot.channels.terminal_places import terminal_address
from bot.interview.applying import Applying
from bot.interview.scene import Shelf, scene_at, state_of
from conversations.interview.engine import take_up
from storage.address import Address
from storage.work import Work


def where_reached(work: Work, person_id: str) -> Address:
    """Where we write to this person: on the platform that was linked last, else in this terminal."""
    return work.reached(person_id) or terminal_address(work, person_id)


def lock_places(work: Work, person_id: str, *others: str) -> None:
    """Locks all addresses of the person, and these others, in one order: so no two works wait for each other."""
    for one in sorted({*others, *(each.id for each in work.addresses(person_id))}):
        work.lock_address(one)


def follow(applying: Applying, person_id: str, address_id: str, *, words: str, shelf: Shelf) -> bool:
    """What is open with the person goes on at this address: `words` (Markdown) and the open question are said there.

    Whether there was a question to go on with. What a consultant talks about with them is not interrupted.
    """
    work = applying.work
    moved = work.follow(person_id, address_id)
    place = work.place(address_id)
    talk = place.conversation
    if talk is None or talk.id not in moved or work.open_threads(address_id):
        return False
    scene = scene_at(work, place, shelf)
    applying.apply(scene, take_up(scene.playbook, state_of(talk.id, talk.state), words, scene.facts, applying.now))
    return True
