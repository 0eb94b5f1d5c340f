"""When a need comes up: first, again at growing gaps, closer as its date nears, and for how long at all.

docs/needs.md has the table. How close two mentions to one person may be is not decided here, nor the hour.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from conversations.need.kind import NeedKind, days_of
from conversations.need.need import MENTIONED_AGAIN, Need, NeedReply
from conversations.need.stage import Stage, next_stage, soon_from, stage_on

GROWING = (30, 90, 180, 365)
"""Days after the first mention, the second, the third, and every later one."""
QUIET: Mapping[NeedReply | None, int] = {NeedReply.KNOW: 180, NeedReply.NOT_NOW: 120}
"""Days for which a reply silences it at least."""
CLOSEST = 28
"""Days between two mentions when the date is near and nobody replied."""
CLOSEST_AFTER: Mapping[NeedReply | None, int] = {NeedReply.KNOW: 90, NeedReply.NOT_NOW: 60}
"""The same after a reply: whoever knows is left alone for months, even close to the date."""


def next_mention(need: Need, kind: NeedKind, today: date, beside: Sequence[Need] = ()) -> date | None:
    """The next day, from `today` on, on which the need may be brought up; None if it never comes up again.

    Never before the day it is parked until, never after `last_day`, and never in a stage whose words are all used.
    `beside` are the other needs about the same thing (`thing.beside`): they share its intervals.
    """
    if need.status not in MENTIONED_AGAIN:
        return None
    day = _rested(need, beside, max(_planned(need, kind, beside), need.parked_until or date.min, today))
    used = Counter(mention.stage for mention in need.mentions)
    while used[stage := stage_on(day, need.horizon)] >= kind.plain.get(stage, 0):
        following = next_stage(stage, need.horizon) if need.horizon else None
        if following is None:
            return None
        day = _rested(need, beside, max(day, following[1]))
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


def _planned(need: Need, kind: NeedKind, beside: Sequence[Need]) -> date:
    return _rest_after(need, need, (need, *beside)) if need.mentions else first_mention(need, kind)


def _rested(need: Need, beside: Sequence[Need], day: date) -> date:
    """The first day from `day` on, on which the need does not rest because of another one about the same thing.

    Plain news, the first time it is told, waits four weeks after that one was spoken of, and not even those where its
    date would come first.
    """
    resting = [one for one in beside if _silences(one, need)]
    until = max((_rest_after(one, need, (need, *beside)) for one in resting), default=day)
    if need.horizon is None or until <= day or any(one.stage is Stage.SOON for one in need.mentions):
        return max(until, day)
    plain = max(day, soon_from(need.horizon))
    again = max(_spoken_on(one) for one in resting) + timedelta(days=CLOSEST)
    said = max(plain, again) if again <= need.horizon else plain
    return min(said, until) if said <= need.horizon else until


def _silences(one: Need, need: Need) -> bool:
    """A reply counts for the whole client; what nobody replied to is in the way of whoever heard it."""
    return bool(one.mentions) and (one.contact_id == need.contact_id or one.mentions[-1].reply in QUIET)


def _rest_after(said: Need, need: Need, together: Sequence[Need]) -> date:
    """Until when `need` rests after the last mention of `said`, which may be itself. All that its contact heard about
    the thing is counted; after a reply both rest until the same day.
    """
    last = said.mentions[-1]
    on = last.at.date()
    heard = [one for other in together if other.contact_id == said.contact_id for one in other.mentions]
    dated = said if last.reply in QUIET else need
    left = (dated.horizon - on).days if dated.horizon else None
    until = on + timedelta(days=gap(sum(one.at <= last.at for one in heard), left, last.reply))
    if last.replied_at is None:
        return until
    return max(until, last.replied_at.date() + timedelta(days=CLOSEST_AFTER.get(last.reply, CLOSEST)))


def _spoken_on(need: Need) -> date:
    last = need.mentions[-1]
    return max(last.at, last.replied_at or last.at).date()
