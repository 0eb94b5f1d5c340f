"""Slack as an app meets it: the Web API, and events over Socket Mode or signed over HTTP. What is not acknowledged is
delivered again, at once and twice more.
"""

from __future__ import annotations

import asyncio
import hmac
import json
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from typing import Any, Literal
from urllib.parse import quote, urlencode

from aiohttp import ClientError, ClientSession, WSMsgType, web

from bot.channels.slack.manifest import scopes
from bot.now import utc_now
from tests.slack.rules import problems

Json = dict[str, Any]
Fault = Literal["lost", "reset", "throttled", "broken"]
"""lost: done, and the answer never comes; reset: not done; throttled: refused for a while; broken: 503."""
BOT_TOKEN, APP_TOKEN = "xoxb-not-a-secret", "xapp-not-a-secret"
SIGNING_SECRET = "not-a-secret-either"
TEAM, BOT = "T0FIRM", "U0BOT"


@dataclass(slots=True)
class Shown:
    """A message as people see it. `blocks` as they were sent."""

    ts: str
    user: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    thread: str | None = None
    edits: int = 0

    @property
    def buttons(self) -> dict[str, Json]:
        """What can be pressed, by label."""
        found = {}
        for block in self.blocks:
            for element in block["elements"] if block["type"] == "actions" else ():
                for option in element.get("options", [element]):
                    found[option["text"]["text"]] = {**element, "chosen": option}
        return found


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it lies on Slack; `url`: it lies elsewhere, and is only linked."""

    name: str
    content: bytes
    mimetype: str
    url: str = ""


@dataclass
class FakeSlack:
    """One workspace with our app in it. `channels` by channel id, in the order of what was shown; a direct chat with
    U7 is D7. `closed`: people whose account is; `emails`: user ids by address; `scopes`: what the app may do.
    `refused` is what was wrong with calls. `retries`: after so many seconds what was not acknowledged comes again.
    """

    team: str = TEAM
    channels: dict[str, list[Shown]] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    homes: dict[str, Json] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)
    downloads: list[tuple[str, str]] = field(default_factory=list)
    """Which paths outside of the Web API were asked for, and with which Authorization."""
    gone: set[str] = field(default_factory=set)
    whispered: list[tuple[str, str]] = field(default_factory=list)
    """What only one person was shown: to whom, and what."""
    closed: set[str] = field(default_factory=set)
    guests: set[str] = field(default_factory=set)
    emails: dict[str, str] = field(default_factory=dict)
    scopes: str = ",".join(sorted(scopes()))
    refused: list[str] = field(default_factory=list)
    calls: list[tuple[str, Json]] = field(default_factory=list)
    faults: dict[str, deque[Fault]] = field(default_factory=dict)
    retry_after: int = 1
    retries: tuple[float, ...] = (0.0, 0.3, 0.6)
    ack_seconds: float = 0.6
    request_url: str = ""
    """Where what happens is brought over HTTP, and signed; empty: it goes over the sockets."""
    on_call: Callable[[str], Fault | None] = lambda method: None
    on_delivery: Callable[[], Literal["twice", "unsent"] | None] = lambda: None

    def __post_init__(self) -> None:
        self._numbers = count(1)
        self._sockets: list[web.WebSocketResponse] = []
        self._acknowledged: dict[str, asyncio.Event] = {}
        self._delivering: set[asyncio.Task[None]] = set()
        self.given_up: list[Json] = []
        self.url = ""

    async def start(self) -> None:
        """Listens on a free port of loopback; `url` is what SLACK_API_URL is set to."""
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._answer)
        app.router.add_get("/link", self._socket)
        app.router.add_get("/files-pri/{file}/download/{name}", self._download)
        app.router.add_get("/{path:login|elsewhere}", self._download)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self._host = f"{host}:{port}"
        self.url = f"http://{self._host}/api/"

    async def stop(self) -> None:
        """Hangs up."""
        for task in self._delivering:
            task.cancel()
        await self.cut()
        await self._runner.cleanup()

    async def cut(self) -> None:
        """The sockets break."""
        for socket in self._sockets:
            await socket.close()
        self._sockets.clear()

    @property
    def connected(self) -> bool:
        """Whether the app has a socket open."""
        return any(not socket.closed for socket in self._sockets)

    def waiting(self) -> int:
        """How many deliveries are not acknowledged yet."""
        return len(self._delivering)

    # What people do.

    def person(self, user: str, name: str) -> str:
        """Somebody in this workspace; the direct chat with the app."""
        self.people[user] = name
        self.channels.setdefault(direct(user), [])
        return direct(user)

    def writes(self, user: str, text: str, channel: str | None = None, **more: Any) -> str:
        """Somebody writes to the app, or in a channel; Slack's id of the message. `more`: fields of the event."""
        at, ts = channel or direct(user), self._ts()
        self.channels.setdefault(at, []).append(Shown(ts, user, text, thread=more.get("thread_ts")))
        self.deliver(self._event({"user": user, "text": text, "ts": ts, "client_msg_id": f"c-{ts}"} | more, at))
        return ts

    def uploads(self, user: str, upload: Upload, text: str = "", channel: str | None = None, **more: Any) -> str:
        """Somebody posts a file with these words; Slack's id of the message."""
        file = f"F{next(self._numbers)}"
        self.files[file] = upload
        shown = {"id": file, "name": upload.name, "mimetype": upload.mimetype, "size": len(upload.content)}
        known = [*more.pop("files", ()), shown]
        return self.writes(user, text, channel, subtype="file_share", files=known, **more)

    def edits(self, user: str, ts: str, text: str, channel: str | None = None) -> None:
        """Somebody changes the words of a message."""
        at = channel or direct(user)
        [shown] = [one for one in self.channels[at] if one.ts == ts]
        before = {"user": user, "text": shown.text, "ts": ts, "type": "message"}
        shown.text, shown.edits = text, shown.edits + 1
        now = before | {"text": text, "edited": {"user": user, "ts": self._ts()}}
        changed = {"subtype": "message_changed", "hidden": True, "message": now, "previous_message": before}
        self.deliver(self._event(changed | {"ts": self._ts()}, at))

    def presses(self, user: str, label: str, channel: str | None = None) -> None:
        """Somebody presses the last button with this label, or chooses it from a list."""
        at = channel or direct(user)
        found = [(shown, shown.buttons[label]) for shown in self.channels[at] if label in shown.buttons]
        assert found, f"no button {label!r} in {[list(shown.buttons) for shown in self.channels[at]]}"
        shown, element = found[-1]
        action: Json = {name: element[name] for name in ("type", "action_id", "text", "value") if name in element}
        action |= {"action_ts": self._ts()}
        if element["type"] == "static_select":
            action |= {"selected_option": element["chosen"]}
        payload = {
            "type": "block_actions",
            "team": {"id": self.team},
            "user": {"id": user, "name": self.people[user], "team_id": self.team},
            "channel": {"id": at},
            "container": {"type": "message", "message_ts": shown.ts, "channel_id": at},
            "message": {"ts": shown.ts, "text": shown.text, "blocks": shown.blocks}
            | ({"thread_ts": shown.thread} if shown.thread else {}),
            "actions": [action],
            "trigger_id": f"trigger-{next(self._numbers)}",
            "api_app_id": "A0APP",
            "token": "verification",
            "response_url": f"http://{self._host}/response",
        }
        self.deliver(payload, kind="interactive")

    def opens_home(self, user: str) -> None:
        """Somebody opens the app's Home."""
        event = {"type": "app_home_opened", "user": user, "tab": "home", "channel": direct(user)}
        self.deliver(self._event(event, direct(user)))

    def presses_home(self, user: str, label: str) -> None:
        """Somebody presses a button on the app's Home."""
        view = self.homes[user]
        [element] = [
            one
            for block in view["blocks"]
            if block["type"] == "actions"
            for one in block["elements"]
            if one["text"]["text"] == label
        ]
        body = {
            "type": "block_actions",
            "user": {"id": user, "team_id": self.team, "name": self.people[user]},
            "team": {"id": self.team},
            "api_app_id": "A0APP",
            "container": {"type": "view", "view_id": f"V{user}"},
            "view": view,
            "actions": [{**element, "action_ts": self._ts()}],
            "trigger_id": f"trigger-{next(self._numbers)}",
        }
        self.deliver(body, kind="interactive")

    def orders(self, user: str, text: str, channel: str) -> None:
        """Somebody types /bluepaper and these words."""
        self.deliver(
            {
                "command": "/bluepaper",
                "text": text,
                "user_id": user,
                "user_name": self.people[user],
                "team_id": self.team,
                "channel_id": channel,
                "trigger_id": f"trigger-{next(self._numbers)}",
                "token": "verification",
                "api_app_id": "A0APP",
            },
            kind="slash_commands",
        )

    def deliver(self, payload: Json, *, kind: str = "events_api") -> None:
        """Sends it until it is acknowledged; only events come again."""
        times = 2 if self.on_delivery() == "twice" else 1
        for _ in range(times):
            task = asyncio.create_task(self._deliver(payload, kind))
            self._delivering.add(task)
            task.add_done_callback(self._delivering.discard)

    async def _deliver(self, payload: Json, kind: str) -> None:
        for attempt, pause in enumerate((0.0, *self.retries)):
            await asyncio.sleep(pause)
            if attempt == 0 and self.on_delivery() == "unsent":
                continue
            brought = self._post(payload, kind, attempt) if self.request_url else self._send(payload, kind, attempt)
            with suppress(TimeoutError):
                async with asyncio.timeout(self.ack_seconds):
                    if await brought:
                        return
            if kind != "events_api":
                break
        self.given_up.append(payload)

    async def _send(self, payload: Json, kind: str, attempt: int) -> bool:
        """Over the socket; whether it was acknowledged."""
        envelope = f"e-{next(self._numbers)}"
        self._acknowledged[envelope] = acknowledged = asyncio.Event()
        body = {"envelope_id": envelope, "type": kind, "payload": payload, "accepts_response_payload": False}
        retry = {"retry_attempt": attempt, "retry_reason": "timeout"} if attempt else {}
        sockets = [socket for socket in self._sockets if not socket.closed]
        if not sockets:
            return False
        with suppress(ConnectionError):
            await sockets[-1].send_str(json.dumps(body | retry))
        return await acknowledged.wait()

    async def _post(self, payload: Json, kind: str, attempt: int) -> bool:
        """Over HTTP; whether it was acknowledged."""
        retry = {"X-Slack-Retry-Num": str(attempt), "X-Slack-Retry-Reason": "http_timeout"} if attempt else {}
        if kind == "events_api":
            body, form = json.dumps(payload).encode(), "json"
        else:
            fields = payload if kind == "slash_commands" else {"payload": json.dumps(payload)}
            body, form = urlencode(fields).encode(), "x-www-form-urlencoded"
        status, _ = await self.post(body, {"Content-Type": f"application/{form}"} | retry)
        return status == 200

    async def post(
        self, body: bytes, headers: Mapping[str, str], *, age: float = 0, secret: str = SIGNING_SECRET
    ) -> tuple[int, str]:
        """Brings something, signed so many seconds ago; status and text of the answer. `headers` replace what Slack
        would send.
        """
        stamp = str(int(utc_now().timestamp() - age))
        signature = hmac.new(secret.encode(), b"v0:" + stamp.encode() + b":" + body, sha256).hexdigest()
        signed = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={signature}", **headers}
        try:
            async with ClientSession() as session, session.post(self.request_url, data=body, headers=signed) as answer:
                return answer.status, await answer.text()
        except ClientError:
            return 0, ""

    # What the app calls.

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        wanted = APP_TOKEN if method == "apps.connections.open" else BOT_TOKEN
        if request.headers.get("Authorization") != f"Bearer {wanted}":
            return web.json_response({"ok": False, "error": "invalid_auth"})
        given = await _given(request)
        if wrong := problems(method, given):
            self.refused += wrong
            return web.json_response({"ok": False, "error": wrong[0].partition(":")[0]})
        planned = self.faults.get(method)
        fault = planned.popleft() if planned else self.on_call(method)
        if fault == "reset":
            return _hang_up(request)
        if fault == "throttled":
            headers = {"Retry-After": str(self.retry_after)}
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)
        if fault == "broken":
            return web.Response(status=503, text="upstream connect error")
        self.calls.append((method, given))
        result: Json = getattr(self, f"_{method.replace('.', '_')}")(given)
        answer = web.json_response({"ok": "error" not in result} | result, headers={"x-oauth-scopes": self.scopes})
        return _hang_up(request) if fault == "lost" else answer

    def _auth_test(self, given: Json) -> Json:
        return {"url": f"https://{self.team}.slack.com/", "team_id": self.team, "user_id": BOT, "bot_id": "B0BOT"}

    def _apps_connections_open(self, given: Json) -> Json:
        return {"url": f"ws://{self._host}/link"}

    def _conversations_open(self, given: Json) -> Json:
        user = given["users"]
        if user not in self.people:
            return {"error": "user_not_found"}
        return {"channel": {"id": direct(user)}}

    def _conversations_info(self, given: Json) -> Json:
        at = given["channel"]
        if at not in self.channels or at in self.gone:
            return {"error": "channel_not_found"}
        return {"channel": {"id": at, "is_member": True}}

    def _users_info(self, given: Json) -> Json:
        user = given["user"]
        if user not in self.people:
            return {"error": "user_not_found"}
        account = {"id": user, "team_id": self.team, "real_name": self.people[user], "is_bot": user == BOT}
        return {"user": account | {"deleted": user in self.closed, "is_restricted": user in self.guests}}

    def _files_info(self, given: Json) -> Json:
        if "files:read" not in self.scopes.split(","):
            return {"error": "missing_scope", "needed": "files:read", "provided": self.scopes}
        if (upload := self.files.get(given["file"])) is None:
            return {"error": "file_not_found"}
        name = f"http://{self._host}/files-pri/{self.team}-{given['file']}/download/{quote(upload.name)}"
        file = {"id": given["file"], "name": upload.name, "mimetype": upload.mimetype, "size": len(upload.content)}
        return {"file": file | {"url_private_download": upload.url or name, "is_external": bool(upload.url)}}

    async def _download(self, request: web.Request) -> web.StreamResponse:
        """A file as a browser gets it: who may not have it is led to a page to log in, which is no error for HTTP."""
        self.downloads.append((request.path, request.headers.get("Authorization", "")))
        planned = self.faults.get("download")
        if fault := planned.popleft() if planned else None:
            return _hang_up(request) if fault in ("lost", "reset") else web.Response(status=503)
        upload = self.files.get(request.match_info.get("file", "").rpartition("-")[2])
        if upload is None:
            page = "<!DOCTYPE html><title>Login | Slack</title>"
            return web.Response(text=page, content_type="text/html")
        if self.downloads[-1][1] != f"Bearer {BOT_TOKEN}" or "files:read" not in self.scopes.split(","):
            raise web.HTTPFound("/login")
        return web.Response(body=upload.content, content_type=upload.mimetype)

    def _users_lookupByEmail(self, given: Json) -> Json:  # noqa: N802 - named as Slack names it
        user = self.emails.get(given["email"])
        return self._users_info({"user": user}) if user else {"error": "users_not_found"}

    def _chat_postMessage(self, given: Json) -> Json:  # noqa: N802 - named as Slack names it
        at = given["channel"]
        if at not in self.channels or at in self.gone:
            return {"error": "channel_not_found"}
        if given.get("thread_ts") and given["thread_ts"] not in {one.ts for one in self.channels[at]}:
            return {"error": "thread_not_found"}
        shown = Shown(self._ts(), BOT, given.get("text", ""), given.get("blocks") or [])
        shown.metadata, shown.thread = given.get("metadata"), given.get("thread_ts")
        self.channels[at].append(shown)
        echo = {"user": BOT, "bot_id": "B0BOT", "text": shown.text, "ts": shown.ts}
        self.deliver(self._event(echo, at))
        return {"channel": at, "ts": shown.ts, "message": {"text": shown.text}}

    def _chat_postEphemeral(self, given: Json) -> Json:  # noqa: N802 - named as Slack names it
        if given["channel"] not in self.channels:
            return {"error": "channel_not_found"}
        self.whispered.append((given["user"], given["text"]))
        return {"message_ts": self._ts()}

    def _chat_update(self, given: Json) -> Json:
        found = [one for one in self.channels.get(given["channel"], []) if one.ts == given["ts"]]
        if not found or found[0].user != BOT:
            return {"error": "message_not_found"}
        found[0].text, found[0].blocks, found[0].edits = given["text"], given.get("blocks") or [], found[0].edits + 1
        return {"channel": given["channel"], "ts": given["ts"]}

    def _views_publish(self, given: Json) -> Json:
        view = given["view"]
        self.homes[given["user_id"]] = json.loads(view) if isinstance(view, str) else view
        return {"view": {"id": f"V{given['user_id']}"}}

    def _conversations_history(self, given: Json) -> Json:
        return self._listed(given, [one for one in self.channels[given["channel"]] if one.thread is None])

    def _conversations_replies(self, given: Json) -> Json:
        ts = given["ts"]
        return self._listed(given, [one for one in self.channels[given["channel"]] if ts in (one.ts, one.thread)])

    def _listed(self, given: Json, messages: list[Shown]) -> Json:
        newer = [one for one in messages if float(one.ts) > float(given.get("oldest", 0))]
        latest = newer[::-1][: int(given.get("limit", 100))]
        return {"messages": [_row(one) for one in latest], "has_more": len(latest) < len(newer)}

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_str(json.dumps({"type": "hello", "num_connections": 1}))
        self._sockets.append(socket)
        async for message in socket:
            if message.type == WSMsgType.TEXT:
                envelope = json.loads(message.data).get("envelope_id")
                if envelope in self._acknowledged:
                    self._acknowledged[envelope].set()
        return socket

    def _event(self, event: Json, at: str) -> Json:
        kind = "im" if at.startswith("D") else "channel"
        return {
            "type": "event_callback",
            "team_id": self.team,
            "api_app_id": "A0APP",
            "event_id": f"Ev{next(self._numbers)}",
            "event": {"type": "message", "channel": at, "channel_type": kind, "team": self.team} | event,
        }

    def _ts(self) -> str:
        return f"{1_795_000_000 + next(self._numbers)}.000100"


def direct(user: str) -> str:
    """The direct chat between this person and the app."""
    return f"D{user[1:]}"


def _row(shown: Shown) -> Json:
    row: Json = {"type": "message", "user": shown.user, "text": shown.text, "ts": shown.ts}
    return row | ({"metadata": shown.metadata} if shown.metadata else {})


async def _given(request: web.Request) -> Json:
    if request.content_type == "application/json":
        return dict(await request.json())
    posted = {name: str(value) for name, value in (await request.post()).items()}
    return posted | dict(request.query)


def _hang_up(request: web.Request) -> web.Response:
    """The connection ends in the middle of nothing."""
    if request.transport is not None:  # else they have hung up themselves
        request.transport.abort()
    return web.Response()
