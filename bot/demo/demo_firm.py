"""The firm's side of a demonstration: whose part the person at the terminal plays, and what the firm is wanted for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from bot.channels.terminal_places import INSTALLATION, ROOM, terminal_address, terminal_room
from bot.consultant.holding import Item, todays
from bot.orders.order_reading import read_line
from bot.orders.team import house_of
from conversations.render import escaped
from storage.ids import address_id
from storage.work import Work

_OF_TODAY = re.compile(r"(?:today )?(ok|hold|undo|edit) (\d{1,3}|all)\b(.*)", re.IGNORECASE | re.DOTALL)
_OF_NEEDS = re.compile(r"(done|snooze|never) n-\d", re.IGNORECASE)
_A_MOMENT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Seat:
    """The consultant whose orders are typed here; `name` is what stands in the gutter of that one's own chat."""

    person_id: str
    full_name: str
    zone: str

    @property
    def first_name(self) -> str:
        """As people call him."""
        return (self.full_name.split() or [self.full_name])[0]

    @property
    def name(self) -> str:
        """Small letters, as a command is typed."""
        return self.first_name.casefold()


def seat_of(work: Work) -> Seat:
    """The consultant whom contacts know; the room and the consultant's own chat are in this terminal from now on."""
    house = house_of(work)
    terminal_room(work)
    terminal_address(work, house.named.person_id)
    return Seat(house.named.person_id, house.named.name, house.firm.zone)


def wanted(work: Work) -> frozenset[str]:
    """What waits for the firm: needs and conversations of which something waits for an OK, and alarms that nobody has,
    each with the day on which it was told last.
    """
    planned = work.planned(work.now, work.now + _A_MOMENT)
    held = {one.need_id or one.playbook or one.id for one in planned if one.status == "held"}
    alarms = {
        f"{one.name} {one.escalation.told_at:%Y-%m-%d}"
        for one in work.escalations()
        if one.escalation.status == "triggered"
    }
    return frozenset(held | alarms)


def meant(work: Work, words: str, *, at: str) -> tuple[str, ...]:
    """What these words of a consultant are as lines of a room, or of his own chat: orders, also without the word that
    they begin with. All else is a reply in the thread of what was raised last, and nothing where no alarm is open; but
    during a meeting it is what a contact said.
    """
    talk = work.place(address_id(INSTALLATION.id, at)).conversation
    if talk is not None and talk.status == "waiting":
        return (words,)
    if found := _OF_TODAY.fullmatch(words):
        numbers = [item.number for item in _held(work)] if found[2].casefold() == "all" else [int(found[2])]
        return tuple(f"today {found[1]} {number}{found[3]}" for number in numbers or [1])
    if read_line(words, None) is not None:
        return (words,)
    if _OF_NEEDS.match(words):
        return (f"need {words}",)
    threads = [one.escalation.number for one in work.escalations() if one.escalation.sensitive is (at != ROOM)]
    return (f"{max(threads)}: {words}",) if threads else ()


def held_lines(work: Work) -> list[str]:
    """What waits for an OK, with the numbers by which it is ordered, as a list."""
    return [f"- {item.number}: {item.about}, to {escaped(item.planned.person_name)}" for item in _held(work)]


def _held(work: Work) -> list[Item]:
    return [item for item in todays(work) if item.planned.status == "held"]
