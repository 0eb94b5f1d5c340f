"""The databases that tests are given are real, separate and gone afterwards."""

import psycopg
import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url


@pytest.mark.parametrize("attempt", range(4))
def test_a_test_gets_an_empty_database(database_url: str, attempt: int) -> None:
    url = make_url(database_url)
    engine = create_engine(url.set(drivername="postgresql+psycopg") if url.drivername == "postgresql" else url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE heard (text TEXT)"))
    engine.dispose()


def test_postgresql_is_new_enough(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        assert connection.info.server_version >= 140000
