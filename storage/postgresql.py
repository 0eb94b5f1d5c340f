"""The distributed database: any number of processes, on any number of machines."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Dialect, Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import PoolProxiedConnection

from storage.errors import Conflict, StorageError, Unavailable

# A turn must fit into the three seconds after which Slack sends a message again.
SETTINGS = {
    "timezone": "UTC",
    "default_transaction_isolation": "read\\ committed",
    "statement_timeout": "5s",
    "lock_timeout": "2s",
    "idle_in_transaction_session_timeout": "10s",
}


TRY = "SELECT pg_try_advisory_lock(hashtextextended(%(role)s, 0))"
HAS_IT = "SELECT true"


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

    @contextmanager
    def leader(self, name: str) -> Iterator[Callable[[], bool]]:
        """Asks whether we are the one of all processes that has this role; the server lets go of it when our session
        ends, however it ends.
        """
        session = Session(self._engine, self._errors.Error, f"bluepaper {name}")
        try:
            yield session.leads
        finally:
            session.close()

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


class Session:
    """A connection of our own, and what it has locked."""

    def __init__(self, engine: Engine, errors: type[Exception], role: str) -> None:
        self._engine = engine
        self._errors = (DBAPIError, errors)
        self._role = role
        self._proxy: PoolProxiedConnection | None = None
        self._has_it = False

    def leads(self) -> bool:
        """Whether we have the role: tries to get it, and looks whether the session still lives."""
        try:
            connection = self._opened().driver_connection
            assert connection is not None
            row = connection.execute(HAS_IT if self._has_it else TRY, {"role": self._role}).fetchone()
        except self._errors:
            self.close()
            return False
        self._has_it = bool(row[0])
        return self._has_it

    def close(self) -> None:
        """Gives the role back, with the session."""
        if self._proxy is not None:
            self._proxy.detach()
            self._proxy.close()
        self._proxy, self._has_it = None, False

    def _opened(self) -> PoolProxiedConnection:
        if self._proxy is None:
            self._proxy = self._engine.raw_connection()
            assert self._proxy.driver_connection is not None
            self._proxy.driver_connection.autocommit = True
        return self._proxy


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
