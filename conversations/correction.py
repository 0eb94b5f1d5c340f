"""Changing an earlier answer: "sites: 4", "actually 12", a step back. The open question stays open."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from conversations.agenda import Place
from conversations.answering import look_again, read_for, reconsider, take_reading
from conversations.asking import ask_next, recap_lines
from conversations.draft import Draft
from conversations.playbook import Kind, Question
from conversations.reading import Unclear, Understood
from conversations.state import Mode

_NAMED = re.compile(
    r"\s*(?:change |correct )?(?P<name>[^:=\n]{1,60}?)\s*(?::|=|\bis now\b|\bshould be\b)\s*(?P<value>\S.*)", re.DOTALL
)
_LIKE = 85
"""How alike (of 100) a typed name and a question's name must be."""


def named(draft: Draft, text: str) -> tuple[Place, str] | None:
    """The answered question that "name: value" speaks of, and the value; also by its number in the recap.

    While an open question takes free text, only the exact name counts: "Backup: nightly" may well be an answer.
    """
    match = _NAMED.fullmatch(text)
    if match is None:
        return None
    name = match["name"].strip().casefold()
    lines = recap_lines(draft)
    if draft.open is not None and draft.open.mode is Mode.RECAP and name.isdecimal() and 1 <= int(name) <= len(lines):
        return lines[int(name) - 1][0], match["value"].strip()
    names = {
        known: place
        for place in draft.agenda.questions
        if place.path in draft.answers and isinstance(place.step, Question)
        for known in (place.path.casefold(), place.step.ask.replace("_", " "), draft.short(place).casefold())
    }
    if name in names:
        return names[name], match["value"].strip()
    if _takes_text(draft):
        return None
    like = sorted(((fuzz.ratio(name, known), known) for known in names), reverse=True)
    if like and like[0][0] >= _LIKE:
        return names[like[0][1]], match["value"].strip()
    return None


def correct_named(draft: Draft, place: Place, text: str) -> None:
    """Reads the new value for an earlier question; unclear, that question is asked again."""
    reading = read_for(draft, place, text)
    if isinstance(reading, Unclear):
        return look_again(draft, place)
    take_reading(draft, place, reading)


def correct_last(draft: Draft, text: str) -> bool:
    """Takes "actually 12" as the new answer to the question answered last. False if the words cannot be that."""
    place = last_answered(draft)
    if place is None or not isinstance(place.step, Question) or place.step.kind is Kind.TEXT:
        return False
    reading = read_for(draft, place, text)
    if not isinstance(reading, Understood):
        return False
    take_reading(draft, place, reading)
    return True


def back(draft: Draft, place: Place | None) -> None:
    """One question back, its answer shown. At the first question there is nothing before it."""
    if draft.open is not None and draft.open.mode in (Mode.REASON, Mode.UNTIL):
        draft.open = None
        return ask_next(draft)
    if place is not None and draft.open is not None and draft.open.mode is Mode.PROBE:
        return reconsider(draft, place)
    earlier = _answered_before(draft, place)
    if not earlier:
        draft.lead.append(draft.sentence("back_first"))
        return ask_next(draft)
    reconsider(draft, earlier[-1])


def last_answered(draft: Draft) -> Place | None:
    """The question whose answer was given last and still counts."""
    for number in sorted(draft.asked, reverse=True):
        path = draft.asked[number]
        place = draft.agenda.by_path.get(path)
        if place is not None and path in draft.answers and (draft.open is None or path != draft.open.path):
            return place
    return None


def _answered_before(draft: Draft, place: Place | None) -> list[Place]:
    places = list(draft.agenda.places)
    end = places.index(place) if place in places else len(places)
    return [p for p in places[:end] if p.path in draft.answers]


def _takes_text(draft: Draft) -> bool:
    place = draft.open_place()
    if draft.open is not None and draft.open.mode is Mode.PROBE:
        return True
    return place is not None and isinstance(place.step, Question) and place.step.kind in (Kind.TEXT, Kind.PERSON)
