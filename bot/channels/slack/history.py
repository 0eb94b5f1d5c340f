"""Slack's history, read page by page: what stands in a channel, and in a thread.

(docs.slack.dev/reference/methods/conversations.history and conversations.replies: of internal apps some 50 requests a
minute are taken)
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack.connection import code_of

log = structlog.get_logger()
Rows = list[dict[str, Any]]
_TRIES = 4
_A_PAGE = 200
_MOST_PAGES = 25
_DEFAULT_WAIT = 30.0


@dataclass(slots=True)
class History:
    """`pause`: seconds between two requests of a kind, as Slack counts each kind by itself."""

    client: AsyncWebClient
    pause: float = 1.3
    _free_at: dict[str, float] = field(default_factory=dict)

    async def chat_with(self, user: str) -> str:
        """Slack's id of the direct chat with somebody. Raises SlackApiError, ClientError, TimeoutError."""
        opened = await self._asked("conversations.open", users=user)
        return str(opened["channel"]["id"])

    async def in_channel(self, channel: str, since: str) -> Rows:
        """What stands there from this message on, without what stands only in threads. Raises the same."""
        return await self._pages("conversations.history", channel=channel, oldest=since, inclusive="true")

    async def in_thread(self, channel: str, ts: str, since: str) -> Rows:
        """What stands from this message on in the thread below `ts`. Raises the same."""
        return await self._pages("conversations.replies", channel=channel, ts=ts, oldest=since, inclusive="true")

    async def _pages(self, method: str, **about: object) -> Rows:
        found: Rows = []
        cursor: dict[str, str] = {}
        for _ in range(_MOST_PAGES):
            answer = await self._asked(method, **about, limit=_A_PAGE, **cursor)
            found += answer["messages"]
            following = (answer.get("response_metadata") or {}).get("next_cursor", "")
            if not following:
                return found
            cursor = {"cursor": following}
        log.warning("more was missed than is read", read=len(found))
        return found

    async def _asked(self, method: str, **given: object) -> Any:
        """The answer, also where Slack wants to be left alone for a moment first, or the connection breaks."""
        for attempt in range(1, _TRIES + 1):
            await self._turn_of(method)
            try:
                return await self.client.api_call(method, params=given)
            except SlackApiError as error:
                wait = _wait_of(error)
                if wait is None or attempt == _TRIES:
                    raise
                await asyncio.sleep(wait)
            except (ClientError, TimeoutError):  # reading does nothing twice
                if attempt == _TRIES:
                    raise
        raise AssertionError(method)

    async def _turn_of(self, method: str) -> None:
        now = asyncio.get_running_loop().time()
        free_at = max(now, self._free_at.get(method, now))
        self._free_at[method] = free_at + self.pause
        await asyncio.sleep(free_at - now)


def is_final(error: SlackApiError) -> bool:
    """Whether Slack would refuse it again."""
    return _wait_of(error) is None


def _wait_of(error: SlackApiError) -> float | None:
    """After so many seconds it may be asked again; None: never."""
    response = error.response
    if response.status_code == 429 or code_of(error) in ("ratelimited", "rate_limited"):
        return float(response.headers.get("Retry-After", _DEFAULT_WAIT))
    return 0.0 if response.status_code >= 500 else None
