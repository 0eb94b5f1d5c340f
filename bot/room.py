"""Lines that the firm's people type where escalations are shown: orders, and words for a contact. All else is talk
among themselves, and nobody answers it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.applying import Applying
from bot.escalation_orders import Done, Orders, Refused, Result
from bot.names import match
from bot.relaying import names_of
from bot.scene import Shelf
from bot.team import house_of
from conversations.escalation import ends
from conversations.lexicon.card import CARD_WORDS
from conversations.render import escaped
from storage.message import Heard
from storage.place import Place
from storage.work import Work

_PRESS = re.compile(r"E-(\d{1,9}):(\w+)")
_WORDS = re.compile(r"\s*(e-?)?(\d{1,9})\s*:\s*(\S.*)", re.DOTALL | re.IGNORECASE)
_ORDER = re.compile(
    r"\s*(acknowledge|take|resolve|hand back|called|not important|unmute|assign|say)\s+(e-?)?(\d{1,9})\b[\s:,]*(.*)",
    re.DOTALL | re.IGNORECASE,
)
_LIST = re.compile(r"\s*/?(escalations|mutes|help|start)\s*", re.IGNORECASE)
_RAISE = re.compile(r"\s*raise\s+([^:]{1,120}?)\s*:\s*(\S.*)", re.DOTALL | re.IGNORECASE)
HELP = (
    "acknowledge 1 · 1: words for the contact · hand back 1 · resolve 1 · called 1 · assign 1 NAME · "
    "not important 1 once, or always · raise CONTACT: what happened · escalations · mutes · unmute 1"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One order as it was typed or pressed. `plain`: it is certainly an order, also in the middle of an interview."""

    verb: str
    number: int = 0
    rest: str = ""
    plain: bool = False


def read_line(text: str, press: str | None) -> Line | None:
    """What a line means; None if it is no order."""
    if press is not None:
        pressed = _PRESS.fullmatch(press)
        return Line(f"press {pressed[2]}", int(pressed[1]), plain=True) if pressed else None
    if found := _ORDER.fullmatch(text):
        return Line(found[1].casefold(), int(found[3]), found[4].strip(), plain=bool(found[2]))
    if found := _WORDS.fullmatch(text):
        return Line("say", int(found[2]), found[3].strip(), plain=bool(found[1]))
    if found := _RAISE.fullmatch(text):
        return Line("raise", rest=f"{found[1]}:{found[2]}")
    found = _LIST.fullmatch(text)
    return Line(found[1].casefold()) if found else None


def lock_ahead(work: Work, line: Line | None) -> None:
    """Locks the address of the contact whom an order is about, before the firm's own address is."""
    found = work.escalation(line.number) if line and line.number else None
    if found is not None:
        work.lock_address(found.address_id)


def takes_orders(place: Place, line: Line | None) -> bool:
    """Whether what was said here is for the firm: in a consultant's own chat only what can be nothing else."""
    if place.address.kind == "room":
        return True
    if place.consultant is None:
        return False
    if line is None:
        return place.conversation is None and not place.firms
    return line.plain or place.conversation is None or place.conversation.status != "waiting"


def take_line(
    applying: Applying, place: Place, line: Line | None, *, heard: Heard, speaker: str | None, edits: str | None
) -> None:
    """Carries out an order typed by `speaker`, a person's id; says what came of it where it was typed."""
    house = house_of(applying.work)
    by = house.of_person(speaker)
    if line is None:
        return None if place.address.kind == "room" else _say(applying, place, HELP)
    if by is None:
        return _say(applying, place, escaped("I take orders from the team only: bluepaper team add NAME"))
    in_room = place.address.kind == "room"
    orders = Orders(applying, by, "room" if in_room else "chat", place.address.id, in_room, Shelf())
    if edits is not None:
        relay = applying.work.relay_of_line(edits)
        result = orders.say(line.number, line.rest, line_id=heard.id, changed=True) if relay else None
    elif line.verb == "say":
        result = orders.say(line.number, line.rest, line_id=heard.id)
    else:
        result = _carry_out(orders, line)
    if line.verb in ("press mute", "not important") and result is None:
        return _ask_scope(applying, place, orders, line.number)
    match result:
        case Done(text):
            _say(applying, place, text)
        case Refused(why):
            _say(applying, place, why if why.endswith(".") else escaped(f"{why[:1].upper()}{why[1:]}."))


