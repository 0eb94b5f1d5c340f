"""Changing an earlier answer: "sites: 4", "actually 12", a step back. The open question stays open."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from conversations.authoring.playbook import Kind, Question
from conversations.interview.agenda import Place
from conversations.interview.answering import context, read_for, skip, take_reading
from conversations.interview.asking import put, reply
from conversations.interview.draft import Draft
from conversations.interview.recap import shown_lines
from conversations.interview.state import Mode
from conversations.interview.unclear import reconsider
from conversations.reading import Understood, read, read_command

_ANY = re.DOTALL | re.IGNORECASE
_NAMED = (
    re.compile(r"(?:please )?(?:change|correct|set) (?P<name>[^:=\n]{1,60}?)\s*(?::|=|\bto\b)\s*(?P<value>\S.*)", _ANY),
    re.compile(r"(?P<name>[^:=\n]{1,60}?)\s*(?::|=|\bis now\b|\bshould be\b)\s*(?P<value>\S.*)", _ANY),
)
_LOOK_AGAIN = re.compile(
    r"(?:please |no, )?(?:(?:change|correct|fix|(?:go )?back to) )?(?:(?:number|line|no\.?|nr\.?) (?=\d))?"
    r"(?P<name>.{1,60}?)(?P<wrong> (?:is|was) (?:wrong|not right|not correct|incorrect|not true|outdated))?[.!]?",
    _ANY,
)
_LIKE = 85
"""How alike (of 100) a typed name and a question's name must be."""
_WORDS = (Kind.TEXT, Kind.PERSON)
_SAID_ANYWAY = (Kind.PERSON, Kind.YESNO, Kind.CONSENT)
"""Kinds whose answers stand in words about anything else: "no, nothing"."""


def take_named(draft: Draft, text: str) -> bool:
    """Takes "name: value" as the answer to the question of that name; False if it names none.

    While words are wanted, only the exact name of something answered or asked counts, with a value that fits it:
    "Backup: nightly" may well be an answer. Before the contact has agreed nothing is taken.
    """
    match = next((match for pattern in _NAMED if (match := pattern.fullmatch(text.strip()))), None)
    if not draft.agenda.agreed:
        return False
    if match is None:
        return _look_again_at(draft, text)
    name, value = match["name"].strip().casefold(), match["value"].strip()
    words = _takes_words(draft)
    places = _called(draft, name, only_exact=words)
    if words:
        return len(places) == 1 and _fits(draft, places[0], value) and correct(draft, places[0], value)
    if len(places) == 1:
        return correct(draft, places[0], value)
    if places:
        reply(draft, draft.sentence("which_earlier", example=f"{draft.short(places[0])}: …"))
    elif _is_hidden(draft, name):
        reply(draft, draft.sentence("not_needed"))
    return bool(places) or _is_hidden(draft, name)


def _look_again_at(draft: Draft, text: str) -> bool:
    """Asks the question again whose name is said: "change sites", or in the recap just "sites" or its number."""
    match = _LOOK_AGAIN.fullmatch(text.strip())
    recap = draft.open is not None and draft.open.mode is Mode.RECAP
    if match is None or draft.over or not (recap or match.start("name") or match["wrong"]):
        return False
    places = _called(draft, match["name"].strip(" .?#)").casefold(), only_exact=True)
    if len(places) != 1 or places[0].path not in draft.answers:
        return False
    reconsider(draft, places[0])
    return True


def correct(draft: Draft, place: Place, text: str) -> bool:
    """Reads the new value for a question; unclear, that question is asked again. True, for whoever asks."""
    command = read_command(text, draft.language)
    question = place.step
    assert isinstance(question, Question)
    if command is not None and command.name == "skip" and question is not draft.agenda.agreement:
        skip(draft, place, command.reason or "unsaid")
        return True
    take_reading(draft, place, read_for(draft, place, text))
    return True


