"""A piece of a journey as a picture: bubbles as in a chat, drawn as plain SVG."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from textwrap import wrap

from tests.journey.world import Entry

WIDTH, MARGIN, LINE, PAD = 680, 24, 20, 12
_LETTERS, _LETTER = 62, 7.6
"""So many letters a line in a bubble, and how wide one is at most, in pixels."""
_COLOURS = {"bot": "#eef3f8", "person": "#d9ead3"}


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message: its lines, its buttons, and on which side it stands."""

    who: str
    lines: tuple[str, ...]
    buttons: tuple[str, ...]
    is_bot: bool

    @property
    def height(self) -> int:
        return 2 * PAD + LINE * len(self.lines)

    @property
    def width(self) -> int:
        return round(2 * PAD + max(len(line) for line in self.lines) * _LETTER)


def picture(title: str, entries: Iterable[Entry]) -> str:
    """The picture, with `title` above it."""
    parts, y = [], 56
    for bubble in map(_bubble, entries):
        drawn, y = _drawn(bubble, y)
        parts += drawn
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y + MARGIN}" '
        f'viewBox="0 0 {WIDTH} {y + MARGIN}" font-family="Helvetica, Arial, sans-serif" font-size="14">'
    )
    name = f'<text x="{MARGIN}" y="34" font-weight="bold" font-size="16" fill="#333">{escape(title)}</text>'
    return (
        "\n".join([head, f'<rect width="{WIDTH}" height="{y + MARGIN}" fill="#fff"/>', name, *parts, "</svg>"]) + "\n"
    )


def _bubble(entry: Entry) -> Bubble:
    text = f"[{entry.text}]" if entry.pressed else entry.text
    lines = [part for line in text.split("\n") for part in (wrap(line, _LETTERS) or [""])]
    return Bubble(entry.who, tuple(lines), entry.buttons, entry.who == "Bluepaper")


def _drawn(bubble: Bubble, y: int) -> tuple[list[str], int]:
    x = MARGIN if bubble.is_bot else WIDTH - MARGIN - bubble.width
    colour = _COLOURS["bot" if bubble.is_bot else "person"]
    parts = [
        f'<text x="{x}" y="{y + 10}" font-size="11" fill="#777">{escape(bubble.who)}</text>',
        f'<rect x="{x}" y="{y + 16}" width="{bubble.width}" height="{bubble.height}" rx="10" fill="{colour}"/>',
    ]
    for number, line in enumerate(bubble.lines, 1):
        at = y + 16 + PAD + LINE * number - 6
        parts.append(f'<text x="{x + PAD}" y="{at}" fill="#222">{escape(line)}</text>')
    y += 16 + bubble.height + 8
    for row in _rows(bubble.buttons):
        left = MARGIN
        for label in row:
            width = round(len(label) * _LETTER + 2 * PAD)
            parts.append(
                f'<rect x="{left}" y="{y}" width="{width}" height="28" rx="6" fill="#fff" stroke="#5b8bb5"/>'
                f'<text x="{left + PAD}" y="{y + 19}" fill="#2b5f8a">{escape(label)}</text>'
            )
            left += width + 8
        y += 34
    return parts, y + 10


def _rows(labels: Iterable[str]) -> Iterator[list[str]]:
    """Buttons side by side, as many as there is room for."""
    row: list[str] = []
    used = 0.0
    for label in labels:
        width = len(label) * _LETTER + 2 * PAD + 8
        if row and used + width > WIDTH - 2 * MARGIN:
            yield row
            row, used = [], 0.0
        row.append(label)
        used += width
    if row:
        yield row
