"""Holds what people did and saw against what is stored, and against an undisturbed bot that heard the same."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import itemgetter

from tests.faults.played import Sent, Shown
from tests.faults.stored import Message, Stored

DONE = ("sent", "dropped", "expired", "held")
"""Of what is to be said: for one that is held, the firm gives its OK or not."""
_SHOWN = 3
"""Rows of each table that are shown of those that are wrong."""


@dataclass(frozen=True, slots=True)
class Record:
    """What was played. `shown` by address; `sends`: when the platform took each message, and whether it answered;
    `deaths`: when a process was killed or ended.
    """

    sent: Sequence[Sent]
    shown: Mapping[str, Sequence[Shown]]
    sends: Sequence[tuple[float, bool]]
    deaths: Sequence[float]
    refused: Sequence[str]


@dataclass(slots=True)
class Verdict:
    """`untold`: of which the platform never heard that we have them, and gave up. `broken`: promises, a line each."""

    lost: int = 0
    doubled: int = 0
    out_of_order: int = 0
    untold: int = 0
    repeated: int = 0
    said_again: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)

    def lose(self, what: str) -> None:
        """Counts it, and tells of the first ones."""
        self.lost += 1
        if self.lost <= _SHOWN:
            self.broken.append(what)


def judge(record: Record, stored: Stored, reference: Stored, *, reconciled: bool) -> Verdict:
    """`reconciled`: on this platform a contact sees nothing twice."""
    verdict = Verdict()
    heard = {(one.address, one.external_id): one for one in stored.messages if one.direction == "heard"}
    verdict.repeated = sum(one.duplicates for one in heard.values())
    verdict.untold = sum(one.told_at is None for one in record.sent)
    _turns(verdict, record, heard)
    for name, rows in reference.effects.items():
        missing, surplus = rows - stored.effects[name], stored.effects[name] - rows
        verdict.lost += len(missing)
        verdict.doubled += len(surplus)
        verdict.broken += [f"{name}: missing {row}" for row in sorted(missing, key=str)[:_SHOWN]]
        verdict.broken += [f"{name}: not to be {row}" for row in sorted(surplus, key=str)[:_SHOWN]]
    _said(verdict, record, stored)
    again = dict(verdict.said_again)
    for what in ("lost", "doubled", "out_of_order"):
        if count := getattr(verdict, what):
            verdict.broken.append(f"{count} {what.replace('_', ' ')}")
    if unexplained := again.pop("without a fault", 0):
        verdict.broken.append(f"{unexplained} said again though nothing failed")
    if reconciled and again:
        verdict.broken.append(f"{sum(again.values())} said again, though what was said can be looked up here")
    verdict.broken += [f"refused by the platform: {problem}" for problem in record.refused]
    return verdict


def _turns(verdict: Verdict, record: Record, heard: Mapping[tuple[str, str | None], Message]) -> None:
    """Told means stored; told before the next was written, or brought without any fault, means stored before it."""
    verdict.doubled += len(heard.keys() - {(one.address, one.message_id) for one in record.sent})
    by_address: dict[str, list[Sent]] = {}
    for sent in record.sent:
        if (sent.address, sent.message_id) in heard:
            by_address.setdefault(sent.address, []).append(sent)
        elif sent.told_at is not None:
            verdict.lose(f"told that we have it, and not stored: {sent.message_id} of {sent.address}")
    for all_sent in by_address.values():
        for before, after in pairwise(all_sent):
            in_turn = before.told_at is not None and before.told_at < after.sent_at
            places = [heard[one.address, one.message_id].seq for one in (before, after)]
            if (in_turn or (before.smoothly and after.smoothly)) and places[0] > places[1]:
                verdict.out_of_order += 1


def _said(verdict: Verdict, record: Record, stored: Stored) -> None:
    """All is said at least once, in its order; what was said again has its reason."""
    order = {place: number for number, place in enumerate(sorted(one.place for one in _all(record.shown)))}
    for address, shown in record.shown.items():
        said = [one for one in stored.messages if one.address == address and one.direction == "said"]
        rows = list(_rows_of(shown, said))
        seen = {row.id for row in rows if row}
        for message in said:
            if message.status not in DONE or (message.status == "sent" and message.id not in seen):
                verdict.lose(f"{message.status} in {message.attempts} attempts, for {address}: {message.id}")
        verdict.doubled += sum(row is None for row in rows)
        last: dict[str, int] = {}
        deaths = list(record.deaths)
        latest = -1
        for one, row in zip(shown, rows, strict=True):
            if row is None:
                continue
            verdict.out_of_order += row.seq < latest
            latest = max(latest, row.seq)
            if row.id in last:
                now, then = record.sends[order[one.place]], record.sends[last[row.id]]
                verdict.said_again[_why(then, now[0], deaths)] += 1
            last[row.id] = order[one.place]


def _rows_of(shown: Sequence[Shown], said: Sequence[Message]) -> Iterator[Message | None]:
    """The row of each message that was shown; None if there is none. Where the platform shows no id of ours, it is
    the row whose last attempt is this one or the next that succeeded, if that has these words.
    """
    by_id = {one.id: one for one in said}
    sent = sorted(((_number(one.external_id), one) for one in said if one.status == "sent"), key=itemgetter(0))
    for one in shown:
        if one.message is not None:
            yield by_id.get(one.message)
            continue
        later = [row for number, row in sent if number >= int(one.external_id)]
        yield later[0] if later and _letters(one.text).startswith(_letters(later[0].text)) else None


def _why(then: tuple[float, bool], now: float, deaths: list[float]) -> str:
    """For what fault it was said again. Of `deaths` the one that it was is taken away: no contact is told anything
    twice again for that.
    """
    at, unanswered = then
    if unanswered:
        return "answer lost"
    death = bisect_right(deaths, at)
    if death == len(deaths) or deaths[death] >= now:
        return "without a fault"
    del deaths[death]
    return "killed"


def _all(shown: Mapping[str, Sequence[Shown]]) -> Iterator[Shown]:
    for each in shown.values():
        yield from each


def _number(external_id: str | None) -> int:
    return int(external_id) if external_id and external_id.isdigit() else 0


def _letters(text: str) -> str:
    return "".join(re.findall(r"[^\W_]", text))
