"""What a person typed stays words on every platform: it cannot format, link, mention or give a command."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.port import PressButton
from bot.channels.slack import text as slack
from bot.channels.telegram import text as telegram
from conversations.render import escaped

HOSTILE = (
    *("<!channel>", "<@U0123>", "<!here|x>", "<http://x|bank>", "@here", "@joe", "/stop", "#tag", "$ACME"),
    *("*bold*", "_it_", "~no~", "`code`", "**b**", "[a](http://evil.com)", "<b>x</b>", "&lt;", "&amp;"),
    *("http://evil.com/x", "www.evil.com", "me@evil.com", "10.0.0.1", "> quote", "# head", "1. one", "- item"),
    *("\u202eevil", "\u200b", "\u0000", "\ud800", "😀", "\n\n", "```", "![i](http://x.y/z.png)", "---"),
)
TEXTS = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=12), max_size=12).map(" ".join)
LIVE = re.compile(r"[@#$/]\w|\w[.][^\W\d]|://|\d[.]\d{1,3}[.]\d{1,3}[.]\d")
"""What Telegram's own reader would make a link of: written apart from what breaks it."""
MARKED = "**Who** said\n\n> {}\n\n- {}\n- `{}`\n\n1. {}"


class Tags(HTMLParser):
    """The tags and the visible words of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.open: list[str] = []
        self.words = ""
        self.feed(html)
        self.close()
        assert not self.open, f"not closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def texts_in(block: Any) -> list[dict[str, Any]]:
    """The leaves of a block of rich text."""
    if "elements" in block:
        return [leaf for element in block["elements"] for leaf in texts_in(element)]
    return [block]


@given(TEXTS)
def test_on_telegram_typed_words_stay_words(text: str) -> None:
    for message in telegram.messages_of(escaped(text)):
        read = Tags(message)
        assert read.tags == []
        assert not LIVE.search(read.words)


@given(TEXTS)
def test_on_slack_typed_words_stay_words(text: str) -> None:
    for shown, [block] in slack.messages_of(escaped(text)):
        leaves = texts_in(block)
        assert all(leaf["type"] == "text" and "style" not in leaf and leaf["text"] for leaf in leaves)
        assert not re.search(r"[<>]|[*_~`]\w|@\w|&(?!amp;|lt;|gt;)", shown)


@given(TEXTS)
def test_no_letter_of_what_was_typed_is_lost(text: str) -> None:
    typed = [one for one in text if one.isalnum()]
    on_telegram = "".join(Tags(message).words for message in telegram.messages_of(escaped(text)))
    assert [one for one in on_telegram if one.isalnum()] == typed
    leaves = [
        leaf["text"] for _, blocks in slack.messages_of(escaped(text)) for one in blocks for leaf in texts_in(one)
    ]
    assert [one for one in "".join(leaves) if one.isalnum()] == typed


@given(TEXTS)
def test_the_marks_of_a_text_are_its_authors(text: str) -> None:
    markdown = MARKED.format(*[escaped(text)] * 2, "x", escaped(text))
    [message] = telegram.messages_of(markdown)
    assert set(Tags(message).tags) <= {"b", "blockquote", "code"}
    [(_, [block])] = slack.messages_of(markdown)
    assert {leaf["type"] for leaf in texts_in(block)} == {"text"}


@given(TEXTS.map(lambda text: text * 200) | st.integers(1, 3).map(lambda n: "a.b" * 4000 * n))
def test_no_message_is_longer_than_the_platform_takes(text: str) -> None:
    markdown = "\n\n".join(escaped(text[start : start + 3000]) for start in range(0, len(text), 3000))
    for message in telegram.messages_of(markdown):
        assert len(Tags(message).words.encode("utf-16-le")) // 2 <= telegram.LONGEST
    for shown, [block] in slack.messages_of(markdown):
        assert len(shown) <= 40_000
        assert sum(len(leaf["text"]) for leaf in texts_in(block)) <= slack.LONGEST


@pytest.mark.parametrize(
    ("markdown", "telegram_html"),
    [
        ("**bold** and *more*", "<b>bold</b> and <i>more</i>"),
        ("one\n\ntwo", "one\n\ntwo"),
        ("- a\n- b", "• a\n• b"),
        ("3. a\n4. b", "3. a\n4. b"),
        ("> said", "<blockquote>said</blockquote>"),
        ("[site](https://example.org/?a=1&b=2)", '<a href="https://example.org/?a=1&amp;b=2">site</a>'),
        ("[bad](ftp://example.org)", "bad"),
        ("1.5 hours, 3.5.2026", "1.5 hours, 3.5.2026"),
        ("", ""),
    ],
)
def test_marks_become_html(markdown: str, telegram_html: str) -> None:
    assert "".join(telegram.messages_of(markdown)) == telegram_html


def test_marks_become_rich_text() -> None:
    [(shown, [block])] = slack.messages_of("**E-1** said\n\n> help\n\n3. a\n4. b\n\n[site](https://example.org)")
    assert shown == "E-1 said\nhelp\n3. a\n4. b\nsite"
    assert [(element["type"], element.get("offset")) for element in block["elements"]] == [
        ("rich_text_section", None),
        ("rich_text_quote", None),
        ("rich_text_list", 2),
        ("rich_text_section", None),
    ]


def test_many_choices_are_a_list() -> None:
    few, many = ([PressButton(f"choice {n} " + "x" * 80, f"{n}") for n in range(count)] for count in (6, 7))
    [buttons] = slack.buttons_of(few)
    assert [element["type"] for element in buttons["elements"]] == ["button"] * 6
    assert len({element["action_id"] for element in buttons["elements"]}) == 6
    [chooser] = slack.buttons_of(many)
    assert [len(element["options"]) for element in chooser["elements"]] == [7]
    assert all(len(element["text"]["text"]) <= 75 for element in buttons["elements"])
    assert slack.buttons_of([]) == []
