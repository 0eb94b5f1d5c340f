"""Markdown for a terminal: wrapped, indented, with bold and italics where the terminal shows them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token
from rich.cells import cell_len

from bot.channels.port import PressButton

_STYLES = {"strong_open": "1", "em_open": "2", "code_inline": "1", "link_open": "4"}
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = re.compile(r"\x1b\[\d*m")
_PARSER = MarkdownIt("commonmark", {"html": False}).disable(["image", "html_block", "html_inline"])


def drawn(
    markdown: str, buttons: Sequence[PressButton], *, width: int = 78, colour: bool = False, press: str = "/"
) -> str:
    """A message as lines of at most `width` columns, its buttons below, each with what presses it: `press` and a
    number.
    """
    blocks = _blocks(_PARSER.parse(_CONTROLS.sub("", markdown)), colour=colour)
    lines = [line for block in blocks for line in [*_wrapped(block, width - 2), ""]]
    if buttons:
        labels = [f"[{press}{n}] {_CONTROLS.sub('', button.label)}" for n, button in enumerate(buttons, 1)]
        together = "   ".join(labels)
        lines += [together] if len(together) <= width - 2 else labels
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(f"  {line}".rstrip() for line in lines)


def _blocks(tokens: Sequence[Token], *, colour: bool) -> list[str]:
    blocks: list[str] = []
    mark = ""
    for token in tokens:
        if token.type == "list_item_open":
            mark = f"{token.info}. " if token.info else "- "
        elif token.type == "inline":
            blocks.append(mark + _inline(token.children or [], colour=colour))
            mark = ""
        elif token.type in ("fence", "code_block"):
            blocks.append(token.content.rstrip())
    return blocks


def _inline(tokens: Sequence[Token], *, colour: bool) -> str:
    parts = []
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            parts.append("\n" if token.type == "hardbreak" else " ")
        elif token.type == "code_inline":
            parts.append(_styled(token.content, "1") if colour else token.content)
        elif token.type in _STYLES or token.type.endswith("_close"):
            parts.append(f"\x1b[{_STYLES.get(token.type, '0')}m" if colour else "")
        else:
            parts.append(token.content)
    return "".join(parts)


def _styled(text: str, code: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m"


def _wrapped(block: str, width: int) -> list[str]:
    """The block in lines of at most `width` columns; what only changes the style takes none."""
    lines: list[str] = []
    for paragraph in block.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if line and _columns(longer) > width:
                lines.append(line)
                longer = word
            while _columns(longer) > width:
                lines.append(longer[:width])
                longer = longer[width:]
            line = longer
        lines.append(line)
    return lines


def _columns(text: str) -> int:
    return cell_len(_INVISIBLE.sub("", text))
