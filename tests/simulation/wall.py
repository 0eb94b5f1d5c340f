"""Clocks on walls, and calendars: whether somebody is at work, worked out anew from zone and holidays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from holidays import HolidayBase, country_holidays

from tests.simulation.cast import NINE_TO_FIVE, ZONES

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


PARTS = {"morning": (0, 12 * 60), "noon": (11 * 60 + 30, 13 * 60 + 30), "afternoon": (13 * 60, 24 * 60)}
"""Times of the day as people choose them, in minutes: see docs/manners.md."""
AFTER_WORK, EVENING = "after_hours", 20 * 60


def is_open(week: Mapping[str, str] | None, zone: str, at: datetime, good: Sequence[str] = ()) -> bool:
    """Whether the clock on the wall there shows a time of work, on no holiday there. `week` None: the firm's.

    `good`: the times of the day that this person has asked for.
    """
    local = at.astimezone(ZoneInfo(zone))
    if local.date() in _free(ZONES[zone]):
        return False
    span = (week or NINE_TO_FIVE).get(DAYS[local.weekday()])
    if span is None:
        return False
    minute = local.hour * 60 + local.minute
    work, rest = (int(part[:2]) * 60 + int(part[3:]) for part in span.split("-"))
    begin, end = _chosen(work, rest, good)
    return begin <= minute < end


def _chosen(work: int, rest: int, good: Sequence[str]) -> tuple[int, int]:
    """What is left of a day of work, or added to it."""
    if AFTER_WORK in good:
        rest = max(rest, EVENING)
    parts = [PARTS[one] for one in good if one in PARTS]
    if AFTER_WORK in good:
        parts.append((min(18 * 60, rest - 120), rest))
    if not parts or len(parts) < len(good):  # "any time", or something else too
        return work, rest
    begin, end = max(work, min(part[0] for part in parts)), min(rest, max(part[1] for part in parts))
    return (begin, end) if begin < end else (work, rest)


@lru_cache(maxsize=16)
def _free(country: str) -> HolidayBase:
    return country_holidays(country)
