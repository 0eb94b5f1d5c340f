"""The floor for due work: plain sqlite3, doing the least that a program written for it alone would do."""

import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

_TABLES = """
CREATE TABLE need (id INTEGER PRIMARY KEY, contact INTEGER, kind TEXT, item TEXT, why TEXT, horizon TEXT, due TEXT);
INSERT INTO need SELECT number, number / 10, kind, item, why, horizon, next_at FROM grown.need;
CREATE INDEX need_due ON need (due);
CREATE TABLE message (id INTEGER PRIMARY KEY, contact INTEGER, text TEXT, due TEXT, status TEXT);
INSERT INTO message (contact, text, due, status) SELECT address_id, text, due_at, status FROM grown.message;
CREATE INDEX message_due ON message (due) WHERE status <> 'sent';
"""


class Plain:
    """Plain sqlite3 on a new file, with what there is in the grown one."""

    def __init__(self, path: Path, grown: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("ATTACH ? AS grown", (str(grown),))
        self._connection.executescript(_TABLES)
        self._connection.execute("DETACH grown")
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")

    def adding(self, count: int, due: datetime) -> Callable[[], None]:
        """What adds needs in one transaction."""
        rows = [(number, "ups_battery", "the battery", '["a fact"]', "2031-01-01", str(due)) for number in range(count)]

        def add() -> None:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany(
                "INSERT INTO need (contact, kind, item, why, horizon, due) VALUES (?, ?, ?, ?, ?, ?)", rows
            )
            self._connection.execute("COMMIT")

        return add

    def claim(self, count: int, now: datetime) -> None:
        """Takes the next needs that are due, and puts them off for a week."""
        self._connection.execute("BEGIN IMMEDIATE")
        due = self._connection.execute(
            "SELECT * FROM need WHERE due <= ? ORDER BY due LIMIT ?", (str(now), count)
        ).fetchall()
        later = str(now + timedelta(days=7))
        self._connection.executemany("UPDATE need SET due = ? WHERE id = ?", [(later, row[0]) for row in due])
        self._connection.execute("COMMIT")
        assert len(due) == count

    def send(self, count: int, now: datetime) -> None:
        """Claims a message and finishes it, one after the other: before and after it is sent it is on disk."""
        for _ in range(count):
            [row] = self._connection.execute(
                "UPDATE message SET status = 'sending' WHERE id = (SELECT id FROM message WHERE status <> 'sent' "
                "AND due <= ? ORDER BY due LIMIT 1) RETURNING id, contact, text",
                (str(now),),
            ).fetchall()
            self._connection.execute("UPDATE message SET status = 'sent' WHERE id = ?", (row[0],))

    def close(self) -> None:
        self._connection.close()
