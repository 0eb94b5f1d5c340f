"""The firm's side of a demonstration: whose part the person at the terminal plays, and what the firm is wanted for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.channels.terminal_places import terminal_address, terminal_room
from bot.team import house_of
from storage.work import Work

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
    """What waits for the firm: ids of messages that wait for an OK, and alarms that nobody has, each with the day on
    which it was told last.
    """
    held = {one.id for one in work.planned(work.now, work.now + _A_MOMENT) if one.status == "held"}
    alarms = {
        f"{one.name} {one.escalation.told_at:%Y-%m-%d}"
        for one in work.escalations()
        if one.escalation.status == "triggered"
    }
    return frozenset(held | alarms)


def thread_of(work: Work, *, confidential: bool) -> int | None:
    """The number of the alarm that was raised last and is open: in the room, or in a chat of one's own."""
    found = [one.escalation.number for one in work.escalations() if one.escalation.sensitive is confidential]
    return max(found, default=None)
