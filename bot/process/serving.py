"""The web server of `bluepaper run`: where platforms deliver over HTTP, and where one can ask whether all is well.

It has no TLS of its own: something in front of it does, such as the platform that it is hosted on, or Caddy.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.channels.port import Line
from bot.error import MendableError
from bot.now import utc_now
from storage.database import Database
from storage.errors import StorageError

MOST_BYTES = 1_000_000
"""Of one request: an update of Telegram has a few thousand, an event of Slack with a long message some ten thousand."""
_BODY_SECONDS = 10
_DATABASE_SECONDS = 3
_LOOK_SECONDS = 1
"""So long whoever asks is told what was seen last."""
_LAST_SECONDS = 5
"""So long those that are being answered may take when the server stops."""


class ServingError(MendableError):
    """The port cannot be used."""


def port_of(number: int) -> socket.socket:
    """The port, open for all who reach this machine; 0 is any that is free. Raises ServingError."""
    try:
        return socket.create_server(("", number))
    except OSError as error:
        raise ServingError(f"PORT {number} cannot be used ({error.strerror}): set PORT to another one") from error


def web_app(database: Database, lines: Sequence[Line]) -> ASGIApp:
    """What is served: /health, /ready, and a path for each platform that delivers over HTTP."""
    asked = _Asked(database, lines)
    hooks = [Route(hook.path, hook.answer, methods=["POST"]) for line in lines for hook in line.hooks]
    return _limited(Starlette(routes=[Route("/health", _alive), Route("/ready", asked.ready), *hooks]))


async def serve(app: ASGIApp, at: socket.socket, stop: asyncio.Event) -> None:
    """Answers until `stop` is set, and then what was asked before."""
    config = uvicorn.Config(
        app,
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,  # paths are secrets
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=_LAST_SECONDS,
    )
    server = _Server(config)

    async def ended() -> None:
        await stop.wait()
        server.should_exit = True

    ending = asyncio.create_task(ended())
    try:
        await server.serve(sockets=[at])
    finally:
        ending.cancel()


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are those of the whole: whoever started us listens for them."""
        yield


class _Asked:
    """Looks at the database in a thread of its own, however many ask: turns need the others."""

    def __init__(self, database: Database, lines: Sequence[Line]) -> None:
        self._database = database
        self._lines = lines
        self._thread = ThreadPoolExecutor(1, "ready")
        self._look: asyncio.Future[bool] | None = None
        self._since = 0.0

    async def ready(self, _: Request) -> Response:
        """Whether the database answers and all platforms are heard; what does not, by name, with 503."""
        wrong: list[str] = [line.installation.channel for line in self._lines if not line.alive()]
        if not await self._answers():
            wrong.append("database")
        if wrong:
            return PlainTextResponse(f"not ready: {', '.join(wrong)}\n", 503)
        return PlainTextResponse("ready\n")

    async def _answers(self) -> bool:
        """Whether the database does in time; a look that takes longer goes on, and nobody begins a second one."""
        loop = asyncio.get_running_loop()
        if self._look is None or (self._look.done() and loop.time() - self._since >= _LOOK_SECONDS):
            self._look, self._since = loop.run_in_executor(self._thread, self._looked), loop.time()
        try:
            async with asyncio.timeout(_DATABASE_SECONDS):
                return await asyncio.shield(self._look)
        except TimeoutError:
            return False

    def _looked(self) -> bool:
        try:
            with self._database.work(utc_now()) as work:
                work.lease_now()
        except StorageError:
            return False
        return True


async def _alive(_: Request) -> Response:
    return PlainTextResponse("alive\n")


def _limited(app: ASGIApp) -> ASGIApp:
    """The application behind a limit: nothing is read of a request that is too long, or comes too slowly."""

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        try:
            async with asyncio.timeout(_BODY_SECONDS):
                body = await _body(scope, receive)
        except TimeoutError:
            return await PlainTextResponse("too slow\n", 408)(scope, receive, send)
        if body is None:
            return await PlainTextResponse("too long\n", 413)(scope, receive, send)
        told = iter(({"type": "http.request", "body": body, "more_body": False},))

        async def again() -> Message:
            return next(told, None) or await receive()

        return await app(scope, again, send)

    return answer


async def _body(scope: Scope, receive: Receive) -> bytes | None:
    """All of it; None if it is longer than it may be."""
    announced: bytes = dict(scope["headers"]).get(b"content-length", b"0")
    if not announced.isdigit() or int(announced) > MOST_BYTES:
        return None
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > MOST_BYTES:
            return None
    return body
