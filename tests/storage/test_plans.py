"""Whatever is asked in a turn, a claim or a tick is found by an index, never by reading a table from end to end."""

from pathlib import Path

import pytest

from storage import answer, claim, conversation, fact, message, need, pause, place, playbook, reminding, unasked
from storage.database import Database
from storage.statement import Statement
from tests.storage.settlement import NOON

LARGE = {"message", "fact", "address", "conversation", "person", "contact", "need", "mention"}
FOR_PEOPLE = {(message, "RETIRE"), (answer, "ALL"), (need, "LIST"), (need, "WANTED"), (unasked, "OF_DAY")}
"""Statements that no turn and no tick runs."""
ASKED_OFTEN = {
    f"{module.__name__}.{name}": statement
    for module in (claim, conversation, fact, message, place, playbook, answer, need, pause, reminding, unasked)
    for name, statement in vars(module).items()
    if isinstance(statement, Statement) and (module, name) not in FOR_PEOPLE
}


def plan(sqlite_template: Path, statement: Statement) -> list[str]:
    database = Database.open(f"sqlite:///{sqlite_template}")
    with database.work(NOON) as work:
        prepared = statement.prepared(work.dialect)
        rows = work.connection.execute(f"EXPLAIN QUERY PLAN {prepared.sql}", [None] * len(prepared.names)).fetchall()
    database.close()
    return [row[3] for row in rows]


@pytest.mark.parametrize("name", ASKED_OFTEN)
def test_a_statement_reads_no_large_table_from_end_to_end(sqlite_template: Path, name: str) -> None:
    steps = [step.split() for step in plan(sqlite_template, ASKED_OFTEN[name])]
    assert not {words[1] for words in steps if words[0] == "SCAN" and "INDEX" not in words} & LARGE


@pytest.mark.parametrize("statement", [claim.HEADS, claim.TAKE, message.DROP_PENDING])
def test_what_is_to_be_said_is_not_looked_for_in_the_whole_history(sqlite_template: Path, statement: Statement) -> None:
    steps = [step for step in plan(sqlite_template, statement) if step.split()[1] in {"message", "ahead"}]
    assert steps
    assert all("ix_message_unsaid" in step for step in steps)
