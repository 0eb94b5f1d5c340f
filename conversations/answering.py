"""Taking an answer to the open question: read it, check it, keep it, go on; or ask again, with help."""

from __future__ import annotations

from conversations.agenda import MORE, Place
from conversations.asking import ask, ask_next, put, recap_lines
from conversations.draft import Draft
from conversations.event import Declined, HumanRequested, Said
from conversations.options import DONE, IN_PERSON, MISSES_BEFORE_WAYS_OUT, options, scale_of
from conversations.playbook import Kind, Question, Recap
from conversations.probe import is_thin
from conversations.reading import Choice, Context, Reading, Unclear, Understood, Unknown, read
from conversations.state import Answer, Mode, Status, Sure
from conversations.value import Consent, Value, notation, parse
from conversations.wording import Sentence

_HINTS: dict[Kind, Sentence] = {
    Kind.TEXT: "hint_text",
    Kind.PERSON: "hint_text",
    Kind.CHOICE: "hint_choice",
    Kind.CHOICES: "hint_choices",
    Kind.YESNO: "hint_yesno",
    Kind.INT: "hint_number",
    Kind.RANGE: "hint_number",
    Kind.PERCENT: "hint_percent",
    Kind.MONEY: "hint_money",
    Kind.DURATION: "hint_duration",
    Kind.DATE: "hint_date",
    Kind.SCALE: "hint_scale",
    Kind.CONSENT: "hint_consent",
}


def take_typed(draft: Draft, place: Place, text: str) -> None:
    """Takes typed words as the reply to the open question."""
    question = place.step
    mode = draft.open.mode if draft.open else Mode.ASK
    if isinstance(question, Recap):
        return _confirm_recap(draft, place, text)
    if not isinstance(question, Question):
        return ask_next(draft)
    match mode:
        case Mode.PROBE:
            keep_more(draft, place, text)
        case Mode.STILL | Mode.REASON:
            _take_picked_or_read(draft, place, text, mode)
        case _:
            take_reading(draft, place, read_for(draft, place, text))


def read_for(draft: Draft, place: Place, text: str) -> Reading:
    """What the words mean as an answer to this question."""
    question = place.step
    if not isinstance(question, Question):
        return Unclear()
    return read(question.kind, text, context(draft, place, question))


def context(draft: Draft, place: Place, question: Question) -> Context:
    """Who answers, where and when, and what can be picked."""
    own = () if question.kind in (Kind.YESNO, Kind.CONSENT) else options(draft, place, Mode.ASK)
    facts = draft.facts
    return Context(
        now=draft.now,
        zone=facts.zone,
        locale=facts.locale,
        currency=question.currency or facts.currency,
        choices=own,
        language=draft.language,
        scale=scale_of(question),
    )


def take_reading(draft: Draft, place: Place, reading: Reading) -> None:
    """Takes what was understood as the answer at this place."""
    question = place.step
    assert isinstance(question, Question)
    match reading:
        case Understood(value=str() as code) if code == IN_PERSON and question.in_person:
            skip(draft, place, "in_person")
        case Understood(value=value, exact=exact):
            _accept(draft, place, value, exact=exact)
        case Unknown(whom=whom):
            not_known(draft, place, whom or "")
        case Unclear():
            if question.other and question.choices and draft.open and draft.open.misses == 0:
                _accept(draft, place, draft.words, exact=True)
            else:
                miss(draft, place)


def take_picked(draft: Draft, place: Place, code: str) -> None:
    """Takes a pressed button of the open question."""
    question = place.step
    mode = draft.open.mode if draft.open else Mode.ASK
    if isinstance(question, Recap):
        return _confirm_recap(draft, place, "yes")
    if not isinstance(question, Question):
        return ask_next(draft)
    if code == "skip" and mode is Mode.PROBE:
        return ask_next(draft)
    if code == "keep":
        return keep(draft)
    match mode:
        case Mode.STILL:
            _still(draft, place, code == "yes")
        case Mode.REASON:
            skip(draft, place, code)
        case _ if question.kind is Kind.CHOICES:
            _toggle(draft, place, question, code)
        case _ if code == IN_PERSON:
            skip(draft, place, "in_person")
        case _ if code == "?":
            not_known(draft, place, "")
        case _:
            _accept(draft, place, parse(question.kind, code), exact=True)