def correct_last(draft: Draft, text: str) -> bool:
    """Takes "actually 12" as the new answer to the question answered last. False if the words cannot be that."""
    if take_named(draft, text):
        return True
    place = _last_answered(draft)
    if place is None or not isinstance(place.step, Question) or place.step.kind is Kind.TEXT:
        return False
    reading = read_for(draft, place, text)
    if not isinstance(reading, Understood) or (place.step.other and not reading.exact):
        return False  # own words where there are choices may be about anything
    if _takes_words(draft) and (not reading.exact or place.step.kind in _SAID_ANYWAY):
        return False
    take_reading(draft, place, reading)
    return True


def back(draft: Draft) -> None:
    """One question back, its answer shown. At the first question there is nothing before it."""
    place = draft.open_place()
    if draft.open is not None and draft.open.aside is not None:
        draft.reopen(aside=None, misses=0)
        return put(draft)
    if place is not None and draft.open is not None and draft.open.mode is Mode.PROBE:
        return reconsider(draft, place)
    earlier = _answered_before(draft, place)
    if earlier is None:
        return reply(draft, draft.sentence("back_first"))
    reconsider(draft, earlier)


def _called(draft: Draft, name: str, *, only_exact: bool) -> list[Place]:
    """The questions of that name, or of that number in the recap that is shown; several where things share it."""
    recap = draft.open_place() if draft.open is not None and draft.open.mode is Mode.RECAP else None
    lines = shown_lines(draft, recap) if recap is not None and name.isdecimal() else []
    if lines and 1 <= int(name) <= len(lines):
        return [lines[int(name) - 1][0]]
    names: dict[str, list[Place]] = {}
    for place in draft.agenda.places:
        open_ = draft.open is not None and draft.open.path == place.path
        if isinstance(place.step, Question) and (not only_exact or open_ or place.path in draft.answers):
            for known in _names_of(draft, place):
                names.setdefault(known, []).append(place)
    if name in names or only_exact:
        return names.get(name, [])
    like = max(((fuzz.ratio(name, known), known) for known in names), default=(0, ""))
    return names[like[1]] if like[0] >= _LIKE else []


def _names_of(draft: Draft, place: Place) -> set[str]:
    assert isinstance(place.step, Question)
    bare = place.step.short.in_(draft.languages)
    return {name.casefold() for name in (place.path, place.step.ask.replace("_", " "), draft.short(place), bare)}


def _fits(draft: Draft, place: Place, value: str) -> bool:
    question = place.step
    assert isinstance(question, Question)
    return isinstance(read(question.kind, value, context(draft, question)), Understood)


def _is_hidden(draft: Draft, name: str) -> bool:
    """It names a question that is not asked, as things stand."""
    asked = {place.step.ask for place in draft.agenda.places if isinstance(place.step, Question)}
    hidden = [question for ask, question in draft.playbook.questions.items() if ask not in asked]
    return any(name in (q.ask.replace("_", " "), q.short.in_(draft.languages).casefold()) for q in hidden)


def _last_answered(draft: Draft) -> Place | None:
    """The question whose answer was given last and still counts."""
    open_ = draft.open.path if draft.open else ""
    places = (draft.agenda.by_path.get(path) for path in reversed(draft.answers) if path != open_)
    return next((place for place in places if place is not None), None)


def _answered_before(draft: Draft, place: Place | None) -> Place | None:
    last = None
    for other in draft.agenda.places:
        if place is not None and other.path == place.path:
            break
        last = other if other.path in draft.answers else last
    return last


def _takes_words(draft: Draft) -> bool:
    """Whatever is typed now can be the answer."""
    if draft.open is None:
        return False
    place = draft.open_place()
    if draft.open.mode is Mode.PROBE:
        return True
    kinds = place is not None and isinstance(place.step, Question) and place.step.kind in _WORDS
    return kinds and draft.open.mode is Mode.ASK and draft.open.aside is None
