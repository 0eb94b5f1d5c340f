"""From what Slack delivers to a committed turn, and only then the acknowledgement; afterwards a pressed button shows
what was chosen.

`process_before_response` makes Bolt answer after the listener, over HTTP and Socket Mode alike; a listener that raises
is not acknowledged, and Slack delivers again: at once, after one minute and after five.
(docs.slack.dev/apis/events-api)
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any
from weakref import WeakValueDictionary

import structlog
from aiohttp import ClientError
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.fetching import taken
from bot.channels.port import Inbound, Take, stays
from bot.channels.slack.event import inbound_of_command, inbound_of_event, inbound_of_press
from bot.channels.slack.fetching import read_file
from bot.channels.slack.home import Home, inbound_of_home
from bot.channels.slack.text import inert

log = structlog.get_logger()
COMMAND = "/bluepaper"
_ANY = re.compile(r".+")


@dataclass(slots=True)
class Hearing:
    """What the app in one workspace hears. `installation` is its id with us, `me` its user id there; `now` is business
    time.
    """

    client: AsyncWebClient
    installation: str
    me: str
    take: Take
    now: Callable[[], datetime]
    home: Home | None = None
    _shown: set[asyncio.Task[None]] = field(default_factory=set)
    _turns: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    def listen(self, app: AsyncApp) -> None:
        """Gives the app its listeners: one for every event, so that none is left without an answer."""
        app.event(_ANY)(self.hear)
        app.action(_ANY)(self._press)
        app.command(COMMAND)(self._command)

    async def settle(self) -> None:
        """Waits until what was chosen is shown everywhere."""
        while self._shown:
            await asyncio.wait(self._shown)

    async def hear(self, body: dict[str, Any]) -> None:
        """Returns when the event is committed, or is none of ours. Raises StorageError: then it is to come again."""
        if self.home is not None and body["event"].get("type") == "app_home_opened":
            return await self.home.opened(body)
        inbound = inbound_of_event(body, self.installation, self.me)
        if inbound is not None:
            await self._take(inbound)

    async def hear_missed(self, body: dict[str, Any], found: datetime) -> str | None:
        """The same for what stood in the history, where we looked at `found`; the id of the message. Raises
        StorageError.
        """
        inbound = inbound_of_event(body, self.installation, self.me)
        if inbound is None:
            return None
        await self._take(replace(inbound, found=found))
        return inbound.message_id

    async def tell_missed(self, room: str, message_ids: tuple[str, ...], found: datetime) -> None:
        """In the room it is to be said that these were found late. Raises StorageError."""
        last = message_ids[-1]
        at = datetime.fromtimestamp(float(last.rpartition("@")[2]), UTC)
        await self._take(Inbound(self.installation, room, f"missed-{last}", "", at, found=found, late=message_ids))

    async def _press(self, body: dict[str, Any], ack: AsyncAck) -> None:
        at_home = inbound_of_home(body, self.installation)
        if self.home is not None and at_home is not None:
            await self._take(at_home)
            await ack()
            return await self.home.pressed(body)
        inbound = inbound_of_press(body, self.installation)
        notice = await self._take(inbound) if inbound is not None else None
        await ack()
        if inbound is not None and inbound.speaker is not None and notice:
            self._later(self._show_notice(body, inbound.thread, notice))
        if inbound is not None and inbound.speaker is None and not stays(inbound.press):
            self._later(self._show_choice(body))

    async def _command(self, body: dict[str, Any], ack: AsyncAck) -> None:
        await self._take(inbound_of_command(body, self.installation, self.now()))
        await ack()

    async def _take(self, inbound: Inbound) -> str | None:
        """In the order in which it was brought: of two threads at one address the later could be the faster."""
        async with self._turns.setdefault(inbound.address, asyncio.Lock()):
            return await taken(self.take, inbound, partial(read_file, self.client))

    def _later(self, showing: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(showing)
        self._shown.add(task)
        task.add_done_callback(self._shown.discard)

    async def _show_notice(self, body: dict[str, Any], thread: str | None, notice: str) -> None:
        """Tells whoever pressed a button in the room, and nobody else. Nothing is lost if it fails."""
        try:
            await self.client.chat_postEphemeral(
                channel=body["channel"]["id"], user=body["user"]["id"], text=inert(notice), thread_ts=thread
            )
        except (SlackClientError, ClientError, TimeoutError, KeyError) as error:
            log.info("what came of a button was not shown", error=type(error).__name__)

    async def _show_choice(self, body: dict[str, Any]) -> None:
        """Writes the choice in the place of the buttons. Nothing is lost if it fails."""
        message, [action] = body.get("message") or {}, body["actions"]
        label = (action.get("text") or (action.get("selected_option") or {}).get("text") or {}).get("text", "")
        blocks = [block for block in message.get("blocks") or () if block["type"] != "actions"]
        chosen = {"type": "text", "text": f"✓ {label}", "style": {"bold": True}}
        section = {"type": "rich_text_section", "elements": [chosen]}
        try:
            await self.client.chat_update(
                channel=body["channel"]["id"],
                ts=message["ts"],
                text=message.get("text", ""),
                blocks=[*blocks, {"type": "rich_text", "elements": [section]}],
            )
        except (SlackClientError, ClientError, TimeoutError, KeyError) as error:
            log.info("a choice was not shown", error=type(error).__name__)
