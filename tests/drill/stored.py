"""What a database holds, read plainly, without the code that is drilled."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from storage.database import Database
from tests.drill.cast import BEGINNING

TABLES = ("message", "fact", "journal", "conversation", "need")


@dataclass(frozen=True, slots=True)
class Said:
    """One message to be said: its place in the order of its address, and what became of it."""

    address: str
    seq: int
    status: str


@dataclass(frozen=True, slots=True)
class Stored:
    """`rows`: ids by table. `heard`: each address's inbound messages in the order of the address. `said`: by id.
    `answers`: contact -> path -> value, of the answers that count. `statuses`: contact -> status of the interview.
    """

    rows: Mapping[str, set[str]]
    heard: Mapping[str, list[str]]
    said: Mapping[str, Said]
    answers: Mapping[str, Mapping[str, str]]
    statuses: Mapping[str, str]


MESSAGES = """
SELECT address.external_id, message.seq, message.direction, message.status, message.id, message.external_id
FROM message JOIN address ON address.id = message.address_id ORDER BY message.seq
"""
ANSWERS = """
SELECT person.name, fact.path, fact.value, fact.sure, fact.active FROM fact JOIN person ON person.id = fact.person_id
WHERE NOT EXISTS (SELECT 1 FROM fact later WHERE later.supersedes = fact.id)
"""
STATUSES = """
SELECT person.name, conversation.status FROM conversation
JOIN contact ON contact.id = conversation.contact_id JOIN person ON person.id = contact.person_id
"""
QUEUED = "SELECT count(*) FROM message WHERE status IN ('pending', 'sending')"


def read_stored(database: Database) -> Stored:
    """Everything at one moment."""
    with database.work(BEGINNING) as work:

        def rows(query: str) -> list[tuple[Any, ...]]:
            found: list[tuple[Any, ...]] = work.connection.execute(query).fetchall()
            return found

        messages = rows(MESSAGES)
        heard: dict[str, list[str]] = {}
        for address, _, direction, _, _, external_id in messages:
            if direction == "heard":
                heard.setdefault(address, []).append(external_id)
        answers: dict[str, dict[str, str]] = {}
        for name, path, value, sure, active in rows(ANSWERS):
            answers.setdefault(name, {})[path] = f"{value} ({sure}{'' if active else ', inactive'})"
        return Stored(
            rows={table: {row[0] for row in rows(f"SELECT id FROM {table}")} for table in TABLES},
            heard=heard,
            said={row[4]: Said(row[0], row[1], row[3]) for row in messages if row[2] == "said"},
            answers=answers,
            statuses=dict(rows(STATUSES)),
        )


def queued(database: Database) -> int:
    """How many messages still wait to be sent."""
    with database.work(BEGINNING) as work:
        count: int = work.connection.execute(QUEUED).fetchall()[0][0]
        return count
