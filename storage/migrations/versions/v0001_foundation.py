"""The foundation: who there is, what is asked, what was heard and said, and what was learnt."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.types import TypeEngine

from storage.columns import Instant, Words

revision = "0001"
down_revision = None

WORKING_WEEK = json.dumps(dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "09:00-17:00"))


def columns(kind: type[TypeEngine[Any]], names: str, *, nullable: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, kind(), nullable=nullable) for name in names.split()]


def partial_index(name: str, table: str, columns: list[str], *, where: str, unique: bool = False) -> None:
    condition = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


def upgrade() -> None:
    make_client()
    make_firm()
    found_firm()
    make_installation()
    make_person()
    make_playbook()
    make_address()
    make_consultant()
    make_contact()
    make_structure()
    make_conversation()
    make_journal()
    make_message()
    index_message()
    make_fact()
    index_fact()


def make_client() -> None:
    op.create_table(
        "client",
        *columns(sa.String, "id"),
        *columns(sa.Integer, "number"),
        *columns(Words, "name name_folded"),
        *columns(sa.String, "kind state"),
        *columns(sa.String, "zone language currency locale", nullable=True),
        *columns(sa.Integer, "fiscal_year_start"),
        *columns(Instant, "created_at"),
        sa.CheckConstraint("kind IN ('basic', 'strategic', 'fix_it', 'unknown')", name="kind"),
        sa.CheckConstraint("state IN ('prospect', 'current', 'former')", name="state"),
        sa.CheckConstraint("fiscal_year_start BETWEEN 1 AND 12", name="fiscal_year_start"),
        sa.PrimaryKeyConstraint("id", name="pk_client"),
        sa.UniqueConstraint("name_folded", name="uq_client_name_folded"),
        sa.UniqueConstraint("number", name="uq_client_number"),
    )


def make_firm() -> None:
    op.create_table(
        "firm",
        *columns(sa.Integer, "id"),
        *columns(Words, "name consultant_name"),
        *columns(Words, "phone", nullable=True),
        *columns(sa.String, "zone currency locale language hours"),
        *columns(sa.String, "holidays", nullable=True),
        sa.CheckConstraint("id = 1", name="one"),
        sa.PrimaryKeyConstraint("id", name="pk_firm"),
    )


def found_firm() -> None:
    """The one row, until somebody says who the firm is."""
    names = ("id", "name", "consultant_name", "zone", "currency", "locale", "language", "hours")
    values = (1, "Your IT consultants", "your consultant", "UTC", "USD", "en_US", "en", WORKING_WEEK)
    firm = sa.table("firm", *(sa.column(name) for name in names))
    op.execute(sa.insert(firm).values(dict(zip(names, values, strict=True))))


def make_installation() -> None:
    op.create_table(
        "installation",
        *columns(sa.String, "id channel external_id"),
        *columns(Words, "name"),
        *columns(sa.String, "secret_ref", nullable=True),
        *columns(sa.String, "status"),
        *columns(Instant, "created_at"),
        sa.CheckConstraint("channel IN ('slack', 'telegram', 'terminal')", name="channel"),
        sa.CheckConstraint("status IN ('active', 'disabled')", name="status"),
        sa.PrimaryKeyConstraint("id", name="pk_installation"),
        sa.UniqueConstraint("channel", "external_id", name="uq_installation_channel_external_id"),
    )


def make_person() -> None:
    op.create_table(
        "person",
        *columns(sa.String, "id"),
        *columns(Words, "name"),
        *columns(sa.String, "language zone hours", nullable=True),
        *columns(Instant, "stopped_at", nullable=True),
        *columns(Instant, "created_at"),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )


def make_playbook() -> None:
    op.create_table(
        "playbook",
        *columns(sa.String, "id name"),
        *columns(Words, "version"),
        *columns(sa.String, "structure wording"),
        *columns(Words, "source"),
        *columns(Instant, "published_at"),
        sa.PrimaryKeyConstraint("id", name="pk_playbook"),
        sa.UniqueConstraint("name", "structure", "wording", name="uq_playbook_name_structure_wording"),
    )


def make_address() -> None:
    op.create_table(
        "address",
        *columns(sa.String, "id installation_id external_id"),
        *columns(sa.String, "person_id", nullable=True),
        *columns(sa.String, "kind"),
        *columns(Instant, "verified_at", nullable=True),
        *columns(sa.String, "status"),
        *columns(sa.String, "replaced_by", nullable=True),
        *columns(sa.Integer, "last_seq"),
        *columns(Instant, "created_at"),
        sa.CheckConstraint("kind IN ('direct', 'room')", name="kind"),
        sa.CheckConstraint("status IN ('active', 'blocked', 'replaced')", name="status"),
        sa.ForeignKeyConstraint(["installation_id"], ["installation.id"], name="fk_address_installation_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_address_person_id"),
        sa.ForeignKeyConstraint(["replaced_by"], ["address.id"], name="fk_address_replaced_by"),
        sa.PrimaryKeyConstraint("id", name="pk_address"),
        sa.UniqueConstraint("installation_id", "external_id", name="uq_address_installation_id_external_id"),
    )
    op.create_index("ix_address_person_id", "address", ["person_id"])


def make_consultant() -> None:
    op.create_table(
        "consultant",
        *columns(sa.String, "id person_id role"),
        *columns(Instant, "left_at", nullable=True),
        sa.CheckConstraint("role IN ('owner', 'consultant', 'technician', 'guest')", name="role"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_consultant_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_consultant"),
        sa.UniqueConstraint("person_id", name="uq_consultant_person_id"),
    )


def make_contact() -> None:
    op.create_table(
        "contact",
        *columns(sa.String, "id"),
        *columns(sa.Integer, "number"),
        *columns(sa.String, "client_id person_id"),
        *columns(Words, "role"),
        *columns(sa.String, "authority", nullable=True),
        *columns(Instant, "left_at", nullable=True),
        *columns(Instant, "created_at"),
        sa.CheckConstraint("authority IN ('decides', 'advises', 'uses')", name="authority"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_contact_client_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_contact_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_contact"),
        sa.UniqueConstraint("client_id", "id", "person_id", name="uq_contact_client_id_id_person_id"),
        sa.UniqueConstraint("client_id", "id", name="uq_contact_client_id_id"),
        sa.UniqueConstraint("client_id", "person_id", name="uq_contact_client_id_person_id"),
        sa.UniqueConstraint("number", name="uq_contact_number"),
    )
    op.create_index("ix_contact_person_id", "contact", ["person_id"])


def make_structure() -> None:
    op.create_table(
        "structure",
        *columns(sa.String, "name structure wording"),
        *columns(Instant, "published_at"),
        sa.ForeignKeyConstraint(
            ["name", "structure", "wording"],
            ["playbook.name", "playbook.structure", "playbook.wording"],
            name="fk_structure_name_structure_wording",
        ),
        sa.PrimaryKeyConstraint("name", "structure", name="pk_structure"),
    )


def make_conversation() -> None:
    op.create_table(
        "conversation",
        *columns(sa.String, "id client_id contact_id address_id"),
        *columns(sa.String, "conducted_by", nullable=True),
        *columns(sa.String, "source playbook structure status"),
        *columns(Words, "state"),
        *columns(Instant, "opened_at updated_at"),
        *columns(Instant, "due_at", nullable=True),
        *columns(Words, "due", nullable=True),
        *columns(sa.Integer, "version"),
        sa.CheckConstraint("source IN ('chat', 'meeting', 'paper')", name="source"),
        sa.CheckConstraint(
            "status IN ('waiting', 'paused', 'completed', 'declined', 'expired', 'stopped')", name="status"
        ),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], name="fk_conversation_address_id"),
        sa.ForeignKeyConstraint(
            ["client_id", "contact_id"],
            ["contact.client_id", "contact.id"],
            name="fk_conversation_client_id_contact_id",
        ),
        sa.ForeignKeyConstraint(["conducted_by"], ["consultant.id"], name="fk_conversation_conducted_by"),
        sa.ForeignKeyConstraint(
            ["playbook", "structure"],
            ["structure.name", "structure.structure"],
            name="fk_conversation_playbook_structure",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_conversation"),
        sa.UniqueConstraint("client_id", "id", name="uq_conversation_client_id_id"),
    )
    op.create_index("ix_conversation_address_id_opened_at", "conversation", ["address_id", "opened_at"])
    op.create_index("ix_conversation_contact_id_opened_at", "conversation", ["contact_id", "opened_at"])
    partial_index("ix_conversation_due", "conversation", ["due_at"], where="due_at IS NOT NULL")
    partial_index("uq_conversation_waiting", "conversation", ["address_id"], where="status = 'waiting'", unique=True)


def make_journal() -> None:
    op.create_table(
        "journal",
        *columns(sa.String, "id"),
        *columns(Instant, "at"),
        *columns(Words, "who what via"),
        *columns(sa.String, "client_id contact_id", nullable=True),
        *columns(Words, "before after", nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id", "contact_id"], ["contact.client_id", "contact.id"], name="fk_journal_client_id_contact_id"
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_journal_client_id"),
        sa.PrimaryKeyConstraint("id", name="pk_journal"),
    )
    op.create_index("ix_journal_at", "journal", ["at"])
    op.create_index("ix_journal_client_id_at", "journal", ["client_id", "at"])


def make_message() -> None:
    op.create_table(
        "message",
        *columns(sa.String, "id address_id"),
        *columns(sa.Integer, "seq"),
        *columns(sa.String, "direction"),
        *columns(sa.String, "external_id client_message_id", nullable=True),
        *columns(Words, "text"),
        *columns(sa.String, "press", nullable=True),
        *columns(Words, "buttons", nullable=True),
        *columns(sa.String, "message_class", nullable=True),
        *columns(sa.String, "status"),
        *columns(sa.String, "owner", nullable=True),
        *columns(Instant, "lease_until", nullable=True),
        *columns(sa.Integer, "attempts"),
        *columns(Words, "outcome error", nullable=True),
        *columns(Instant, "due_at expires_at", nullable=True),
        *columns(Words, "planned_from", nullable=True),
        *columns(sa.String, "conversation_id client_id", nullable=True),
        *columns(sa.String, "turn_id"),
        *columns(sa.Integer, "ask", nullable=True),
        *columns(sa.Integer, "sensitivity"),
        *columns(Instant, "recorded_at"),
        *columns(Instant, "sent_at edited_at", nullable=True),
        *columns(sa.Integer, "duplicates"),
        sa.CheckConstraint("(direction = 'heard') = (status = 'heard')", name="heard"),
        sa.CheckConstraint("(direction = 'said') = (message_class IS NOT NULL)", name="said"),
        sa.CheckConstraint("direction IN ('heard', 'said')", name="direction"),
        sa.CheckConstraint(
            "message_class IN ('reply', 'relay', 'alert', 'reminder', 'opening', 'nudge')", name="message_class"
        ),
        sa.CheckConstraint(
            "status IN ('heard', 'pending', 'sending', 'sent', 'failed', 'dropped', 'expired', 'held')", name="status"
        ),
        sa.CheckConstraint("conversation_id IS NULL OR client_id IS NOT NULL", name="scope"),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], name="fk_message_address_id"),
        sa.ForeignKeyConstraint(
            ["client_id", "conversation_id"],
            ["conversation.client_id", "conversation.id"],
            name="fk_message_client_id_conversation_id",
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_message_client_id"),
        sa.PrimaryKeyConstraint("id", name="pk_message"),
        sa.UniqueConstraint("address_id", "seq", name="uq_message_address_id_seq"),
    )


def index_message() -> None:
    partial_index(
        "ix_message_expires",
        "message",
        ["expires_at"],
        where="expires_at IS NOT NULL AND status IN ('pending', 'sending', 'held')",
    )
    partial_index(
        "ix_message_unsaid",
        "message",
        ["address_id", "status", "seq", "due_at", "lease_until"],
        where="status IN ('pending', 'sending', 'held')",
    )
    partial_index(
        "uq_message_client_message",
        "message",
        ["address_id", "client_message_id"],
        where="client_message_id IS NOT NULL",
        unique=True,
    )
    partial_index(
        "uq_message_heard", "message", ["address_id", "external_id"], where="direction = 'heard'", unique=True
    )


def make_fact() -> None:
    op.create_table(
        "fact",
        *columns(sa.String, "id client_id"),
        *columns(sa.String, "contact_id person_id conversation_id", nullable=True),
        *columns(sa.String, "subject"),
        *columns(Words, "item", nullable=True),
        *columns(sa.String, "key", nullable=True),
        *columns(sa.String, "path"),
        *columns(Words, "label"),
        *columns(sa.String, "kind"),
        *columns(Words, "value", nullable=True),
        *columns(sa.String, "heard_id asked_id", nullable=True),
        *columns(sa.String, "sure"),
        *columns(Words, "skip_reason", nullable=True),
        *columns(sa.String, "source"),
        *columns(sa.Boolean, "active"),
        *columns(Instant, "observed_at recorded_at"),
        *columns(sa.String, "supersedes", nullable=True),
        *columns(sa.Integer, "sensitivity"),
        *columns(sa.String, "language"),
        *columns(sa.String, "playbook structure", nullable=True),
        *columns(Instant, "erased_at", nullable=True),
        sa.CheckConstraint("subject IN ('client', 'person', 'item', 'consent')", name="subject"),
        sa.CheckConstraint("sure IN ('exact', 'about', 'confirmed', 'unknown', 'skipped')", name="sure"),
        sa.CheckConstraint("sensitivity BETWEEN 0 AND 2", name="sensitivity"),
        sa.ForeignKeyConstraint(["asked_id"], ["message.id"], name="fk_fact_asked_id"),
        sa.ForeignKeyConstraint(
            ["client_id", "contact_id", "person_id"],
            ["contact.client_id", "contact.id", "contact.person_id"],
            name="fk_fact_client_id_contact_id_person_id",
        ),
        sa.ForeignKeyConstraint(
            ["client_id", "conversation_id"],
            ["conversation.client_id", "conversation.id"],
            name="fk_fact_client_id_conversation_id",
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_fact_client_id"),
        sa.ForeignKeyConstraint(["heard_id"], ["message.id"], name="fk_fact_heard_id"),
        sa.ForeignKeyConstraint(["supersedes"], ["fact.id"], name="fk_fact_supersedes"),
        sa.PrimaryKeyConstraint("id", name="pk_fact"),
    )


def index_fact() -> None:
    op.create_index("ix_fact_client_id_person_id_key_path", "fact", ["client_id", "person_id", "key", "path"])
    partial_index("uq_fact_supersedes", "fact", ["supersedes"], where="supersedes IS NOT NULL", unique=True)
