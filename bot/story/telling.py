"""Tells what was said in a database as a story: from the rows of messages alone, in order of time.

Each message is told by itself. So when its row is deleted, its lines go, and nothing else does.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from textwrap import wrap
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.channels.markdown import bare
from bot.channels.terminal_text import drawn
from conversations.escalation import with_words
from storage.transcript import Line

WIDTH = 80
US = "Bluepaper"
_MARGIN = 18
"""Columns before the words: the time, and who says it or where."""
HOW_TO_READ = (
    "At the left is what the client reads and writes. Behind | stands what the",
    "firm's people read in their room and in their own chats, behind > what they",
    "type there. A button that somebody pressed stands in [brackets].",
)


@dataclass(frozen=True, slots=True)
class Told:
    """A message as it is told: the day, and its lines."""

    day: date
    lines: tuple[str, ...]


def story_lines(lines: Sequence[Line], zone: str) -> Iterator[str]:
    """All of it to be read, day by day."""
    day = None
    for told in tell(lines, zone):
        if told.day != day:
            heading = format_date(told.day, "EEEE, d MMMM y", locale="en")
            yield from ("", heading, "-" * len(heading), "")
            day = told.day
        yield from told.lines


def tell(lines: Sequence[Line], zone: str) -> list[Told]:
    """Every message in order of time; at one moment what is heard comes first, then the client's chat, then the
    room.
    """
    texts = {line.id: line.text for line in lines}
    labels = _labels(lines)
    return [_told(line, texts, labels, zone) for line in sorted(lines, key=_order)]


def _order(line: Line) -> tuple[object, ...]:
    place = 2 if line.of_firm else 1 if line.place is None else 0
    return (line.at, line.direction == "said", place, line.address_id, line.seq)


def _labels(lines: Sequence[Line]) -> dict[tuple[str, str], str]:
    """{(address, payload): what stands on the button}."""
    return {(line.address_id, press): label for line in lines for label, press in json.loads(line.buttons or "[]")}


def _told(line: Line, texts: dict[str, str], labels: dict[tuple[str, str], str], zone: str) -> Told:
    at = line.at.astimezone(ZoneInfo(zone))
    if line.direction == "heard":
        label = labels.get((line.address_id, line.press or ""), line.text) if line.press else None
        body = wrap(f"[{label or 'a button'}]" if line.press else line.text, WIDTH - _MARGIN) or [""]
    else:
        body = _said(line, texts)
    mark = "> " if line.direction == "heard" else "| "
    side = mark if line.place is None or line.of_firm else ""
    first = f"{at:%H:%M}  {_speaker(line):<{_MARGIN - 7 - len(side)}}{side}"
    rest = " " * (_MARGIN - len(side)) + side
    told = [f"{first if place == 0 else rest}{text}".rstrip() for place, text in enumerate(body)]
    return Told(at.date(), (*told, ""))


def _speaker(line: Line) -> str:
    """Who says it in the client's chat, or types in the room; elsewhere which place it is."""
    if line.by is not None:
        return line.by.partition(" ")[0][:9]
    first = (line.place or "the room").partition(" ")[0] if line.place else "room"
    if line.direction == "heard" or line.place is None:
        return first[:9]
    return f"to {first}"[:9] if line.of_firm else US


def _said(line: Line, texts: dict[str, str]) -> list[str]:
    planned = json.loads(line.planned_from or "{}")
    words = texts.get(planned.get("words", ""), "") or bare(texts.get(planned.get("said", ""), ""))
    text = with_words(line.text, words) if words else line.text
    body = [one.removeprefix("  ") for one in drawn(text, (), width=WIDTH - _MARGIN + 2).splitlines()]
    labels = [f"[{label}]" for label, _ in json.loads(line.buttons or "[]")]
    body += wrap(" ".join(one.replace(" ", "\0") for one in labels), WIDTH - _MARGIN) if labels else []
    body += ["(This did not arrive.)"] if line.status == "failed" else []
    return [one.replace("\0", " ") for one in body]
