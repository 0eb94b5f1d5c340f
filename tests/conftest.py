"""What every test may ask for: a database of its own, on each of the two engines."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from sqlalchemy.engine import make_url

from storage.schema import upgrade
from tests.postgres import PostgresUnavailable, Server, fresh_database, reserved_server

# A busy machine is no counterexample. Under CI hypothesis derandomizes by itself.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

ENGINES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)]
POSTGRES = pytest.StashKey[Server]()


def pytest_configure(config: pytest.Config) -> None:
    if worker := getattr(config, "workerinput", None):
        config.stash[POSTGRES] = Server(Path(worker["postgres"]))
    else:
        stack = ExitStack()
        config.stash[POSTGRES] = stack.enter_context(reserved_server())
        config.add_cleanup(stack.close)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a new xdist worker where the one PostgreSQL of the run is."""
    node.workerinput["postgres"] = str(node.config.stash[POSTGRES].folder)


@pytest.fixture(scope="session")
def postgres_url(pytestconfig: pytest.Config) -> str:
    """The address of a PostgreSQL server in which databases may be made; without one, skipped (a failure under CI)."""
    try:
        return os.environ.get("TEST_DATABASE_URL") or pytestconfig.stash[POSTGRES].start()
    except PostgresUnavailable as reason:
        if os.environ.get("CI"):
            pytest.fail(str(reason), pytrace=False)
        pytest.skip(str(reason))


@pytest.fixture(params=ENGINES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database of this test's own; a test that asks for it runs once on each engine."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'bluepaper.db'}"
    else:
        with fresh_database(request.getfixturevalue("postgres_url")) as url:
            yield url


@pytest.fixture(params=ENGINES)
def migrated_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """As `database_url`, with all tables in it: a copy, much faster than migrating anew."""
    if request.param == "sqlite":
        yield f"sqlite:///{shutil.copy(request.getfixturevalue('sqlite_template'), tmp_path)}"
    else:
        template = request.getfixturevalue("postgres_template")
        with fresh_database(request.getfixturevalue("postgres_url"), template=template) as url:
            yield url


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database file without a row, to be copied."""
    path = tmp_path_factory.mktemp("template") / "bluepaper.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> Iterator[str]:
    """The name of a migrated database without a row, to be copied."""
    with fresh_database(postgres_url) as url:
        upgrade(url)
        yield str(make_url(url).database)


@pytest.fixture
def fresh_sqlite(sqlite_template: Path, tmp_path: Path) -> Callable[[], str]:
    """Addresses of new SQLite databases with all tables in them, as many as are asked for."""
    numbers = count()
    return lambda: f"sqlite:///{shutil.copy(sqlite_template, tmp_path / f'{next(numbers)}.db')}"


@pytest.fixture
def sqlite_url(fresh_sqlite: Callable[[], str]) -> str:
    """As `migrated_url`, on SQLite only: for large tables of stories in which the engine makes no difference."""
    return fresh_sqlite()
