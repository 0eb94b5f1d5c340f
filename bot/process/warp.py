"""Business time as a file shifts it, to rehearse a set-up: months pass while the machine's own clock stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

import structlog

from bot.error import MendableError
from bot.now import utc_now
from bot.settings import Settings
from conversations.reading.duration import read_duration
from conversations.reading.result import Context, Understood
from conversations.value import Duration
from storage.installation import ChannelName
from storage.work import Work

log = structlog.get_logger()
_LONGEST = 1000
_PLATFORMS: tuple[Literal["slack", "telegram"], ...] = ("slack", "telegram")
_MEND = "write how far ahead it is to be, like 180 days, or which moment it is, like 2027-05-03 09:00"


class WarpError(MendableError):
    """The file says nothing that time could be shifted by, or nobody may shift it here."""


class Warp:
    """`file` holds a duration by which business time is ahead, or the instant that it was when the file was written
    (UTC, unless it names an offset). It is read again whenever it changes; time stands still rather than go back.
    """

    def __init__(self, file: Path, *, machine: Callable[[], datetime] = utc_now) -> None:
        self._file = file
        self._machine = machine
        self._seen: tuple[int, int] | None = _state(file)
        self._shift = shift_of(file)
        self._latest = machine()

    def now(self) -> datetime:
        """This moment in business time. What cannot be read any more is logged, and changes nothing."""
        try:
            seen = _state(self._file)
        except OSError:
            seen = None
        if seen != self._seen:
            self._seen = seen
            self._read_again()
        self._latest = max(self._latest, self._machine() + self._shift)
        return self._latest

    def _read_again(self) -> None:
        try:
            self._shift = shift_of(self._file)
        except (OSError, WarpError) as error:
            log.warning("time is shifted as before", error=str(error))
        else:
            log.info("time is shifted", ahead=str(self._shift))


def shift_of(file: Path) -> timedelta:
    """How far ahead business time is. Raises WarpError and OSError."""
    words = file.read_bytes()[:_LONGEST].decode("utf-8", "replace").strip()
    written_at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    instant = _instant(words)
    shift = _length(words, written_at) if instant is None else instant - written_at
    if shift is None:
        raise WarpError(f"{file}: that is neither a duration nor a moment: {_MEND}")
    if shift < timedelta():
        raise WarpError(f"{file}: that moment is over, and time does not go back: {_MEND}")
    return shift


def refuse_real(settings: Settings, work: Work) -> None:
    """Raises WarpError where real people would hear something at another time than it is."""
    tokens: Mapping[ChannelName, object] = {"slack": settings.slack_bot_token, "telegram": settings.telegram_bot_token}
    used = {one.channel for one in work.installations()} | {name for name, token in tokens.items() if token is not None}
    real = [channel for channel in _PLATFORMS if channel in used and settings.is_real(channel)]
    if real:
        name = real[0].upper()
        raise WarpError(
            f"--warp would shift time for real people in {real[0].capitalize()}: rehearse with another database and "
            f"without {name}_BOT_TOKEN, or set {name}_API_URL to a server that plays it"
        )


def _instant(words: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(words)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _length(words: str, now: datetime) -> timedelta | None:
    found = read_duration(words, Context(now))
    if not isinstance(found, Understood) or not isinstance(found.value, Duration) or not found.exact:
        return None
    span = found.value.low
    return timedelta(days=float(span.days)) if span is not None else None


def _state(file: Path) -> tuple[int, int]:
    """By which a change of the file is noticed."""
    seen = file.stat()
    return seen.st_mtime_ns, seen.st_size
