"""What a database holds, read plainly, without the code that is drilled."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from storage.database import Database
from tests.drill.cast import BEGINNING

TABLES = ("message", "fact", "journal", "conversation", "need", "escalation")
KEYS = {**dict.fromkeys(TABLES, "id"), "relay": "message_id", "mention": "message_id"}


@dataclass(frozen=True, slots=True)
class Said:
    """One message to be said: its place in the order of its address, what became of it, and how often it was taken to
    be sent. `cause`: the turn that it follows from, or what else does.
    """

    address: str
    seq: int
    status: str
    message_class: str
    cause: str
    attempts: int
    text: str


@dataclass(frozen=True, slots=True)
class Stored:
    """`rows`: ids by table. `heard`: each address's inbound messages in the order of the address. `said`: by id.
    `answers`: contact -> path -> value, of the answers that count. `statuses`: contact -> status of the interview.
    `alarms`, `needs`: contact -> what became of it.
    """

    rows: Mapping[str, set[str]]
    heard: Mapping[str, list[str]]
    said: Mapping[str, Said]
    answers: Mapping[str, Mapping[str, str]]
    statuses: Mapping[str, str]
    alarms: Mapping[str, str]
    needs: Mapping[str, str]


MESSAGES = """
SELECT address.external_id, message.seq, message.direction, message.status, message.id,
message.external_id, message.message_class, message.turn_id, message.attempts, message.text
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
OF_CONTACT = "JOIN contact ON contact.id = {0}.contact_id JOIN person ON person.id = contact.person_id ORDER BY {0}.id"
ALARMS = f"""
SELECT person.name, escalation.kind, escalation.status, escalation.repeated, escalation.version
FROM escalation {OF_CONTACT.format("escalation")}
"""
NEEDS = f"SELECT person.name, need.kind, need.status, need.version FROM need {OF_CONTACT.format('need')}"
LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)


def read_stored(database: Database) -> Stored:
    """Everything at one moment."""
    with database.work(BEGINNING) as work:

        def rows(query: str) -> list[tuple[Any, ...]]:
            found: list[tuple[Any, ...]] = work.connection.execute(query).fetchall()
            return found

        messages = rows(MESSAGES)
        heard: dict[str, list[str]] = {}
        for row in messages:
            if row[2] == "heard":
                heard.setdefault(row[0], []).append(row[5])
        answers: dict[str, dict[str, str]] = {}
        for name, path, value, sure, active in rows(ANSWERS):
            answers.setdefault(name, {})[path] = f"{value} ({sure}{'' if active else ', inactive'})"
        return Stored(
            rows={table: {row[0] for row in rows(f"SELECT {key} FROM {table}")} for table, key in KEYS.items()},
            heard=heard,
            said={row[4]: Said(row[0], row[1], row[3], *row[6:]) for row in messages if row[2] == "said"},
            answers=answers,
            statuses=dict(rows(STATUSES)),
            alarms=_by_name(rows(ALARMS)),
            needs=_by_name(rows(NEEDS)),
        )


def is_quiet(database: Database, now: datetime) -> bool:
    """Whether nothing waits to be sent, and nothing that was due at `now` is left to be done."""
    with database.work(now) as work:
        due = work.next_due(LONG_AGO)
        return due is None or due > now


def _by_name(rows: list[tuple[Any, ...]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, *values in rows:
        found[name] = f"{found.get(name, '')} {values}"
    return found
