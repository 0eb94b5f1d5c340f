"""The journeys that docs/ shows are those that the code plays today, with both platforms refusing nothing."""

from __future__ import annotations

import pytest

from tests.journey.__main__ import DOCS, documents, played


@pytest.mark.parametrize("swap", [False, True], ids=["telegram-client", "slack-client"])
def test_what_docs_show_is_what_is_sent(*, swap: bool) -> None:
    entries = played(swap=swap)
    reminders = [one for one in entries if "This one is still open" in one.text and "Hank and the" in one.chat]
    assert (len(reminders), reminders[0].moment) == (1, "Thursday 09:00")
    for path, text in documents(entries, swap=swap).items():
        assert text == (DOCS / path).read_text(encoding="utf-8"), f"docs/{path} is of yesterday: make transcripts"
