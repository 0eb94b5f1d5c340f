"""The tables are made by migrations, are what the models say, and are made once."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, Inspector, create_engine, inspect

from storage.acceptable import parse
from storage.columns import Row
from storage.database import Database
from storage.schema import MIGRATIONS, upgrade
from storage.transaction import SCHEMA
from tests.storage.settlement import NOON


def test_an_empty_database_is_brought_to_what_the_models_say(database_url: str) -> None:
    assert upgrade(database_url) == (None, SCHEMA)
    engine = create_engine(parse(database_url))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Row.metadata) == []
    engine.dispose()


@pytest.fixture
def inspector(migrated_url: str) -> Iterator[Inspector]:
    engine = create_engine(parse(migrated_url))
    yield inspect(engine)
    engine.dispose()


# Alembic compares neither checks nor the conditions of indexes.


def test_checks_are_what_the_models_say(inspector: Inspector) -> None:
    for table in Row.metadata.sorted_tables:
        named = {check.name for check in table.constraints if isinstance(check, CheckConstraint)}
        assert {check["name"] for check in inspector.get_check_constraints(table.name)} == named


def test_partial_indexes_are_what_the_models_say(inspector: Inspector) -> None:
    for table in Row.metadata.sorted_tables:
        found = {
            index["name"]: names_in(index.get("dialect_options", {}).get(f"{inspector.dialect.name}_where"))
            for index in inspector.get_indexes(table.name)
            if not index.get("duplicates_constraint")
        }
        assert found == {index.name: names_in(index.dialect_options["sqlite"]["where"]) for index in table.indexes}


def names_in(condition: object) -> list[str]:
    """The columns and values that a condition speaks of: each database writes the rest in its own way."""
    return re.findall(r"\b[a-z_]+\b", re.sub(r"::[a-z ]+", "", "" if condition is None else str(condition)))


def test_the_program_knows_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_heads() == [SCHEMA]


def test_an_upgraded_database_is_upgraded_no_further(migrated_url: str) -> None:
    assert upgrade(migrated_url) == (SCHEMA, SCHEMA)


def test_upgrades_at_the_same_time_are_one_upgrade(database_url: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: upgrade(database_url), range(4)))
    assert sorted(results, key=str) == [(SCHEMA, SCHEMA)] * 3 + [(None, SCHEMA)]


def test_a_new_file_opened_by_several_at_once_is_made_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/new.db"
    with ThreadPoolExecutor(4) as pool:
        opened = list(pool.map(lambda _: Database.open(url), range(4)))
    for database in opened:
        with database.work(NOON) as work:
            assert work.firm().name
        database.close()


@pytest.mark.parametrize("folder", ["100 % Acme", "Müller & Co"])
def test_a_folder_may_have_any_name(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    for _ in ("made", "opened again"):
        database = Database.open(f"sqlite:///{tmp_path}/{folder}/b.db")
        with database.work(NOON) as work:
            assert work.firm().name
        database.close()
    assert [path.name for path in tmp_path.iterdir()] == [folder]
    assert (tmp_path / folder / "b.db").is_file()
