"""The journeys that docs/ shows are those that the code plays today, with both platforms refusing nothing."""

from __future__ import annotations

import pytest

from tests.journey.__main__ import DOCS, documents, played
from tests.journey.story import Way


@pytest.mark.parametrize("way", Way)
def test_what_docs_show_is_what_is_sent(way: Way) -> None:
    entries = played(way)
    reminders = [one.moment for one in entries if "This one is still open" in one.text and one.chat.endswith("Hank")]
    assert reminders == ["Thursday 09:00"]
    for path, text in documents(entries, way).items():
        assert text == (DOCS / path).read_text(encoding="utf-8"), f"docs/{path} is of yesterday: make transcripts"
