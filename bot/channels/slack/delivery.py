"""Events that Slack brings by itself, over HTTP. Bolt checks the signature, and that none is older than five minutes;
it answers after the listener, so with 200 only when the event is committed.

(docs.slack.dev/authentication/verifying-requests-from-slack)
"""

from __future__ import annotations

from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.app.async_app import AsyncApp
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.port import Hook
from storage.installation import Installation

PATH = "/slack"


def path_of(installation: Installation, *, added: bool) -> str:
    """Where Slack brings what it has for this app: each that was added has a path of its own, with its ids in Slack."""
    return f"{PATH}/{installation.external_id}" if added else PATH


def hook_of(app: AsyncApp, path: str = PATH) -> Hook:
    """Where events, buttons and commands arrive: one path for all three."""
    handler = AsyncSlackRequestHandler(app)

    async def answer(request: Request) -> Response:
        if not await _is_readable(request):
            return Response(status_code=401)
        return await handler.handle(request)

    return Hook(path, answer)


async def _is_readable(request: Request) -> bool:
    """Whether Bolt can look at it at all: at other things it fails, and says so at length."""
    try:
        (await request.body()).decode()
    except UnicodeDecodeError:
        return False
    stamp = request.headers.get("X-Slack-Request-Timestamp", "")
    return stamp.isascii() and stamp.isdigit() and request.headers.get("X-Slack-Signature", "").isascii()