def not_known(draft: Draft, place: Place, whom: str) -> None:
    """The contact does not know: an answer of its own, or the choice that says so."""
    question = place.step
    assert isinstance(question, Question)
    if question.kind is Kind.CONSENT:
        draft.lead.append(draft.sentence("must_agree"))
        return put(draft)
    unknown = next((code for code, choice in question.choices.items() if choice.unknown), None)
    if unknown is not None:
        return _accept(draft, place, (unknown,) if question.kind is Kind.CHOICES else unknown, exact=True)
    draft.record(place, Answer("?", question.kind, Sure.UNKNOWN, draft.heard, whom))
    draft.lead.append(draft.sentence("noted_unknown_whom", whom=whom) if whom else draft.sentence("noted_unknown"))
    ask_next(draft)


def skip(draft: Draft, place: Place, reason: str) -> None:
    """Passes the question over, with the reason as far as it was said."""
    question = place.step
    assert isinstance(question, Question)
    draft.record(place, Answer("", question.kind, Sure.SKIPPED, draft.heard, reason))
    if reason == "in_person":
        draft.events.append(HumanRequested("in_person", draft.heard))
        draft.lead.append(draft.sentence("in_person"))
    else:
        draft.lead.append(draft.sentence("skipped"))
    ask_next(draft)


def keep(draft: Draft) -> None:
    """The earlier answer that was being looked at stays."""
    draft.lead.append(draft.sentence("kept"))
    ask_next(draft)


def keep_more(draft: Draft, place: Place, text: str) -> None:
    """Keeps the reply to a probe beside the answer it belongs to."""
    assert isinstance(place.step, Question)
    more = Place(place.path + MORE, place.step, place.loop, place.n, place.item)
    draft.record(more, Answer(text, Kind.TEXT, Sure.EXACT, draft.heard))
    draft.lead.append(draft.sentence("noted"))
    ask_next(draft)


def miss(draft: Draft, place: Place) -> None:
    """Not understood: a hint with an example, twice; then ways out."""
    question = place.step
    misses = draft.open.misses + 1 if draft.open else 1
    draft.reopen(misses=misses)
    if misses > MISSES_BEFORE_WAYS_OUT:
        draft.lead.append(draft.sentence("ways_out"))
    else:
        draft.lead.append(f"{draft.sentence('unclear')} {hint(draft, question, first=misses == 1)}")
    put(draft)


def hint(draft: Draft, question: object, *, first: bool = True) -> str:
    """How an answer may look: the author's words first, then the general ones for the kind."""
    if not isinstance(question, Question):
        return draft.sentence("hint_recap", example=example(draft))
    if question.hint is not None and first:
        return draft.written(question.hint)
    low, high = scale_of(question)
    return draft.sentence(
        _HINTS[question.kind], low=low, high=high, agree=draft.label("agree"), decline=draft.label("decline")
    )


def example(draft: Draft) -> str:
    """How a correction looks, with a question that was answered here."""
    lines = recap_lines(draft)
    return lines[0][1] if lines else "sites: 4"


def _accept(draft: Draft, place: Place, value: Value, *, exact: bool) -> None:
    question = place.step
    assert isinstance(question, Question)
    if question.check is not None and not question.check.holds(draft.agenda.scope(place, value)):
        return miss(draft, place) if _is_open(draft, place) else look_again(draft, place)
    written = notation(value)
    before = draft.answers.get(place.path)
    answer = Answer(written, question.kind, Sure.EXACT if exact else Sure.ABOUT, draft.heard)
    draft.record(place, answer)
    if value is Consent.DECLINE:
        return _decline(draft, question)
    if before is not None:
        old, new = draft.value(question, before), draft.worded(question, written)
        draft.lead.append(draft.sentence("changed", short=draft.short(place), value=new, before=old))
    elif not exact:
        draft.lead.append(draft.sentence("noted_about", value=draft.worded(question, written)))
    elif question.kind is Kind.TEXT:
        draft.lead.append(draft.sentence("noted"))
    if question.probe is not None and place.path + MORE not in draft.answers and _thin(draft, place, question, value):
        return ask(draft, place, Mode.PROBE)
    ask_next(draft)


