"""What a consultant wants to know about a contact before a meeting, on a page of plain text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.interview.answers import AnswerLine, answer_lines
from bot.interview.catalogue import shipped_catalogue
from bot.interview.opening_planned import name_of_gap
from bot.need.planting import known
from bot.orders.team import house_of
from conversations.authoring.playbook import CONFIDENTIAL
from conversations.escalation import TELL_AT_ONCE
from conversations.interview.state import from_json
from conversations.lexicon.card import CARD_WORDS
from conversations.need.need import NeedStatus
from conversations.need.outcome import Unknown
from conversations.reader import read_playbook
from storage.contact import Contact
from storage.work import Work

_MOST = 6
_PROMISES = {NeedStatus.WANTED: "they want to talk about it", NeedStatus.PLANNED: "it is planned"}
_PROMISED = tuple(_PROMISES)
_STOOD = {
    "waiting": "a question is open",
    "queued": "not begun yet",
    "paused": "put off",
    "completed": "finished",
    "declined": "not wanted",
    "expired": "never finished",
    "stopped": "stopped",
}
"""How a conversation stands, in words."""


def brief_of(work: Work, contact: Contact, *, private: bool = True) -> str:
    """The page about one contact; that something was told in confidence only where it is private."""
    lines = _lines(work, contact, private=private)
    sections = {
        "Last talk": _last_talk(work, contact),
        "Open promises": promised(work, contact),
        "To be told without waiting": _without_waiting(lines),
        "What changed": _changed(lines, work),
        "Unanswered": [*_unanswered(lines), *_to_ask(work, contact)],
        "Heard in passing": _heard(work, contact),
        "Not to be mentioned": unmentioned(work, contact, private=private),
    }
    title = f"{contact.name}, {contact.role} at {contact.client_name}"
    body = [f"{name}\n" + "\n".join(f"  {one}" for one in found) for name, found in sections.items() if found]
    return "\n\n".join([f"{title}\n{'=' * len(title)}", *(body or ["  Nothing is known yet."])])


def _lines(work: Work, contact: Contact, *, private: bool) -> list[AnswerLine]:
    return [
        line
        for line in answer_lines(work, contact.client_id, work.now)
        if line.stored.contact_number == contact.number
        and line.stored.erased_at is None
        and (private or line.stored.sensitivity < CONFIDENTIAL)
    ]


def _last_talk(work: Work, contact: Contact) -> list[str]:
    talks = [
        (from_json(talk.state).last_heard or talk.opened_at, talk.playbook, talk.status)
        for talk in work.conversations(contact.id)
    ]
    if not talks:
        return []
    at, playbook, status = max(talks)
    return [f"{_day(work, at)}: {_title(work, playbook)}, {_STOOD.get(status, status)}"]


def _title(work: Work, playbook: str) -> str:
    edition = work.newest_playbook(playbook)
    return read_playbook(edition.source, playbook).title.in_(("en",)) if edition is not None else playbook


def promised(work: Work, contact: Contact) -> list[str]:
    """What is open, a line each: what they told the firm of, and the needs that they want."""
    house = house_of(work)
    kinds = CARD_WORDS[house.language].kinds
    open_ = [
        f"{one.name} {kinds[one.escalation.kind]}, since {_day(work, one.escalation.triggered_at)}: "
        + (f"{house.names[one.escalation.by]} has it" if one.escalation.by else "nobody has it yet")
        for one in work.escalations(contact_id=contact.id)
        if not one.escalation.sensitive
    ]
    needs = [one.need for one in work.needs(contact_id=contact.id) if one.need.status in _PROMISED]
    return open_ + [f"N-{need.number} {_named(need.kind)}: {_PROMISES[need.status]}" for need in needs]


def _changed(lines: Sequence[AnswerLine], work: Work) -> list[str]:
    """Answers that took the place of earlier ones, the latest first."""
    before = {(line.stored.path, line.stored.item): line for line in lines if line.stored.superseded_at is not None}
    changed = [
        (line.stored.recorded_at, f"{_day(work, line.stored.recorded_at)}: {line.stored.label} is {line.said} now")
        for line in lines
        if line.counts and line.stored.sensitivity < CONFIDENTIAL and (line.stored.path, line.stored.item) in before
    ]
    return [text for _, text in sorted(changed, reverse=True)][:_MOST]


def _heard(work: Work, contact: Contact) -> list[str]:
    """What was noted about the client or this contact and answers no question."""
    notes = [one for one in work.notes(contact.client_id) if one.fact_id is None]
    mine = [one for one in notes if one.contact_id in (None, contact.id)]
    return [f"{_day(work, one.at)}, noted by {one.by}: {one.text}" for one in mine][-_MOST:]


def _unanswered(lines: Sequence[AnswerLine]) -> list[str]:
    found = [line for line in lines if line.counts and line.stored.sure in ("skipped", "unknown")]
    private = [line for line in found if line.stored.skip_reason == "private"]
    shown = [f"{line.stored.label}: {_why(line)}" for line in found if line not in private]
    return shown[:_MOST] + ([f"and {len(shown) - _MOST} more"] if len(shown) > _MOST else [])


def unmentioned(work: Work, contact: Contact, *, private: bool = True) -> list[str]:
    """What this contact does not want to hear of, and what was told in confidence, a line each."""
    lines = _lines(work, contact, private=private)
    never = [
        f"{_named(one.need.kind)}: never again, said on {_day(work, one.need.closed_at or one.need.planted_at)}"
        for one in work.needs(contact_id=contact.id)
        if one.need.status is NeedStatus.DECLINED
    ]
    unsaid = [f"{line.stored.label}: rather not said" for line in lines if line.stored.skip_reason == "private"]
    told = [
        f"{line.stored.label}: told in confidence"
        for line in lines
        if line.counts and line.stored.sensitivity >= CONFIDENTIAL and line.stored.sure not in ("skipped", "unknown")
    ]
    return [*never, *dict.fromkeys([*unsaid, *told])]


def _without_waiting(lines: Sequence[AnswerLine]) -> list[str]:
    """What this contact wants to be told without waiting."""
    return [line.said for line in lines if line.counts and line.stored.key == TELL_AT_ONCE and line.stored.value]


def _to_ask(work: Work, contact: Contact) -> list[str]:
    """What is missing for a plan and was not asked of this contact; nobody else is asked it in chat either."""
    today = work.now.astimezone(ZoneInfo(work.firm().zone)).date()
    gaps = [one for one in known(work, contact.client_id, today).outcomes if isinstance(one, Unknown)]
    return [f"to ask: {name_of_gap(gap.key, gap.item)}" for gap in gaps if contact.id not in gap.asked][:_MOST]


def _why(line: AnswerLine) -> str:
    if line.stored.sure == "unknown":
        return "not known"
    return "rather in person" if line.stored.skip_reason == "in_person" else "left out"


def _named(kind: str) -> str:
    """The kind of a need as people call it."""
    known_kind = shipped_catalogue().kinds.get(kind)
    return known_kind.title.in_(("en",)) if known_kind else kind.replace("_", " ").capitalize()


def _day(work: Work, at: datetime) -> str:
    firm = work.firm()
    return format_date(at.astimezone(ZoneInfo(firm.zone)).date(), "d MMMM y", locale=firm.locale)
