"""Why a need is there, in the client's words: looked up where they were said, never copied."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.interview.answers import AnswerLine, answer_lines
from conversations.authoring.playbook import CONFIDENTIAL
from storage.work import Work


def words_of(work: Work, client_id: str) -> Mapping[str, AnswerLine]:
    """{id: the answer in words} of every fact about the client."""
    return {line.stored.id: line for line in answer_lines(work, client_id, work.now)}


def reason_lines(lines: Mapping[str, AnswerLine], why: Iterable[str], zone: str) -> list[str]:
    """Each fact with who said it, when and in which words; what is confidential only says so."""
    return [_line(lines[fact_id], zone) for fact_id in why if fact_id in lines]


def day(at: datetime | date, zone: str = "UTC") -> str:
    """A day as the firm writes it."""
    on = at.astimezone(ZoneInfo(zone)).date() if isinstance(at, datetime) else at
    return format_date(on, "d MMMM y", locale="en")


def told_line(line: AnswerLine, zone: str) -> str:
    """A fact with who said it and when; what is confidential only says so."""
    stored = line.stored
    who = f"{stored.contact_name or 'the firm'}, {day(stored.observed_at, zone)}"
    if stored.sensitivity >= CONFIDENTIAL:
        return f"{stored.label} ({who}): CONFIDENTIAL, ask {stored.contact_name or 'the firm'}"
    return f"{stored.label} ({who}): {line.said}"


def _line(line: AnswerLine, zone: str) -> str:
    told, verbatim = told_line(line, zone), line.verbatim
    if not verbatim or verbatim == line.said or line.stored.sensitivity >= CONFIDENTIAL:
        return told
    return f'{told}, in the words "{verbatim}"'
