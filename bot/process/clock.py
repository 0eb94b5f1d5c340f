"""What time brings: timers of conversations, reminders and needs that are due. Every future thing is a row; a tick
only looks which ones have come.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID, uuid5

import structlog

from bot.consultant.day import tell_days
from bot.escalation.alarming import spot_of
from bot.escalation.raising import found_in_silence, raise_found
from bot.escalation.repeating import repeat_due
from bot.interview.applying import Applying
from bot.interview.opening import begin_queued
from bot.interview.reminding import remind_due
from bot.interview.scene import Shelf, scene_at, state_of
from bot.need.nudging import nudge_due
from bot.need.planting import plant_needs
from conversations.interview.engine import Timer, expire
from conversations.interview.event import Expired
from storage.database import Database
from storage.errors import Damaged
from storage.journal import Entry
from storage.place import DueConversation
from storage.work import Work

log = structlog.get_logger()
TIMERS = UUID("f2a7a0ce-6b8c-5f6a-8f57-0e1d7d1c8a44")
_BUSY = timedelta(hours=6)
"""A conversation that comes back while another is open at its address looks again after this long."""
_DAMAGED = timedelta(days=30)
_AT_ONCE = 50


class Clock:
    """Takes due timers. Any number of processes may tick: rows are locked while they are looked at."""

    def __init__(self, database: Database, shelf: Shelf | None = None) -> None:
        self._database = database
        self._shelf = shelf or Shelf()

    def tick(self, now: datetime) -> int:
        """Takes what is due at `now` (business time), at most 50 of each kind: timers of conversations, reminders,
        needs, escalations, morning messages. Returns how many it looked at.
        """
        looked_at: list[int] = []
        with ExitStack() as jobs:  # whatever becomes of one job, the others are done; the last one named comes first
            jobs.callback(self._do, tell_days, now, looked_at)
            for job in (nudge_due, partial(remind_due, shelf=self._shelf), repeat_due):
                jobs.callback(self._do, partial(job, limit=_AT_ONCE), now, looked_at)
            looked_at.append(self._conversations(now))
        return sum(looked_at)

    def _do(self, job: Callable[[Work], int], now: datetime, looked_at: list[int]) -> None:
        with self._database.work(now) as work:
            looked_at.append(job(work))

    def _conversations(self, now: datetime) -> int:
        """Each in a work of its own: one that cannot be read is set aside, and holds up nobody else."""
        for count in range(_AT_ONCE):
            with self._database.work(now) as work:
                due = work.claim_due(1, now)
                if not due:
                    return count
                try:
                    self._take(work, due[0], now)
                except Damaged as error:
                    _set_aside(work, due[0], error)
        return _AT_ONCE

    def _take(self, work: Work, due: DueConversation, now: datetime) -> None:
        talk, person = due.place.conversation, due.place.person
        assert talk is not None
        timer = Timer(**json.loads(talk.due)) if talk.due else Timer("expire", -1)
        scene = scene_at(work, due.place, self._shelf)
        state = state_of(talk.id, talk.state)
        # Whoever asked to be asked later is asked again, which is no opening.
        applying = Applying(work, str(uuid5(TIMERS, f"{talk.id} {talk.version}")), now, "reminder")
        waits = due.waiting or (person and person.stopped_at) or work.open_threads(due.place.address.id)
        if timer.name == "resume" and waits:
            work.save_conversation(
                talk.id, talk.version, status=talk.status, state=talk.state, due_at=now + _BUSY, due=talk.due
            )
            return
        step = expire(scene.playbook, state, timer, scene.facts, now)
        applying.apply(scene, step)
        if any(isinstance(event, Expired) for event in step.events):
            plant_needs(applying, scene.client.id, scene.contact.id)
            raise_found(applying, spot_of(scene), found_in_silence(work, scene.contact.id))
            begin_queued(applying, scene.address_id, self._shelf)


def _set_aside(work: Work, due: DueConversation, error: Damaged) -> None:
    """A conversation that cannot be read waits for a person, and is looked at again after a month; its row stays."""
    talk, client = due.place.conversation, due.place.client
    assert talk is not None
    log.warning("a conversation was set aside", error=str(error))
    work.save_conversation(
        talk.id, talk.version, status=talk.status, state=talk.state, due_at=work.now + _DAMAGED, due=talk.due
    )
    work.note(
        Entry(
            id=str(uuid5(TIMERS, f"{talk.id} {talk.version} damaged")),
            at=work.now,
            who="bluepaper",
            what="set a conversation aside that cannot be read",
            via="clock",
            client_id=client.id if client else None,
            after=json.dumps({"error": str(error)}),
        )
    )
