"""Reading typed answers: the words of a person become a value, "does not know", a command, or a reason to ask again."""

from conversations.reading.command import read_command
from conversations.reading.reader import hear, read
from conversations.reading.result import (
    Choice,
    Command,
    CommandName,
    Context,
    Reading,
    SkipReason,
    Unclear,
    Understood,
    Unknown,
    Why,
)
from conversations.reading.secret import looks_like_secret

__all__ = [
    "Choice",
    "Command",
    "CommandName",
    "Context",
    "Reading",
    "SkipReason",
    "Unclear",
    "Understood",
    "Unknown",
    "Why",
    "hear",
    "looks_like_secret",
    "read",
    "read_command",
]
