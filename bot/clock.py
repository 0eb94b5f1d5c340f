"""What time brings: timers of conversations, reminders and needs that are due. Every future thing is a row; a tick
only looks which ones have come.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from bot.alarming import spot_of
from bot.applying import Applying
from bot.day import tell_days
from bot.nudging import nudge_due
from bot.opening import begin_queued
from bot.planting import plant_needs
from bot.raising import found_in_silence, raise_found
from bot.reminding import remind_due
from bot.repeating import repeat_due
from bot.scene import Shelf, scene_at
from conversations.engine import Timer, expire
from conversations.event import Expired
from conversations.state import from_json
from storage.database import Database
from storage.place import DueConversation
from storage.work import Work

TIMERS = UUID("f2a7a0ce-6b8c-5f6a-8f57-0e1d7d1c8a44")
_BUSY = timedelta(hours=6)
"""A conversation that comes back while another is open at its address looks again after this long."""
_AT_ONCE = 50


class Clock:
    """Takes due timers. Any number of processes may tick: rows are locked while they are looked at."""

    def __init__(self, database: Database, shelf: Shelf | None = None) -> None:
        self._database = database
        self._shelf = shelf or Shelf()

    def tick(self, now: datetime) -> int:
        """Takes every timer due at `now` (business time), each in its own moment's order, and returns how many; looks
        at reminders, needs, escalations and morning messages that are due.
        """
        with self._database.work(now) as work:
            due = work.claim_due(_AT_ONCE, now)
            for conversation in due:
                self._take(work, conversation, now)
        with self._database.work(now) as work:
            remind_due(work, _AT_ONCE)
        with self._database.work(now) as work:
            nudge_due(work, _AT_ONCE)
        with self._database.work(now) as work:
            repeat_due(work, _AT_ONCE)
        with self._database.work(now) as work:
            tell_days(work)
        return len(due)

    def _take(self, work: Work, due: DueConversation, now: datetime) -> None:
        talk, person = due.place.conversation, due.place.person
        assert talk is not None
        timer = Timer(**json.loads(talk.due)) if talk.due else Timer("expire", -1)
        scene = scene_at(work, due.place, self._shelf)
        state = from_json(talk.state)
        # Whoever asked to be asked later is asked again, which is no opening.
        applying = Applying(work, str(uuid5(TIMERS, f"{talk.id} {talk.version}")), now, "reminder")
        waits = due.waiting or (person and person.stopped_at) or work.held_contacts(due.place.address.id)
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
            applying.message_class = "opening"
            begin_queued(applying, scene.address_id, self._shelf)
