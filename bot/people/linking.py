"""A consultant says where a contact is reached, and what is open goes on there."""

from __future__ import annotations

import re

from bot.interview.reaching import follow, lock_places
from bot.orders.order import Order, RefusedError
from bot.people.inviting import installations_of
from conversations.invitation import answer
from conversations.wording import language_of
from storage.address import Address
from storage.consultant import Consultant
from storage.contact import Contact
from storage.installation import Installation
from storage.work import Work

_SLACK = re.compile(r"slack:(?:(?P<team>[TE]\w+)/)?(?P<user>[UW]\w+)")
_TELEGRAM = re.compile(r"telegram:(\d{1,20})")


def place_named(work: Work, written: str) -> tuple[Installation, str]:
    """What `slack:TEAM/USER` or `telegram:NUMBER` means: where, and who there. Raises RefusedError."""
    if slack := _SLACK.fullmatch(written.strip()):
        return _workspace(work, slack["team"]), slack["user"]
    telegram = _TELEGRAM.fullmatch(written.strip())
    if telegram is None:
        raise RefusedError(
            f'"{written}" is no place: write slack:TEAM/USER, such as slack:T0123ABCD/U0123ABCD, '
            "or telegram:NUMBER, such as telegram:5001"
        )
    for one in installations_of(work, "telegram"):
        known = work.known_address(one.id, telegram[1])
        if known is not None:
            return one, telegram[1]
    raise RefusedError(
        f"nobody who wrote to the bot is telegram:{telegram[1]}, and on Telegram a bot cannot write first: "
        "bluepaper invite CONTACT --channel telegram, or let them write to it"
    )


def _workspace(work: Work, team: str | None) -> Installation:
    here = installations_of(work, "slack")
    found = [one for one in here if team is None or one.external_id.partition("/")[0] == team]
    if len(found) == 1:
        return found[0]
    if team is None and here:
        raise RefusedError("we are in several workspaces: write slack:TEAM/USER")
    raise RefusedError(f"we are not in the workspace {team or 'yet'}: bluepaper installation add --help")


def link(order: Order, contact: Contact, at: Installation, external_id: str) -> list[str]:
    """Says whose chat this is. The platform was asked before whether there is one. Raises RefusedError."""
    work = order.work
    if contact.left_at is not None:
        raise RefusedError(f"{contact.name} has left {contact.client_name}: choose somebody who is still there")
    address = work.address(at.id, external_id)
    lock_places(work, contact.person_id, address.id)
    _refuse_taken(order, contact.person_id, address)
    work.link_address(address.id, contact.person_id)
    work.set_address_status(address.id, "active")
    person, firm = work.person(contact.person_id), work.firm()
    language = language_of(tuple(one for one in (person.language if person else None, firm.language) if one))
    words = answer("linked", language, first_name=contact.name.partition(" ")[0])
    goes_on = follow(order.applying("opening"), contact.person_id, address.id, words=words, shelf=order.shelf)
    order.note(
        f"linked on {at.channel.capitalize()}",
        client_id=contact.client_id,
        contact_id=contact.id,
        after={"installation": at.name, "id": external_id},
    )
    lines = [f"{contact.name} of {contact.client_name} is reached in {at.channel.capitalize()} now, at {at.name}."]
    return [*lines, "What is open goes on there." if goes_on else f"Next: bluepaper start discovery {contact.number}"]


def link_member(order: Order, member: Consultant, at: Installation, external_id: str) -> list[str]:
    """Says whose of the team this account is: what is ordered with it is ordered by them. Raises RefusedError."""
    address = order.work.address(at.id, external_id)
    _refuse_taken(order, member.person_id, address)
    order.work.link_address(address.id, member.person_id)
    order.work.set_address_status(address.id, "active")
    order.note(f"linked on {at.channel.capitalize()}", after={"name": member.name, "installation": at.name})
    return [f"{member.name} gives orders and is written to in {at.channel.capitalize()} now, at {at.name}."]


def _refuse_taken(order: Order, person_id: str, address: Address) -> None:
    """Raises RefusedError where the chat is somebody else's, or a room."""
    if address.kind == "room":
        raise RefusedError("this is a room: name the id of a person")
    if address.person_id is None or address.person_id == person_id:
        return
    owner = order.work.person(address.person_id)
    raise RefusedError(f"this is the chat of {owner.name if owner else 'somebody else'}: nothing was linked")
