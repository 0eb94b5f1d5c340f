"""How Telegram reads the HTML of a message, and what it makes a link of by itself.

(core.telegram.org/bots/api#html-style; offsets are UTF-16 units.)
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "s": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
}
_NAMED = re.compile(r"&(?!(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)")
_ALIVE = {
    "url": re.compile(r"(?:https?://\S+|\b[\w-]+(?:[.][\w-]+)*[.](?:com|org|net|de|io|xyz|info|co)\b)", re.IGNORECASE),
    "mention": re.compile(r"(?<!\w)@\w{3,}"),
    "hashtag": re.compile(r"(?<!\w)#\w+"),
    "bot_command": re.compile(r"(?<![\w/])/[a-zA-Z]\w*"),
    "email": re.compile(r"[\w.]+@[\w-]+[.]\w+"),
}


class UnreadableError(ValueError):
    """What Telegram answers to HTML that it cannot read."""


@dataclass
class Read(HTMLParser):
    """`text` as it is shown, `entities` as the sender made them, `alive` what became a link unasked."""

    html: str
    text: str = ""
    entities: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[tuple[str, int, str | None]] = []
        if _NAMED.search(self.html):
            raise UnreadableError("can't parse entities: unsupported named entity")
        self.feed(self.html)
        self.close()
        if self._open:
            raise UnreadableError(f"can't parse entities: can't find end tag for {self._open[-1][0]!r}")

    @property
    def alive(self) -> list[tuple[str, str]]:
        """Kind and words of what Telegram makes a link of."""
        return [(kind, hit[0]) for kind, pattern in _ALIVE.items() for hit in pattern.finditer(self.text)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TYPES:
            raise UnreadableError(f"can't parse entities: unsupported start tag {tag!r}")
        self._open.append((tag, units(self.text), dict(attrs).get("href")))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1][0] != tag:
            raise UnreadableError(f"can't parse entities: unexpected end tag {tag!r}")
        _, offset, href = self._open.pop()
        entity: dict[str, Any] = {"type": _TYPES[tag], "offset": offset, "length": units(self.text) - offset}
        if entity["length"]:
            self.entities.append(entity | ({"url": href} if href else {}))

    def handle_data(self, data: str) -> None:
        self.text += data


def units(text: str) -> int:
    """The length that Telegram counts."""
    return len(text.encode("utf-16-le")) // 2
