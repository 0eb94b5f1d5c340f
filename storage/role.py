"""Roles that one process at a time may have on a database file. On PostgreSQL any number may share them."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.errors import Unavailable


@contextmanager
def sole_role(path: Path, role: str) -> Iterator[None]:
    """Holds the role as long as the block runs; the system lets go of it when the process dies, however it dies.

    The lock is on a file beside the database: SQLite loses its own locks when its file is closed a second time.
    Raises Unavailable, naming the process that has the role.
    """
    lock = path.resolve().with_name(f"{path.name}-{role}")
    try:
        opened = os.open(lock, os.O_CREAT | os.O_RDWR, 0o600)
    except OSError as error:
        raise Unavailable(f"{lock}: {error.strerror}: make its folder writable") from error
    try:
        _take(opened, path, role)
        yield
    finally:
        os.close(opened)


def _take(opened: int, path: Path, role: str) -> None:
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        holder = os.read(opened, 20).decode("ascii", "replace").strip()
        process = f" (process {holder})" if holder else ""
        raise Unavailable(
            f"{path}: another bluepaper {role} has it already{process}: stop that one, or use PostgreSQL for several"
        ) from error
    os.ftruncate(opened, 0)
    os.pwrite(opened, f"{os.getpid()}\n".encode("ascii"), 0)
