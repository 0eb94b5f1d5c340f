"""Needs about one and the same thing rest together: the rows, for the decision in `conversations.need`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.interview.asking_manners import Whom
from bot.interview.catalogue import shipped_catalogue
from bot.need.planting import client_facts
from conversations.need.fact import ClientFact
from conversations.need.interval import next_mention
from conversations.need.kind import NeedKind
from conversations.need.need import Mention, Need
from conversations.need.planting import standing
from conversations.need.stage import stage_on
from conversations.need.thing import beside, things
from conversations.need.thing import in_turn as needs_in_turn
from storage.need import StoredNeed
from storage.work import Work


def as_it_stands(need: Need, facts: Sequence[ClientFact], today: date) -> Need | None:
    """The need by what is known today; None if a rule planted it and it does not follow from that any more."""
    if need.planted_by != "rule":
        return replace(need, why=reasons_of(shipped_catalogue().kinds[need.kind], facts, need))
    stands = standing(shipped_catalogue(), facts, need, today)
    if stands is None:
        return None
    return replace(need, why=stands.why, horizon=stands.horizon, sensitivity=stands.sensitivity)


def reasons_of(kind: NeedKind, facts: Sequence[ClientFact], need: Need) -> tuple[str, ...]:
    """The facts that the contact told us and that a need of this kind can rest on, newest last."""
    own = [fact for fact in facts if fact.key in kind.reads and fact.contact_id == need.contact_id]
    return tuple(fact.id for fact in own if not fact.key.startswith("item.") or fact.item in ("", need.item))


def beside_it(
    work: Work, need: Need, facts: Sequence[ClientFact], today: date, *, waiting: bool = False
) -> tuple[Need, ...]:
    """The others about the same thing, as they stand today. With `waiting`, what waits to be said counts as said."""
    kinds = shipped_catalogue().kinds
    every = [one for one in work.needs(need.client_id) if one.need.kind in kinds]
    return beside(need, [_counted(one, facts, today, waiting=waiting) for one in every], kinds, facts)


def in_turn(work: Work, needs: Sequence[str]) -> list[str]:
    """The ids of needs that are due, in the order in which they are looked at."""
    kinds, today = shipped_catalogue().kinds, work.now.date()
    stored = [one.need for need_id in needs if (one := work.need_with(need_id))]
    facts = {client_id: client_facts(work, client_id) for client_id in {one.client_id for one in stored}}
    due = [as_it_stands(one, facts[one.client_id], today) or one for one in stored if one.kind in kinds]
    about = {one.id: things(one, kinds[one.kind], facts[one.client_id]) for one in due}
    ordered = [one.id for one in needs_in_turn(due, about, today)]
    return [*ordered, *(one.id for one in stored if one.kind not in kinds)]


def let_rest(work: Work, replied: Need, to: Whom) -> None:
    """What the same contact would hear of the same thing is put off as long as the need that was replied to, and taken
    back where it waits already.
    """
    kinds, today = shipped_catalogue().kinds, to.today(work.now)
    facts = client_facts(work, replied.client_id)
    near = {one.id for one in beside_it(work, replied, facts, today)}
    for stored in work.needs(contact_id=replied.contact_id):
        if stored.need.id not in near:
            continue
        need = as_it_stands(stored.need, facts, today) or stored.need
        day = next_mention(need, kinds[need.kind], today, beside_it(work, need, facts, today))
        if day is not None and day > today:
            work.drop_mentions(need.id, "something was replied about the same thing meanwhile")
            work.look_again(need.id, max(to.morning(day), stored.next_at or work.now))


def _counted(stored: StoredNeed, facts: Sequence[ClientFact], today: date, *, waiting: bool) -> Need:
    need = as_it_stands(stored.need, facts, today) or stored.need
    if stored.queued is None or not waiting:
        return need
    planned = Mention(stored.queued.at, stage_on(stored.queued.at.date(), need.horizon), "")
    return replace(need, mentions=(*need.mentions, planned))
