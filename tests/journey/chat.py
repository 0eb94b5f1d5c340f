"""One chat of one person on a played platform, whichever it is: what they see, and what they do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from tests.slack.server import BOT, FakeSlack
from tests.slack.server import Shown as SlackShown
from tests.telegram.server import FakeTelegram
from tests.telegram.server import Shown as TelegramShown


@dataclass(frozen=True, slots=True)
class Seen:
    """A message of the bot as a person sees it. `below`: it stands below another one."""

    id: str
    text: str
    buttons: tuple[str, ...]
    below: bool


class Chat(Protocol):
    """`name` is what a transcript calls it."""

    name: str

    def seen(self) -> Sequence[Seen]:
        """What the bot said here, as it looks now."""
        ...

    def says(self, text: str, *, below: Seen | None = None) -> None: ...

    def presses(self, label: str) -> None: ...


@dataclass
class InSlack:
    """`channel` is a direct chat or a room."""

    name: str
    slack: FakeSlack
    user: str
    channel: str

    def seen(self) -> Sequence[Seen]:
        return [_of_slack(one) for one in self.slack.channels[self.channel] if one.user == BOT]

    def says(self, text: str, *, below: Seen | None = None) -> None:
        thread = {"thread_ts": below.id} if below else {}
        self.slack.writes(self.user, text, self.channel, **thread)

    def presses(self, label: str) -> None:
        self.slack.presses(self.user, label, self.channel)


@dataclass
class InTelegram:
    """`chat` is a direct chat or a group."""

    name: str
    telegram: FakeTelegram
    user: int
    chat: int
    _group: Mapping[str, Any] = field(default_factory=dict)

    def seen(self) -> Sequence[Seen]:
        bot = self.telegram.bot_id
        return [_of_telegram(one) for one in self.telegram.chats.get(self.chat, []) if one.sender == bot]

    def says(self, text: str, *, below: Seen | None = None) -> None:
        more: dict[str, Any] = {}
        if below is not None:
            chat = {"id": self.chat, "type": "supergroup", "title": "Consultants"}
            bot = {"id": self.telegram.bot_id, "is_bot": True, "first_name": "Bluepaper"}
            answered = {"message_id": int(below.id), "date": 0, "chat": chat, "from": bot, "text": below.text}
            more["reply_to_message"] = answered
        self.telegram.writes(self.user, text, self.chat, **more)

    def presses(self, label: str) -> None:
        self.telegram.presses(self.user, label, self.chat)


def _of_telegram(shown: TelegramShown) -> Seen:
    labels = tuple(label for label, _ in shown.buttons)
    return Seen(str(shown.message_id), shown.text, labels, shown.answers is not None)


def _of_slack(shown: SlackShown) -> Seen:
    text = "\n".join(line for block in shown.blocks if block["type"] == "rich_text" for line in _lines(block))
    return Seen(shown.ts, text, tuple(shown.buttons), shown.thread is not None)


def _lines(block: Mapping[str, Any]) -> Iterator[str]:
    for element in block["elements"]:
        if element["type"] == "rich_text_list":
            start = element.get("offset", 0) + 1
            for number, item in enumerate(element["elements"], start):
                yield f"{f'{number}.' if element['style'] == 'ordered' else '-'} {_text(item)}"
        else:
            quote = "> " if element["type"] == "rich_text_quote" else ""
            yield from (f"{quote}{line}" for line in _text(element).split("\n"))


def _text(element: Mapping[str, Any]) -> str:
    return "".join(leaf.get("text", "") for leaf in element["elements"])
