"""What the bot notes about itself: a line an event on stderr, drawn for a terminal, else JSON. No secrets in it."""

from __future__ import annotations

import logging
import re
import sys

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.settings import Level

_SECRETS = re.compile(
    r"xox[a-z]-[\w-]+|xapp-[\w-]+"  # Slack
    r"|(?<!\d)\d{6,}:[\w-]{30,}"  # Telegram
    r"|(?<=://)[^/\s@]*:[^/\s@]*(?=@)"  # user and password in a URL
)
_GONE = "[secret]"
_QUIET = {
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "apscheduler": logging.ERROR,
    # These tell what they send and get, secrets and people's words among it.
    "telegram": logging.INFO,
    "slack_bolt": logging.INFO,
    "slack_sdk": logging.INFO,
    "uvicorn": logging.WARNING,
}


def configure_logs(level: Level) -> None:
    """From here on all that is logged, by us and by libraries, goes to stderr if it matters at least that much."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_drawn(sys.stderr.isatty())],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name, least in _QUIET.items():
        logging.getLogger(name).setLevel(least)


def redacted(text: str) -> str:
    """The text without what looks like a token or a password."""
    return _SECRETS.sub(_GONE, text)


def _drawn(terminal: bool) -> list[Processor]:
    renderer: Processor = structlog.processors.JSONRenderer()
    if terminal:
        renderer = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    return [structlog.processors.format_exc_info, _without_secrets, renderer]


def _without_secrets(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    return {name: value if isinstance(value, int) else redacted(str(value)) for name, value in event.items()}
