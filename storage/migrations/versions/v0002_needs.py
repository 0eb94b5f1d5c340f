"""Needs and their mentions, pauses, reminders of an open question, and the tap before anything unasked is said."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.types import TypeEngine

from storage.columns import Instant, Words

revision = "0002"
down_revision = "0001"


def columns(kind: type[TypeEngine[Any]], names: str, *, nullable: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, kind(), nullable=nullable) for name in names.split()]


def partial_index(name: str, table: str, columns: list[str], *, where: str) -> None:
    condition = sa.text(where)
    op.create_index(name, table, columns, sqlite_where=condition, postgresql_where=condition)


def upgrade() -> None:
    make_need()
    make_mention()
    make_pause()
    op.add_column("client", sa.Column("automatic", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("firm", sa.Column("cap_a_day", sa.Integer(), nullable=False, server_default=sa.text("10")))
    op.add_column("conversation", sa.Column("remind_at", Instant(), nullable=True))
    for name in ("reminded", "reminded_version"):
        op.add_column("conversation", sa.Column(name, sa.Integer(), nullable=False, server_default=sa.text("0")))
    partial_index("ix_conversation_remind", "conversation", ["remind_at"], where="remind_at IS NOT NULL")
    unasked = "message_class IN ('reminder', 'opening', 'nudge')"
    partial_index("ix_message_unasked", "message", ["address_id", "due_at"], where=unasked)
    partial_index("ix_message_unasked_due", "message", ["due_at"], where=unasked)


def make_need() -> None:
    op.create_table(
        "need",
        *columns(sa.String, "id"),
        *columns(sa.Integer, "number"),
        *columns(sa.String, "client_id contact_id kind"),
        *columns(Words, "item product"),
        *columns(sa.String, "status"),
        *columns(Words, "why"),
        *columns(sa.Integer, "cost_low cost_high"),
        *columns(sa.String, "cost_currency"),
        *columns(Words, "cost_source"),
        *columns(sa.String, "horizon parked_until", nullable=True),
        *columns(sa.Integer, "sensitivity"),
        *columns(Instant, "planted_at"),
        *columns(Words, "planted_by"),
        *columns(Instant, "closed_at next_at", nullable=True),
        *columns(sa.String, "rule lifecycle"),
        *columns(sa.Integer, "version"),
        sa.CheckConstraint(
            "status IN ('planted', 'acknowledged', 'wanted', 'planned', 'met', 'declined', 'parked')", name="status"
        ),
        sa.CheckConstraint("sensitivity BETWEEN 0 AND 2", name="sensitivity"),
        sa.ForeignKeyConstraint(
            ["client_id", "contact_id"], ["contact.client_id", "contact.id"], name="fk_need_client_id_contact_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_need"),
        sa.UniqueConstraint("client_id", "id", name="uq_need_client_id_id"),
        sa.UniqueConstraint("number", name="uq_need_number"),
    )
    op.create_index("ix_need_contact_id", "need", ["contact_id"])
    partial_index("ix_need_due", "need", ["next_at"], where="next_at IS NOT NULL")


def make_mention() -> None:
    op.create_table(
        "mention",
        *columns(sa.String, "message_id client_id need_id stage words"),
        *columns(Instant, "at"),
        *columns(sa.String, "reply", nullable=True),
        *columns(Instant, "replied_at", nullable=True),
        sa.CheckConstraint("reply IN ('know', 'talk', 'not_now', 'more', 'never')", name="reply"),
        sa.ForeignKeyConstraint(
            ["client_id", "need_id"], ["need.client_id", "need.id"], name="fk_mention_client_id_need_id"
        ),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name="fk_mention_message_id"),
        sa.PrimaryKeyConstraint("message_id", name="pk_mention"),
    )
    op.create_index("ix_mention_need_id_at", "mention", ["need_id", "at"])


def make_pause() -> None:
    op.create_table(
        "pause",
        *columns(sa.String, "id whom"),
        *columns(sa.String, "client_id contact_id", nullable=True),
        *columns(Instant, "since"),
        *columns(Instant, "until", nullable=True),
        *columns(Words, "by"),
        *columns(Words, "why", nullable=True),
        *columns(Instant, "resumed_at", nullable=True),
        sa.CheckConstraint("whom IN ('contact', 'client', 'firm')", name="whom"),
        sa.CheckConstraint("(whom = 'firm') = (client_id IS NULL)", name="client"),
        sa.CheckConstraint("(whom = 'contact') = (contact_id IS NOT NULL)", name="contact"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_pause_client_id"),
        sa.ForeignKeyConstraint(
            ["client_id", "contact_id"], ["contact.client_id", "contact.id"], name="fk_pause_client_id_contact_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_pause"),
    )
    partial_index("ix_pause_open", "pause", ["whom"], where="resumed_at IS NULL")
