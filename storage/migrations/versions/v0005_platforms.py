"""What platforms need: invitations, how fast may be written where, threads, attachments, and what was set aside."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Instant, Words

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("message", sa.Column("attachments", Words(), nullable=True))
    op.add_column("message", sa.Column("escalation_id", sa.String(), nullable=True))
    op.add_column("message", sa.Column("spoken_by", sa.String(), nullable=True))
    op.add_column("message", sa.Column("thread", sa.String(), nullable=True))
    op.add_column("message", sa.Column("changes", sa.String(), nullable=True))
    op.add_column("address", sa.Column("called", Words(), nullable=True))
    op.add_column("address", sa.Column("paced_until", Instant(), nullable=True))
    op.add_column("address", sa.Column("tries", sa.Integer(), nullable=False, server_default=sa.text("0")))
    op.add_column("address", sa.Column("tried_at", Instant(), nullable=True))
    op.add_column("installation", sa.Column("paced_until", Instant(), nullable=True))
    op.add_column("client", sa.Column("room_id", sa.String(), nullable=True))
    make_threads()
    make_invitation()
    make_parked()
    make_visit()


def make_threads() -> None:
    below = sa.text("escalation_id IS NOT NULL")
    op.create_index("ix_message_escalation", "message", ["escalation_id"], sqlite_where=below, postgresql_where=below)
    op.create_index(
        "ix_message_thread", "message", ["address_id", "external_id"], sqlite_where=below, postgresql_where=below
    )


def make_invitation() -> None:
    op.create_table(
        "invitation",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("client_id", sa.String(), nullable=False),
        sa.Column("contact_id", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("playbook", sa.String(), nullable=False),
        sa.Column("by", Words(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("expires_at", Instant(), nullable=False),
        sa.Column("opened_at", Instant(), nullable=True),
        sa.Column("address_id", sa.String(), nullable=True),
        sa.Column("revoked_at", Instant(), nullable=True),
        sa.CheckConstraint("channel IN ('slack', 'telegram')", name="channel"),
        sa.ForeignKeyConstraint(
            ["client_id", "contact_id"], ["contact.client_id", "contact.id"], name="fk_invitation_client_id_contact_id"
        ),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], name="fk_invitation_address_id"),
        sa.PrimaryKeyConstraint("id", name="pk_invitation"),
        sa.UniqueConstraint("token_hash", name="uq_invitation_token_hash"),
    )
    op.create_index("ix_invitation_contact_id", "invitation", ["contact_id"])


def make_parked() -> None:
    op.create_table(
        "parked",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("installation_id", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("body", Words(), nullable=False),
        sa.Column("error", Words(), nullable=False),
        sa.Column("parked_at", Instant(), nullable=False),
        sa.Column("taken_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["installation_id"], ["installation.id"], name="fk_parked_installation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_parked"),
        sa.UniqueConstraint("installation_id", "external_id", name="uq_parked_installation_id_external_id"),
    )


def make_visit() -> None:
    op.create_table(
        "visit",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.String(), nullable=False),
        sa.Column("contact_id", sa.String(), nullable=False),
        sa.Column("consultant_id", sa.String(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("wall", sa.String(), nullable=False),
        sa.Column("about", Words(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id", "contact_id"], ["contact.client_id", "contact.id"], name="fk_visit_client_id_contact_id"
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_visit_client_id"),
        sa.ForeignKeyConstraint(["consultant_id"], ["consultant.id"], name="fk_visit_consultant_id"),
        sa.PrimaryKeyConstraint("id", name="pk_visit"),
        sa.UniqueConstraint("number", name="uq_visit_number"),
    )
    op.create_index("ix_visit_at", "visit", ["at"])
