"""Saying things on Slack. Every message carries our id in its metadata, so that one whose answer was lost is looked for
before it is said again. (docs.slack.dev/messaging/message-metadata)
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from aiohttp import ClientConnectorError, ClientError
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.port import Ambiguous, Delivery, Gone, Refused, Throttled, Unreachable
from bot.channels.slack.connection import code_of
from bot.channels.slack.text import buttons_of, messages_of

EVENT = "bluepaper_message"
_LOOKED_THROUGH = 100
"""So many messages back a lost one is looked for: a place has one message under way at a time."""
_TOKEN = ("invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive", "missing_scope")
_LATER = ("internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org")
_NOBODY = (
    "channel_not_found",
    "is_archived",
    "not_in_channel",
    "user_disabled",
    "user_not_found",
    "users_not_found",
    "user_not_visible",
    "cannot_dm_bot",
)
_NO_THREAD = ("thread_not_found", "message_not_found", "cannot_reply_to_message")
_DEFAULT_PAUSE = 30.0


class Slack:
    """The places of one workspace. `client` sends each request once: what is repeated is for the dispatcher to say."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client
        self._channels: dict[str, str] = {}

    async def send(self, delivery: Delivery) -> str:
        """Says it, a long text in several messages; the id of the last, which has the buttons. Raises ChannelError."""
        with _known_errors():
            channel = await self._channel(delivery.address)
            said = await self._said(channel, delivery) if delivery.ambiguous else {}
            parts = messages_of(delivery.text) or (("…", []),)
            if delivery.replaces is not None:
                return await self._change(channel, delivery, *parts[-1])
            ts = ""
            for number, (notice, blocks) in enumerate(parts):
                below = buttons_of(delivery.buttons) if number == len(parts) - 1 else []
                ts = said.get(number) or await self._post(channel, delivery, (number, notice, [*blocks, *below]))
            return ts

    async def _post(self, channel: str, delivery: Delivery, part: tuple[int, str, list[dict[str, Any]]]) -> str:
        """Slack's id of it. What belongs below a message that is gone stands by itself."""
        try:
            return await self._posted(channel, delivery, part)
        except SlackApiError as error:
            if delivery.thread is None or code_of(error) not in _NO_THREAD:
                raise
            return await self._posted(channel, replace(delivery, thread=None), part)

    async def _posted(self, channel: str, delivery: Delivery, part: tuple[int, str, list[dict[str, Any]]]) -> str:
        number, notice, blocks = part
        answer = await self._client.chat_postMessage(
            channel=channel,
            text=notice,
            blocks=blocks,
            thread_ts=delivery.thread,
            reply_broadcast=True if delivery.thread and delivery.aloud else None,
            metadata={"event_type": EVENT, "event_payload": {"id": delivery.id, "part": number}},
            parse="none",
            link_names=False,
            unfurl_links=False,
            unfurl_media=False,
        )
        return str(answer["ts"])

    async def _change(self, channel: str, delivery: Delivery, notice: str, blocks: list[dict[str, Any]]) -> str:
        """Shows it in the place of an earlier message; done twice it is the same."""
        assert delivery.replaces is not None
        below = buttons_of(delivery.buttons)
        await self._client.chat_update(channel=channel, ts=delivery.replaces, text=notice, blocks=[*blocks, *below])
        return delivery.replaces

    async def _channel(self, address: str) -> str:
        """The direct chat with a person, or the room itself."""
        user = address.rpartition("/")[2]
        if not user.startswith(("U", "W")):
            return address
        if address not in self._channels:
            opened = await self._client.conversations_open(users=user)
            self._channels[address] = str(opened["channel"]["id"])
        return self._channels[address]

    async def _said(self, channel: str, delivery: Delivery) -> dict[int, str]:
        """The parts of this message that arrived after all, with Slack's ids."""
        look: dict[str, Any] = {"channel": channel, "limit": _LOOKED_THROUGH, "include_all_metadata": True}
        if delivery.thread:
            answer = await self._client.conversations_replies(ts=delivery.thread, **look)
        else:
            answer = await self._client.conversations_history(**look)
        found = {}
        for message in answer["messages"]:
            payload = (message.get("metadata") or {}).get("event_payload") or {}
            if payload.get("id") == delivery.id:
                found[int(payload.get("part", 0))] = str(message["ts"])
        return found


@contextmanager
def _known_errors() -> Iterator[None]:
    """Slack's errors as the port names them. (docs.slack.dev/reference/methods/chat.postMessage#errors)"""
    try:
        yield
    except SlackApiError as error:
        raise _known(error) from error
    except ClientConnectorError as error:
        raise Unreachable("Slack cannot be reached") from error
    except (TimeoutError, ClientError, SlackClientError, ValueError) as error:
        raise Ambiguous(type(error).__name__) from error


def _known(error: SlackApiError) -> Exception:
    response = error.response
    code = code_of(error)
    if response.status_code == 429 or code in ("ratelimited", "rate_limited"):
        return Throttled(float(response.headers.get("Retry-After", _DEFAULT_PAUSE)))
    if code in _TOKEN:
        needed = f", it needs {response['needed']}" if response.get("needed") else ""
        return Unreachable(f"Slack does not take this token ({code}{needed}): look at SLACK_BOT_TOKEN")
    if response.status_code >= 500 or code in _LATER or not code:
        return Ambiguous(code or f"HTTP {response.status_code}")
    return (Gone if code in _NOBODY else Refused)(code)
