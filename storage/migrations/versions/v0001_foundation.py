"""The foundation: who there is, what is asked, what was heard and said, and what was learnt."""

import json

import sqlalchemy as sa
from alembic import op

from storage.columns import Instant, Words

revision = "0001"
down_revision = None

WORKING_WEEK = json.dumps(dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "09:00-17:00"))


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
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("name_folded", Words(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("zone", sa.String()),
        sa.Column("language", sa.String()),
        sa.Column("currency", sa.String()),
        sa.Column("locale", sa.String()),
        sa.Column("fiscal_year_start", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
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
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("consultant_name", Words(), nullable=False),
        sa.Column("phone", Words()),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("hours", sa.String(), nullable=False),
        sa.Column("holidays", sa.String()),
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
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("secret_ref", sa.String()),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.CheckConstraint("channel IN ('slack', 'telegram', 'terminal')", name="channel"),
        sa.CheckConstraint("status IN ('active', 'disabled')", name="status"),
        sa.PrimaryKeyConstraint("id", name="pk_installation"),
        sa.UniqueConstraint("channel", "external_id", name="uq_installation_channel_external_id"),
    )


def make_person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("language", sa.String()),
        sa.Column("zone", sa.String()),
        sa.Column("hours", sa.String()),
        sa.Column("stopped_at", Instant()),
        sa.Column("created_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )


def make_playbook() -> None:
    op.create_table(
        "playbook",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("version", Words(), nullable=False),
        sa.Column("structure", sa.String(), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("source", Words(), nullable=False),
        sa.Column("published_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_playbook"),
        sa.UniqueConstraint("name", "structure", "wording", name="uq_playbook_name_structure_wording"),
    )


def make_address() -> None:
    op.create_table(
        "address",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("installation_id", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String()),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("verified_at", Instant()),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("replaced_by", sa.String()),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
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
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("left_at", Instant()),
        sa.CheckConstraint("role IN ('owner', 'consultant', 'technician', 'guest')", name="role"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_consultant_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_consultant"),
        sa.UniqueConstraint("person_id", name="uq_consultant_person_id"),
    )


def make_contact() -> None:
    op.create_table(
        "contact",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("role", Words(), nullable=False),
        sa.Column("authority", sa.String()),
        sa.Column("left_at", Instant()),
        sa.Column("created_at", Instant(), nullable=False),
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
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("structure", sa.String(), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("published_at", Instant(), nullable=False),
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
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("client_id", sa.String(), nullable=False),
        sa.Column("contact_id", sa.String(), nullable=False),
        sa.Column("address_id", sa.String(), nullable=False),
        sa.Column("conducted_by", sa.String()),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("playbook", sa.String(), nullable=False),
        sa.Column("structure", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("state", Words(), nullable=False),
        sa.Column("opened_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("due_at", Instant()),
        sa.Column("due", Words()),
        sa.Column("version", sa.Integer(), nullable=False),
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
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("who", Words(), nullable=False),
        sa.Column("what", Words(), nullable=False),
        sa.Column("via", Words(), nullable=False),
        sa.Column("client_id", sa.String()),
        sa.Column("contact_id", sa.String()),
        sa.Column("before", Words()),
        sa.Column("after", Words()),
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
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("address_id", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("external_id", sa.String()),
        sa.Column("client_message_id", sa.String()),
        sa.Column("text", Words(), nullable=False),
        sa.Column("press", sa.String()),
        sa.Column("buttons", Words()),
        sa.Column("message_class", sa.String()),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("owner", sa.String()),
        sa.Column("lease_until", Instant()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("outcome", Words()),
        sa.Column("error", Words()),
        sa.Column("due_at", Instant()),
        sa.Column("expires_at", Instant()),
        sa.Column("planned_from", Words()),
        sa.Column("conversation_id", sa.String()),
        sa.Column("client_id", sa.String()),
        sa.Column("turn_id", sa.String(), nullable=False),
        sa.Column("ask", sa.Integer()),
        sa.Column("sensitivity", sa.Integer(), nullable=False),
        sa.Column("recorded_at", Instant(), nullable=False),
        sa.Column("sent_at", Instant()),
        sa.Column("edited_at", Instant()),
        sa.Column("duplicates", sa.Integer(), nullable=False),
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
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("client_id", sa.String(), nullable=False),
        sa.Column("contact_id", sa.String()),
        sa.Column("person_id", sa.String()),
        sa.Column("conversation_id", sa.String()),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("item", Words()),
        sa.Column("key", sa.String()),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("label", Words(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", Words()),
        sa.Column("heard_id", sa.String()),
        sa.Column("asked_id", sa.String()),
        sa.Column("sure", sa.String(), nullable=False),
        sa.Column("skip_reason", Words()),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("observed_at", Instant(), nullable=False),
        sa.Column("recorded_at", Instant(), nullable=False),
        sa.Column("supersedes", sa.String()),
        sa.Column("sensitivity", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("playbook", sa.String()),
        sa.Column("structure", sa.String()),
        sa.Column("erased_at", Instant()),
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
