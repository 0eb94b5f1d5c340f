"""When a need comes up: first, again at growing gaps, closer as its date nears, and for how long at all.

docs/needs.md has the table. How close two mentions to one person may be is not decided here, nor the hour.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta

from conversations.need.kind import NeedKind, days_of
from conversations.need.need import MENTIONED_AGAIN, Need, NeedReply
from conversations.need.stage import next_stage, stage_on

GROWING = (30, 90, 180, 365)
"""Days after the first mention, the second, the third, and every later one."""
QUIET: Mapping[NeedReply | None, int] = {NeedReply.KNOW: 180, NeedReply.NOT_NOW: 120}
"""Days for which a reply silences it at least."""
CLOSEST = 28
"""Days between two mentions when the date is near and nobody replied."""
CLOSEST_AFTER: Mapping[NeedReply | None, int] = {NeedReply.KNOW: 90, NeedReply.NOT_NOW: 60}
"""The same after a reply: whoever knows is left alone for months, even close to the date."""


def next_mention(need: Need, kind: NeedKind, today: date) -> date | None:
    """The next day, from `today` on, on which the need may be brought up; None if it never comes up again.

    Never before the day it is parked until, never after `last_day`, and never in a stage whose words are all used.
    """
    if need.status not in MENTIONED_AGAIN:
        return None
    day = max(_planned(need, kind), need.parked_until or date.min, today)
    used = Counter(mention.stage for mention in need.mentions)
    stage = stage_on(day, need.horizon)
    while used[stage] >= kind.plain.get(stage, 0):
        following = next_stage(stage, need.horizon) if need.horizon else None
        if following is None:
            return None
        stage, first = following
        day = max(day, first)
    return day if day <= last_day(need, kind) else None


def first_mention(need: Need, kind: NeedKind) -> date:
    """The day on which it may come up for the first time."""
    planted = need.planted_at.date()
    if need.horizon is None or days_of(kind.first_mention) == 0:
        return planted
    return max(planted, need.horizon - timedelta(days=days_of(kind.first_mention)))


def last_day(need: Need, kind: NeedKind) -> date:
    """The last day on which it is mentioned: its date (or the day it was planted, if later), and what the kind adds."""
    planted = need.planted_at.date()
    begin = max(need.horizon, planted) if need.horizon else planted
    return begin + timedelta(days=days_of(kind.goes_on))


def gap(mentions: int, days_left: int | None, reply: NeedReply | None) -> int:
    """Days from mention number `mentions` to the next one, with so many days left until the date at that mention."""
    days = max(GROWING[min(mentions, len(GROWING)) - 1], QUIET.get(reply, 0))
    if days_left is None or days_left <= 0:
        return days
    return max(min(days, days_left // 2), CLOSEST_AFTER.get(reply, CLOSEST))


def _planned(need: Need, kind: NeedKind) -> date:
    if not need.mentions:
        return first_mention(need, kind)
    last = need.mentions[-1]
    on = last.at.date()
    left = (need.horizon - on).days if need.horizon else None
    planned = on + timedelta(days=gap(len(need.mentions), left, last.reply))
    if last.replied_at is not None:
        return max(planned, last.replied_at.date() + timedelta(days=CLOSEST_AFTER.get(last.reply, CLOSEST)))
    return planned
