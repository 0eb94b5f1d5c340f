"""The words with which an order begins: its name, or another word for it."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

_ALSO: Mapping[str, str] = {
    "take": "acknowledge",
    "mute": "not important",
    "muted": "mutes",
    "muted list": "mutes",
    "end meeting": "stop meeting",
    "done": "stop meeting",
    "team on call": "team on-call",
    "needs": "need list",
}


def order_named(words: Sequence[str], names: Container[str]) -> tuple[str, int]:
    """The longest of the names with which the words begin, and in how many of them; "" and 0 if there is none."""
    for count in (2, 1):
        name = " ".join(word.casefold().replace("-", " ") for word in words[:count])
        name = _ALSO.get(name, name)
        if len(words) >= count and name in names:
            return name, count
    return "", 0
