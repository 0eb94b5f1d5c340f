"""The floor: plain sqlite3 doing the least that a durable turn can be, one transaction of one read and two writes."""

import json
import sqlite3
import sys

from bench.measured import Watch, slices


def main(path: str, contacts: int) -> None:
    """As many turns as ours, for as many contacts, round robin."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE conversation (contact INTEGER PRIMARY KEY, state TEXT)")
    connection.execute("CREATE TABLE answer (id INTEGER PRIMARY KEY, contact INTEGER, value TEXT)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO conversation VALUES (?, '{}')", [(number,) for number in range(contacts)])
    connection.execute("COMMIT")
    watch = Watch()
    for number in slices():
        with watch.slice():
            for contact in range(contacts):
                with watch.turn():
                    _turn(connection, contact, number)
    connection.close()
    watch.tell()


def _turn(connection: sqlite3.Connection, contact: int, number: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    [state] = connection.execute("SELECT state FROM conversation WHERE contact = ?", (contact,)).fetchone()
    answers = json.loads(state)
    answers[f"question {number}"] = f"answer {number}"
    connection.execute("UPDATE conversation SET state = ? WHERE contact = ?", (json.dumps(answers), contact))
    connection.execute("INSERT INTO answer (contact, value) VALUES (?, ?)", (contact, f"answer {number}"))
    connection.execute("COMMIT")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
