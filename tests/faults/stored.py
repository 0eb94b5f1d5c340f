"""What a database holds, read plainly, and what it would hold had nothing gone wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from pathlib import Path
from typing import Any

from sqlalchemy import NullPool, create_engine, select

from bot.channels.port import Inbound
from bot.turn import Turn
from storage.address import address
from storage.columns import Row
from storage.database import Database
from storage.installation import Installation
from tests.faults.cast import set_up

EFFECTS = {
    "message": ("id", "address_id", "direction", "text", "buttons"),
    "fact": ("id", "path", "value", "active", "supersedes"),
    "conversation": ("id", "state", "status"),
    "escalation": ("id", "kind", "contact_id"),
    "journal": ("id", "what"),
}
"""What a turn leaves behind, whatever becomes of what it has said."""
_NUMBER = re.compile(r"E-\d+")


@dataclass(frozen=True, slots=True)
class Message:
    """A row of `message`, with the address as the platform calls it."""

    id: str
    address: str
    seq: int
    direction: str
    status: str
    external_id: str | None
    text: str
    press: str | None
    sent_at: datetime | None
    recorded_at: datetime
    client_message_id: str | None
    duplicates: int
    attempts: int


@dataclass(frozen=True, slots=True)
class Stored:
    """`messages` in the order of their addresses, `effects` by table."""

    messages: Sequence[Message]
    effects: Mapping[str, set[tuple[Any, ...]]]


def read_stored(url: str) -> Stored:
    """Everything at one moment."""
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"), poolclass=NullPool)
    tables = Row.metadata.tables
    message = tables["message"]
    columns = [message.c[name] for name in Message.__dataclass_fields__ if name != "address"]
    with engine.connect() as connection:
        found = connection.execute(
            select(address.c.external_id.label("address"), *columns)
            .join_from(message, address, address.c.id == message.c.address_id)
            .order_by(address.c.external_id, message.c.seq)
        )
        messages = [Message(**row._mapping) for row in found]
        effects = {
            name: {
                _unnumbered(row) for row in connection.execute(select(*(tables[name].c[column] for column in columns)))
            }
            for name, columns in EFFECTS.items()
        }
    engine.dispose()
    return Stored(messages, effects)


def undisturbed(stored: Stored, installation: Installation, addresses: list[str], folder: Path) -> Stored:
    """What there would be if everybody's messages had been heard once each, in the order in which they were."""
    url = f"sqlite:///{folder / 'undisturbed.db'}"
    with closing(Database.open(url)) as database:
        set_up(database, installation, addresses)
        turn = Turn(database)
        for each in sorted(stored.messages, key=attrgetter("recorded_at")):
            if each.direction == "heard":
                assert each.external_id is not None
                assert each.sent_at is not None
                heard = Inbound(installation.id, each.address, each.external_id, each.text, each.sent_at, each.press)
                turn.take(heard, each.recorded_at)
    return read_stored(url)


def _unnumbered(row: Sequence[Any]) -> tuple[Any, ...]:
    """Escalations are numbered in the order of all contacts, which is chance where two write at the same moment."""
    return tuple(_NUMBER.sub("E-", value) if isinstance(value, str) else value for value in row)
