"""The command line on a database of the test's own, and a firm at work, made once and copied for each test."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from tests.bot.command_line import CommandLine
from tests.bot.orders_world import World
from tests.conftest import ENGINES
from tests.postgres import fresh_database


@pytest.fixture
def bluepaper(migrated_url: str) -> CommandLine:
    """`bluepaper` on an empty database, on each of the two engines."""
    return CommandLine(migrated_url)


@pytest.fixture(params=["slack", "telegram"])
def platform(request: pytest.FixtureRequest) -> str:
    """Each platform, by the name of its channel."""
    return str(request.param)


@pytest.fixture(scope="session")
def settled(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The firm of tests/bot/orders_world.py in a SQLite file, made once and to be copied; beside it the time there."""
    path = Path(shutil.copy(sqlite_template, tmp_path_factory.mktemp("settled") / "world.db"))
    with World(f"sqlite:///{path}") as world:
        world.settle()
        path.with_suffix(".now").write_text(world.now.isoformat())
    return path


@pytest.fixture(scope="session")
def settled_postgres(postgres_url: str, postgres_template: str) -> Iterator[str]:
    """The same on PostgreSQL: the name of a database to be copied."""
    with fresh_database(postgres_url, template=postgres_template) as url:
        with World(url) as world:
            world.settle()
        yield str(make_url(url).database)


@pytest.fixture
def world(settled: Path, tmp_path: Path) -> Iterator[World]:
    """That firm for this test alone, on SQLite."""
    with _opened(f"sqlite:///{shutil.copy(settled, tmp_path)}", settled) as found:
        yield found


@pytest.fixture(params=ENGINES)
def each_world(request: pytest.FixtureRequest, settled: Path, tmp_path: Path) -> Iterator[World]:
    """The same on each engine."""
    if request.param == "sqlite":
        with _opened(f"sqlite:///{shutil.copy(settled, tmp_path)}", settled) as found:
            yield found
        return
    template = request.getfixturevalue("settled_postgres")
    with (
        fresh_database(request.getfixturevalue("postgres_url"), template=template) as url,
        _opened(url, settled) as found,
    ):
        yield found


def _opened(url: str, settled: Path) -> World:
    """The world as it was left."""
    found = World(url, datetime.fromisoformat(settled.with_suffix(".now").read_text()))
    found.started = 1000  # its ids are none of those that were made before
    return found