def _thin(draft: Draft, place: Place, question: Question, value: Value) -> bool:
    if question.probe is not None and question.probe.when is not None:
        return question.probe.when.holds(draft.agenda.scope(place, value))
    return isinstance(value, str) and is_thin(value)


def _decline(draft: Draft, question: Question) -> None:
    """Without the agreement, the first question of a playbook, nothing is asked; any other consent stands alone."""
    text = draft.written(question.if_declined) if question.if_declined else draft.sentence("closed")
    if next(iter(draft.playbook.questions)) != question.ask:
        draft.lead.append(text)
        return ask_next(draft)
    draft.status = Status.DECLINED
    draft.events.append(Said(text))
    draft.events.append(Declined())


def _toggle(draft: Draft, place: Place, question: Question, code: str) -> None:
    picked = draft.open.picked if draft.open else ()
    if code == DONE:
        if picked:
            return _accept(draft, place, picked, exact=True)
        draft.lead.append(draft.sentence("picked_none"))
        return put(draft)
    if code == IN_PERSON:
        return skip(draft, place, "in_person")
    if question.choices[code].alone or question.choices[code].unknown:
        return _accept(draft, place, (code,), exact=True)
    chosen = {*picked} ^ {code}
    draft.reopen(picked=tuple(c for c in question.choices if c in chosen))
    put(draft)


def _take_picked_or_read(draft: Draft, place: Place, text: str, mode: Mode) -> None:
    """One of the offered replies in words, else a fresh answer to the question itself."""
    code = picked_code(draft, options(draft, place, mode), text)
    if code is not None:
        return take_picked(draft, place, code)
    reading = read_for(draft, place, text)
    assert isinstance(place.step, Question)
    if isinstance(reading, Understood) and (mode is Mode.STILL or place.step.kind is not Kind.TEXT):
        return take_reading(draft, place, reading)
    if mode is Mode.REASON:
        return skip(draft, place, "own_words")
    miss(draft, place)


def picked_code(draft: Draft, offered: tuple[Choice, ...], text: str) -> str | None:
    """Which of the offered replies the words name, by label, number or letter; for a yes or no also in other words."""
    reading = read("choice", text, Context(now=draft.now, choices=offered, language=draft.language))
    if isinstance(reading, Understood) and isinstance(reading.value, str):
        return reading.value
    if {"yes", "no"} & {option.code for option in offered}:
        answer = read("yesno", text, Context(now=draft.now, language=draft.language))
        if isinstance(answer, Understood) and answer.exact:
            return "yes" if answer.value == "yes" else "no"
    return None


def _still(draft: Draft, place: Place, still: bool) -> None:
    known = draft.agenda.known(place)
    if not still or known is None:
        return ask(draft, place, Mode.ASK)
    draft.record(place, Answer(known.value, known.kind, Sure.CONFIRMED, draft.heard))
    draft.lead.append(draft.sentence("confirmed_old"))
    ask_next(draft)


def _confirm_recap(draft: Draft, place: Place, text: str) -> None:
    if picked_code(draft, options(draft, place, Mode.RECAP), text) == "yes":
        draft.passed.add(place.path)
        return ask_next(draft)
    lines = recap_lines(draft)
    number = text.strip().rstrip(".)").lstrip("#")
    if number.isdecimal() and 1 <= int(number) <= len(lines):
        return reconsider(draft, lines[int(number) - 1][0])
    miss(draft, place)


def look_again(draft: Draft, place: Place) -> None:
    """A correction that was not understood: the earlier question is asked again."""
    draft.lead.append(draft.sentence("earlier_unclear", short=draft.short(place)))
    reconsider(draft, place)


def reconsider(draft: Draft, place: Place) -> None:
    """Asks a question again whose answer is to change; the old one is shown."""
    answer = draft.answers.get(place.path)
    if answer is not None and isinstance(place.step, Question):
        draft.lead.append(draft.sentence("back_to", value=draft.value(place.step, answer)))
    ask(draft, place, Mode.ASK)


def _is_open(draft: Draft, place: Place) -> bool:
    return draft.open is not None and draft.open.path == place.path
