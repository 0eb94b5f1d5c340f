"""What was not understood: a hint with an example, twice, then ways out, twice, then it is left to a person; or another
look at an earlier question.
"""

from __future__ import annotations

from collections.abc import Mapping

from conversations.authoring.playbook import Kind, Question
from conversations.interview.agenda import Place
from conversations.interview.asking import ask, put, tell
from conversations.interview.draft import Draft
from conversations.interview.event import HumanRequested
from conversations.interview.options import MISSES_BEFORE_WAYS_OUT, WAYS_OUT, go_on_button, scale_of
from conversations.interview.phrases import nods
from conversations.interview.recap import example
from conversations.interview.state import Aside, Mode, Sure
from conversations.reading import Context, Unclear, Understood, Why, read
from conversations.wording import Sentence

_HINTS: Mapping[Kind, Sentence] = {
    Kind.TEXT: "hint_text",
    Kind.PERSON: "hint_person",
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
_UNCLEAR: Mapping[Why, Sentence] = {
    "several_numbers": "unclear_several",
    "ambiguous": "unclear_ambiguous",
    "too_long": "unclear_long",
}
_MANY_WORDS = 4
"""So many words that are no answer may tell something else: a person sees them."""


def miss(draft: Draft, place: Place, what: str) -> None:
    """Asks again and says first `what` was not clear: with a hint, twice; then with ways out, twice."""
    misses = draft.open.misses + 1 if draft.open else 1
    draft.reopen(misses=misses, missed=draft.heard)
    if misses > MISSES_BEFORE_WAYS_OUT + WAYS_OUT:
        return _leave_it(draft)
    before = place.step is draft.agenda.agreement
    if before and what == draft.sentence("unclear"):
        what = draft.sentence("unclear_before")
    elif len(draft.words.split()) >= _MANY_WORDS and what == draft.sentence("unclear"):
        draft.events.append(HumanRequested("beside", draft.heard))
        what = draft.sentence("unclear_kept")
    if misses > MISSES_BEFORE_WAYS_OUT:
        draft.lead.append(draft.sentence("ways_out" if draft.skippable(place) else "ways_out_needed"))
    elif _is_nod(draft, place):
        agree, decline = draft.label("agree"), draft.label("decline")
        draft.lead.append(draft.sentence("consent_plain", agree=agree, decline=decline))
    else:
        draft.lead.append(f"{what} {hint(draft, place, first=misses == 1)}".strip())
    put(draft)


def _leave_it(draft: Draft) -> None:
    """The ways out were offered often enough: a person is told, and nothing is asked until the contact goes on."""
    draft.events.append(HumanRequested("not_understood", draft.heard))
    draft.reopen(aside=Aside.HUMAN, misses=0)
    draft.say(draft.sentence("left_open"), go_on_button(draft))


def _is_nod(draft: Draft, place: Place) -> bool:
    """An "ok" where only a plain agreement counts: it was understood, and is not enough."""
    question = place.step
    if not isinstance(question, Question) or question.kind is not Kind.CONSENT:
        return False
    answer = read("yesno", draft.words, Context(now=draft.now, language=draft.language))
    return nods(draft.words, draft.language) or (isinstance(answer, Understood) and answer.value == "yes")


def what_was_unclear(draft: Draft, reading: Unclear) -> str:
    """In words what kept us from understanding."""
    return draft.sentence(_UNCLEAR.get(reading.why, "unclear"))


def hint(draft: Draft, place: Place, *, first: bool = True) -> str:
    """How an answer may look: the author's words first, then the general ones for the kind."""
    question = place.step
    if not isinstance(question, Question):
        shown = example(draft)
        return draft.sentence("hint_recap", example=shown) if shown else ""
    if question.hint is not None and first:
        return draft.written(question.hint, place)
    low, high = scale_of(question)
    return draft.sentence(
        _HINTS[question.kind], low=low, high=high, agree=draft.label("agree"), decline=draft.label("decline")
    )


def look_again(draft: Draft, place: Place, what: str) -> None:
    """A correction that was not understood: the earlier question is asked again; when all is over, we say how."""
    if draft.over:
        draft.lead.append(f"{what} {hint(draft, place)}")
        draft.lead.append(draft.sentence("which_earlier", example=f"{draft.short(place)}: …"))
        return tell(draft)
    draft.lead.append(draft.sentence("earlier_unclear", short=draft.short(place)))
    reconsider(draft, place)


def reconsider(draft: Draft, place: Place) -> None:
    """Asks a question again whose answer is to change; the old one is shown."""
    answer = draft.answers.get(place.path)
    if answer is not None and isinstance(place.step, Question):
        left_out = answer.sure is Sure.SKIPPED
        said = draft.sentence("back_to", value=draft.value(place.step, answer))
        draft.lead.append(draft.sentence("back_to_left_out") if left_out else said)
    ask(draft, place, Mode.ASK)
