"""The App Home: what somebody sees who opens the app in Slack, drawn anew whenever it is opened and after each press.

A button there does what the word does that is typed in the chat, and the answer comes in the chat. (docs.slack.dev/
surfaces/app-home, reference/methods/views.publish)
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.port import FrontPage, Inbound
from bot.channels.slack.event import person_of
from bot.channels.slack.text import buttons_of, messages_of

log = structlog.get_logger()
Json: TypeAlias = Mapping[str, Any]
Page: TypeAlias = Callable[[str, str], FrontPage]
"""What an installation, by its id with us, shows to an address there. Reads the database in the calling thread."""
MOST_BLOCKS = 100
SAY = "say:"


@dataclass(frozen=True, slots=True)
class Home:
    """The App Home in one workspace. `installation` is its id with us."""

    client: AsyncWebClient
    installation: str
    page: Page

    async def opened(self, body: Json) -> None:
        """Somebody looks at it."""
        event = body["event"]
        if event.get("tab") == "home":
            await self._publish(event["user"], person_of(event["user"], event.get("user_team"), body.get("team_id")))

    async def pressed(self, body: Json) -> None:
        """Something was pressed there, and done: it may look different now."""
        user, team = body["user"], (body.get("team") or {}).get("id")
        await self._publish(user["id"], person_of(user["id"], user.get("team_id"), team))

    async def _publish(self, user: str, address: str) -> None:
        """Nothing is lost if it fails: it is drawn again when it is opened."""
        page = await asyncio.to_thread(self.page, self.installation, address)
        try:
            await self.client.views_publish(user_id=user, view=view_of(page))
        except (SlackClientError, ClientError, TimeoutError) as error:
            log.info("the home was not shown", error=type(error).__name__)


def view_of(page: FrontPage) -> dict[str, Any]:
    """The page as Slack draws it."""
    below = buttons_of(page.buttons)
    blocks = [block for _, part in messages_of(page.text) for block in part]
    return {"type": "home", "blocks": [*blocks[: MOST_BLOCKS - len(below)], *below]}


def inbound_of_home(body: Json, installation: str) -> Inbound | None:
    """A press on the home as what it stands for, in the chat of whoever pressed; None if it is none.

    (docs.slack.dev/reference/interaction-payloads/block_actions-payload: its container is a view.)
    """
    if (body.get("container") or {}).get("type") != "view":
        return None
    [action] = body["actions"]
    user, team, press = body["user"], (body.get("team") or {}).get("id"), str(action.get("value") or "")
    words = press.removeprefix(SAY) if press.startswith(SAY) else ""
    return Inbound(
        installation,
        person_of(user["id"], user.get("team_id"), team),
        f"press-{user['id']}-{action['action_ts']}",
        words,
        datetime.fromtimestamp(float(action["action_ts"]), UTC),
        press=None if words else press,
    )