def listed(orders: Orders) -> str:
    """What is open, as Markdown, for this person."""
    house, work = orders.house, orders.applying.work
    kinds = CARD_WORDS[house.language].kinds
    lines = []
    for stored in orders.visible():
        one, names = stored.escalation, names_of(work, stored)
        has = f"{house.names[one.by]} has it" if one.by else "nobody has it yet"
        lines.append(f"- **{stored.name}** {kinds[one.kind]}: {escaped(names.contact)}, {escaped(names.client)}; {has}")
    return "\n".join(lines) or "Nothing is open."


def muted(orders: Orders) -> str:
    """What was said not to matter, as Markdown, and who said so."""
    house, work = orders.house, orders.applying.work
    kinds, clients = CARD_WORDS[house.language].kinds, {one.id: one.name for one in work.clients()}
    lines = [
        f"- {one.number}: {kinds[one.mute.kind]}, {escaped(clients[one.mute.client_id])}, {one.mute.scope}, "
        f"says {escaped(house.names[one.mute.by])} on {house.hours.local(one.mute.at):%Y-%m-%d}"
        for one in work.mutes()
        if one.mute.undone_by is None
    ]
    return "\n".join(lines) or "Everything matters to everybody: nothing is muted."


def _carry_out(orders: Orders, line: Line) -> Result | None:
    simple: Mapping[str, Callable[[], Result | None]] = {
        "acknowledge": lambda: orders.acknowledge(line.number),
        "take": lambda: orders.acknowledge(line.number),
        "resolve": lambda: orders.resolve(line.number, line.rest),
        "hand back": lambda: orders.hand_back(line.number),
        "called": lambda: orders.called(line.number),
        "unmute": lambda: orders.unmute(line.number),
        "assign": lambda: orders.assign(line.number, line.rest),
        "raise": lambda: _raise(orders, line.rest),
        "not important": lambda: _not_important(orders, line.number, line.rest),
        "escalations": lambda: Done(listed(orders)),
        "start": lambda: Done(listed(orders)),
        "mutes": lambda: Done(muted(orders)),
        "help": lambda: Done(HELP),
    }
    if line.verb in simple:
        return simple[line.verb]()
    return _pressed(orders, line.verb.removeprefix("press "), line.number)


def _pressed(orders: Orders, code: str, number: int) -> Result | None:
    if code in ("acknowledge", "called"):
        return orders.acknowledge(number) if code == "acknowledge" else orders.called(number)
    if code == "relay":
        return Done(f"Write **{number}:** and your words; they go out in your name.")
    if code == "assign":
        names = ", ".join(one.name for one in orders.house.here)
        return Done(f"Write **assign {number}** and a name: {escaped(names)}.")
    if code in ("mute_once", "mute_always"):
        return orders.not_important(number, "once" if code == "mute_once" else "always")
    if ends(code):
        return orders.resolve(number)
    return None if code == "mute" else Refused("this button is no longer known")


def _not_important(orders: Orders, number: int, scope: str) -> Result | None:
    match scope.casefold():
        case "once":
            return orders.not_important(number, "once")
        case "always":
            return orders.not_important(number, "always")
    return None


def _raise(orders: Orders, rest: str) -> Result:
    name, _, text = rest.partition(":")
    contacts = [one for one in orders.applying.work.contacts() if one.left_at is None]
    numbered = [one for one in contacts if name.lstrip("#") == str(one.number)]
    hit = match(name, [one.name for one in contacts])
    found = numbered or [contacts[place] for place in hit.found]
    if len(found) != 1:
        which = ", ".join(f"#{one.number} {one.name} ({one.client_name})" for one in found[:6])
        return Refused(f"write the number of the contact: {which}" if found else f'there is no contact "{name}"')
    return orders.raise_by_hand(found[0], text)


def _ask_scope(applying: Applying, place: Place, orders: Orders, number: int) -> None:
    buttons = [["This once", f"E-{number}:mute_once"], ["Always", f"E-{number}:mute_always"]]
    if number not in {one.escalation.number for one in orders.visible()}:
        return _say(applying, place, "There is no such escalation open.")
    _say(applying, place, "Not important this once, or always for this client?", json.dumps(buttons))


def _say(applying: Applying, place: Place, text: str, buttons: str | None = None) -> None:
    applying.answer(place.address.id, text, buttons)
