"""What is no database of ours is refused in one line that says what and how to mend it, and is left as it was."""

import os
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from storage.database import Database, connect
from storage.errors import Conflict, SchemaError, StorageError, Unavailable
from storage.schema import upgrade
from storage.transaction import SCHEMA
from tests.postgres import fresh_database
from tests.storage.settlement import NOON, made, settle

NOBODY = 65534


def refusal(url: str) -> str:
    """The line with which the database is refused."""
    with pytest.raises(StorageError) as refused:
        Database.open(url)
    assert "\n" not in str(refused.value)
    return str(refused.value)


@contextmanager
def unprivileged() -> Iterator[None]:
    """As somebody whom permissions bind."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that anybody may enter."""
    made = Path(tempfile.mkdtemp(prefix="bluepaper-test-"))
    made.chmod(0o755)
    yield made
    made.chmod(0o755)
    shutil.rmtree(made)


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("bluepaper.db", "DATABASE_URL is no database URL: write sqlite:///bluepaper.db, or postgresql://"),
        ("", "DATABASE_URL is no database URL"),
        ("mysql://root@localhost/x", 'DATABASE_URL: "mysql" is not supported: use sqlite:///... or postgresql://'),
        ("postgresql+asyncpg://localhost/x", '"postgresql+asyncpg" is not supported'),
        ("sqlite://", "DATABASE_URL names no file: write sqlite:///bluepaper.db"),
        ("sqlite:///:memory:", "DATABASE_URL names no file"),
        ("sqlite:////no/such/folder/b.db", "there is no folder /no/such/folder: make it, or name another file"),
        ("postgresql://user:secret@127.0.0.1:1/x", "PostgreSQL at 127.0.0.1:1/x cannot be reached"),
        ("postgresql://user:secret@no-such-host.invalid/x", "start it, or mend DATABASE_URL"),
    ],
)
def test_an_address_that_leads_nowhere_is_refused(url: str, says: str) -> None:
    assert says in refusal(url)
    assert "secret" not in refusal(url)


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    assert f"this is a folder: name a file in it, such as {tmp_path}/bluepaper.db" in refusal(f"sqlite:///{tmp_path}")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"%PDF-1.7 minutes of the meeting\n" * 100, b"not a database"])
def test_another_file_is_no_database(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "minutes.pdf"
    file.write_bytes(content)
    assert "it is not a database: name another file in DATABASE_URL, or restore a backup" in refusal(
        f"sqlite:///{file}"
    )
    assert file.read_bytes() == content


def test_a_folder_that_we_may_not_write_in_is_refused(folder: Path) -> None:
    folder.chmod(0o555)
    with unprivileged():
        assert "Permission denied: make the file and its folder writable" in refusal(f"sqlite:///{folder}/b.db")


def test_a_folder_that_we_may_not_enter_is_refused(folder: Path) -> None:
    folder.chmod(0o000)
    with unprivileged():
        assert "make the file and its folder writable" in refusal(f"sqlite:///{folder}/b.db")
        assert f"there is no folder {folder}/within" in refusal(f"sqlite:///{folder}/within/b.db")


def test_a_file_in_a_folder_that_we_may_not_write_in_is_refused(folder: Path, sqlite_template: Path) -> None:
    file = Path(shutil.copy(sqlite_template, folder / "b.db"))
    file.chmod(0o666)
    folder.chmod(0o555)
    with unprivileged():
        assert "it is read-only: make the file and its folder writable" in refusal(f"sqlite:///{file}")


def test_a_file_that_we_may_only_read_is_refused(folder: Path, sqlite_template: Path) -> None:
    file = Path(shutil.copy(sqlite_template, folder / "b.db"))
    file.chmod(0o444)
    folder.chmod(0o777)
    with unprivileged():
        assert "make the file and its folder writable" in refusal(f"sqlite:///{file}")


def test_a_new_file_is_made_for_nobody_else(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path}/b.db")
    with database.work(NOON) as work:
        settle(work, "Acme")
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    database.close()
    assert modes["b.db"] == modes["b.db-wal"] == 0o600


def test_an_empty_postgresql_database_is_not_touched_before_it_is_asked_for(postgres_url: str) -> None:
    assert "the database is empty: run: bluepaper db upgrade" in refusal(postgres_url)


def execute(url: str, *statements: str) -> None:
    backend = connect(url)
    with backend.transaction() as connection:
        for statement in statements:
            connection.execute(statement)
    backend.close()


@pytest.mark.parametrize(
    ("version", "says"),
    [
        (
            "9999",
            f"newer Bluepaper (schema 9999, this one knows {SCHEMA}): install that version or restore a backup",
        ),
        ("0000", f"the database is at schema 0000, this needs {SCHEMA}: run: bluepaper db upgrade"),
    ],
)
def test_a_database_of_another_version_is_refused(migrated_url: str, version: str, says: str) -> None:
    execute(migrated_url, f"UPDATE alembic_version SET version_num = '{version}'")
    assert says in refusal(migrated_url)


def test_a_newer_database_is_not_upgraded_to_an_older_one(migrated_url: str) -> None:
    execute(migrated_url, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(SchemaError, match="newer Bluepaper"):
        upgrade(migrated_url)


@pytest.mark.parametrize("table", ["invoice", "alembic_version"])
def test_the_database_of_another_program_is_left_alone(database_url: str, table: str) -> None:
    execute(database_url, f"CREATE TABLE {table} (version_num VARCHAR(32) NOT NULL)")
    assert "the database of another program: name another one in DATABASE_URL" in refusal(database_url)
    with pytest.raises(SchemaError, match="another program"):
        upgrade(database_url)
    backend = connect(database_url)
    assert backend.tables() == {table}
    backend.close()


def test_a_healthy_database_has_no_problems(migrated_url: str) -> None:
    database = Database.open(migrated_url)
    assert database.check() == ()
    database.close()


def test_damage_is_told(tmp_path: Path, sqlite_template: Path) -> None:
    file = shutil.copy(sqlite_template, tmp_path / "b.db")
    with sqlite3.connect(file) as connection:
        connection.execute(
            "INSERT INTO contact VALUES ('c', 1, 'no client', 'no person', 'owner', NULL, NULL, '2026-01-01')"
        )
    connection.close()
    database = Database.open(f"sqlite:///{file}")
    assert set(database.check()) == {"row 1 of contact points nowhere"}
    database.close()


def settle_many(database: Database) -> None:
    with database.work(NOON) as work:
        work.connection.execute("PRAGMA max_page_count = 60")
        for number in range(1000):
            settle(work, f"Client {number}")


def test_a_full_disk_is_told_and_changes_nothing(tmp_path: Path, sqlite_template: Path) -> None:
    database = Database.open(f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'b.db')}")
    with pytest.raises(Unavailable, match="the disk is full: make room"):
        settle_many(database)
    with database.work(NOON) as work:
        assert work.clients() == ()
    assert database.check() == ()
    database.close()


def settle_wrongly(database: Database) -> None:
    with database.work(NOON) as work:
        seat = settle(work, "Acme")
        work.add_contact(made("contact"), seat.client_id, "no such person", role="owner")


def test_a_turn_that_the_rows_refuse_is_told_in_one_line(migrated_url: str) -> None:
    database = Database.open(migrated_url)
    with pytest.raises(Conflict) as refused:
        settle_wrongly(database)
    assert "\n" not in str(refused.value)
    database.close()


def settle_and_be_cut_off(database: Database, server: str) -> None:
    with database.work(NOON) as work:
        settle(work, "Acme")
        [[own]] = work.connection.execute("SELECT pg_backend_pid()").fetchall()
        with psycopg.connect(server) as connection:
            connection.execute("SELECT pg_terminate_backend(%s, 5000)", [own])


def test_a_connection_that_the_server_cut_is_replaced(postgres_url: str, postgres_template: str) -> None:
    with fresh_database(postgres_url, template=postgres_template) as url:
        database = Database.open(url)
        with pytest.raises(Unavailable, match="nothing was changed, try again"):
            settle_and_be_cut_off(database, url)
        with database.work(NOON) as work:
            assert work.clients() == ()
        database.close()
