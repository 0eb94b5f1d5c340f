"""Carries what is to be said: claims it, checks once more that it still holds, sends it, records what became of it.

Commit, then send. A message is claimed in one short transaction, sent outside any, and finished in another; whoever
dies in between leaves a lease that ends, and somebody else goes on.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from uuid import uuid4

import structlog

from bot.channels.port import Ambiguous, Channel, Delivery, PressButton, Refused, Throttled, Unreachable
from storage.claim import Claimed, Dropped, Failed, Outcome, Retry, Sent
from storage.database import Database
from storage.work import Work

log = structlog.get_logger()
LEASE_SECONDS = 30
SEND_SECONDS = 12
"""A send takes less than half its lease, so that nobody else can hold the same message meanwhile (rule P4)."""
_MOST_ATTEMPTS = 8
_FIRST_PAUSE = timedelta(seconds=2)
_LONGEST_PAUSE = timedelta(minutes=10)
_UNASKED = ("reminder", "opening", "nudge")
"""Classes that must still hold at the moment of the claim; replies, relays and alerts go out whatever happened."""


class Dispatcher:
    """Sends for the channels it is given, by installation id. `now` is business time."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        now: Callable[[], datetime],
        *,
        address_ids: Sequence[str] | None = None,
    ) -> None:
        self._database = database
        self._channels = channels
        self._now = now
        self._address_ids = address_ids
        self._owner = str(uuid4())

    async def tick(self, limit: int = 20) -> int:
        """Sends what is due, at most `limit` messages, one of each address; returns how many were claimed."""
        claimed = await asyncio.to_thread(self._claim, limit)
        await asyncio.gather(*(self._deliver(message) for message in claimed))
        return len(claimed)

    async def drain(self) -> None:
        """Sends until nothing is due."""
        while await self.tick():
            pass

    def _claim(self, limit: int) -> Sequence[Claimed]:
        now = self._now()
        with self._database.work(now) as work:
            claimed = work.claim(self._owner, LEASE_SECONDS, limit, business_now=now, address_ids=self._address_ids)
            return [message for message in claimed if self._holds(work, message)]

    def _holds(self, work: Work, message: Claimed) -> bool:
        """Whether what it was planned from is still so; if not it is dropped here and now."""
        if message.message_class not in _UNASKED or not message.planned_from or not message.conversation_id:
            return True
        place = work.place_of(message.conversation_id)
        talk = place.conversation if place else None
        stopped = place is not None and place.person is not None and place.person.stopped_at is not None
        if talk is not None and talk.version == json.loads(message.planned_from)["version"] and not stopped:
            return True
        work.finish(message.id, self._owner, Dropped("it was answered, or stopped, meanwhile"))
        return False

    async def _deliver(self, message: Claimed) -> None:
        outcome = await self._send(message)
        kept = await asyncio.to_thread(self._finish, message, outcome)
        if not kept:
            log.warning("lease lost", message=message.id)

    def _finish(self, message: Claimed, outcome: Outcome) -> bool:
        with self._database.work(self._now()) as work:
            return work.finish(message.id, self._owner, outcome)

    async def _send(self, message: Claimed) -> Outcome:
        channel = self._channels.get(message.installation_id)
        if channel is None:
            return Retry(_LONGEST_PAUSE, f"no channel is wired for {message.channel}")
        try:
            async with asyncio.timeout(SEND_SECONDS):
                external_id = await channel.send(delivery_of(message))
        except Throttled as error:
            return Retry(timedelta(seconds=error.seconds), str(error))
        except Refused as error:
            return Failed(str(error))
        except Unreachable as error:
            return self._again(message, str(error), ambiguous=False)
        except (Ambiguous, TimeoutError) as error:
            return self._again(message, str(error) or "no answer in time", ambiguous=True)
        return Sent(self._now(), external_id)

    def _again(self, message: Claimed, error: str, *, ambiguous: bool) -> Outcome:
        """Another attempt after a growing pause. A nudge that may have arrived counts as said: rather one too few."""
        if ambiguous and message.message_class == "nudge":
            return Sent(self._now(), None, ambiguous=True)
        if message.attempts >= _MOST_ATTEMPTS:
            return Failed(f"given up after {message.attempts} attempts: {error}")
        return Retry(min(_FIRST_PAUSE * 2 ** (message.attempts - 1), _LONGEST_PAUSE), error, ambiguous)


def delivery_of(message: Claimed) -> Delivery:
    """What the channel gets to see of a claimed message."""
    buttons = [PressButton(*pair) for pair in json.loads(message.buttons)] if message.buttons else []
    return Delivery(
        message.id, message.installation_id, message.external_id, message.text, buttons, attempt=message.attempts
    )
