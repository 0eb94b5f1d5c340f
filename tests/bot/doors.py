"""Doors through which people reach us, as their platforms deliver it: the small platforms of the tests write each
event, and the channels' own readers make of it what a turn hears.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Protocol

from telegram import Bot, Update

from bot.channels.port import Inbound, PressButton
from bot.channels.slack.event import inbound_of_command, inbound_of_event, inbound_of_press
from bot.channels.slack.text import buttons_of
from bot.channels.telegram.update import inbound_of
from storage.installation import Installation
from tests.slack.server import BOT, FakeSlack
from tests.slack.server import Shown as SlackShown
from tests.slack.server import direct as slack_direct
from tests.stage import made
from tests.telegram.server import FakeTelegram
from tests.telegram.server import Shown as TelegramShown

OURS = Installation(made("door slack"), "slack", "T0FIRM/B0BOT", "Our workspace")
THEIRS = Installation(made("door slack of a client"), "slack", "T0CLIENT/B0BOT", "A client's workspace")
TELEGRAM = Installation(made("door telegram"), "telegram", "110201543", "Our bot")
BUTTON = "the button"


class Door(Protocol):
    """One way in. `where` is None for the direct chat; an addressed text names us, or is a command."""

    installation: Installation
    room: str
    other: str

    def says(self, user: str, text: str, where: str | None, *, addressed: bool = False) -> Inbound | None: ...

    def presses(self, user: str, press: str, where: str | None) -> Inbound | None: ...


class SlackDoor(FakeSlack):
    """A workspace with our app; `of_team`: people come from another one over Slack Connect; `slash`: what is addressed
    comes by the slash command.
    """

    def __init__(
        self, installation: Installation, *, of_team: str = "", slash: bool = False, bot: bool = False
    ) -> None:
        super().__init__(team=installation.external_id.partition("/")[0])
        self.installation, self.room, self.other = installation, "C0ROOM", "C0OTHER"
        self._host, self._of_team, self._slash, self._bot = "loopback", of_team, slash, bot
        self._delivered: list[tuple[str, dict[str, Any]]] = []

    def deliver(self, payload: dict[str, Any], *, kind: str = "events_api") -> None:
        self._delivered.append((kind, payload))

    def says(self, user: str, text: str, where: str | None, *, addressed: bool = False) -> Inbound | None:
        if addressed and self._slash:
            self.people.setdefault(user, user)
            self.orders(user, text, where or slack_direct(user))
        else:
            named = f"<@{BOT}> {text}" if addressed and where else text
            more: dict[str, Any] = {"type": "app_mention"} if addressed and where else {}
            more |= {"user_team": self._of_team} if self._of_team else {}
            more |= {"bot_id": "B0THER"} if self._bot else {}
            self.writes(user, named, where, **more)
        return self._heard()

    def presses(self, user: str, press: str, where: str | None = None, **_: Any) -> Inbound | None:  # type: ignore[override]
        if self._bot:
            return None  # no app can press another's button
        at = where or slack_direct(user)
        self.people.setdefault(user, user)
        shown = SlackShown(self._ts(), BOT, "a card", buttons_of([PressButton(BUTTON, press)]))
        self.channels.setdefault(at, []).append(shown)
        super().presses(user, BUTTON, at)
        if self._of_team:
            self._delivered[-1][1]["user"]["team_id"] = self._of_team
        return self._heard()

    def _heard(self) -> Inbound | None:
        kind, payload = self._delivered.pop()
        if kind == "slash_commands":
            return inbound_of_command(
                payload, self.installation.id, datetime.fromisoformat("2026-11-23T09:00:00+00:00")
            )
        if kind == "interactive":
            return inbound_of_press(payload, self.installation.id)
        return inbound_of_event(payload, self.installation.id, BOT)


class _Known(Bot):
    """A bot that need not ask for its own name."""

    @property
    def username(self) -> str:
        return "bluepaper_bot"


class TelegramDoor(FakeTelegram):
    """Our bot; `bot`: who writes is one too."""

    def __init__(self, now: datetime, *, bot: bool = False) -> None:
        super().__init__(lambda: now)
        self.installation, self.room, self.other = TELEGRAM, "-1001", "-1002"
        self._at, self._bot, self._api = now, bot, _Known(self.token)
        self._delivered: list[dict[str, Any]] = []

    def deliver(self, update: dict[str, Any], *, again: bool = False) -> None:
        self._delivered.append(update)

    def says(self, user: str, text: str, where: str | None, *, addressed: bool = False) -> Inbound | None:
        written = f"/{text}" if addressed else text
        self._there(user, where)
        self.writes(int(user), written, int(where) if where else None)
        return self._heard()

    def presses(self, user: str, press: str, where: str | None = None, **_: Any) -> Inbound | None:  # type: ignore[override]
        self._there(user, where)
        at = int(where or user)
        self.chats[at].append(TelegramShown(self._count("message"), self.bot_id, "a card", buttons=[(BUTTON, press)]))
        super().presses(int(user), BUTTON, at)
        return self._heard()

    def _there(self, user: str, where: str | None) -> None:
        self.people.setdefault(int(user), user)
        self.chats.setdefault(int(where or user), [])

    def _heard(self) -> Inbound | None:
        update = self._delivered.pop()
        for one in update.values():
            if self._bot and "from" in one:
                one["from"]["is_bot"] = True
        return inbound_of(Update.de_json({"update_id": 1} | update, self._api), self.installation.id, self._at)
