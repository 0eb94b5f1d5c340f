"""What can be picked at the open question: one list for the buttons and for reading typed words, so that both are
equal.
"""

from __future__ import annotations

from collections.abc import Mapping

from conversations.agenda import Place
from conversations.draft import Draft
from conversations.event import Button
from conversations.playbook import Kind, Question, Scale
from conversations.reading import Choice
from conversations.state import Mode, Open
from conversations.wording import Label

IN_PERSON = "in_person"
DONE = "done"
MISSES_BEFORE_WAYS_OUT = 2
"""After this many hints the contact is offered a way out instead of a third one."""
_LONGEST_SCALE_OF_BUTTONS = 11
_MODES: Mapping[Mode, tuple[tuple[str, Label], ...]] = {
    Mode.STILL: (("yes", "still_yes"), ("no", "still_no")),
    Mode.REASON: (
        ("unknown", "reason_unknown"),
        ("private", "private"),
        ("not_relevant", "not_relevant"),
        ("later", "reason_later"),
    ),
    Mode.UNTIL: (("tomorrow", "tomorrow"), ("next_week", "next_week"), ("next_month", "next_month")),
    Mode.RECAP: (("yes", "all_good"),),
    Mode.PROBE: (("skip", "skip"),),
}
_WAYS_OUT: tuple[tuple[str, Label], ...] = (("skip", "skip"), ("later", "later"), ("human", "human"))


def options(draft: Draft, place: Place, mode: Mode) -> tuple[Choice, ...]:
    """The answers that can be picked, in the order in which they are shown and numbered."""
    if mode in _MODES:
        return _own(draft, _MODES[mode])
    question = place.step
    if not isinstance(question, Question):
        return ()
    chosen = tuple(
        Choice(code, choice.label.in_(draft.languages), _also(draft, choice.also), choice.unknown)
        for code, choice in question.choices.items()
    )
    first = _own(draft, ((IN_PERSON, "in_person"),)) if question.in_person else ()
    return (*first, *chosen, *_own(draft, _by_kind(question)))


def buttons(draft: Draft, place: Place, open_: Open) -> tuple[Button, ...]:
    """The buttons under the open question; their payload is `<question number>:<code>`."""
    picks = [(option.code, option.label) for option in options(draft, place, open_.mode)]
    question = place.step
    if isinstance(question, Question) and open_.mode is Mode.ASK:
        if question.kind is Kind.CHOICES:
            picks = [(code, f"✓ {text}" if code in open_.picked else text) for code, text in picks]
            picks.append((DONE, draft.label("done")))
        if question.kind is Kind.SCALE:
            picks += [(str(n), str(n)) for n in _steps(question.scale)]
        if question.ask in draft.answers or place.path in draft.answers:
            picks.append(("keep", draft.label("keep_it")))
    if open_.misses > MISSES_BEFORE_WAYS_OUT:
        offered = {code for code, _ in picks}
        picks += [(code, draft.label(name)) for code, name in _WAYS_OUT if code not in offered]
    return tuple(Button(text, f"{open_.number}:{code}") for code, text in picks)


def scale_of(question: Question) -> tuple[int, int]:
    """Both ends of the question's scale."""
    return (question.scale.lowest, question.scale.highest) if question.scale else (1, 10)


def _by_kind(question: Question) -> tuple[tuple[str, Label], ...]:
    match question.kind:
        case Kind.YESNO:
            return (("yes", "yes"), ("no", "no"), ("?", "dont_know"))
        case Kind.CONSENT:
            return (("agree", "agree"), ("decline", "decline"))
    return ()


def _steps(scale: Scale | None) -> range:
    if scale is None or scale.highest - scale.lowest >= _LONGEST_SCALE_OF_BUTTONS:
        return range(0)
    return range(scale.lowest, scale.highest + 1)


def _own(draft: Draft, pairs: tuple[tuple[str, Label], ...]) -> tuple[Choice, ...]:
    return tuple(Choice(code, draft.label(name)) for code, name in pairs)


def _also(draft: Draft, also: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    for language in draft.languages:
        if language in also:
            return also[language]
    return ()
