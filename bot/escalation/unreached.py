"""Places where nobody is reached any more, those that are open again, and those that have another id now."""

from __future__ import annotations

import json
from datetime import timedelta

from bot.channels.port import Inbound
from bot.escalation.relaying import tell_undelivered
from bot.orders.team import house_of, place_of_team
from conversations.escalation import to_firm
from storage.address import Address
from storage.ids import derived, turn_id
from storage.journal import Entry
from storage.message import NewMessage
from storage.place import PlaceAddress
from storage.work import Work

_HOLDS = timedelta(days=1)
"""So long something that was said to somebody still answers them."""


def hear_of_place(work: Work, inbound: Inbound) -> None:
    """What the platform told about the place itself: it moved, or we are let in there no more, or again."""
    place = work.known_address(inbound.installation, inbound.address)
    if place is None:
        return
    told = turn_id(f"{place.id} {inbound.message_id}", inbound.at)
    if inbound.moved_to is not None:
        move(work, place, inbound.moved_to, turn=told)
    elif inbound.reachable:
        reach_again(work, place, turn=told)
    else:
        lose(work, place, turn=told)


def move(work: Work, place: Address, external_id: str, *, turn: str) -> None:
    """The place is called so on its platform now; what was to be said there is said at the new one."""
    after = work.address(place.installation_id, external_id, kind=place.kind)
    for address_id in sorted({place.id, after.id}):
        work.lock_address(address_id)
    if after.id != place.id and place.status != "replaced":
        work.relocate(place.id, after.id)
        _note(work, turn, "a place has another id on its platform", before=place.external_id, after=external_id)


def lose(work: Work, place: Address, *, turn: str) -> None:
    """Nothing unasked goes there any more, until they write or let us in again; the firm is told once."""
    if place.status != "active":
        return
    work.set_address_status(place.id, "blocked")
    _note(work, turn, "somebody cannot be reached any more", before=place.external_id)
    channel = next(one.channel for one in work.installations() if one.id == place.installation_id).capitalize()
    house = house_of(work)
    if place.kind == "room":
        line = to_firm("room_lost", house.language, channel=channel)
        _tell(work, turn, line, place_of_team(work, house.owner))
        return
    contacts = work.contacts(person_id=place.person_id) if place.person_id else ()
    here = [one for one in contacts if one.left_at is None]
    if here:
        clients = ", ".join(one.client_name for one in here)
        line = to_firm("unreached", house.language, contact=here[0].name, client=clients, channel=channel)
        _tell(work, turn, line, place_of_team(work, None, here[0].client_id), client_id=here[0].client_id)


def _tell(work: Work, turn: str, line: str, at: Address, *, client_id: str | None = None) -> None:
    told = NewMessage(derived(turn, 1_001), at.id, line, "alert", turn, work.now, client_id=client_id)
    work.say([told])


def reach_again(work: Work, place: Address | PlaceAddress, *, turn: str) -> None:
    """They wrote, or let us in again: what waited goes out as the manners have it, without replies and
    consultants' words that are a day old.
    """
    if place.status != "blocked":
        return
    work.set_address_status(place.id, "active")
    for message_id in work.drop_outdated(place.id, work.now - _HOLDS):
        tell_undelivered(work, message_id, turn=derived(message_id, 1_003))
    _note(work, turn, "somebody can be reached again", before=place.external_id)


def _note(work: Work, turn: str, what: str, **told: str) -> None:
    work.note(
        Entry(id=derived(turn, 1_002), at=work.now, who="bluepaper", what=what, via="bluepaper", after=json.dumps(told))
    )
