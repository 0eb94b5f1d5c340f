"""Who of the firm's people sits at this terminal."""

from __future__ import annotations

from bot.orders.order_names import the_member
from bot.orders.team import house_of
from storage.consultant import Consultant
from storage.work import Work


def the_giver(work: Work, given_by: str | None) -> Consultant:
    """The one named with --as, else the one whom contacts know. Raises RefusedError."""
    house = house_of(work)
    return the_member(house, given_by) if given_by is not None else house.named
