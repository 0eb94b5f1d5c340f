"""One bot's connection to the Bot API."""

from __future__ import annotations

import os
from datetime import timedelta

from telegram import Bot
from telegram.error import RetryAfter
from telegram.request import HTTPXRequest

# Without it PTB warns wherever somebody asks how long to wait; a coming version answers so by itself.
os.environ.setdefault("PTB_TIMEDELTA", "true")  # noqa: TID251 - set for a library, not read by us
DEFAULT_URL = "https://api.telegram.org"
SEND_SECONDS = 10.0
"""Nobody waits longer for one request: less than half of the lease under which a message is sent."""


def bot_of(token: str, api_url: str = DEFAULT_URL, *, seconds: float = SEND_SECONDS) -> Bot:
    """The bot with this token, not yet initialized; `api_url` without /bot. Raises InvalidToken for an empty token.

    A request that is refused or lost is not sent again by itself: what is repeated is for the dispatcher to say.
    """
    return Bot(
        token,
        base_url=f"{api_url.rstrip('/')}/bot",
        base_file_url=f"{api_url.rstrip('/')}/file/bot",
        request=_request(16, seconds),
        get_updates_request=_request(1, seconds),
    )


def _request(connections: int, seconds: float) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=connections,
        read_timeout=seconds,
        write_timeout=seconds,
        connect_timeout=seconds,
        pool_timeout=seconds,
    )


def seconds_to_wait(error: RetryAfter) -> float:
    """How long Telegram wants nothing from us."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
