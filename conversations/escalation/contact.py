"""What a contact is told at once when something was raised from his words: the truth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from conversations.escalation.escalation import Escalation
from conversations.escalation.told import Told
from conversations.hours import Hours
from conversations.lexicon.card import CARD_WORDS
from conversations.render import escaped


@dataclass(frozen=True, slots=True)
class Desk:
    """The firm as the contact is told of it: names by consultant id, the firm's hours, and the zone and language of the
    contact, in which days and times are told.
    """

    firm: str
    names: Mapping[str, str]
    phone: str
    hours: Hours
    zone: str
    language: str


def told_contact(escalation: Escalation, told: Sequence[Told], desk: Desk, now: datetime) -> str:
    """What the contact is told at once: who was told, when somebody reads it, which number to call. All of it is true.

    Markdown. Empty where a contact has nothing to hear: what was not triggered by his own words.
    """
    words = CARD_WORDS[desk.language].contact
    if escalation.kind not in words:
        return ""
    parts = [words[escalation.kind], *(_reads(one, desk, now) for one in _first_told(told))]
    parts += [words["call"].format(phone=escaped(desk.phone))] if desk.phone else []
    parts += [words["quiet"]] if escalation.pauses else []
    return " ".join(parts)


def standing(escalation: Escalation, told: Sequence[Told], desk: Desk, now: datetime) -> str:
    """How it stands, for a contact who asks: who has it, or who was told and when somebody reads it. Markdown.

    `told` is who would be told now.
    """
    words = CARD_WORDS[desk.language].contact
    has_it = desk.names.get(escalation.by or "")
    first = _first_told(told)
    if has_it and not any(one.at > now for one in first):
        parts = [words["taken"].format(person=escaped(has_it))]
    else:
        parts = [_reads(one, desk, now, "knows") for one in first]
    parts += [words["call"].format(phone=escaped(desk.phone))] if desk.phone else []
    parts += [words["quiet"]] if escalation.pauses else []
    return " ".join(parts)


def _first_told(told: Sequence[Told]) -> Sequence[Told]:
    """Who reads it first: the one on call, else the room or the one person."""
    return [one for one in told if one.wakes] or told[:1]


def _reads(told: Told, desk: Desk, now: datetime, tense: Literal["now", "knows"] = "now") -> str:
    words = CARD_WORDS[desk.language].contact
    local = told.at.astimezone(ZoneInfo(desk.zone))
    until = desk.hours.closes(now).astimezone(ZoneInfo(desk.zone))
    values = {
        "until": format_time(until.time(), "H:mm", locale=desk.language),
        "firm": desk.firm,
        "person": desk.names[told.person] if told.person else "",
        "day": format_date(local.date(), "EEEE d MMMM", locale=desk.language),
        "time": format_time(local.time(), "H:mm", locale=desk.language),
    }
    whom = "person" if told.person else "team"
    called = "on_call" if tense == "now" else "on_call_knows"
    name = called if told.wakes else f"{whom}_later" if told.at > now else f"{whom}_{tense}"
    return words[name].format(**{key: escaped(value) for key, value in values.items()})
