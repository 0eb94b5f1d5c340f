"""Which of the firm's people a name means, and who gives an order about escalations."""

from __future__ import annotations

from bot.cli.error import CommandError
from bot.names import match
from bot.team import House, house_of
from storage.consultant import Consultant
from storage.work import Work


def the_member(house: House, wanted: str) -> Consultant:
    """The one of the team with this name. Raises CommandError."""
    hit = match(wanted, [one.name for one in house.here])
    if len(hit.found) == 1:
        return house.here[hit.found[0]]
    names = ", ".join(one.name for one in house.here)
    what = "can be several people" if hit.found else "is nobody of the team"
    raise CommandError(f'"{wanted}" {what}: there are {names}')


def the_giver(work: Work, given_by: str | None) -> Consultant:
    """Who gives the order: the one named with --as, else the one whom contacts know. Raises CommandError."""
    house = house_of(work)
    return the_member(house, given_by) if given_by is not None else house.named
