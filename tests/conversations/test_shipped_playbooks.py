"""The playbooks that come along: nothing wrong with them, short enough, and every example in them is understood."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import pytest

from conversations.authoring.playbook import Kind, Playbook, Question, Role
from conversations.expression import Scope
from conversations.probe import ProbeName, probe_text
from conversations.reader import inspect_playbook, read_playbook
from conversations.reading import Choice, Context, Understood, Unknown, hear, read

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "conversations" / "playbooks"
SOURCES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.yaml"))}
PLAYBOOKS = {name: read_playbook(source, f"{name}.yaml") for name, source in SOURCES.items()}
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
QUESTIONS = {
    f"{name}-{question.ask}": question
    for name, playbook in PLAYBOOKS.items()
    for question in playbook.questions.values()
}
WITH_CHOICES = {name: question for name, question in QUESTIONS.items() if question.choices}
PAGE = (ROOT / "docs" / "playbooks.md").read_text(encoding="utf-8")


def _asked(playbook: Playbook, role: str) -> list[Question]:
    """What a person with that role is asked at least: nothing that depends on an answer, no loop."""
    steps = [step for step in playbook.steps if isinstance(step, Question) and step.when is None]
    return [question for question in steps if not question.who or role in question.who]


def test_there_are_three() -> None:
    assert list(PLAYBOOKS) == ["discovery", "machines", "roadmap"]


@pytest.mark.parametrize("name", SOURCES)
def test_nothing_is_wrong(name: str) -> None:
    inspected = inspect_playbook(SOURCES[name], name)
    assert [str(problem) for problem in inspected.problems] == []


def test_every_kind_of_question_is_in_them() -> None:
    assert {question.kind for playbook in PLAYBOOKS.values() for question in playbook.questions.values()} == set(Kind)


def test_discovery_takes_nine_taps_and_three_sentences() -> None:
    asked = _asked(PLAYBOOKS["discovery"], "owner")
    assert sum(question.kind is Kind.TEXT for question in asked) == 3
    assert sum(1 + (question.kind is Kind.CHOICES) for question in asked if question.kind is not Kind.TEXT) <= 9


@pytest.mark.parametrize("role", get_args(Role))
def test_nobody_is_asked_too_much_or_nothing(role: str) -> None:
    for playbook in PLAYBOOKS.values():
        assert 2 <= len(_asked(playbook, role)) <= 14


@pytest.mark.parametrize("name", PLAYBOOKS)
def test_confidential_questions_stand_among_others(name: str) -> None:
    asked = _asked(PLAYBOOKS[name], "owner")
    confidential = [place for place, question in enumerate(asked) if question.sensitivity == 2]
    if name == "machines":
        assert not confidential, "whoever looks after the machines is asked nothing that only the owner may know"
        return
    assert confidential[0] >= 4
    assert confidential[-1] < len(asked) - 1
    assert all(question.in_person for question in asked if question.sensitivity == 2)


def test_the_same_fact_is_asked_the_same_way_everywhere() -> None:
    known: dict[str, tuple[Kind, tuple[str, ...]]] = {}
    for playbook in PLAYBOOKS.values():
        for question in playbook.questions.values():
            way = (question.kind, tuple(question.choices))
            assert known.setdefault(question.saves or question.ask, way) == way


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS.keys())
def test_every_example_in_a_hint_is_understood(question: Question) -> None:
    hint = question.hint.in_(("en",)) if question.hint else ""
    for example in re.findall(r'"([^"]+)"', hint):
        if example in ("skip", "I don't know"):
            continue
        reading = read(question.kind, example, Context(NOW))
        assert isinstance(reading, Understood), example
        scope = Scope({"answer": reading.value}, frozenset(), NOW.date())
        assert question.check is None or question.check.holds(scope), example


@pytest.mark.parametrize("question", WITH_CHOICES.values(), ids=WITH_CHOICES.keys())
def test_every_label_and_synonym_means_its_choice(question: Question) -> None:
    choices = tuple(
        Choice(code, choice.label.in_(("en",)), choice.also.get("en", ()), choice.unknown)
        for code, choice in question.choices.items()
    )
    for choice in choices:
        for phrase in (choice.label, *choice.also):
            reading = hear(question.kind, phrase, Context(NOW, choices=choices))
            if not (choice.unknown and isinstance(reading, Unknown)):
                assert isinstance(reading, Understood), phrase
                assert reading.value in (choice.code, (choice.code,)), phrase


def test_the_documented_facts_are_those_they_save() -> None:
    documented = set(re.findall(r"^\| `((?:client|person|consent|item)\.\w+)` \|", PAGE, re.MULTILINE))
    assert {question.saves for question in QUESTIONS.values()} - {None} == documented


def test_the_example_of_the_documentation_is_a_playbook() -> None:
    example = re.search(r"```yaml\n(playbook:.*?)```", PAGE, re.DOTALL)
    assert example
    assert [str(problem) for problem in inspect_playbook(example[1], "office-move.yaml").problems] == []


def test_the_follow_ups_are_documented_word_for_word() -> None:
    documented = dict(re.findall(r"^\| `(\w+)` \| (.+\?) \|$", PAGE, re.MULTILINE))
    assert documented == {name: probe_text(name, ("en",)) for name in get_args(ProbeName)}
