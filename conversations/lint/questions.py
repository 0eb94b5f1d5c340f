"""Problems of a single question: keys that do not go with its kind, answers nobody reads."""

from collections.abc import Iterator

from conversations.authoring.playbook import Kind, Question
from conversations.authoring.problem import Problem
from conversations.lint.places import Place

LONGEST_SCALE = 11
_WITH_CHOICES = (Kind.CHOICE, Kind.CHOICES)
_CURRENCY_LETTERS = 3


def question_problems(place: Place, question: Question) -> Iterator[Problem]:
    """Everything about this question that its own keys show."""
    yield from _keys_of_kind(place, question)
    yield from _saved(place, question)
    yield from _scale(place, question)
    if question.check and not question.hint:
        yield place.problem("check", what="a check without a hint", mend="add hint: with an example of a good answer")
    if question.check and "answer" not in question.check.names:
        yield place.problem("check", what="the check does not look at the answer", mend="for example answer >= 1")
    if question.kind is not Kind.CONSENT and not question.used_for:
        yield place.problem(what="nobody reads the answer", mend="add used_for: [report], or leave the question out")
    if question.kind is Kind.CONSENT and not question.if_declined:
        yield place.problem(what="nothing is said to somebody who declines", mend="add if_declined:")
    if question.kind is Kind.DATE and question.tense is None:
        what = '"in July" is taken for the next July, never for the last'
        yield place.warning(what=what, mend="add tense: past for what has happened, tense: future for what is ahead")
    if question.kind is not Kind.CONSENT and question.why is None:
        yield place.warning(what="no why", mend="add why: in one sentence; contacts ask it")


def _keys_of_kind(place: Place, question: Question) -> Iterator[Problem]:
    kind = question.kind
    for key, given, kinds in (
        ("choices", question.choices, _WITH_CHOICES),
        ("other", question.other, _WITH_CHOICES),
        ("scale", question.scale, (Kind.SCALE,)),
        ("currency", question.currency, (Kind.MONEY,)),
        ("tense", question.tense, (Kind.DATE, Kind.TEXT)),
        ("probe", question.probe, (Kind.TEXT,)),
        ("if_declined", question.if_declined, (Kind.CONSENT,)),
    ):
        if given and kind not in kinds:
            what = f'"{key}" does not go with kind {kind}'
            yield place.problem(key, what=what, mend=f"it goes with {' and '.join(kinds)}")
    if question.currency is not None and not _is_currency(question.currency):
        yield place.problem(
            "currency", what=f'"{question.currency}" is no currency', mend="three letters: USD, EUR, GBP"
        )


def _is_currency(code: str) -> bool:
    return len(code) == _CURRENCY_LETTERS and code.isascii() and code.isalpha() and code.isupper()


def _saved(place: Place, question: Question) -> Iterator[Problem]:
    if question.saves is None:
        if question.ask_again:
            yield place.problem("ask_again", what="an answer that is not saved is always asked", mend="add saves:")
        if question.kind is Kind.CONSENT:
            yield place.warning(what="the consent is not saved", mend="add saves: consent.questions")
        return
    owner = question.saves.partition(".")[0]
    if (owner == "consent") is not (question.kind is Kind.CONSENT):
        what = f'a question of kind {question.kind} cannot save "{question.saves}"'
        yield place.problem("saves", what=what, mend="consents, and only they, are saved as consent.something")
    if (owner == "item") is not (place.loop is not None):
        mend = "inside a loop write item.something" if place.loop else "item. is for questions inside a loop"
        yield place.problem("saves", what=f'"{question.saves}" cannot be saved here', mend=mend)


def _scale(place: Place, question: Question) -> Iterator[Problem]:
    scale = question.scale
    if question.kind is Kind.SCALE and scale is None:
        yield place.problem(what="the ends of the scale are not said", mend="add scale: with low: and high:")
    if scale and not scale.lowest < scale.highest < scale.lowest + LONGEST_SCALE:
        what = f"a scale from {scale.lowest} to {scale.highest}"
        yield place.problem("scale", what=what, mend=f"at most {LONGEST_SCALE} steps, the lowest first: 1 to 5")
