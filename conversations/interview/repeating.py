"""The open question once more, for a reminder: nothing moves on by it."""

from __future__ import annotations

from datetime import datetime

from conversations.authoring.playbook import Playbook
from conversations.interview.asking import put
from conversations.interview.draft import Draft
from conversations.interview.event import Asked
from conversations.interview.facts import Facts
from conversations.interview.state import State, Status


def repeated(playbook: Playbook, state: State, words: str, facts: Facts, *, now: datetime) -> Asked | None:
    """The question that is open, under its own number, after `words` (Markdown); None if none is."""
    draft = Draft(playbook, state, facts, now)
    if draft.open is None or draft.status is not Status.WAITING:
        return None
    draft.lead.append(words)
    put(draft)
    return next((event for event in draft.events if isinstance(event, Asked)), None)
