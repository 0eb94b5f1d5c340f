"""The Bot API as Telegram answers it: updates are confirmed by asking for later ones, one asker at a time; answers can
be lost after the work is done, chats blocked, floods refused.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from aiohttp import ClientError, ClientSession, web

from tests.telegram.markup import Read, UnreadableError, units
from tests.telegram.rules import problems

Json = dict[str, Any]
Fault = Literal["lost", "reset", "throttled", "broken"]
"""lost: done, and the answer never comes; reset: not done; throttled: refused for a while; broken: 502."""
TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"
"""The example of Telegram's own documentation."""
MOST_FILE_BYTES = 20 * 1024 * 1024
"""Larger ones are not given to bots. (core.telegram.org/bots/api#getfile)"""
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(slots=True)
class Shown:
    """A message as people see it in a chat."""

    message_id: int
    sender: int
    text: str
    html: str = ""
    buttons: list[tuple[str, str]] = field(default_factory=list)
    answers: int | None = None
    edits: int = 0
    alive: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class FakeTelegram:
    """One bot's Telegram. `chats` by chat id, in the order of what was shown; `refused` is what was wrong with calls.

    `now` dates what is written; `on_call` may think of a fault for any call.
    """

    now: Callable[[], datetime]
    token: str = TOKEN
    chats: dict[int, list[Shown]] = field(default_factory=dict)
    people: dict[int, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    """What was posted, by the id under which the bot asks for it."""
    downloads: int = 0
    blocked: set[int] = field(default_factory=set)
    migrated: dict[int, int] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    calls: list[tuple[str, Json]] = field(default_factory=list)
    faults: dict[str, deque[Fault]] = field(default_factory=dict)
    retry_after: int = 1
    on_call: Callable[[str], Fault | None] = lambda method: None
    bot_id: int = 110201543
    webhook: Json | None = None
    """What was given to setWebhook: then updates are brought there, one at a time for each chat."""
    repeat_seconds: float = 0.05
    on_answer: Callable[[], Literal["lost"] | None] = lambda: None

    def __post_init__(self) -> None:
        self._updates: deque[Json] = deque()
        self._arrived = asyncio.Event()
        self._next = {"update": 700_000_000, "message": 10, "query": 1, "file": 1}
        self._asking: asyncio.Task[Any] | None = None
        self._bringing: dict[int, asyncio.Task[None]] = {}
        self.confirmed = self.conflicts = 0
        self.url = ""

    async def start(self) -> None:
        """Listens on a free port of loopback; `url` is what TELEGRAM_API_URL is set to."""
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/documents/{file_id}", self._download)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"

    async def stop(self) -> None:
        """Hangs up."""
        for task in self._bringing.values():
            task.cancel()
        await self._runner.cleanup()

    # What people do.

    def person(self, user_id: int, name: str) -> int:
        """Somebody with the app; the id is that of the direct chat too."""
        self.people[user_id] = name
        return user_id

    def writes(self, user_id: int, text: str, chat: int | None = None, **more: Any) -> int:
        """Somebody writes to the bot, or in a group; the id of the message. `more`: fields of the message."""
        message = self._message(user_id, chat or user_id) | ({"text": text} if text else {}) | more
        self._show(message["chat"]["id"], Shown(message["message_id"], user_id, text))
        self.deliver({"message": message})
        return int(message["message_id"])

    def posts(self, user_id: int, name: str, content: bytes, chat: int | None = None, **more: Any) -> int:
        """Somebody posts a file; the id of the message. `more`: fields of the message, such as the caption."""
        file_id = f"BQACAgIAAx{self._count('file')}"
        self.files[file_id] = content
        document = {"file_id": file_id, "file_unique_id": f"U{file_id}", "file_name": name, "file_size": len(content)}
        return self.writes(user_id, "", chat, document=document, **more)

    def edits(self, user_id: int, message_id: int, text: str, chat: int | None = None) -> None:
        """Somebody changes the words of a message."""
        for shown in self.chats[chat or user_id]:
            if shown.message_id == message_id:
                shown.text, shown.edits = text, shown.edits + 1
        message = self._message(user_id, chat or user_id) | {"message_id": message_id, "text": text}
        self.deliver({"edited_message": message | {"edit_date": self._date() + self._count("message")}})

    def presses(self, user_id: int, label: str, chat: int | None = None, message_id: int | None = None) -> None:
        """Somebody presses the button with this label: the last one there is, or that of one message."""
        at = chat or user_id
        found = [
            (shown, data)
            for shown in self.chats[at]
            for name, data in shown.buttons
            if name == label and message_id in (None, shown.message_id)
        ]
        assert found, f"no button {label!r} in {[shown.buttons for shown in self.chats[at]]}"
        shown, data = found[-1]
        self.deliver({"callback_query": self._query(user_id, at, shown, data)})

    def blocks(self, user_id: int, *, again: bool = False) -> None:
        """Somebody blocks the bot, or takes it back."""
        (self.blocked.discard if again else self.blocked.add)(user_id)
        bot = {"id": self.bot_id, "is_bot": True, "first_name": "Bluepaper"}
        kicked = {"user": bot, "status": "kicked", "until_date": 0}
        member = {"user": bot, "status": "member"}
        change = {
            "chat": self._chat(user_id),
            "from": {"id": user_id, "is_bot": False, "first_name": self.people[user_id]},
            "date": self._date(),
            "old_chat_member": kicked if again else member,
            "new_chat_member": member if again else kicked,
        }
        self.deliver({"my_chat_member": change})

    def migrates(self, chat: int, to: int, *, told: bool = True) -> None:
        """A group becomes a supergroup; `told`: the bot hears of it."""
        self.migrated[chat] = to
        self.chats[to] = []
        if told:
            [user_id, *_] = self.people
            self.deliver({"message": self._message(user_id, chat) | {"migrate_to_chat_id": to}})

    def deliver(self, update: Json, *, again: bool = False) -> None:
        """Puts an update into the bot's queue."""
        number = update.get("update_id") if again else None
        self._updates.append({"update_id": number or self._count("update"), **update})
        self._arrived.set()
        self._bring()

    def _bring(self) -> None:
        for update in self._updates if self.webhook else ():
            chat = _chat_of(update)
            if chat not in self._bringing or self._bringing[chat].done():
                self._bringing[chat] = asyncio.create_task(self._bring_those_of(chat))

    async def _bring_those_of(self, chat: int) -> None:
        """One after the other; what is not answered with 2xx comes again, and those behind it wait."""
        while self.webhook and (waiting := [one for one in self._updates if _chat_of(one) == chat]):
            status = await self.post(waiting[0])
            if 200 <= status < 300 and self.on_answer() != "lost":
                self._updates.remove(waiting[0])
                self.confirmed += 1
            else:
                await asyncio.sleep(self.repeat_seconds)

    async def post(self, update: Json | bytes, **headers: str) -> int:
        """Brings something to the webhook, in other headers if the test says so; the status of the answer."""
        assert self.webhook is not None
        body = update if isinstance(update, bytes) else json.dumps(update).encode()
        sent = {"Content-Type": "application/json", SECRET_HEADER: self.webhook.get("secret_token", "")} | headers
        try:
            async with ClientSession() as session, session.post(self.webhook["url"], data=body, headers=sent) as answer:
                return answer.status
        except ClientError:
            return 0

    def waiting(self) -> int:
        """How many updates are not confirmed."""
        return len(self._updates)

    # What the bot calls.

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if request.match_info["token"] != self.token:
            return _error(401, "Unauthorized")
        given = {name: str(value) for name, value in (await request.post()).items()}
        if wrong := problems(method, given):
            self.refused += wrong
            return _error(400, f"Bad Request: {wrong[0]}")
        fault = self._fault(method)
        if fault == "reset":
            return _hang_up(request)
        if fault == "throttled":
            return _error(429, f"Too Many Requests: retry after {self.retry_after}", retry_after=self.retry_after)
        if fault == "broken":
            return web.Response(status=502, text="<html>Bad Gateway</html>")
        self.calls.append((method, dict(given)))
        handler: Callable[[Json], Any] = getattr(self, f"_{method}", lambda given: True)
        result = handler(given)
        result = await result if asyncio.iscoroutine(result) else result
        if isinstance(result, web.Response):
            if result.status == 400 and "migrate_to_chat_id" not in str(result.text):
                self.refused.append(f"{method}: {result.text}")
            return result
        return _hang_up(request) if fault == "lost" else web.json_response({"ok": True, "result": result})

    def _fault(self, method: str) -> Fault | None:
        planned = self.faults.get(method)
        return planned.popleft() if planned else self.on_call(method)

    def _getMe(self, given: Json) -> Json:  # noqa: N802 - named as Telegram names it
        return {"id": self.bot_id, "is_bot": True, "first_name": "Bluepaper", "username": "bluepaper_bot"}

    def _setWebhook(self, given: Json) -> bool:  # noqa: N802
        self.webhook = given
        self._bring()
        return True

    def _deleteWebhook(self, given: Json) -> bool:  # noqa: N802
        self.webhook = None
        return True

    def _getFile(self, given: Json) -> Any:  # noqa: N802
        content = self.files.get(given["file_id"])
        if content is None:
            return _error(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        if len(content) > MOST_FILE_BYTES:
            return _error(400, "Bad Request: file is too big")
        path = f"documents/{given['file_id']}"
        return {"file_id": given["file_id"], "file_unique_id": "U1", "file_size": len(content), "file_path": path}

    async def _download(self, request: web.Request) -> web.StreamResponse:
        """A file, for whoever knows the token: it is in the path."""
        self.downloads += 1
        content = self.files.get(request.match_info["file_id"])
        if request.match_info["token"] != self.token or content is None:
            return _error(404, "Not Found")
        fault = self._fault("download")
        if fault in ("lost", "reset"):
            return _hang_up(request)
        return web.Response(status=502) if fault else web.Response(body=content)

    async def _getUpdates(self, given: Json) -> Any:  # noqa: N802
        if self.webhook:
            return _error(409, "Conflict: can't use getUpdates method while webhook is active")
        if self._asking is not None and not self._asking.done():
            self._asking.cancel()
            self.conflicts += 1
        offset = int(given.get("offset", 0))
        while self._updates and self._updates[0]["update_id"] < offset:
            self._updates.popleft()
            self.confirmed += 1
        self._asking = asyncio.create_task(self._wait(float(given.get("timeout", 0))))
        try:
            await self._asking
        except asyncio.CancelledError:
            return _error(409, "Conflict: terminated by other getUpdates request")
        return list(self._updates)[: int(given.get("limit", 100))]

    async def _wait(self, seconds: float) -> None:
        if not self._updates and seconds:
            self._arrived.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._arrived.wait(), seconds)

    def _sendMessage(self, given: Json) -> Any:  # noqa: N802
        at = int(given["chat_id"])
        if at in self.migrated:
            text = "Bad Request: group chat was upgraded to a supergroup chat"
            return _error(400, text, migrate_to_chat_id=self.migrated[at])
        if at in self.blocked:
            return _error(403, "Forbidden: bot was blocked by the user")
        if at not in self.chats:
            return _error(400, "Bad Request: chat not found")
        try:
            read = self._read(given)
        except UnreadableError as error:
            return _error(400, f"Bad Request: {error}")
        shown = Shown(self._count("message"), self.bot_id, read.text.strip(), given["text"], alive=read.alive)
        shown.buttons = _buttons(given)
        shown.answers = json.loads(given.get("reply_parameters", "{}")).get("message_id")
        self._show(at, shown)
        return self._as_message(at, shown, read)

    def _sendChatAction(self, given: Json) -> Any:  # noqa: N802
        at = int(given["chat_id"])
        if at in self.blocked:
            return _error(403, "Forbidden: bot was blocked by the user")
        return True if at in self.chats else _error(400, "Bad Request: chat not found")

    def _editMessageText(self, given: Json) -> Any:  # noqa: N802
        at = int(given["chat_id"])
        [shown] = [one for one in self.chats[at] if one.message_id == int(given["message_id"])]
        try:
            read = self._read(given)
        except UnreadableError as error:
            return _error(400, f"Bad Request: {error}")
        if (read.text.strip(), _buttons(given)) == (shown.text, shown.buttons):
            return _error(400, "Bad Request: message is not modified")
        shown.text, shown.html, shown.buttons = read.text.strip(), given["text"], _buttons(given)
        shown.edits += 1
        return self._as_message(at, shown, read)

    def _read(self, given: Json) -> Read:
        read = Read(given["text"])
        if not read.text.strip():
            raise UnreadableError("message text is empty")
        if units(read.text) > 4096:
            raise UnreadableError("message is too long")
        return read

    # How things are told to the bot.

    def _message(self, user_id: int, chat: int) -> Json:
        return {
            "message_id": self._count("message"),
            "date": self._date(),
            "chat": self._chat(chat),
            "from": {"id": user_id, "is_bot": False, "first_name": self.people[user_id]},
        }

    def _query(self, user_id: int, at: int, shown: Shown, data: str) -> Json:
        return {
            "id": str(self._count("query")),
            "from": {"id": user_id, "is_bot": False, "first_name": self.people[user_id]},
            "chat_instance": str(at),
            "data": data,
            "message": self._as_message(at, shown, Read(shown.html)),
        }

    def _as_message(self, at: int, shown: Shown, read: Read) -> Json:
        rows = [[{"text": name, "callback_data": data}] for name, data in shown.buttons]
        return {
            "message_id": shown.message_id,
            "date": self._date(),
            "chat": self._chat(at),
            "from": {"id": self.bot_id, "is_bot": True, "first_name": "Bluepaper"},
            "text": read.text,
            "entities": read.entities,
        } | ({"reply_markup": {"inline_keyboard": rows}} if rows else {})

    def _chat(self, chat: int) -> Json:
        if chat > 0:
            return {"id": chat, "type": "private", "first_name": self.people.get(chat, "")}
        return {"id": chat, "type": "supergroup" if chat < -(10**12) else "group", "title": "Consultants"}

    def _show(self, at: int, shown: Shown) -> None:
        self.chats.setdefault(at, []).append(shown)

    def _date(self) -> int:
        return int(self.now().timestamp())

    def _count(self, of: str) -> int:
        self._next[of] += 1
        return self._next[of]


def _chat_of(update: Json) -> int:
    """Whose turn it is: updates of one chat come one after the other."""
    [held] = [value for name, value in update.items() if name != "update_id"]
    return int((held.get("message") or held)["chat"]["id"])


def _buttons(given: Json) -> list[tuple[str, str]]:
    rows = json.loads(given.get("reply_markup", "{}")).get("inline_keyboard", [])
    return [(button["text"], button["callback_data"]) for row in rows for button in row]


def _error(code: int, description: str, **parameters: int) -> web.Response:
    body: Json = {"ok": False, "error_code": code, "description": description}
    return web.json_response(body | ({"parameters": parameters} if parameters else {}), status=code)


def _hang_up(request: web.Request) -> web.Response:
    """The connection ends in the middle of nothing."""
    if request.transport is not None:  # else they have hung up themselves
        request.transport.abort()
    return web.Response()
