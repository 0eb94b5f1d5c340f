"""The questions that are asked for what a rule lacks: one for each fact, as they were written."""

import pytest

from bot.interview.opening_planned import bank
from conversations.lint import lint
from conversations.need.outcome import Unknown
from tests.conversations.needs import CATALOGUE


@pytest.mark.parametrize("kind", CATALOGUE.kinds)
def test_every_fact_that_a_rule_reads_can_be_asked(kind: str) -> None:
    assert [key for key in CATALOGUE.kinds[kind].reads if bank().question(key) is None] == []


@pytest.mark.parametrize("kind", CATALOGUE.kinds)
def test_what_is_asked_for_a_kind_would_pass_as_a_playbook(kind: str) -> None:
    reads = CATALOGUE.kinds[kind].reads
    for key in reads:
        others = [other for other in ("client.servers", "client.backup_tried") if other != key]
        playbook = bank().playbook([Unknown(one, "", (kind,)) for one in (key, *others)], reads, 2)
        assert playbook is not None
        assert [problem.what for problem in lint(playbook) if "confidential" not in problem.what] == []
        [question] = [one for one in playbook.questions.values() if one.saves == key]
        written = bank().question(key)
        assert written is not None
        assert (question.text, question.why, question.hint) == (written.text, written.why, written.hint)
