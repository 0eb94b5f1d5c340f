"""The databases that tests are given are real, separate, and gone when their owner is, even if it is killed."""

import os
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from storage.database import connect

OWNER = """
import time
from tests.postgres import running_postgres
with running_postgres() as url:
    print(url, flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize("attempt", range(2))
def test_each_test_has_a_database_of_its_own(database_url: str, attempt: int) -> None:
    url = make_url(database_url)
    engine = create_engine(url.set(drivername="postgresql+psycopg") if url.drivername == "postgresql" else url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE heard (text TEXT)"))
    engine.dispose()


def test_postgresql_is_new_enough(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        assert connection.info.server_version >= 15_00_00


@pytest.mark.skipif("TEST_DATABASE_URL" in os.environ, reason="the server is not ours")
def test_a_server_does_not_outlive_its_owner(postgres_url: str) -> None:
    owner = subprocess.Popen([sys.executable, "-c", OWNER], stdout=subprocess.PIPE, text=True)
    with owner:
        assert owner.stdout is not None
        folder = Path(str(make_url(owner.stdout.readline()).query["host"]))
        assert (folder / "data" / "postmaster.pid").exists()
        owner.kill()
    deadline = time.monotonic() + 20
    while folder.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not folder.exists()


@pytest.mark.parametrize("attempt", range(2))
def test_a_migrated_database_shares_no_rows(migrated_url: str, attempt: int) -> None:
    backend = connect(migrated_url)
    try:
        with backend.transaction() as connection:
            assert connection.execute("SELECT count(*) FROM message").fetchall()[0][0] == 0
            assert connection.execute("SELECT count(*) FROM alembic_version").fetchall()[0][0] == 1
            connection.execute("DELETE FROM alembic_version")
    finally:
        backend.close()
