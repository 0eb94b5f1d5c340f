"""Compares what contacts typed and saw with what is stored, and with an undisturbed run of the same script."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, pairwise

from tests.drill.platform import Confirmed
from tests.drill.point import Point
from tests.drill.rehearsal import Rehearsed
from tests.drill.run import Plan, Played
from tests.drill.stored import Stored

ELSEWHERE = "without a kill"
_SHOWN = 10
QUEUED = ("pending", "sending", "held")


@dataclass
class Row:
    """What went wrong with the messages that workers killed at one point had in hand."""

    kills: int = 0
    lost: int = 0
    doubled: int = 0
    out_of_order: int = 0
    said_twice: int = 0


@dataclass(frozen=True)
class Verdict:
    """`rows`: by point. `broken`: every promise that was not kept, a sentence each."""

    rows: dict[str, Row]
    broken: list[str] = field(default_factory=list)


def judge(plan: Plan, played: Played, rehearsed: Rehearsed) -> Verdict:
    """What the drill came to."""
    points = {kill.worker: kill.point.value for kill in played.kills}
    rows = {name: Row() for name in (*(point.value for point in Point), ELSEWHERE)}
    for kill in played.kills:
        rows[kill.point].kills += 1
    for worker in _lost(played, rehearsed):
        rows[points.get(worker, ELSEWHERE)].lost += 1
    rows[ELSEWHERE].doubled = _doubled(played, rehearsed)
    for worker in chain(_heard_out_of_order(played), _seen_out_of_order(played)):
        rows[points.get(worker, ELSEWHERE)].out_of_order += 1
    twice = Counter(_said_twice(played))
    for worker, count in twice.items():
        rows[points.get(worker, ELSEWHERE)].said_twice += count
    return Verdict(rows, list(_broken(plan, played, rehearsed, rows, twice)))


def _lost(played: Played, rehearsed: Rehearsed) -> Iterator[int]:
    """The worker that confirmed it, for each thing missing: a message heard, an effect of it, a message said."""
    confirmed_by = {each.message_id: each.worker for each in played.confirmed}
    heard = set(chain.from_iterable(played.stored.heard.values()))
    lost = [worker for message, worker in confirmed_by.items() if message not in heard]
    yield from lost
    seen = {each.message_id for each in played.seen}
    later = {message for message, said in rehearsed.stored.said.items() if said.status != "sent"}
    unsaid = (message for message, said in played.stored.said.items() if message not in seen or said.status in QUEUED)
    yield from (0 for message in unsaid if message not in later)
    yield from (0 for _ in range(_missing(played, rehearsed) - len(lost)))


def _missing(played: Played, rehearsed: Rehearsed) -> int:
    """Rows that only the undisturbed run has; while not everybody came to an end, what follows from what was heard."""
    if not played.unfinished:
        return sum(len(rows - played.stored.rows[table]) for table, rows in rehearsed.stored.rows.items())
    there = played.stored.rows["message"]
    return sum(said.cause in there and message not in there for message, said in rehearsed.stored.said.items())


def _doubled(played: Played, rehearsed: Rehearsed) -> int:
    """Rows that the undisturbed run does not have."""
    return sum(len(rows - rehearsed.stored.rows[table]) for table, rows in played.stored.rows.items())


def _heard_out_of_order(played: Played) -> Iterator[int]:
    """The worker that confirmed it, for each message that is not stored after the one of the same story that was
    confirmed before it at the address.
    """
    place = {message: number for heard in played.stored.heard.values() for number, message in enumerate(heard)}
    lines: dict[tuple[str, str], list[Confirmed]] = {}
    for each in played.confirmed:
        if each.message_id in place:
            lines.setdefault((each.address, each.message_id.partition(" line ")[0]), []).append(each)
    for stored in lines.values():
        yield from (b.worker for a, b in pairwise(stored) if place[a.message_id] > place[b.message_id])


def _seen_out_of_order(played: Played) -> Iterator[int]:
    """The worker that sent it, for each message that was seen after a later one; said again is no exception."""
    for address in {each.address for each in played.seen}:
        seen = [each for each in played.seen if each.address == address and each.message_id in played.stored.said]
        places = [played.stored.said[each.message_id].seq for each in seen]
        yield from (b.worker for b, (before, after) in zip(seen[1:], pairwise(places), strict=True) if before > after)


def _said_twice(played: Played) -> Iterator[int]:
    """The worker that said it the time before, for each time that a message was said again."""
    last: dict[str, int] = {}
    for each in played.seen:
        if each.message_id in last:
            yield last[each.message_id]
        last[each.message_id] = each.worker


def _broken(
    plan: Plan, played: Played, rehearsed: Rehearsed, rows: dict[str, Row], twice: Counter[int]
) -> Iterator[str]:
    killed = {kill.worker for kill in played.kills}
    for point in Point:
        if rows[point].kills < plan.kills:
            yield f"{point}: only {rows[point].kills} of {plan.kills} kills were reached"
    for what in ("lost", "doubled", "out_of_order"):
        if count := sum(getattr(row, what) for row in rows.values()):
            yield f"{count} {what.replace('_', ' ')}"
    yield from _differing_rows(played.stored, rehearsed.stored)
    if again := sum(count for worker, count in twice.items() if worker not in killed):
        yield f"{again} said twice though nobody was killed"
    if (worst := max((count for worker, count in twice.items() if worker in killed), default=0)) > 1:
        yield f"{worst} said twice after one kill"
    if played.unfinished:
        yield f"{len(played.unfinished)} stories did not end, such as that of {played.unfinished[0]}"
    yield from _different(played, rehearsed)
    if played.died:
        yield f"{len(played.died)} workers died by themselves, with exit codes {sorted(set(map(str, played.died)))}"


def _different(played: Played, rehearsed: Rehearsed) -> Iterator[str]:
    for what, now, then in (
        ("answers", played.stored.answers, rehearsed.stored.answers),
        ("status", played.stored.statuses, rehearsed.stored.statuses),
        ("alarms", played.stored.alarms, rehearsed.stored.alarms),
        ("needs", played.stored.needs, rehearsed.stored.needs),
    ):
        wrong = sorted(name for name in then if now.get(name) != then[name])
        if wrong:
            yield f"{len(wrong)} contacts have other {what} than in the undisturbed run, such as {wrong[0]}"


def _differing_rows(now: Stored, then: Stored) -> Iterator[str]:
    """Where to begin to look when a promise was not kept."""
    for what, one, other in (("missing", then, now), ("too many", now, then)):
        rows = [(table, row) for table in one.rows for row in sorted(one.rows[table] - other.rows[table])]
        for table, row in rows[:_SHOWN]:
            said = one.said.get(row)
            yield f"{what}: {table} {row}" + (
                f", a {said.message_class} to {said.address}: {said.text}" if said else ""
            )
