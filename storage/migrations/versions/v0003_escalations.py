"""Escalations, what was said not to matter, what was relayed, and who is on call, and the day."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.types import TypeEngine

from storage.columns import Instant, Words

revision = "0003"
down_revision = "0002"


def columns(kind: type[TypeEngine[Any]], names: str, *, nullable: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, kind(), nullable=nullable) for name in names.split()]


def refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}")


def partial_index(name: str, table: str, column: str, *, where: str) -> None:
    condition = sa.text(where)
    op.create_index(name, table, [column], sqlite_where=condition, postgresql_where=condition)


def upgrade() -> None:
    make_escalation()
    make_mute()
    make_relay()
    op.add_column("consultant", sa.Column("on_call", sa.String(), nullable=True))
    op.add_column("consultant", sa.Column("day_at", Instant(), nullable=True))


def make_escalation() -> None:
    op.create_table(
        "escalation",
        *columns(sa.String, "id"),
        *columns(sa.Integer, "number"),
        *columns(sa.String, "client_id contact_id address_id"),
        *columns(sa.String, "conversation_id", nullable=True),
        *columns(sa.String, "kind rule severity"),
        *columns(sa.Boolean, "sensitive"),
        *columns(sa.String, "source"),
        *columns(sa.String, "heard_id", nullable=True),
        *columns(Words, "words", nullable=True),
        *columns(sa.String, "about", nullable=True),
        *columns(Words, "told"),
        *columns(sa.String, "status"),
        *columns(sa.Integer, "version"),
        *columns(Instant, "triggered_at told_at"),
        *columns(sa.Integer, "repeated"),
        *columns(sa.String, "by", nullable=True),
        *columns(Instant, "touched_at resolved_at held_since", nullable=True),
        *columns(sa.String, "human", nullable=True),
        *columns(Instant, "due_at", nullable=True),
        sa.CheckConstraint("status IN ('triggered', 'acknowledged', 'resolved')", name="status"),
        sa.CheckConstraint("severity IN ('urgent', 'high', 'normal')", name="severity"),
        sa.CheckConstraint("source IN ('phrase', 'answer', 'silence', 'observation', 'hand')", name="source"),
        sa.ForeignKeyConstraint(
            ["client_id", "contact_id"], ["contact.client_id", "contact.id"], name="fk_escalation_client_id_contact_id"
        ),
        sa.ForeignKeyConstraint(
            ["client_id", "conversation_id"],
            ["conversation.client_id", "conversation.id"],
            name="fk_escalation_client_id_conversation_id",
        ),
        refers("escalation", "client_id", "client"),
        refers("escalation", "address_id", "address"),
        refers("escalation", "heard_id", "message"),
        *(refers("escalation", column, "consultant") for column in ("about", "by", "human")),
        sa.PrimaryKeyConstraint("id", name="pk_escalation"),
        sa.UniqueConstraint("number", name="uq_escalation_number"),
    )
    partial_index("ix_escalation_due", "escalation", "due_at", where="due_at IS NOT NULL")
    partial_index("ix_escalation_open", "escalation", "contact_id", where="status <> 'resolved'")
    partial_index("ix_escalation_held", "escalation", "address_id", where="held_since IS NOT NULL")


def make_mute() -> None:
    op.create_table(
        "mute",
        *columns(sa.String, "id"),
        *columns(sa.Integer, "number"),
        *columns(sa.String, "client_id kind rule scope escalation_id by"),
        *columns(Instant, "at"),
        *columns(sa.String, "undone_by", nullable=True),
        *columns(Instant, "undone_at", nullable=True),
        sa.CheckConstraint("scope IN ('once', 'always')", name="scope"),
        refers("mute", "client_id", "client"),
        refers("mute", "escalation_id", "escalation"),
        refers("mute", "by", "consultant"),
        refers("mute", "undone_by", "consultant"),
        sa.PrimaryKeyConstraint("id", name="pk_mute"),
        sa.UniqueConstraint("number", name="uq_mute_number"),
    )
    op.create_index("ix_mute_client_id", "mute", ["client_id"])


def make_relay() -> None:
    op.create_table(
        "relay",
        *columns(sa.String, "message_id escalation_id"),
        *columns(sa.String, "consultant_id line_id", nullable=True),
        refers("relay", "message_id", "message"),
        refers("relay", "escalation_id", "escalation"),
        refers("relay", "consultant_id", "consultant"),
        refers("relay", "line_id", "message"),
        sa.PrimaryKeyConstraint("message_id", name="pk_relay"),
    )
    op.create_index("ix_relay_escalation_id", "relay", ["escalation_id"])
    op.create_index("ix_relay_line_id", "relay", ["line_id"])
