"""Clocks on walls, and calendars: whether somebody is at work, worked out anew from zone and holidays."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from holidays import HolidayBase, country_holidays

from tests.simulation.cast import NINE_TO_FIVE, ZONES

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def is_open(week: Mapping[str, str] | None, zone: str, at: datetime) -> bool:
    """Whether the clock on the wall there shows a time of work, on no holiday there. `week` None: the firm's."""
    local = at.astimezone(ZoneInfo(zone))
    if local.date() in _free(ZONES[zone]):
        return False
    span = (week or NINE_TO_FIVE).get(DAYS[local.weekday()])
    if span is None:
        return False
    minute = local.hour * 60 + local.minute
    begin, end = (int(part[:2]) * 60 + int(part[3:]) for part in span.split("-"))
    return begin <= minute < end


@lru_cache(maxsize=16)
def _free(country: str) -> HolidayBase:
    return country_holidays(country)
