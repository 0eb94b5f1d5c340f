"""What can be picked at the open question: one list for the buttons and for reading typed words, so that both are
equal.
"""

from __future__ import annotations

from collections.abc import Mapping

from conversations.authoring.playbook import Kind, Question, Scale
from conversations.button import Button
from conversations.interview.agenda import Place
from conversations.interview.draft import Draft
from conversations.interview.state import Aside, Mode, Open
from conversations.reading import Choice
from conversations.wording import Label

# Codes of our own begin with a stroke, so that no author's choice can be one of them.
GO_ON, CHANGE, KEEP, DONE, IN_PERSON = "/go_on", "/change", "/keep", "/done", "/in_person"
SKIP, LATER, HUMAN = "/skip", "/later", "/human"
STILL, NOT_STILL, RIGHT = "/still", "/not_still", "/right"
UNTIL, REASON = "/until_", "/reason_"
UNKNOWN = "?"
MISSES_BEFORE_WAYS_OUT = 2
"""After this many hints the contact is offered a way out instead of a third one."""
WAYS_OUT = 2
"""So often they are offered before the question is left to a person."""
_LONGEST_SCALE_OF_BUTTONS = 11

_Own = tuple[tuple[str, Label], ...]
_ASIDES: Mapping[Aside, _Own] = {
    Aside.REASON: (
        (f"{REASON}unknown", "reason_unknown"),
        (f"{REASON}private", "private"),
        (f"{REASON}not_relevant", "not_relevant"),
        (f"{REASON}later", "reason_later"),
    ),
    Aside.UNTIL: (
        (f"{UNTIL}tomorrow", "tomorrow"),
        (f"{UNTIL}next_week", "next_week"),
        (f"{UNTIL}next_month", "next_month"),
    ),
    Aside.HUMAN: ((GO_ON, "go_on"),),
}
_MODES: Mapping[Mode, _Own] = {
    Mode.STILL: ((STILL, "still_yes"), (NOT_STILL, "still_no")),
    Mode.RECAP: ((RIGHT, "all_right"),),
    Mode.PROBE: ((SKIP, "skip"),),
}
_KINDS: Mapping[Kind, _Own] = {
    Kind.YESNO: (("yes", "yes"), ("no", "no"), (UNKNOWN, "dont_know")),
    Kind.CONSENT: (("agree", "agree"), ("decline", "decline")),
}
_WAYS_OUT: _Own = ((SKIP, "skip"), (LATER, "later"), (HUMAN, "human"))


def answers(draft: Draft, question: Question) -> tuple[Choice, ...]:
    """The answers to the question that can be picked, in the order in which they are shown and numbered."""
    if question.ask not in draft.choices:
        draft.choices[question.ask] = _answers(draft, question)
    return draft.choices[question.ask]


def _answers(draft: Draft, question: Question) -> tuple[Choice, ...]:
    chosen = tuple(
        Choice(code, choice.label.in_(draft.languages), _also(draft, choice.also), choice.unknown)
        for code, choice in question.choices.items()
    )
    return (*_own(draft, _first(question)), *chosen, *_own(draft, _KINDS.get(question.kind, ())))


def offered(draft: Draft, place: Place, open_: Open) -> tuple[Choice, ...]:
    """Everything that has a button now."""
    question = place.step
    if open_.aside is not None:
        return _own(draft, _ASIDES[open_.aside])
    if open_.mode is not Mode.ASK or not isinstance(question, Question):
        return _own(draft, (*_MODES.get(open_.mode, ()), *_ways_out(draft, place, open_)))
    after: _Own = ((DONE, "done"),) if question.kind is Kind.CHOICES else ()
    after += ((KEEP, "keep_it"),) if place.path in draft.answers else ()
    scale = tuple(Choice(str(n), str(n)) for n in _steps(question.scale)) if question.kind is Kind.SCALE else ()
    return (*answers(draft, question), *scale, *_own(draft, (*after, *_ways_out(draft, place, open_))))


def buttons(draft: Draft, place: Place, open_: Open) -> tuple[Button, ...]:
    """The buttons under the open question."""
    return tuple(
        button(f"✓ {choice.label}" if choice.code in open_.picked else choice.label, open_.number, choice.code)
        for choice in offered(draft, place, open_)
    )


def button(text: str, number: int, code: str) -> Button:
    """A button of question `number`; its payload is `<question number>:<code>`."""
    return Button(text, f"{number}:{code}")


def go_on_button(draft: Draft) -> Button:
    """Takes the conversation up again."""
    return button(draft.label("go_on"), draft.open.number if draft.open else 0, GO_ON)


def scale_of(question: Question) -> tuple[int, int]:
    """Both ends of the question's scale."""
    return (question.scale.lowest, question.scale.highest) if question.scale else (1, 10)


def _first(question: Question) -> _Own:
    return ((IN_PERSON, "in_person"),) if question.in_person else ()


def _ways_out(draft: Draft, place: Place, open_: Open) -> _Own:
    if open_.misses <= MISSES_BEFORE_WAYS_OUT:
        return ()
    return _WAYS_OUT if draft.skippable(place) and open_.mode is not Mode.PROBE else _WAYS_OUT[1:]


def _steps(scale: Scale | None) -> range:
    if scale is None or scale.highest - scale.lowest >= _LONGEST_SCALE_OF_BUTTONS:
        return range(0)
    return range(scale.lowest, scale.highest + 1)


def _own(draft: Draft, pairs: _Own) -> tuple[Choice, ...]:
    return tuple(Choice(code, draft.label(name)) for code, name in pairs)


def _also(draft: Draft, also: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    for language in draft.languages:
        if language in also:
            return also[language]
    return ()
