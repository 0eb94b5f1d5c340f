"""Reading typed answers: the words of a person become a value, "does not know", a command, or a reason to ask again."""

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
]
