"""Markdown for Telegram: HTML in which nothing that a person typed can format, link, mention or look like a command.

Telegram makes links of addresses, @names, #tags and /commands in any text by itself, whatever the sender asks for; so
what would become one is broken by a word joiner, which nobody sees.
(core.telegram.org/bots/api#formatting-options and #messageentity.)
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.channels.markdown import Block, Span, blocks_of

LONGEST = 4096
"""UTF-16 units of one message after its entities are parsed (core.telegram.org/bots/api#sendmessage)."""
_JOINER = "\u2060"
_LINKS = re.compile(
    r"(?<=[@#$/\\])(?=\w)|(?<=\w)(?=[.][^\W\d])|(?<=:)(?=//)|(?<=\d)(?=[.]\d{1,3}[.]\d{1,3}[.]\d)", re.UNICODE
)


def messages_of(markdown: str) -> tuple[str, ...]:
    """The text as HTML, in as many messages as it takes; an empty text is none."""
    found: list[str] = []
    room = 0
    for lead, block in _pieces(blocks_of(markdown)):
        size = _units(lead) + _size(block)
        if found and size <= room:
            found[-1] += lead + _block(block)
            room -= size
        else:
            found.append(lead.lstrip("\n") + _block(block))
            room = LONGEST - size
    return tuple(text for text in (part.strip() for part in found) if text)


def inert(text: str) -> str:
    """The text with word joiners where Telegram would make a link of it."""
    return _LINKS.sub(_JOINER, text)


def _pieces(blocks: Iterable[Block]) -> Iterator[tuple[str, Block]]:
    """What stands before a block, and the block; one that is longer than a message may be comes in parts."""
    for index, block in enumerate(blocks):
        lead = "" if index == 0 else "\n" if block.mark else "\n\n"
        if block.mark:
            lead += f"{'  ' * (block.depth - 1)}{'•' if block.mark == '-' else block.mark} "
        if _units(lead) + _size(block) <= LONGEST:
            yield lead, block
            continue
        parts = (replace(span, text=part) for span in block.spans for part in _cut(span.text))
        for number, span in enumerate(parts):
            yield "" if number else lead, replace(block, spans=(span,))


def _cut(text: str) -> Iterator[str]:
    """Parts of which each fits into a message even if there is a word joiner at every letter."""
    while text:
        part = text[: LONGEST // 4]
        if len(part) < len(text) and (space := part.rfind(" ")) > 0:
            part = part[: space + 1]
        yield part
        text = text[len(part) :]


def _size(block: Block) -> int:
    return sum(_units(inert(span.text)) for span in block.spans)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _block(block: Block) -> str:
    text = "".join(_span(span) for span in block.spans)
    return f"<blockquote>{text}</blockquote>" if block.kind == "quote" else text


def _span(span: Span) -> str:
    text = html.escape(span.text if span.code or span.href else inert(span.text))
    if span.code:
        text = f"<code>{text}</code>"
    if span.italic:
        text = f"<i>{text}</i>"
    if span.bold:
        text = f"<b>{text}</b>"
    return f'<a href="{html.escape(span.href)}">{text}</a>' if span.href else text
