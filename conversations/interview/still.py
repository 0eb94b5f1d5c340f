"""What is typed at "is that still so?". A bare yes or no may speak of the old answer or be the new one: where both come
to the same it is taken, where they do not the question is asked plainly.
"""

from __future__ import annotations

from conversations.authoring.playbook import Kind, Question
from conversations.interview.agenda import Place
from conversations.interview.answering import keep_more, read_for, take_reading, take_still
from conversations.interview.asking import ask
from conversations.interview.carried import carried
from conversations.interview.correction import correct_last
from conversations.interview.draft import Draft
from conversations.interview.options import NOT_STILL, STILL, offered
from conversations.interview.phrases import corrected
from conversations.interview.pressing import take_code
from conversations.interview.state import Answer, Mode, Sure
from conversations.interview.still_phrases import changed, denied, led, same, stayed
from conversations.interview.unclear import miss, what_was_unclear
from conversations.reading import Context, Reading, Unclear, Understood, read
from conversations.value import YesNo, notation

_AMOUNTS = (Kind.INT, Kind.RANGE, Kind.PERCENT, Kind.MONEY, Kind.DURATION, Kind.DATE, Kind.SCALE)
_POSITIVE = (YesNo.YES, YesNo.MAYBE_YES)
_SENTENCE = 3
"""So many words after a "no" say how it is now, where words are wanted."""


def take_words(draft: Draft, place: Place, text: str) -> None:
    """Still so, no longer so, or at once how it is now."""
    question = place.step
    assert isinstance(question, Question)
    if question.kind is Kind.YESNO:
        _yes_or_no(draft, place, text)
    elif question.kind is Kind.TEXT:
        _own_words(draft, place, text)
    else:
        _value(draft, place, question, text)


def _yes_or_no(draft: Draft, place: Place, text: str) -> None:
    """After an old yes, "yes" comes to yes and "no" to no, whichever is meant; after an old no neither tells."""
    language, told = draft.language, carried(draft, place) in _POSITIVE
    core = led(text, language)[1] or text
    still = stayed(text, language)
    reading = read("yesno", still or text, _context(draft))
    says = reading.value in _POSITIVE if isinstance(reading, Understood) else None
    if same(core, language) or (still and says is told) or (not told and denied(text, language)):
        take_still(draft, place, still=True)
    elif changed(core, language):
        take_still(draft, place, still=False)
    elif says is None:
        _else(draft, place, text, Unclear("ambiguous") if text.isdecimal() else reading)
    elif still or not told:
        _plainly(draft, place)
    else:
        _new(draft, place, reading)


def _own_words(draft: Draft, place: Place, text: str) -> None:
    """Any words may be how it is now; what is added to a yes is kept beside the old ones."""
    code = _code(draft, text) or _button(draft, place, text)
    if code is not None:
        return take_code(draft, place, code)
    sign, rest = led(text, draft.language)
    old = carried(draft, place)
    if sign == "yes" and old is not None:
        draft.record(place, Answer(old, Kind.TEXT, Sure.CONFIRMED, draft.heard))
        return keep_more(draft, place, text)
    if sign == "no" and len(rest.split()) < _SENTENCE:
        return take_still(draft, place, still=False)
    take_reading(draft, place, read_for(draft, place, text))


def _value(draft: Draft, place: Place, question: Question, text: str) -> None:
    """Anything but words and yes or no. A number is no place of a button."""
    if text.isdecimal() and question.kind not in _AMOUNTS:
        return _else(draft, place, text, Unclear("ambiguous"))
    code, reading = _code(draft, text), _reading(draft, place, question, text)
    if code is None and question.kind not in _AMOUNTS:
        code = _button(draft, place, text)
    if code == STILL and question.choices and _differs(draft, place, reading):
        # "The same", or "yes", is an answer of its own here.
        return _plainly(draft, place)
    if code is not None:
        return take_code(draft, place, code)
    if question.other and led(text, draft.language)[0] == "yes" and not _sure(reading):
        # "Yes, and ..." keeps the old answer and adds to it: only the contact can say both.
        return _plainly(draft, place)
    if not isinstance(reading, Unclear):
        return _new(draft, place, reading)
    if led(text, draft.language)[0] == "no":
        return take_still(draft, place, still=False)
    _else(draft, place, text, reading)


def _reading(draft: Draft, place: Place, question: Question, text: str) -> Reading:
    """The new value, without the yes or no or "still" before it."""
    behind = stayed(text, draft.language) or led(text, draft.language)[1]
    reading = read_for(draft, place, behind) if behind else Unclear()
    if not isinstance(reading, Unclear) or (behind and question.kind is Kind.PERSON):
        return reading
    return read_for(draft, place, text)


def _code(draft: Draft, text: str) -> str | None:
    """The button that is meant, if nothing else is said."""
    language = draft.language
    sign, rest = led(text, language)
    core = rest or text
    if same(core, language):
        return STILL
    if changed(core, language):
        return NOT_STILL
    answer = read("yesno", core, _context(draft)) if len(core.split()) < _SENTENCE else Unclear()
    says = ("yes" if answer.value == YesNo.YES else "no") if isinstance(answer, Understood) and answer.exact else ""
    if (sign and not rest) or (says and (sign or says) == says):
        return STILL if (sign or says) == "yes" else NOT_STILL
    return None


def _button(draft: Draft, place: Place, text: str) -> str | None:
    """The button that is meant by other words than stand on it."""
    beside = led(text, draft.language)[0] or stayed(text, draft.language)
    if draft.open is None or beside or text.isdecimal() or len(text.split()) > _SENTENCE:
        return None
    choices = offered(draft, place, draft.open)
    reading = read("choice", text, Context(now=draft.now, choices=choices, language=draft.language))
    return reading.value if isinstance(reading, Understood) and isinstance(reading.value, str) else None


def _new(draft: Draft, place: Place, reading: Reading) -> None:
    """How it is now; said in so many words, the old answer again is no new one."""
    if _sure(reading) and not _differs(draft, place, reading):
        return take_still(draft, place, still=True)
    take_reading(draft, place, reading)


def _sure(reading: Reading) -> bool:
    return isinstance(reading, Understood) and reading.exact


def _differs(draft: Draft, place: Place, reading: Reading) -> bool:
    return isinstance(reading, Understood) and _sure(reading) and notation(reading.value) != carried(draft, place)


def _plainly(draft: Draft, place: Place) -> None:
    draft.lead.append(draft.sentence("still_which"))
    ask(draft, place, Mode.ASK)


def _else(draft: Draft, place: Place, text: str, reading: Reading) -> None:
    """No answer so far: a button in other words, a correction of the answer before, or not understood."""
    code = _button(draft, place, text)
    if code is not None:
        return take_code(draft, place, code)
    if not isinstance(reading, Unclear):
        return take_reading(draft, place, reading)
    rest = corrected(text, draft.language)
    if not (rest and correct_last(draft, rest)):
        miss(draft, place, what_was_unclear(draft, reading))


def _context(draft: Draft) -> Context:
    return Context(now=draft.now, language=draft.language)
