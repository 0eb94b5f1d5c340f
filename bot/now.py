"""The one clock: nothing else reads the time, so that whatever depends on it can be given another."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)
