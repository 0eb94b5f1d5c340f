"""What the bot notes about itself: a line an event on stderr, drawn for a terminal, else JSON. No secrets in it."""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterable, Iterator
from types import TracebackType
from urllib.parse import quote, unquote

import structlog
from pydantic import SecretStr
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.settings import Level, Settings

_SECRETS = re.compile(
    r"xox[a-z][.-][\w.-]+|xapp-[\w-]+"  # Slack
    r"|(?<=ticket=)[\w-]+"  # the one of a socket
    r"|(?<!\d)\d{5,}(?::|%3A)[\w-]{30,}"  # Telegram
    r"|(?<=/telegram/)[\da-f]{32}"  # where it brings updates
    r"|(?<=://)[^/\s@]*:[^/\s@]*(?=@)"  # user and password in a URL
    r"|(?<=Bearer )\S+"
    r"|(?<![\w-])[\w-]{43}(?![\w-])"  # an invitation: 256 bits in base64url
)
_GONE = "[secret]"
_SHORTEST = 6
"""Letters from which on a value of the environment is taken out wherever it stands."""
_PASSWORD = re.compile(r"^[^:]+://[^:/@]*:(.*)@")
_QUIET = {
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "apscheduler": logging.ERROR,
    # These tell what they send and get, secrets and people's words among it.
    "telegram": logging.INFO,
    "telegram.request": logging.CRITICAL,  # with a traceback for every page of a proxy: we say ourselves what failed
    "slack_bolt": logging.INFO,
    "slack_sdk": logging.INFO,
    "uvicorn": logging.WARNING,
}
_hidden: set[str] = set()


def configure_logs(level: Level) -> None:
    """From here on all that is logged, warned of or died of, by us and by libraries, goes to stderr without secrets,
    if it matters at least that much.
    """
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
    handler = _Stderr(sys.stderr)
    handler.addFilter(_matters)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name, *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_drawn(sys.stderr.isatty())],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    logging.captureWarnings(capture=True)
    sys.excepthook = _die


def hide(secrets: Iterable[str]) -> None:
    """From here on these are in no log, however they look and whoever writes them."""
    for secret in secrets:
        if len(secret) >= _SHORTEST:
            _hidden.update((secret, quote(secret, safe=""), repr(secret)[1:-1], json.dumps(secret)[1:-1]))


def secrets_of(settings: Settings) -> Iterator[str]:
    """What the environment holds that nobody may read in a log."""
    for _, value in settings:
        if isinstance(value, SecretStr):
            yield value.get_secret_value()
    if found := _PASSWORD.match(settings.database_url):
        yield from (found[1], unquote(found[1]))


def redacted(text: str) -> str:
    """The text without what is hidden, and without what looks like a token or a password."""
    for secret in sorted(_hidden, key=len, reverse=True):
        text = text.replace(secret, _GONE)
    return _SECRETS.sub(_GONE, text)


class _Stderr(logging.StreamHandler):  # type: ignore[type-arg] # it cannot be subscripted at run time
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - named as logging names it
        """A line that cannot be drawn is left out: what logging does by itself shows it as it is."""
        with_name = {"event": "a line could not be logged", "logger": record.name, "level": "error"}
        self.stream.write(f"{json.dumps(with_name)}\n")


def _matters(record: logging.LogRecord) -> bool:
    """Asked at the door: Bolt and others give levels to their loggers themselves, as they find the root's."""
    wanted = (least for name, least in _QUIET.items() if f"{record.name}.".startswith(f"{name}."))
    return all(record.levelno >= least for least in wanted)


def _die(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
    sys.stderr.write(redacted("".join(traceback.format_exception(kind, error, at))))


def _drawn(terminal: bool) -> list[Processor]:
    renderer: Processor = structlog.processors.JSONRenderer()
    if terminal:
        renderer = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    return [structlog.processors.format_exc_info, structlog.processors.StackInfoRenderer(), _without_secrets, renderer]


def _without_secrets(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    return {name: value if isinstance(value, int) else redacted(str(value)) for name, value in event.items()}
