"""Carries what is to be said: claims it, checks once more that it still holds, sends it, records what became of it.

Commit, then send. A message is claimed in one short transaction, sent outside any, and finished in another; whoever
dies in between leaves a lease that ends, and somebody else goes on. A process that dies says at most those again that
were under way: one, or `at_once`, each at another address.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from uuid import uuid4

import structlog

from bot.channels.port import Ambiguous, Channel, Delivery, Gone, Moved, PressButton, Refused, Throttled, Unreachable
from bot.escalation.gathering import gathered
from bot.escalation.quoting import no_longer_triggered, quoted
from bot.escalation.relaying import not_reached
from bot.escalation.renewing import placed
from bot.escalation.unreached import lose, move
from bot.interview.gate import why_not_now
from storage.address import Address
from storage.claim import Claimed, Dropped, Failed, Outcome, Retry, Sent
from storage.database import Database
from storage.errors import StorageError
from storage.ids import derived
from storage.installation import ChannelName
from storage.journal import Entry
from storage.pacing import PACES, Pace
from storage.work import Work

log = structlog.get_logger()
LEASE_SECONDS = 30
_SENDING_SHARE = 0.4
"""A send takes less than half its lease, so that nobody else can hold the same message meanwhile."""
_PATIENCE_SECONDS = 1
"""A platform that has not answered after so long no longer holds up the messages to others."""
_MOST_ATTEMPTS = 8
_FIRST_PAUSE = timedelta(seconds=2)
_LONGEST_PAUSE = timedelta(minutes=10)
_UNASKED = ("reminder", "opening", "nudge")
"""Classes that must still hold at the moment of the claim, and ask the manners; all others go out whatever happened."""


class Dispatcher:
    """Sends for the channels it is given, by installation id. `now` is business time; `lease_seconds` are the
    database's, and of them a send gets 40 %. `present`: the people at these addresses came to us a moment ago.
    """

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        now: Callable[[], datetime],
        *,
        address_ids: Sequence[str] | None = None,
        lease_seconds: int = LEASE_SECONDS,
        present: bool = False,
        at_once: int = 1,
        paces: Mapping[ChannelName, Pace] = PACES,
    ) -> None:
        self._database = database
        self._channels = channels
        self._now = now
        self._address_ids = address_ids
        self._lease_seconds = lease_seconds
        self._present = present
        self._owner = str(uuid4())
        self._at_once = at_once
        self._paces = paces
        self._ticking = asyncio.Lock()
        self._under_way: dict[asyncio.Task[None], float] = {}

    async def tick(self, limit: int = 20) -> int:
        """Sends what is due and what the pace allows, at most `limit` messages; returns how many were claimed.

        Raises StorageError.
        """
        async with self._ticking:
            for count in range(limit):
                message = await asyncio.to_thread(self._claim)
                if message is None:
                    return count
                if isinstance(message, Claimed):
                    self._under_way[asyncio.create_task(self._deliver(message))] = _now()
                    await self._room_for_one()
            return limit

    async def drain(self) -> None:
        """Sends until nothing may be sent now and nothing is under way. Raises StorageError."""
        while await self.tick() or self._under_way:
            if self._under_way:
                await asyncio.wait(self._under_way)
                self._look_after()

    async def opens_in(self) -> float | None:
        """Seconds until something may go that is due and only waits for its pace; None if there is nothing."""
        return await asyncio.to_thread(self._opens_in)

    def _opens_in(self) -> float | None:
        now = self._now()
        with self._database.work(now) as work:
            return work.opens_in(now)

    async def _room_for_one(self) -> None:
        """Waits until another one may be under way. What takes long no longer counts."""
        while True:
            self._look_after()
            fresh = {task: _now() - since for task, since in self._under_way.items()}
            fresh = {task: age for task, age in fresh.items() if age < _PATIENCE_SECONDS}
            if len(fresh) < self._at_once:
                return
            patience = _PATIENCE_SECONDS - max(fresh.values())
            await asyncio.wait(fresh, timeout=patience, return_when=asyncio.FIRST_COMPLETED)

    async def settle(self) -> None:
        """Waits for what is under way, which ends by itself before its lease does: who stops now cuts nothing off."""
        if self._under_way:
            await asyncio.wait(self._under_way)
            self._look_after()

    def _look_after(self) -> None:
        for task in [task for task in self._under_way if task.done()]:
            del self._under_way[task]
            task.result()

    def _claim(self) -> Claimed | Outcome | None:
        """The next message, what became of it if it holds no longer, or None if nothing is due."""
        now = self._now()
        with self._database.work(now) as work:
            claimed = work.claim(
                self._owner,
                self._lease_seconds,
                1,
                business_now=now,
                address_ids=self._address_ids,
                paces=self._paces,
                clock=self._now,
            )
            if not claimed:
                return None
            [message] = claimed
            void = _why_void(work, message, present=self._present)
            message = placed(work, message)
            if void is None and message.changes is not None and message.replaces is None:
                void = Dropped("there is nothing to change")
            if void is None:
                shown = quoted(work, gathered(work, message))
                if shown.text:
                    return shown
                void = Dropped("its words were erased")
            self._finish(work, message, void)
            return void

    async def _deliver(self, message: Claimed) -> None:
        try:
            outcome = await self._send(message)
            await asyncio.to_thread(self._record, message, outcome)
        except StorageError as error:
            log.warning("what became of a message could not be recorded", message=message.id, error=str(error))

    def _record(self, message: Claimed, outcome: Outcome) -> None:
        with self._database.work(self._now()) as work:
            self._finish(work, message, outcome)

    def _finish(self, work: Work, message: Claimed, outcome: Outcome) -> None:
        if _tells_of_place(outcome):
            work.lock_address(message.address_id)
        if not work.finish(message.id, self._owner, outcome):
            log.warning("lease lost", message=message.id)
        elif isinstance(outcome, Retry) and outcome.moved_to is not None:
            move(work, _place(work, message), outcome.moved_to, turn=derived(message.id, message.attempts))
        elif isinstance(outcome, Failed):
            log.warning("undeliverable", message=message.id, error=outcome.error)
            if message.changes is not None:
                return  # what was said is there, and only looks older than it is
            work.note(_undeliverable(work, message, outcome))
            if message.message_class == "relay":
                not_reached(work, message)
            if outcome.gone:
                lose(work, _place(work, message), turn=derived(message.id, message.attempts + 2))

    def _hold(self, message: Claimed, seconds: float) -> None:
        """The platform wants nothing for so long: there, and on Telegram of this bot at all."""
        with self._database.work(self._now()) as work:
            work.hold_address_of(message.id, seconds)
        if message.channel == "telegram":
            with self._database.work(self._now()) as work:
                work.hold_installation(message.installation_id, seconds)

    async def _send(self, message: Claimed) -> Outcome:
        channel = self._channels.get(message.installation_id)
        if channel is None:
            return Retry(
                _LONGEST_PAUSE, f"no channel is wired for {message.channel}", _may_have_arrived(message), counts=False
            )
        try:
            async with asyncio.timeout(self._lease_seconds * _SENDING_SHARE):
                external_id = await channel.send(delivery_of(message))
        except Throttled as error:
            seconds = max(1.0, error.seconds)
            await asyncio.to_thread(self._hold, message, seconds)
            return Retry(timedelta(seconds=seconds), str(error), _may_have_arrived(message), counts=False)
        except Gone as error:
            return Failed(str(error), gone=True)
        except Refused as error:
            return Failed(str(error))
        except Moved as error:
            return Retry(timedelta(), str(error), _may_have_arrived(message), error.address)
        except Unreachable as error:
            return _again(message, str(error), ambiguous=False, now=self._now())
        except (Ambiguous, TimeoutError) as error:
            return _again(message, str(error) or "no answer in time", ambiguous=True, now=self._now())
        except Exception as error:
            # A defect of a channel: this message is tried again and given up like any other, all others go on.
            log.exception("a channel failed", message=message.id)
            return _again(message, type(error).__name__, ambiguous=True, now=self._now())
        return Sent(self._now(), external_id)


def _tells_of_place(outcome: Outcome) -> bool:
    return (isinstance(outcome, Retry) and outcome.moved_to is not None) or (
        isinstance(outcome, Failed) and outcome.gone
    )


def _place(work: Work, message: Claimed) -> Address:
    found = work.known_address(message.installation_id, message.external_id)
    assert found is not None
    return found


def _now() -> float:
    return asyncio.get_running_loop().time()


def delivery_of(message: Claimed) -> Delivery:
    """What the channel gets to see of a claimed message."""
    buttons = [PressButton(*pair) for pair in json.loads(message.buttons)] if message.buttons else []
    return Delivery(
        message.id,
        message.installation_id,
        message.external_id,
        message.text,
        buttons,
        attempt=message.attempts,
        thread=message.thread,
        replaces=message.replaces,
        aloud=message.message_class == "alert",
        ambiguous=_may_have_arrived(message),
    )


def _why_void(work: Work, message: Claimed, *, present: bool) -> Outcome | None:
    """Why a claimed message is not sent; None if it is. A crash counts as an attempt: what kills every process that
    sends it is given up like what no platform takes.
    """
    if message.outcome == "ambiguous" and message.attempts > _MOST_ATTEMPTS:
        return Failed(f"given up after {message.attempts - 1} attempts")
    if message.message_class == "alert":
        # One that may be seen already is sent until its id is known: only then it can show who has it.
        return None if _may_have_arrived(message) else no_longer_triggered(work, message)
    return why_not_now(work, message, present=present) if message.message_class in _UNASKED else None


def _again(message: Claimed, error: str, *, ambiguous: bool, now: datetime) -> Outcome:
    """Another attempt after a growing pause. A nudge that may have arrived counts as said: rather one too few."""
    if ambiguous and message.message_class == "nudge":
        return Sent(now, None, ambiguous=True)
    if message.attempts >= _MOST_ATTEMPTS:
        return Failed(f"given up after {message.attempts} attempts: {error}")
    pause = min(_FIRST_PAUSE * 2 ** (message.attempts - 1), _LONGEST_PAUSE)
    return Retry(pause, error, ambiguous or _may_have_arrived(message))


def _may_have_arrived(message: Claimed) -> bool:
    """Whether an attempt before this one may have: that stays so, whatever became of those after it."""
    return message.outcome == "ambiguous"


def _undeliverable(work: Work, message: Claimed, outcome: Failed) -> Entry:
    """The line in the journal by which a consultant learns that somebody was not reached."""
    return Entry(
        id=derived(message.id, message.attempts),
        at=work.now,
        who="bluepaper",
        what="could not say something",
        via=message.channel,
        client_id=message.client_id,
        after=json.dumps({"message": message.id, "error": outcome.error}),
    )
