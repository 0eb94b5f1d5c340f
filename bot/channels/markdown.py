"""The small Markdown of what is said, read once for every channel: blocks of spans, plain values from here on. Nothing
in a span's text has a meaning any more; each channel escapes it in its own way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from markdown_it import MarkdownIt
from markdown_it.token import Token

BlockKind: TypeAlias = Literal["paragraph", "item", "quote", "code"]
_PARSER = MarkdownIt("commonmark", {"html": False}).disable(["image", "html_block", "html_inline", "reference"])
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
"""What is never shown: control characters, and those that turn the direction in which a line is read."""
_SAFE_LINK = re.compile(r"(https?|mailto|tel):", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Span:
    """Characters that look alike; `href` where the author of the text made a link of them."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or one item of a list; `mark` stands before it ("3." or "-"), `depth` counts lists around it."""

    kind: BlockKind
    spans: tuple[Span, ...]
    mark: str = ""
    depth: int = 0


def blocks_of(markdown: str) -> tuple[Block, ...]:
    """The blocks of a text in their order, without characters that no reader sees."""
    return tuple(_blocks(_PARSER.parse(plain(markdown))))


def plain(text: str) -> str:
    """The text without control characters, marks of direction and halves of characters."""
    return _CONTROLS.sub("", text).encode("utf-8", "ignore").decode("utf-8")


def bare(markdown: str) -> str:
    """The words of a message without any marks."""
    return "\n".join("".join(span.text for span in block.spans) for block in blocks_of(markdown))


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    mark, depth, quotes = "", 0, 0
    for token in tokens:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            depth += 1
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            depth -= 1
        elif token.type in ("blockquote_open", "blockquote_close"):
            quotes += 1 if token.type == "blockquote_open" else -1
        elif token.type == "list_item_open":
            mark = f"{token.info}." if token.info else "-"
        elif token.type == "inline":
            kind: BlockKind = "quote" if quotes else "item" if mark else "paragraph"
            yield Block(kind, tuple(_joined(_spans(token.children or []))), mark, depth)
            mark = ""
        elif token.type in ("fence", "code_block"):
            yield Block("code", (Span(token.content.rstrip("\n"), code=True),))


def _spans(tokens: Sequence[Token]) -> Iterator[Span]:
    style = Span("")
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                style = replace(style, bold=token.type == "strong_open")
            case "em_open" | "em_close":
                style = replace(style, italic=token.type == "em_open")
            case "link_open":
                href = str(token.attrs.get("href", ""))
                style = replace(style, href=href if _SAFE_LINK.match(href) else None)
            case "link_close":
                style = replace(style, href=None)
            case "softbreak":
                yield replace(style, text=" ")
            case "hardbreak":
                yield replace(style, text="\n")
            case "code_inline":
                yield replace(style, text=token.content, code=True)
            case _:
                yield replace(style, text=token.content)


def _joined(spans: Iterator[Span]) -> Iterator[Span]:
    """Neighbours that look alike are one span."""
    last: Span | None = None
    for span in spans:
        if last is not None and replace(span, text="") == replace(last, text=""):
            last = replace(last, text=last.text + span.text)
        else:
            if last is not None and last.text:
                yield last
            last = span
    if last is not None and last.text:
        yield last
