"""Whatever is asked in a turn, a claim or a tick is found by an index, never by reading a table from end to end."""

from pathlib import Path

import pytest

from storage import answer, claim, conversation, fact, message, place, playbook
from storage.database import Database
from storage.statement import Statement
from tests.storage.settlement import NOON

LARGE = {"message", "fact", "address", "conversation", "person", "contact"}
ASKED_OFTEN = {
    f"{module.__name__}.{name}": statement
    for module in (claim, conversation, fact, message, place, playbook, answer)
    for name, statement in vars(module).items()
    if isinstance(statement, Statement) and (module, name) not in {(message, "RETIRE"), (answer, "ALL")}
}


@pytest.mark.parametrize("name", ASKED_OFTEN)
def test_a_statement_reads_no_large_table_from_end_to_end(sqlite_template: Path, name: str) -> None:
    database = Database.open(f"sqlite:///{sqlite_template}")
    with database.work(NOON) as work:
        prepared = ASKED_OFTEN[name].prepared(work.dialect)
        plan = work.connection.execute(f"EXPLAIN QUERY PLAN {prepared.sql}", [None] * len(prepared.names)).fetchall()
    database.close()
    steps = [row[3].split() for row in plan]
    scanned = {words[1] for words in steps if words[0] == "SCAN" and "INDEX" not in words}
    assert not scanned & LARGE
