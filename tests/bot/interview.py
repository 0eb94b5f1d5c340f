"""A short interview on a stage, and looking at messages more closely than a person can."""

from datetime import datetime
from typing import Any

from bot.channels.port import Inbound
from bot.interview.applying import Applying
from bot.interview.opening import Opening, begin
from conversations.authoring.playbook import Playbook
from conversations.reader import read_playbook
from storage.address import Address
from storage.contact import Contact
from storage.message import Message
from tests.stage import MONDAY, PLATFORM, Stage, made

_SHORT = """
playbook: {name}
title: A short interview
version: 1
minutes: 1
expires_after: 30 days
steps:
  - ask: agreed
    kind: consent
    text: "May I ask about {name}?"
    short: Agreement
    if_declined: That is fine.
    saves: consent.{name}
    used_for: [conversation]
  - ask: sites
    kind: int
    text: "How many {name} do you have?"
    short: Sites
    used_for: [roadmap]
  - say: done
    text: "That was all about {name}."
"""


def short(name: str = "offices") -> Playbook:
    """An agreement and one number."""
    return read_playbook(_SHORT.format(name=name), f"{name}.yaml")


def begun(stage: Stage, contact: Contact, playbook: Playbook | None = None) -> str:
    """A conversation that is begun while nobody sends anything; its id."""
    chosen = playbook or short()
    with stage.database.work(stage.now) as work:
        opening = Opening(contact, work.address(PLATFORM.id, contact.name).id, chosen)
        turn_id = made(f"begin {chosen.playbook} {contact.name} {stage.now}")
        return begin(Applying(work, turn_id, stage.now, "opening"), opening, stage.shelf)


def heard(name: str, text: str, message_id: str = "m1", *, at: datetime = MONDAY) -> Inbound:
    """What a platform delivers."""
    return Inbound(PLATFORM.id, name, message_id, text, at)


def address(stage: Stage, name: str) -> Address:
    """The address of the same name."""
    with stage.database.work(stage.now) as work:
        return work.address(PLATFORM.id, name)


def transcript(stage: Stage, name: str) -> tuple[Message, ...]:
    """All that was heard and said there."""
    with stage.database.work(stage.now) as work:
        return work.transcript(work.address(PLATFORM.id, name).id)


def said(stage: Stage, name: str) -> list[Message]:
    """All that was to be said there, whatever became of it."""
    return [message for message in transcript(stage, name) if message.direction == "said"]


def held_until(stage: Stage, message_id: str) -> datetime | None:
    """Until when, by the database's clock, nobody else takes the message; None if anybody may."""
    with stage.database.work(stage.now) as work:
        rows: list[tuple[str, Any]] = work.connection.execute("SELECT id, lease_until FROM message").fetchall()
    until = dict(rows)[message_id]
    return datetime.fromisoformat(until) if isinstance(until, str) else until


def lease_now(stage: Stage) -> datetime:
    """The database's clock."""
    with stage.database.work(stage.now) as work:
        return work.lease_now()


def end_all_leases(stage: Stage) -> None:
    """As if so much time had passed that every lease and every pause is over."""
    with stage.database.work(stage.now) as work:
        work.connection.execute(
            "UPDATE message SET lease_until = '2001-01-01 00:00:00.000000+00:00' WHERE lease_until IS NOT NULL"
        )
        work.connection.execute("UPDATE address SET paced_until = NULL")
