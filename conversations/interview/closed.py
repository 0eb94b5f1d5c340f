"""A conversation that is over still takes corrections, "stop" and questions to us; it asks nothing."""

from __future__ import annotations

from conversations.interview.aside import take_command
from conversations.interview.asking import tell
from conversations.interview.correction import correct_last, take_named
from conversations.interview.draft import Draft
from conversations.interview.event import HumanRequested, Resumed
from conversations.interview.phrases import corrected, goes_on, nods
from conversations.interview.state import Status
from conversations.reading import Command, read_command

_ANSWERED = (
    *("thanks", "greeting", "help", "is_bot", "sells", "who_asks", "who_reads", "what_known"),
    *("human", "forget", "stop"),
)


def take_words(draft: Draft, text: str) -> None:
    """Takes words after the end. What we cannot answer is kept for the consultant."""
    command = read_command(text, draft.language)
    if goes_on(text, draft.language):
        # Whoever has said "stop" comes back by these words.
        draft.events.append(Resumed())
        return _say(draft)
    if nods(text, draft.language):
        draft.lead.append(draft.sentence("thanks"))
        return tell(draft)
    rest = command.rest if command is not None and command.name == "correct" else corrected(text, draft.language)
    if rest and correct_last(draft, rest):
        return None
    if command is not None and command.name in _ANSWERED:
        take_command(draft, Command(command.name))
        return None
    if take_named(draft, text):
        return None
    if command is None:
        draft.events.append(HumanRequested("message", draft.heard))
    _say(draft, kept=command is None)


def _say(draft: Draft, *, kept: bool = False) -> None:
    if kept:
        draft.lead.append(draft.sentence("message_kept"))
    draft.lead.append(draft.sentence("completed_already" if draft.status is Status.COMPLETED else "nothing_open"))
    tell(draft)
