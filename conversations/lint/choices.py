"""Problems of the choices: too few, too long for a button, or two that somebody could mean with the same words."""

import re
from collections.abc import Iterator

from conversations.authoring.playbook import Kind, Question
from conversations.authoring.problem import Problem
from conversations.lint.places import Place

LONGEST_LABEL = 30
MOST_CHOICES = 8
MOST_POSSIBLE = 20
_WITH_CHOICES = (Kind.CHOICE, Kind.CHOICES)


def choice_problems(place: Place, question: Question) -> Iterator[Problem]:
    """Everything about the choices of this question."""
    if question.kind not in _WITH_CHOICES:
        return
    count = len(question.choices)
    if count < 2:
        yield place.problem("choices", what="only one choice" if count else "no choices", mend="give at least two")
    if count > MOST_POSSIBLE:
        yield place.problem("choices", what=f"{count} choices", mend=f"at most {MOST_POSSIBLE}")
    elif count > MOST_CHOICES:
        yield place.warning("choices", what=f"{count} choices", mend=f"more than {MOST_CHOICES} are hard to take in")
    yield from _marks(place, question)
    yield from _labels(place, question)
    yield from _collisions(place, question)


def _marks(place: Place, question: Question) -> Iterator[Problem]:
    unknown = [code for code, choice in question.choices.items() if choice.unknown]
    if len(unknown) > 1:
        yield place.problem("choices", unknown[1], what="a second choice for not knowing", mend="keep one")
    for code, choice in question.choices.items():
        if choice.alone and question.kind is not Kind.CHOICES:
            yield place.problem("choices", code, "alone", what='"alone" is for kind choices', mend="leave it out")
        if code in ("yes", "no") and question.kind is Kind.CHOICE and _is_yes_no(question):
            yield place.problem("choices", what="yes and no as choices", mend="use kind: yesno")
            return


def _is_yes_no(question: Question) -> bool:
    return set(question.choices) <= {"yes", "no", "unknown", "dont_know"}


def _labels(place: Place, question: Question) -> Iterator[Problem]:
    for code, choice in question.choices.items():
        for text in choice.label.by_language.values():
            if len(text) > LONGEST_LABEL:
                what = f'the label "{text}" has {len(text)} characters'
                yield place.problem(
                    "choices", code, "label", what=what, mend=f"buttons hold {LONGEST_LABEL}; say more in the question"
                )


def _collisions(place: Place, question: Question) -> Iterator[Problem]:
    languages = {language for choice in question.choices.values() for language in choice.label.by_language}
    for language in sorted(languages):
        owner: dict[str, str] = {}
        for code, choice in question.choices.items():
            for phrase in (code.replace("_", " "), choice.label.in_((language,)), *choice.also.get(language, ())):
                plain = _plain(phrase)
                if plain.isdigit():
                    what = f'"{phrase}" is read as the number of a choice'
                    yield place.problem("choices", code, what=what, mend="write it with a word")
                if owner.setdefault(plain, code) != code:
                    what = f'"{phrase}" means both "{owner[plain]}" and "{code}"'
                    yield place.problem("choices", code, what=what, mend="take it out of one of them")


def _plain(phrase: str) -> str:
    return " ".join(re.findall(r"\w+", phrase.casefold()))
