"""Markdown for Slack: rich text blocks, whose texts are values and never parsed, so that nothing that a person typed
can format, link or mention. What phones show in a notice is the same in plain words.

(docs.slack.dev/reference/block-kit/blocks/rich-text-block; limits: blocks/ and chat.postMessage.)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, TypeAlias

from bot.channels.markdown import Block, Span, blocks_of
from bot.channels.port import PressButton

Json: TypeAlias = dict[str, Any]
LONGEST = 12_000
"""Characters that we put into one message: Slack takes 40,000, but cuts what it shows long before."""
_NOTICE = 3_000
_MOST_BUTTONS = 25
_MOST_OPTIONS = 100
_LABEL = 75
"""Characters of the text on a button or an option."""
SEVERAL = 6
"""So many choices still are buttons; more are a list to choose from."""
_ZERO_WIDTH = "\u2060"
_BETWEEN = "\n\n"
"""Between two paragraphs."""


def messages_of(markdown: str) -> tuple[tuple[str, list[Json]], ...]:
    """The text in as many messages as it takes: each what a notice shows, and its blocks."""
    return tuple((notice(part), [rich_text(part)]) for part in _parts(blocks_of(markdown)))


def rich_text(blocks: Sequence[Block]) -> Json:
    """One block of rich text."""
    elements: list[Json] = []
    for (kind, style, depth), group in groupby(blocks, key=_look):
        members = list(group)
        if kind == "item":
            items = [_section([block]) for block in members]
            listed: Json = {"type": "rich_text_list", "style": style, "indent": max(0, depth - 1), "elements": items}
            if style == "ordered" and (first := int(members[0].mark.rstrip("."))) != 1:
                listed["offset"] = first - 1
            elements.append(listed)
        elif kind == "code":
            texts = [{"type": "text", "text": span.text} for block in members for span in block.spans if span.text]
            elements.append({"type": "rich_text_preformatted", "elements": texts})
        else:
            elements.append(_section(members) | ({"type": "rich_text_quote"} if kind == "quote" else {}))
    return {"type": "rich_text", "elements": elements}


def notice(blocks: Iterable[Block]) -> str:
    """The words alone, for where blocks are not shown; what Slack would parse in them is escaped."""
    lines = ((f"{block.mark} " if block.mark else "") + "".join(span.text for span in block.spans) for block in blocks)
    return inert("\n".join(lines)[:_NOTICE])


def inert(text: str) -> str:
    """Plain words in a text that Slack does parse: no markup, no mention, no link."""
    for sign in "*_~`":
        text = text.replace(sign, f"{_ZERO_WIDTH}{sign}{_ZERO_WIDTH}")
    text = text.replace("://", f":{_ZERO_WIDTH}//").replace("@", f"@{_ZERO_WIDTH}")
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def buttons_of(buttons: Sequence[PressButton]) -> list[Json]:
    """The block of buttons below a text: buttons, or for many choices a list."""
    if not buttons:
        return []
    if len(buttons) <= SEVERAL:
        elements = [
            {"type": "button", "action_id": f"press_{n}", "text": _label(button.label), "value": button.press}
            for n, button in enumerate(buttons[:_MOST_BUTTONS])
        ]
        return [{"type": "actions", "elements": elements}]
    options = [{"text": _label(button.label), "value": button.press} for button in buttons[:_MOST_OPTIONS]]
    select = {"type": "static_select", "action_id": "choose", "placeholder": _label("Choose"), "options": options}
    return [{"type": "actions", "elements": [select]}]


def _look(block: Block) -> tuple[str, str, int]:
    style = "" if block.kind != "item" else "bullet" if block.mark == "-" else "ordered"
    return block.kind, style, block.depth if block.kind == "item" else 0


def _section(blocks: Sequence[Block]) -> Json:
    elements: list[Json] = []
    for index, block in enumerate(blocks):
        if index:
            elements.append({"type": "text", "text": _BETWEEN})
        elements += [_span(span) for span in block.spans]
    return {"type": "rich_text_section", "elements": elements}


def _span(span: Span) -> Json:
    style = {name: True for name in ("bold", "italic", "code") if getattr(span, name)}
    shown: Json = {"type": "text", "text": span.text}
    if span.href:
        shown = {"type": "link", "url": span.href, "text": span.text}
    return shown | ({"style": style} if style else {})


def _label(text: str) -> Json:
    shown = text if len(text) <= _LABEL else f"{text[: _LABEL - 1]}…"
    return {"type": "plain_text", "text": shown, "emoji": False}


def _parts(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    part: list[Block] = []
    room = LONGEST
    for block in blocks:
        for piece in _cut(block):
            size = len(_BETWEEN) + sum(len(span.text) for span in piece.spans)
            if part and size > room:
                yield part
                part, room = [], LONGEST
            part.append(piece)
            room -= size
    if part:
        yield part


def _cut(block: Block) -> Iterator[Block]:
    """The block, in parts if it is longer than a message."""
    if len(_BETWEEN) + sum(len(span.text) for span in block.spans) <= LONGEST:
        yield block
        return
    for span in block.spans:
        for start in range(0, len(span.text), LONGEST // 2):
            text = span.text[start : start + LONGEST // 2]
            yield Block(
                block.kind, (Span(text, span.bold, span.italic, span.code, span.href),), block.mark, block.depth
            )
