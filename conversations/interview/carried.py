"""An earlier answer as we may ask about it today: an age has grown since it was told, and "I don't know" is nothing to
be asked about.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from conversations.authoring.playbook import Kind, Question
from conversations.interview.agenda import Place
from conversations.interview.draft import Draft
from conversations.interview.facts import Known
from conversations.value import Duration, notation, parse
from conversations.value.growing import grown

_AGE = "_age"
"""A fact whose key ends so is an age, for needs too."""


def carried(draft: Draft, place: Place) -> str | None:
    """The known value in notation, as it is today if it was right; None if nothing is known."""
    known, question = draft.agenda.known(place), place.step
    if known is None or not isinstance(question, Question) or _unknown(known, question):
        return None
    key = (place.fact_key or ("", ""))[0]
    if question.kind is not Kind.DURATION or not key.endswith(_AGE):
        return known.value
    age, zone = parse(known.kind, known.value), ZoneInfo(draft.facts.zone)
    if not isinstance(age, Duration):
        return known.value
    return notation(grown(age, known.at.astimezone(zone).date(), draft.now.astimezone(zone).date()))


def _unknown(known: Known, question: Question) -> bool:
    """It says that he did not know, in so many words or by the choice for it."""
    if known.value == "?":
        return True
    value = parse(known.kind, known.value)
    codes = value if isinstance(value, tuple) else (value,)
    return any(code in question.choices and question.choices[str(code)].unknown for code in codes)
