"""How near the date of a need is: it decides which words fit, and how plainly they are said."""

from datetime import date, timedelta
from enum import StrEnum


class Stage(StrEnum):
    """From far away to over. A need without a date is always `open`."""

    FAR = "far"
    NEARER = "nearer"
    THIS_YEAR = "this_year"
    SOON = "soon"
    PASSED = "passed"
    OPEN = "open"


DAYS_LEFT = ((Stage.FAR, 548), (Stage.NEARER, 365), (Stage.THIS_YEAR, 60), (Stage.SOON, -1))
"""A stage lasts while more days than that are left. From two months before its date a thing is said plainly."""

_ORDER = (Stage.FAR, Stage.NEARER, Stage.THIS_YEAR, Stage.SOON, Stage.PASSED)


def stage_on(day: date, horizon: date | None) -> Stage:
    """The stage in which a need with that date is on a day."""
    if horizon is None:
        return Stage.OPEN
    left = (horizon - day).days
    return next((stage for stage, more_than in DAYS_LEFT if left > more_than), Stage.PASSED)


def next_stage(stage: Stage, horizon: date) -> tuple[Stage, date] | None:
    """The stage that follows and its first day; None after the last."""
    if stage not in _ORDER[:-1]:
        return None
    lasts = dict(DAYS_LEFT)
    return _ORDER[_ORDER.index(stage) + 1], horizon - timedelta(days=lasts[stage])


def soon_from(horizon: date) -> date:
    """The first day on which a thing with that date is said plainly."""
    return horizon - timedelta(days=dict(DAYS_LEFT)[Stage.THIS_YEAR])
