"""Both played platforms with one face: what people do there, what they see, and what the platform was told of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Protocol

from aiohttp import web

from bot.channels.slack.connection import Identity
from bot.channels.slack.line import installation_of as slack_installation
from bot.channels.telegram.line import installation_of as telegram_installation
from storage.installation import Installation
from tests.faults.weather import Weather
from tests.slack.server import APP_TOKEN, BOT, BOT_TOKEN, TEAM, FakeSlack, direct
from tests.stage import monday_to_come
from tests.telegram.server import TOKEN, FakeTelegram

MONDAY = monday_to_come()

Json = dict[str, Any]
LATE_SECONDS = 0.4


@dataclass(slots=True)
class Sent:
    """What a person did, by the id under which we store it. `told_at`: when the platform was told that we have it,
    if ever; `smoothly`: at the first attempt.
    """

    address: str
    message_id: str
    sent_at: float = field(default_factory=time.monotonic)
    told_at: float | None = None
    smoothly: bool = True


@dataclass(frozen=True, slots=True)
class Shown:
    """What the bot said, in the order of its chat. `place`: the how manyth of all that it said anywhere. `message`:
    our id, where the platform shows it; `external_id`: the platform's.
    """

    place: int
    external_id: str
    text: str
    labels: tuple[str, ...]
    message: str | None = None


class Played(Protocol):
    """A platform on which contacts are known by their addresses. `sent` is by address and message id."""

    sent: dict[tuple[str, str], Sent]
    refused: list[str]

    @property
    def installation(self) -> Installation: ...
    @property
    def settings(self) -> Mapping[str, str]: ...
    @property
    def listened(self) -> bool:
        """Whether the bot hears us at this moment."""
        ...

    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    async def cut(self) -> None:
        """The connection breaks over which the bot hears us."""
        ...

    def join(self, number: int) -> str:
        """Somebody is here; their address."""
        ...

    def types(self, address: str, text: str) -> None: ...
    def taps(self, address: str, label: str) -> None: ...
    def seen(self, address: str) -> list[Shown]:
        """What the bot said there."""
        ...

    def waiting(self) -> int:
        """How many things that people did are still on their way."""
        ...

    def done(self) -> int:
        """How many things the bot has done so far: said, or told us that it has them."""
        ...


class BadTelegram(FakeTelegram):
    """Asked for updates. One that comes twice comes under another number, as it does after Telegram forgot it."""

    def __init__(self, weather: Weather) -> None:
        super().__init__(lambda: MONDAY, on_call=self._note_call)
        self.sent: dict[tuple[str, str], Sent] = {}
        self._weather = weather
        self._later = 0
        self._asker: web.Request | None = None

    installation = telegram_installation("110201543", "bluepaper_bot")

    @property
    def settings(self) -> Mapping[str, str]:
        return {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": self.url}

    @property
    def listened(self) -> bool:
        return self._asking is not None

    async def cut(self) -> None:
        if self._asker is not None and self._asker.transport is not None:
            self._asker.transport.abort()
        self._asking = self._asker = None

    def join(self, number: int) -> str:
        self.chats[self.person(5000 + number, f"Contact {number}")] = []
        return str(5000 + number)

    def types(self, address: str, text: str) -> None:
        self.writes(int(address), text)

    def taps(self, address: str, label: str) -> None:
        self.presses(int(address), label)

    def seen(self, address: str) -> list[Shown]:
        return [
            Shown(one.message_id, str(one.message_id), one.text, tuple(label for label, _ in one.buttons))
            for one in self.chats[int(address)]
            if one.sender == self.bot_id
        ]

    def waiting(self) -> int:
        return super().waiting() + self._later

    def done(self) -> int:
        return self.confirmed + len(self._weather.sends)

    def deliver(self, update: Json, *, again: bool = False) -> None:
        key = _of_update(update)
        self.sent[key] = Sent(*key)
        what = self._weather.delivery()
        self.sent[key].smoothly = what is None
        if what != "late":
            super().deliver(update, again=again)
        if what is not None:
            self._later += 1
            asyncio.get_running_loop().call_later(LATE_SECONDS, self._deliver_late, update)

    def _deliver_late(self, update: Json) -> None:
        self._later -= 1
        super().deliver(update)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["method"] == "getUpdates":
            self._asker = request
        return await super()._answer(request)

    def _note_call(self, method: str) -> Any:
        return self._weather.on_call(method)

    async def _getUpdates(self, given: Json) -> Any:  # noqa: N802
        offset = int(given.get("offset", 0))
        for update in self._updates:
            told = self.sent[_of_update(update)]
            if update["update_id"] < offset:
                told.told_at = told.told_at or time.monotonic()
        return await super()._getUpdates(given)


class BadSlack(FakeSlack):
    """Over a socket that breaks. Slack's minute and five minutes until it tries again are a second and two here; as
    no start takes that long, the last two tries wait until somebody listens.
    """

    def __init__(self, weather: Weather) -> None:
        super().__init__(on_call=weather.on_call, retries=(0.0, 1.0, 2.0), ack_seconds=2.0)
        self._told = 0
        self.sent: dict[tuple[str, str], Sent] = {}
        self._weather = weather
        self._later = 0

    installation = slack_installation(Identity(TEAM, BOT, "B0BOT", "Harbour IT"))

    @property
    def settings(self) -> Mapping[str, str]:
        return {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN, "SLACK_API_URL": self.url}

    @property
    def listened(self) -> bool:
        return self.connected

    def join(self, number: int) -> str:
        self.person(f"U7N{number}", f"Contact {number}")
        return f"U7N{number}"

    def types(self, address: str, text: str) -> None:
        self.writes(address, text)

    def taps(self, address: str, label: str) -> None:
        self.presses(address, label)

    def seen(self, address: str) -> list[Shown]:
        return [
            Shown(_place(one.ts), one.ts, one.text, tuple(one.buttons), (one.metadata or {})["event_payload"]["id"])
            for one in self.channels[direct(address)]
            if one.user == BOT
        ]

    def deliver(self, payload: Json, *, kind: str = "events_api") -> None:
        key = _of_payload(payload)
        what = self._weather.delivery() if key[0] != BOT else None
        self.sent[key] = Sent(*key, smoothly=what is None)
        for _ in range(2 if what == "twice" else 1 if what is None else 0):
            super().deliver(payload, kind=kind)
        if what == "late":
            self._later += 1
            asyncio.get_running_loop().call_later(LATE_SECONDS, self._deliver_late, payload, kind)

    def _deliver_late(self, payload: Json, kind: str) -> None:
        self._later -= 1
        super().deliver(payload, kind=kind)

    def waiting(self) -> int:
        return super().waiting() + self._later

    def done(self) -> int:
        return self._told + len(self._weather.sends)

    async def _deliver(self, payload: Json, kind: str) -> None:
        for attempt, pause in enumerate((0.0, *self.retries)):
            await asyncio.sleep(pause)
            while attempt > 1 and not self.connected:  # noqa: ASYNC110 - another process connects
                await asyncio.sleep(0.05)
            with suppress(TimeoutError):
                async with asyncio.timeout(self.ack_seconds):
                    if await self._send(payload, kind, attempt):
                        return
            if kind != "events_api":
                break

    async def _send(self, payload: Json, kind: str, attempt: int) -> bool:
        told = self.sent[_of_payload(payload)]
        try:
            acknowledged = await super()._send(payload, kind, attempt)
        except asyncio.CancelledError:
            told.smoothly = False
            raise
        self._told += acknowledged and told.address != BOT
        if not acknowledged or self._weather.loses_acknowledgement():
            told.smoothly = False
            return False
        told.told_at = told.told_at or time.monotonic()
        return True


def _of_update(update: Json) -> tuple[str, str]:
    """Address and message id as we store them."""
    if "callback_query" in update:
        query = update["callback_query"]
        return str(query["message"]["chat"]["id"]), f"press-{query['id']}"
    return str(update["message"]["chat"]["id"]), str(update["message"]["message_id"])


def _of_payload(payload: Json) -> tuple[str, str]:
    """Address and message id as we store them."""
    if "actions" in payload:
        user = payload["user"]["id"]
        return user, f"press-{user}-{payload['actions'][0]['action_ts']}"
    return payload["event"]["user"], payload["event"]["ts"]


def _place(ts: str) -> int:
    return int(ts.partition(".")[0])
