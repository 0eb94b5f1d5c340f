"""What is quoted in a message for the firm is put in when it is sent: only the reference is kept, so that erasing the
words erases them everywhere.
"""

from __future__ import annotations

import json
from dataclasses import replace

from bot.channels.markdown import bare
from conversations.escalation import with_words
from storage.claim import Claimed, Dropped, Outcome
from storage.work import Work


def about(contact_id: str) -> str:
    """`planned_from` of a line that tells the firm about a contact: by that it is found when their words are erased."""
    return json.dumps({"contact": contact_id})


def quoted(work: Work, message: Claimed) -> Claimed:
    """The message with the exact words in it that it quotes; as it is if it quotes nothing."""
    if message.message_class not in ("alert", "relay") or not message.planned_from:
        return message
    planned = json.loads(message.planned_from)
    if heard := planned.get("words"):
        return replace(message, text=with_words(message.text, work.words_of(heard)))
    if said := planned.get("said"):
        return replace(message, text=with_words(message.text, bare(work.words_of(said))))
    return message


def no_longer_triggered(work: Work, message: Claimed) -> Outcome | None:
    """Why a card is not shown; None if it is: nobody had it when it was planned, and nobody has it now."""
    if not message.planned_from:
        return None
    stored = work.escalation_of(str(json.loads(message.planned_from).get("escalation")))
    if stored is not None and stored.escalation.status != "triggered":
        return Dropped("somebody has it already")
    return None
