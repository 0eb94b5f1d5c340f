"""The distributed database: any number of processes, on any number of machines."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Dialect, Engine, create_engine
from sqlalchemy.exc import DBAPIError

from storage.errors import Conflict, StorageError, Unavailable

# A turn must fit into the three seconds after which Slack sends a message again.
SETTINGS = {
    "timezone": "UTC",
    "default_transaction_isolation": "read\\ committed",
    "statement_timeout": "5s",
    "lock_timeout": "2s",
    "idle_in_transaction_session_timeout": "10s",
}


class PostgreSQL:
    """A pool of connections to one server."""

    def __init__(self, url: URL) -> None:
        self.where = f"{url.host or 'localhost'}:{url.port or 5432}/{url.database or ''}"
        self._engine = connect(url, SETTINGS)
        self.dialect: Dialect = self._engine.dialect
        self._errors: Any = self.dialect.loaded_dbapi

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        """A transaction that sees what is committed before each statement.

        Raises Unavailable, or Conflict where the rows refuse.
        """
        try:
            proxy = self._engine.raw_connection()
        except (DBAPIError, self._errors.Error) as error:
            raise unreachable(self.where, error) from error
        connection = proxy.driver_connection
        assert connection is not None
        try:
            yield connection
            connection.commit()
        except self._errors.IntegrityError as error:
            raise Conflict(f"{self.where}: nothing was changed, its rows refuse this: {first_line(error)}") from error
        except self._errors.Error as error:
            raise Unavailable(f"{self.where}: {first_line(error)}: nothing was changed, try again") from error
        finally:
            if connection.closed:
                proxy.invalidate()
                self._engine.dispose()
            proxy.close()

    def problems(self) -> tuple[str, ...]:
        """Nothing: PostgreSQL watches itself. Raises Unavailable if it does not answer."""
        with self.transaction() as connection:
            connection.execute("SELECT 1")
        return ()

    def tables(self) -> set[str]:
        with self.transaction() as connection:
            rows = connection.execute(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
            )
            return {row[0] for row in rows.fetchall()}

    def close(self) -> None:
        self._engine.dispose()


def connect(url: URL, settings: dict[str, str]) -> Engine:
    """An engine on psycopg. Raises StorageError if psycopg cannot be loaded."""
    options = " ".join(f"-c {name}={value}" for name, value in settings.items())
    try:
        return create_engine(
            url.set(drivername="postgresql+psycopg"),
            connect_args={"options": options, "connect_timeout": 5, "application_name": "bluepaper"},
            pool_size=5,
            max_overflow=15,
            pool_timeout=10,
        )
    except ImportError as error:
        raise StorageError(f"psycopg cannot be loaded ({error}): install bluepaper again") from error


def first_line(error: BaseException) -> str:
    return str(error).strip().partition("\n")[0]


def unreachable(where: str, error: BaseException) -> Unavailable:
    cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
    return Unavailable(f"PostgreSQL at {where} cannot be reached ({first_line(cause)}): start it, or mend DATABASE_URL")
