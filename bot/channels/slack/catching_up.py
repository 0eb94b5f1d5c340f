"""What was written while nobody listened: Slack gives up after some six minutes, but its history is there to be read.

Only direct chats are read, and only what came after the last message that was heard there; what was heard after all is
known by its id. (docs.slack.dev/reference/methods/conversations.history: 50 requests a minute)
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.channels.slack.connection import code_of
from bot.channels.slack.hearing import Hearing
from storage.errors import StorageError
from storage.last_heard import LastHeard

log = structlog.get_logger()
Behind: TypeAlias = Callable[[str], Sequence[LastHeard]]
"""The chats of an installation, by its id, with what was heard last in each; in the calling thread."""
_A_PAGE = 200
_TRIES = 4


@dataclass(slots=True)
class CatchingUp:
    """Reads what was missed. `pause`: seconds between two chats."""

    hearing: Hearing
    team: str
    behind: Behind
    pause: float = 1.3

    async def run(self) -> None:
        """Takes what was written to us and never heard. What Slack will not tell is logged, and left."""
        try:
            chats = await asyncio.to_thread(self.behind, self.hearing.installation)
            for chat in chats:
                await self._read(chat)
                await asyncio.sleep(self.pause)
        except (SlackClientError, ClientError, StorageError, TimeoutError) as error:
            log.warning("what was missed could not be read", error=str(error))

    async def _read(self, chat: LastHeard) -> None:
        """One chat, from the oldest message on."""
        user = chat.external_id.rpartition("/")[2]
        try:
            opened = await self._asked("conversations.open", users=user)
            channel = str(opened["channel"]["id"])
            missed = await self._since(channel, chat.after)
        except SlackApiError as error:
            code = code_of(error)
            log.info("a chat could not be read", error=code or f"HTTP {error.response.status_code}")
            if code == "missing_scope":
                raise
            return
        for message in reversed(missed):
            event = {**message, "type": "message", "channel": channel, "channel_type": "im"}
            await self.hearing.hear({"event": event, "team_id": self.team})

    async def _since(self, channel: str, after: str) -> list[dict[str, Any]]:
        """What stands after this message, the latest first."""
        found: list[dict[str, Any]] = []
        cursor = ""
        while True:
            page = {"channel": channel, "oldest": after, "limit": _A_PAGE} | ({"cursor": cursor} if cursor else {})
            answer = await self._asked("conversations.history", **page)
            found += answer["messages"]
            cursor = (answer.get("response_metadata") or {}).get("next_cursor", "")
            if not cursor:
                return found

    async def _asked(self, method: str, **given: object) -> Any:
        """The answer, also where Slack wants to be left alone for a moment first, or the connection breaks. Raises
        SlackApiError, ClientError.
        """
        for attempt in range(1, _TRIES + 1):
            try:
                return await self.hearing.client.api_call(method, params=given)
            except SlackApiError as error:
                status = error.response.status_code
                if (status != 429 and status < 500) or attempt == _TRIES:
                    raise
                await asyncio.sleep(
                    float(error.response.headers.get("Retry-After", 30 if status == 429 else self.pause))
                )
            except (ClientError, TimeoutError):  # reading does nothing twice
                if attempt == _TRIES:
                    raise
                await asyncio.sleep(self.pause)
        raise AssertionError(method)
