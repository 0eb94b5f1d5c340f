"""What somebody of the firm types below a card: an order about that escalation, or else words for its contact."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.channels.port import Inbound
from bot.names import match
from bot.orders.order_reading import Line, read_certain, read_line
from bot.orders.team import house_of
from storage.escalation import StoredEscalation
from storage.work import Work

_ABOUT = ("acknowledge", "assign", "hand back", "called", "resolve", "not important")
_NAMES_ONE = re.compile(r"\s*/?\s*(?:\w+\s+){0,2}e-\d", re.IGNORECASE)
_OTHER = re.compile(r"\s*(\d{1,9})\s*:")
CANCEL = "do:cancel"
_CANCELS = ("cancel", "never mind", "no")


def read_there(work: Work, at: str, inbound: Inbound, text: str) -> Line | None:
    """What a message means at the address where it was said; None if it is no order."""
    if inbound.press is not None:
        return Line("cancel", plain=True) if inbound.press == CANCEL else read_line(text, inbound.press)
    stored = escalation_below(work, at, inbound)
    if not inbound.text.startswith(text):
        return _not_kept(stored, inbound, text)
    if stored is not None:
        return _below(work, stored, inbound, text)
    if not inbound.addressed:
        return read_line(text, None)
    line = read_certain(text)
    # In a chat people also answer, and a platform offers commands for that.
    return read_line(text, None) if line.name == "?" and inbound.speaker is None else line


def escalation_below(work: Work, at: str, inbound: Inbound) -> StoredEscalation | None:
    """The escalation whose card, or a line of whose thread, this answers: by the platform's id of that alone."""
    if inbound.thread is None:
        return None
    found = work.answered_escalation(at, inbound.thread)
    return work.escalation_of(found) if found is not None else None


def awaited(work: Work, at: str, consultant_id: str, *, spoken_by: str | None, text: str) -> Line | None:
    """The order that these words complete, if we asked this consultant for them and nothing was said since."""
    wanted = work.awaited_words(at, consultant_id, spoken_by)
    if wanted is None or not text.strip():
        return None
    if text.strip().casefold().rstrip(".!") in _CANCELS:
        return Line("cancel", plain=True)
    return replace(read_certain(f"{wanted} {text}"), rest=f"{wanted.rpartition(' ')[2]} {text}")


def _not_kept(stored: StoredEscalation | None, inbound: Inbound, text: str) -> Line | None:
    """What is not kept is not passed on either, and whoever wrote it for a contact is told."""
    meant = read_line(inbound.text, None)
    is_for_contact = stored is not None or (meant is not None and meant.name == "say")
    return Line("secret", plain=True) if is_for_contact else read_line(text, None)


def _below(work: Work, stored: StoredEscalation, inbound: Inbound, text: str) -> Line | None:
    number = stored.escalation.number
    if not text.strip():
        return Line("say", str(number), number, plain=True) if inbound.attachments else None
    if inbound.addressed or text.lstrip().startswith("/"):
        return _of(read_certain(text), number)
    line = read_line(text, None) or _bare(work, text)
    other = _OTHER.match(text)
    if line is not None and (_NAMES_ONE.match(text) or (other and int(other[1]) == number)):
        return line
    if other and line is not None and work.escalation(line.number) is not None:
        return Line("other", f"{line.number} {number}", number, plain=True)
    bare = _bare(work, text)
    return _of(bare, number) if bare is not None else Line("say", f"{number} {text.strip()}", number, plain=True)


def _bare(work: Work, text: str) -> Line | None:
    """The name of an order alone, as one types it who stands in the thread; with whom it is given to."""
    line = read_certain(text.strip().rstrip(".!"))
    if line.name in _ABOUT and not line.rest:
        return line
    if line.name == "assign" and not line.number:
        names = [one.name for one in house_of(work).here]
        return line if len(match(line.rest, names).found) == 1 else None
    return None


def _of(line: Line, number: int) -> Line:
    """The same about this escalation, where none was named."""
    if line.name not in _ABOUT or re.match(r"(?i)e-\d", line.rest):
        return line
    rest = re.sub(rf"^{number}\b", "", line.rest).strip()
    return Line(line.name, f"{number} {rest}".strip(), number, plain=True)
