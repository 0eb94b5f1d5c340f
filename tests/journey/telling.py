"""A journey as people read it: what was said where, by whom and when, in the order in which it was."""

from __future__ import annotations

from collections.abc import Iterable

from tests.journey.world import Entry


def told(title: str, entries: Iterable[Entry]) -> str:
    """A transcript as Markdown."""
    parts = [f"# {title}", "As it was sent; made by `make transcripts`. Buttons stand in brackets."]
    moment, chat = "", ""
    for entry in entries:
        if (entry.moment, entry.chat) != (moment, chat):
            moment, chat = entry.moment, entry.chat
            parts.append(f"## {moment}: {chat}")
        parts.append(_entry(entry))
    return "\n\n".join(parts) + "\n"


def _entry(entry: Entry) -> str:
    if entry.pressed:
        return f"**{entry.who}** presses [{entry.text}]"
    if entry.text.startswith("$ "):
        return f"```text\n{entry.text}\n```"
    below = " (below the message)" if entry.below else ""
    words = "\n".join(f"> {line}".rstrip() for line in entry.text.split("\n"))
    buttons = "\n>\n> " + " ".join(f"`[{label}]`" for label in entry.buttons) if entry.buttons else ""
    return f"**{entry.who}**{below}:\n\n{words}{buttons}"
