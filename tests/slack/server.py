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
from typing import Literal
from urllib.parse import urlencode

from aiohttp import ClientError, ClientSession, WSMsgType, web

from bot.now import utc_now
from tests.slack.methods import Methods
from tests.slack.rules import problems, refusal
from tests.slack.shown import Json, Shown, Upload
from tests.slack.workspace import BOT, TEAM, direct

__all__ = ["BOT", "TEAM", "FakeSlack", "Shown", "Upload", "direct"]

Fault = Literal["lost", "reset", "throttled", "broken"]
"""lost: done, and the answer never comes; reset: not done; throttled: refused for a while; broken: 503."""
BOT_TOKEN, APP_TOKEN = "xoxb-not-a-secret", "xapp-not-a-secret"
SIGNING_SECRET = "not-a-secret-either"
ONCE_SECONDS = 3
"""What does not come again, as a press, gets all the time that Slack gives."""


@dataclass
class FakeSlack(Methods):
    """A workspace that listens. `retries`: after so many seconds what was not acknowledged comes again."""

    downloads: list[tuple[str, str]] = field(default_factory=list)
    """Which paths outside of the Web API were asked for, and with which Authorization."""
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
        super().__post_init__()
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
        self.host = f"{host}:{port}"
        self.url = f"http://{self.host}/api/"

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
                async with asyncio.timeout(self.ack_seconds if kind == "events_api" else ONCE_SECONDS):
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
        known = None if given.get("channel") in self.gone else self.channels
        refused = refusal(method, given, self.scopes, known or {}, self.left)
        if method in self.closed_methods:
            refused = {"error": "not_allowed_token_type"}
        result: Json = refused or getattr(self, f"_{method.replace('.', '_')}")(given)
        answer = web.json_response({"ok": "error" not in result} | result, headers={"x-oauth-scopes": self.scopes})
        return _hang_up(request) if fault == "lost" else answer

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
