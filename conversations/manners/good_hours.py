"""When a message is least in somebody's way, as that one told us: within the hours of work, or after them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from conversations.hours import Hours, Span

GOOD_HOURS = "person.good_hours"
"""The fact that holds it: codes of choices."""
_AFTER_WORK = "after_hours"
_PARTS: dict[str, Span] = {"morning": (0, 720), "noon": (690, 810), "afternoon": (780, 1440)}
"""In minutes since midnight."""
_EVENING = 1200


def good_hours(hours: Hours, chosen: Collection[str]) -> tuple[Hours, Hours | None]:
    """The hours that hold for this person, and what of them suits best (None: all of it).

    Whoever likes it after work is written to until eight, on a working day. Of several times of the day the earliest
    beginning and the latest end count; a day on which none of them is worked is taken as it is.
    """
    if _AFTER_WORK in chosen:
        hours = replace(hours, week=tuple(_with_evening(span) for span in hours.week))
    wanted = set(chosen) & {*_PARTS, _AFTER_WORK}
    if not wanted or len(wanted) < len(set(chosen)):
        return hours, None
    return hours, replace(hours, week=tuple(_within(span, wanted) for span in hours.week))


def _with_evening(span: Span | None) -> Span | None:
    return (span[0], max(span[1], _EVENING)) if span else None


def _within(span: Span | None, wanted: Collection[str]) -> Span | None:
    if span is None:
        return None
    parts = [_PARTS[one] for one in wanted if one in _PARTS]
    parts += [(min(1080, span[1] - 120), span[1])] if _AFTER_WORK in wanted else []
    start = max(span[0], min(start for start, _ in parts))
    end = min(span[1], max(end for _, end in parts))
    return (start, end) if start < end else span
