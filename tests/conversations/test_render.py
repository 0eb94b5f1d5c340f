"""Values in texts: nothing that a person typed can format, link or mention, wherever it stands."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from conversations.render import RenderError, escaped, render
from conversations.wording import NAMES, sentence

MARKDOWN = MarkdownIt("commonmark")
NASTY = st.text(alphabet=st.sampled_from("*_`[](){}<>#+-=.!|~&@\\ \n\t1aZ:/\"'é"), max_size=30)
TEXTS = st.one_of(NASTY, st.text(max_size=40))
AROUND = [
    "{{ it }}",
    "You said: {{ it }}.",
    "**{{ it }}**",
    "- {{ it }}",
    "> {{ it }}",
    "a\n{{ it }}\nb",
    "{{ it }}{{ it }}",
]


def runs(markdown: str) -> list[str]:
    """The texts between all that formats, links or breaks."""
    found: list[str] = []
    for token in MARKDOWN.parse(markdown):
        if token.type == "inline":
            found += [child.content for child in token.children or [] if child.type == "text" and child.content]
    return found


def kinds(markdown: str) -> list[str]:
    tokens = MARKDOWN.parse(markdown)
    return [t.type for t in tokens] + [c.type for t in tokens for c in t.children or [] if c.type != "text"]


def seen(value: str) -> str:
    """The value as it may be seen: on one line, without what cannot be printed."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", value).split())


def one_stop(text: str) -> str:
    """Without the full stop that follows a value which ends with one."""
    return re.sub(r"([.!?…”])\.+", r"\1", text)


@pytest.mark.parametrize("source", AROUND)
@given(value=TEXTS)
@example(value="1. first")
@example(value="12) first")
@example(value="- item")
@example(value="=====")
@example(value="[a](javascript:x)")
@example(value="&amp;#42;")
@example(value="    code")
@example(value="a\\")
@example(value="<!-- -->")
def test_a_value_is_plain_text(source: str, value: str) -> None:
    written = render(source, {"it": value})
    plain = render(source, {"it": "it"})
    if seen(value):
        assert kinds(written) == kinds(plain)
        assert "".join(runs(written)) == "".join(runs(plain)).replace("it", seen(value))


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=25)
@given(value=TEXTS.filter(lambda value: bool(seen(value))))
def test_a_value_in_a_sentence_is_plain_text(name: str, value: str) -> None:
    fields = "client clients consultant contact firm first_name phone value before short called day month".split()
    fields += ["values", "today", "id"]
    numbers = {
        "position": 1,
        "total": 2,
        "low": 1,
        "high": 5,
        "lowest": 1,
        "highest": 5,
        "minutes": 3,
        "left": 2,
        "count": 1,
    }
    labels = {"agree": "I agree", "decline": "No"}
    written = sentence(name, "en", **dict.fromkeys([*fields, "example", "whom"], value), **numbers, **labels)  # type: ignore[arg-type]
    plain = sentence(name, "en", **dict.fromkeys([*fields, "example", "whom"], "x\N{BULLET}x"), **numbers, **labels)  # type: ignore[arg-type]
    assert kinds(written) == kinds(plain)
    assert one_stop("".join(runs(written))) == one_stop("".join(runs(plain)).replace("x\N{BULLET}x", seen(value)))


def test_what_the_author_writes_formats() -> None:
    assert render("**{{ it }}** and _that_", {"it": "*this*"}) == r"**\*this\*** and _that_"


def test_a_long_value_is_cut() -> None:
    assert len(escaped("x" * 100_000)) <= 4_000


@pytest.mark.parametrize(
    "source", ["{{ missing }}", "{{ it.__class__ }}", "{{ it.x.y }}", "{% if %}", "{{ it | nope }}"]
)
def test_a_text_that_cannot_be_filled_in_says_which(source: str) -> None:
    with pytest.raises(RenderError, match="in the text"):
        render(source, {"it": "this"})
