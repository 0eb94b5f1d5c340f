"""What was written while nobody listened: Slack gives up after some six minutes, but its history is there to be read.

Of direct chats what came after the last message that was heard there; of the firm's rooms what was never heard, also in
the threads of cards; and what was changed. What was heard after all is known by its id. Buttons are in no history.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.channels.slack.connection import code_of
from bot.channels.slack.hearing import Hearing
from bot.channels.slack.history import History, Rows, is_final
from bot.channels.slack.missed import missed, since, threads_of
from storage.errors import StorageError
from storage.heard_in_room import HeardInRoom
from storage.last_heard import LastHeard

log = structlog.get_logger()
Place: TypeAlias = LastHeard | HeardInRoom
Behind: TypeAlias = Callable[[str], Sequence[Place]]
"""What was heard at each place of an installation, by its id, in the order in which they are read; in the calling
thread.
"""
_MOST_THREADS = 100
_NO_THREAD = ("thread_not_found", "message_not_found")
_TRIES = 4


@dataclass(slots=True)
class CatchingUp:
    """Reads what was missed, beside what is heard meanwhile. `again_seconds`: later, where somebody did not answer."""

    hearing: Hearing
    team: str
    behind: Behind
    history: History
    again_seconds: float = 60.0
    _reading: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def mark(self) -> Sequence[Place]:
        """What was heard until now: to be asked while nobody listens. Nothing where the database is away."""
        try:
            return await asyncio.to_thread(self.behind, self.hearing.installation)
        except StorageError as error:
            log.warning("what is missed from here on is not found", error=type(error).__name__)
            return ()

    async def run(self, marked: Sequence[Place]) -> None:
        """Takes what was written since and never heard. What Slack will not tell is logged, and left."""
        places = deque(marked)
        async with self._reading:
            while places:
                try:
                    closed = await self._read(places[0])
                except (SlackClientError, ClientError, StorageError, TimeoutError) as error:
                    log.warning("what was missed could not be read, trying again", error=type(error).__name__)
                    places.rotate(-1)
                    await asyncio.sleep(self.again_seconds)
                else:
                    del places[0]
                    places = deque(one for one in places if not (closed and isinstance(one, LastHeard)))

    async def _read(self, place: Place) -> bool:
        """Whether by this one we know that all direct chats are closed to us."""
        try:
            await (self._read_room(place) if isinstance(place, HeardInRoom) else self._read_chat(place))
        except SlackApiError as error:
            if not is_final(error):
                raise
            code, needed = code_of(error), error.response.get("needed") or ""
            log.warning("what was missed cannot be read", where=place.external_id, error=code, needed=needed)
            return code == "missing_scope" and isinstance(place, LastHeard)
        return False

    async def _read_chat(self, chat: LastHeard) -> None:
        """One direct chat, from the oldest message on."""
        channel, now = await self.history.chat_with(chat.external_id.rpartition("/")[2]), self.hearing.now()
        rows = await self.history.in_channel(channel, since(chat.after, chat.heard))
        for event in missed(rows, channel, chat.heard, me=self.hearing.me, after=chat.after):
            await self._hear(event | {"channel_type": "im"}, now)

    async def _read_room(self, room: HeardInRoom) -> None:
        """One room with its threads, in the order in which people wrote; then it is said there what came of it."""
        at, now = room.external_id, self.hearing.now()
        rows = await self.history.in_channel(at, room.since)
        rows += await self._in_threads(room, [*room.cards, *threads_of(rows, room.heard)])
        taken = [await self._hear(event, now) for event in missed(rows, at, room.heard, me=self.hearing.me)]
        if ids := tuple(one for one in taken if one is not None):
            await self.hearing.tell_missed(at, ids, now)

    async def _in_threads(self, room: HeardInRoom, threads: Sequence[str]) -> Rows:
        """What stands in them; nothing of a card that was deleted."""
        rows: Rows = []
        for ts in list(dict.fromkeys(threads))[:_MOST_THREADS]:
            try:
                rows += await self.history.in_thread(room.external_id, ts, room.since)
            except SlackApiError as error:
                if not is_final(error):
                    raise
                code = code_of(error)
                if code not in _NO_THREAD:
                    log.warning("threads cannot be read", where=room.external_id, error=code)
                    break
        return rows

    async def _hear(self, event: dict[str, Any], now: datetime) -> str | None:
        """The id of the message that it became. Raises StorageError if it could not be taken or set aside."""
        body = {"event": event, "team_id": self.team}
        for _ in range(_TRIES - 1):
            try:
                return await self.hearing.hear_missed(body, now)
            except StorageError:
                await asyncio.sleep(self.history.pause)
        return await self.hearing.hear_missed(body, now)
