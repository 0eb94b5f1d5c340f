"""An open database for the tests of storage, on both engines."""

from collections.abc import Iterator

import pytest

from storage.database import Database
from tests.storage.settlement import Seat, settled


@pytest.fixture
def database(migrated_url: str) -> Iterator[Database]:
    opened = Database.open(migrated_url)
    yield opened
    opened.close()


@pytest.fixture
def seat(database: Database) -> Seat:
    return settled(database, "Acme")[0]
