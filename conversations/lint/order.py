"""Problems of the whole: agreement first, ids that are used once, nothing behind the end, migrations that fit."""

import re
from collections.abc import Iterator, Sequence

from conversations.authoring.playbook import End, Kind, Playbook, Question, Recap, Step
from conversations.authoring.problem import Problem
from conversations.lexicon import LEXICONS
from conversations.lint.places import Place, id_of

MOST_BEFORE_RECAP = 8
FEWEST_AROUND_CONFIDENTIAL = 4
_BRACED = re.compile(r"\{[{%].*?[}%]\}")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
RESERVED = frozenset(
    {"answer", "client", "consultant", "contact", "firm", "minutes", "more", "n", "name", "questions", "role", "today"}
)


def order_problems(playbook: Playbook, places: Sequence[Place]) -> Iterator[Problem]:
    """Everything that concerns the order of the steps and the playbook as a whole."""
    yield from _languages(playbook)
    yield from _ids(places)
    yield from _agreement(places)
    yield from _confidential(places)
    yield from _ends(playbook)
    yield from _recaps(places)
    yield from _migrations(playbook)
    yield from _unread(places)


def _languages(playbook: Playbook) -> Iterator[Problem]:
    if not playbook.languages:
        yield Problem("no language", "for example languages: [en]", ("languages",))
    for index, language in enumerate(playbook.languages):
        if language.partition("-")[0] not in LEXICONS:
            mend = f"there are words for {', '.join(sorted(LEXICONS))}"
            yield Problem(f'answers in the language "{language}" cannot be read', mend, ("languages", index))


def _ids(places: Sequence[Place]) -> Iterator[Problem]:
    seen: set[str] = set()
    for place in places:
        name = id_of(place.step)
        if name in seen:
            yield place.problem(what=f'"{name}" is already the id of an earlier step', mend="give it another one")
        if name in RESERVED:
            yield place.problem(
                what=f'"{name}" cannot be an id: it has a meaning of its own', mend=f"say more: my_{name}"
            )
        seen.add(name)


def _agreement(places: Sequence[Place]) -> Iterator[Problem]:
    first = next((place for place in places if isinstance(place.step, Question)), None)
    if first is None:
        yield Problem("there is no question", "begin with one of kind consent", ("steps",))
    elif not isinstance(first.step, Question) or first.step.kind is not Kind.CONSENT or first.loop:
        yield first.problem(
            what="the first question must ask for agreement", mend="put a question of kind consent first"
        )
    elif first.step.when or first.step.who:
        yield first.problem(what="the agreement must be asked of everybody", mend='take out "when" and "who"')


def _confidential(places: Sequence[Place]) -> Iterator[Problem]:
    questions = [place for place in places if isinstance(place.step, Question)]
    asked = [place.step for place in questions if isinstance(place.step, Question)]
    others = sum(1 for one in asked if one.sensitivity < 2 and one.kind is not Kind.CONSENT)
    agreed = next((index for index, one in enumerate(asked) if one.kind is Kind.CONSENT), len(asked))
    for index, (place, question) in enumerate(zip(questions, asked, strict=True)):
        if question.sensitivity < 2:
            continue
        if index < agreed:
            yield place.problem("sensitivity", what="a confidential question before the agreement", mend="move it down")
        if others < FEWEST_AROUND_CONFIDENTIAL:
            what = f"a confidential question among only {others} others"
            mend = f"put it into a list with at least {FEWEST_AROUND_CONFIDENTIAL} ordinary questions"
            yield place.problem("sensitivity", what=what, mend=mend)


def _ends(playbook: Playbook) -> Iterator[Problem]:
    for index, step in enumerate(playbook.steps[:-1]):
        if isinstance(step, End) and step.when is None:
            yield Problem(
                "nothing after this step is ever reached", "give it a when:, or move it down", ("steps", index)
            )
            return


def _recaps(places: Sequence[Place]) -> Iterator[Problem]:
    since = 0
    for place in places:
        if isinstance(place.step, Recap):
            since = 0
        elif isinstance(place.step, Question) and place.step.kind is not Kind.CONSENT and not place.step.when:
            since += 1
            if since == MOST_BEFORE_RECAP + 1:
                what = f"more than {MOST_BEFORE_RECAP} questions without a recap"
                yield place.warning(what=what, mend="put a recap before it")


def _migrations(playbook: Playbook) -> Iterator[Problem]:
    ids = {id_of(step) for step in playbook.walk()}
    for version, migration in playbook.migrate.items():
        path = ("migrate", str(version))
        if version >= playbook.version:
            mend = f"migrate: describes how to get from an older version to {playbook.version}"
            yield Problem(f"version {version} is not older than this one", mend, path)
        for old, new in migration.rename.items():
            if new not in ids:
                yield Problem(f'"{old}" is renamed to "{new}", which is no step', "name a step", (*path, "rename", old))
        for index, old in enumerate(migration.drop):
            if old in ids:
                yield Problem(f'"{old}" is dropped but still there', "take it out of drop:", (*path, "drop", index))
        for name in migration.choices:
            question = playbook.questions.get(name)
            if question is None or not question.choices:
                yield Problem(f'"{name}" is not a question with choices', "name one", (*path, "choices", name))


def _unread(places: Sequence[Place]) -> Iterator[Problem]:
    """Answers that only the conversation itself should read, and it does not."""
    read = {name for place in places for name in _named_by(place.step)}
    for place in places:
        step = place.step
        if not isinstance(step, Question) or step.kind is Kind.CONSENT or step.saves or step.ask in read:
            continue
        if step.used_for == ("conversation",):
            what = "the answer is for the conversation, but nothing in it reads it"
            yield place.warning("used_for", what=what, mend="say who else reads it, or leave the question out")


def _named_by(step: Step) -> Iterator[str]:
    for key in ("when", "check", "count"):
        condition = getattr(step, key, None)
        yield from condition.names if condition else ()
    for text in (getattr(step, "text", None), getattr(step, "name", None)):
        for written in text.by_language.values() if text else ():
            yield from (name for braced in _BRACED.findall(written) for name in _NAME.findall(braced))
