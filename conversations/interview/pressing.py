"""A pressed button, or the words on one: both are the same. A button of a closed question is answered politely."""

from __future__ import annotations

from conversations.authoring.playbook import Kind, Question, Recap
from conversations.interview.agenda import Place
from conversations.interview.answering import accept, keep, not_known, skip, take_picked, take_still, toggle
from conversations.interview.aside import human, skip_open
from conversations.interview.asking import ask_next, put, tell
from conversations.interview.draft import Draft
from conversations.interview.later import go_on, later, pause, picked_day
from conversations.interview.options import (
    CHANGE,
    DONE,
    GO_ON,
    HUMAN,
    IN_PERSON,
    KEEP,
    LATER,
    NOT_STILL,
    REASON,
    RIGHT,
    SKIP,
    STILL,
    UNKNOWN,
    UNTIL,
    answers,
    button,
    offered,
)
from conversations.interview.state import Mode, Status
from conversations.interview.unclear import reconsider
from conversations.value import parse


def pressed(draft: Draft, press: str) -> None:
    """Takes a payload, `<question number>:<code>`."""
    written, _, code = press.partition(":")
    number = int(written) if written.isdecimal() and len(written) < 10 else 0
    place = draft.open_place()
    if draft.over:
        return _stale(draft, number)
    if code == GO_ON:
        return go_on(draft)
    if draft.status is Status.STOPPED:
        draft.lead.append(draft.sentence("stopped_already"))
        return tell(draft)
    earlier = _answered(draft, number)
    if code == CHANGE and earlier is not None:
        draft.resume()
        return reconsider(draft, earlier)
    if place is None or draft.open is None or number != draft.open.number:
        return _stale(draft, number)
    take_code(draft, place, code)


def take_code(draft: Draft, place: Place, code: str) -> None:
    """Does what the button of the open question says; one that it does not have puts the question again."""
    if code not in (LATER, HUMAN) and not code.startswith(UNTIL):
        draft.resume()
    question = place.step
    if code == GO_ON:
        go_on(draft)
    elif code == HUMAN:
        human(draft)
    elif code == LATER:
        later(draft, "")
    elif code.startswith(UNTIL) and (day := picked_day(draft, code.removeprefix(UNTIL))):
        pause(draft, day)
    elif code == SKIP:
        skip_open(draft, "")
    elif code == RIGHT and isinstance(question, Recap):
        draft.passed.add(place.path)
        draft.open = None
        ask_next(draft)
    elif isinstance(question, Question) and _take_answer(draft, place, question, code):
        pass
    else:
        draft.reopen(aside=None)
        put(draft)


def picked(draft: Draft, place: Place, text: str) -> str | None:
    """The code of the button with these words on it. Of several choices the words are the whole answer, no tap."""
    if draft.open is None or draft.over:
        return None
    wanted = text.casefold().strip().rstrip(".!")
    code = next((c.code for c in offered(draft, place, draft.open) if c.label.casefold() == wanted), None)
    question = place.step
    several = isinstance(question, Question) and question.kind is Kind.CHOICES
    return None if several and isinstance(question, Question) and code in question.choices else code


def _take_answer(draft: Draft, place: Place, question: Question, code: str) -> bool:
    """Takes a code that says something about the question; False if it does not belong to it as it is put now."""
    mode = draft.open.mode if draft.open else Mode.ASK
    if code.startswith(REASON):
        return _take_reason(draft, place, code.removeprefix(REASON))
    if mode is Mode.STILL and code in (STILL, NOT_STILL):
        take_still(draft, place, still=code == STILL)
        return True
    if mode is not Mode.ASK:
        return False
    if code == KEEP and place.path in draft.answers:
        keep(draft, place)
    elif code == IN_PERSON and question.in_person:
        skip(draft, place, "in_person")
    elif code == DONE and question.kind is Kind.CHOICES:
        take_picked(draft, place)
    elif code in question.choices and question.kind is Kind.CHOICES:
        toggle(draft, place, question, code)
    elif code == UNKNOWN and question.kind is Kind.YESNO:
        not_known(draft, place, "")
    elif code[:1] != "/" and code in _codes(draft, place, question):
        accept(draft, place, parse(question.kind, code), exact=True)
    else:
        return False
    return True


def _codes(draft: Draft, place: Place, question: Question) -> set[str]:
    if question.kind is Kind.SCALE and draft.open is not None:
        return {choice.code for choice in offered(draft, place, draft.open)}
    return {choice.code for choice in answers(draft, question)}


def _take_reason(draft: Draft, place: Place, reason: str) -> bool:
    """Why the question is left out; who does not know the answer says so."""
    if reason == "unknown" and place.step is not draft.agenda.agreement:
        not_known(draft, place, "")
    else:
        skip_open(draft, reason)
    return True


def _answered(draft: Draft, number: int) -> Place | None:
    path = draft.asked[number - 1] if 0 < number <= len(draft.asked) else ""
    place = draft.agenda.by_path.get(path)
    return place if place is not None and path in draft.answers and isinstance(place.step, Question) else None


def _stale(draft: Draft, number: int) -> None:
    place = _answered(draft, number)
    if place is None:
        draft.say(draft.sentence("stale_unanswered" if 0 < number <= len(draft.asked) else "stale_gone"))
        return
    assert isinstance(place.step, Question)
    value = draft.value(place.step, draft.answers[place.path])
    if draft.over:
        draft.say(draft.sentence("stale_over", value=value, example=f"{draft.short(place)}: …"))
    else:
        draft.say(draft.sentence("stale", value=value), button(draft.label("change_it"), number, CHANGE))
