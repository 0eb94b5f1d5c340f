"""Of several processes one has a role; whoever dies loses it."""

from contextlib import ExitStack

import pytest

from storage.database import Database


def test_one_of_several_leads_and_another_after_it(migrated_url: str) -> None:
    postgresql = migrated_url.startswith("postgresql")
    with ExitStack() as stack:
        first, second = (Database.open(migrated_url) for _ in range(2))
        stack.callback(first.close)
        stack.callback(second.close)
        with first.leader("listens") as one, second.leader("listens") as other, second.leader("else") as elsewhere:
            assert [one(), one(), elsewhere()] == [True, True, True]
            assert other() is not postgresql
        with second.leader("listens") as other:
            assert other()


@pytest.mark.parametrize("migrated_url", [pytest.param("postgresql", marks=pytest.mark.postgresql)], indirect=True)
def test_a_session_that_dies_gives_the_role_back(migrated_url: str) -> None:
    first, second = (Database.open(migrated_url) for _ in range(2))
    with first.leader("listens") as one, second.leader("listens") as other:
        assert [one(), other()] == [True, False]
        with second._backend.transaction() as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            )
        assert not one()
        assert other()
        assert not one()
    first.close()
    second.close()
