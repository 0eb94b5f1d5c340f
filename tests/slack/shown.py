"""What stands in the small Slack: messages as people see them, and files."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(slots=True)
class Shown:
    """A message as people see it. `blocks` as they were sent; `edited`: Slack's moment of the last change that a person
    made; `more`: what else stands in its row of the history.
    """

    ts: str
    user: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    thread: str | None = None
    edits: int = 0
    edited: str = ""
    more: Json = field(default_factory=dict)

    @property
    def buttons(self) -> dict[str, Json]:
        """What can be pressed, by label."""
        found = {}
        for block in self.blocks:
            for element in block["elements"] if block["type"] == "actions" else ():
                for option in element.get("options", [element]):
                    found[option["text"]["text"]] = {**element, "chosen": option}
        return found

    @property
    def in_channel(self) -> bool:
        """Whether it stands in the channel itself, and not only in a thread."""
        return self.thread in (None, self.ts) or self.more.get("subtype") == "thread_broadcast"

    def row(self, team: str) -> Json:
        """As Slack's history tells of it."""
        found: Json = {"type": "message", "team": team, "user": self.user, "text": self.text, "ts": self.ts} | self.more
        if self.thread:
            found["thread_ts"] = self.thread
        if self.metadata:
            found["metadata"] = self.metadata
        return found | ({"edited": {"user": self.user, "ts": self.edited}} if self.edited else {})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it lies on Slack; `url`: it lies elsewhere, and is only linked."""

    name: str
    content: bytes
    mimetype: str
    url: str = ""
