"""Answers move to a newer playbook as its author says, and nothing is lost without a word."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.authoring.migration import Migrated, check_migration, migrate
from conversations.authoring.playbook import Playbook
from conversations.reader import read_playbook

OLD = """
playbook: sites
title: Sites
version: 1
steps:
  - {ask: agreement, kind: consent, short: agreement, text: May I?, saves: consent.questions, if_declined: Fine.}
  - {ask: offices, kind: int, short: offices, text: How many?, why: Because., used_for: [report]}
  - {ask: fax, kind: yesno, short: fax, text: A fax?, why: Because., used_for: [report]}
  - ask: growth
    kind: choice
    short: growth
    text: More people?
    why: Because.
    used_for: [report]
    choices: {more: {label: More}, less: {label: Fewer}}
  - each: office
    count: offices
    short: office
    name: What is it called?
    steps:
      - {ask: age, kind: duration, short: age, text: How old?, why: Because., used_for: [report]}
"""
NEW = (
    OLD.replace("version: 1", "version: 2")
    .replace("ask: offices", "ask: sites")
    .replace("count: offices", "count: sites")
    .replace("each: office", "each: site")
    .replace("ask: age", "ask: server_age")
    .replace("  - {ask: fax, kind: yesno, short: fax, text: A fax?, why: Because., used_for: [report]}\n", "")
    .replace("{more: {label: More}", "{grow: {label: More}")
)
SAID = """
migrate:
  1:
    rename: {offices: sites, office: site, age: server_age}
    drop: [fax]
    choices: {growth: {more: grow}}
"""
ANSWERS = {
    "agreement": "agree",
    "offices": "2",
    "offices.more": "two and a half",
    "fax": "no",
    "growth": "more",
    "office.1.name": "Harbour St",
    "office.1.age": "P4Y",
    "office.2.age": "P1Y",
}


def _playbook(source: str) -> Playbook:
    return read_playbook(source, "sites.yaml")


def _recode(answer: str, codes: Mapping[str, str]) -> str:
    return codes.get(answer, answer)


def _migrated(answers: Mapping[str, str], old: str, new: str) -> Migrated[str]:
    return migrate(answers, _playbook(old), _playbook(new), recode=_recode)


def test_answers_move_as_the_author_says() -> None:
    moved = _migrated(ANSWERS, OLD, NEW + SAID)
    assert moved.answers == {
        "agreement": "agree",
        "sites": "2",
        "sites.more": "two and a half",
        "growth": "grow",
        "site.1.name": "Harbour St",
        "site.1.server_age": "P4Y",
        "site.2.server_age": "P1Y",
    }
    assert moved.dropped == ("fax",)
    assert moved.renamed["office.2.age"] == "site.2.server_age"
    assert moved.notes == ("fax: dropped by the author of the playbook",)
    assert check_migration(_playbook(OLD), _playbook(NEW + SAID)) == ()


@pytest.mark.parametrize(
    ("new", "what", "mend"),
    [
        (NEW, 'question "offices" is gone', "rename: {offices: its new id}"),
        (NEW, 'question "fax" is gone', "drop: [fax]"),
        (NEW, 'question "age" is gone', "rename: {age: its new id}"),
        (
            NEW + SAID.replace("choices: {growth: {more: grow}}", ""),
            'choice "more" of "growth"',
            "{more: its new code}",
        ),
        (OLD.replace("offices, kind: int", "offices, kind: range"), "is not newer than 1", "write version: 2"),
        (
            OLD.replace("version: 1", "version: 2").replace("kind: yesno", "kind: int"),
            'question "fax" is of kind int now, before of kind yesno',
            "drop: [fax]",
        ),
    ],
)
def test_what_is_not_said_is_a_problem(new: str, what: str, mend: str) -> None:
    problems = check_migration(_playbook(OLD), _playbook(new))
    assert [problem for problem in problems if what in problem.what and mend in problem.mend]


def test_two_questions_cannot_become_one() -> None:
    new = NEW + SAID.replace("rename: {", "rename: {fax: growth, ").replace("drop: [fax]", "drop: []")
    problems = check_migration(_playbook(OLD), _playbook(new))
    assert '"fax" and "growth" would both be "growth"' in [problem.what for problem in problems]
    moved = _migrated({"growth": "more", "fax": "no"}, OLD, new)
    assert moved.answers == {"growth": "grow"}
    assert moved.dropped == ("fax",)


def test_another_wording_needs_no_migration() -> None:
    reworded = OLD.replace("How many?", "How many are there?")
    assert check_migration(_playbook(OLD), _playbook(reworded)) == ()
    assert _migrated(ANSWERS, OLD, reworded).answers == ANSWERS


def test_what_has_no_place_is_dropped_with_a_reason() -> None:
    moved = _migrated(ANSWERS, OLD, NEW)
    assert "offices: not asked any more" in moved.notes
    assert set(moved.answers) | set(moved.dropped) == set(ANSWERS)


@given(st.dictionaries(st.sampled_from([*ANSWERS, "office.9.name", "office.3.age.more", "gone"]), st.text(max_size=5)))
def test_every_answer_is_kept_or_named_as_dropped(answers: dict[str, str]) -> None:
    moved = _migrated(answers, OLD, NEW + SAID)
    assert len(moved.answers) + len(moved.dropped) == len(answers)
    assert len(moved.notes) == len(moved.dropped)
    assert {moved.renamed.get(path, path) for path in answers if path not in moved.dropped} == set(moved.answers)
