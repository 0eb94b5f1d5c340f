"""Which needs are about one and the same thing: the age of a server, its system, the growth that it has to carry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TypeAlias

from conversations.need.fact import ClientFact
from conversations.need.kind import NeedKind
from conversations.need.need import Need, NeedStatus
from conversations.need.stage import Stage, stage_on

Thing: TypeAlias = tuple[str, str, str]
"""The client's id, the sort of thing (`item.server`), and what it is called, in small letters."""
_NEVER = datetime.min.replace(tzinfo=UTC)


def things(need: Need, kind: NeedKind, facts: Sequence[ClientFact]) -> frozenset[Thing]:
    """The things that a need is about: the one it names, and those of the facts that it rests on."""
    rests_on = [(fact.key, fact.item) for fact in facts if fact.id in need.why]
    named = [(key, item) for key, item in (*rests_on, (kind.about, need.item)) if key.startswith("item.")]
    return frozenset((need.client_id, key.partition("_")[0], item.casefold()) for key, item in named)


def beside(
    need: Need, others: Sequence[Need], kinds: Mapping[str, NeedKind], facts: Sequence[ClientFact]
) -> tuple[Need, ...]:
    """Those of the others that are about the same thing as the need. What is met was about what stood there before."""
    about = things(need, kinds[need.kind], facts)
    return tuple(
        one
        for one in others
        if one.id != need.id
        and one.status is not NeedStatus.MET
        and one.kind in kinds
        and about & things(one, kinds[one.kind], facts)
    )


def in_turn(due: Sequence[Need], about: Mapping[str, frozenset[Thing]], today: date) -> tuple[Need, ...]:
    """The same needs; of several about one thing plain news comes first, then what was not heard of the longest.

    `about`: the things of each, by its id.
    """
    ordered: list[Need] = []
    waiting = list(due)
    while waiting:
        same = [one for one in waiting if one is waiting[0] or about[one.id] & about[waiting[0].id]]
        first = min(same, key=lambda one: (stage_on(today, one.horizon) is not Stage.SOON, _last_heard(one)))
        waiting.remove(first)
        ordered.append(first)
    return tuple(ordered)


def _last_heard(need: Need) -> datetime:
    return need.mentions[-1].at if need.mentions else _NEVER
