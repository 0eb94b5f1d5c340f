"""Where a message counts: in a chat, in a room that was chosen, or nowhere. A group into which somebody put the bot is
nobody's room: nothing that is said there is kept, and not a word is said in it.
"""

from __future__ import annotations

from dataclasses import replace

import structlog

from bot.channels.port import Inbound
from bot.channels.terminal_places import INSTALLATION
from bot.orders.below import read_there
from bot.orders.order_reading import Line
from bot.orders.team import house_of
from bot.people.dropped import posts_table
from storage.address import Address
from storage.work import Work

log = structlog.get_logger()


def arrived(work: Work, inbound: Inbound, unknown: set[str]) -> Inbound | None:
    """The message where it counts; None: nowhere. What somebody of the firm orders elsewhere counts as said in that
    person's own chat. `unknown`: groups that were told of already.
    """
    if inbound.speaker is None:
        return inbound
    at = work.known_address(inbound.installation, inbound.address)
    if at is None or not is_chosen(at):
        _tell_once(work, inbound, unknown)
        return _in_own_chat(work, inbound) if inbound.addressed else None
    clients = work.clients_of_room(at.id)
    return _in_clients_room(work, at, inbound, clients) if clients else inbound


def is_chosen(at: Address) -> bool:
    """Whether it is a room of the firm: it was named as one, or is in the terminal."""
    return at.kind == "room" and (at.status == "active" or at.installation_id == INSTALLATION.id)


def _in_clients_room(work: Work, at: Address, inbound: Inbound, clients: tuple[str, ...]) -> Inbound | None:
    """Only what is about those whose room it is counts there: of others nothing is said in it, also below a card of
    theirs that was posted when it was a room of theirs. A table of clients may tell of all of them.
    """
    line = read_there(work, at.id, inbound, inbound.text)
    if line is None and posts_table(inbound):
        return _in_own_chat(work, inbound)
    if line is None or line.name == "other" or _is_about(work, line, clients):
        return inbound
    return _in_own_chat(work, replace(inbound, text=_in_full(line, inbound)))


def _is_about(work: Work, line: Line, clients: tuple[str, ...]) -> bool:
    found = work.escalation(line.number) if line.number else None
    return found is not None and found.escalation.client_id in clients


def _in_full(line: Line, inbound: Inbound) -> str:
    """The words with the number that they have from the card below which they were typed."""
    if inbound.press is not None or not line.number:
        return inbound.text
    number, _, words = line.rest.partition(" ")
    return f"E-{number}: {words}" if line.name == "say" and words else f"{line.name} {line.rest}"


def _in_own_chat(work: Work, inbound: Inbound) -> Inbound | None:
    assert inbound.speaker is not None
    own = work.known_address(inbound.installation, inbound.speaker)
    if own is None or house_of(work).of_person(own.person_id) is None:
        return None
    return replace(inbound, address=inbound.speaker, speaker=None, thread=None, addressed=inbound.press is None)


def _tell_once(work: Work, inbound: Inbound, unknown: set[str]) -> None:
    if inbound.address in unknown:
        return
    unknown.add(inbound.address)
    channel = next((one.channel for one in work.installations() if one.id == inbound.installation), "")
    log.warning(
        "a room that nobody chose is not listened to", to_choose=f"CONSULTANTS_ROOM={channel}:{inbound.address}"
    )
