"""Orders by number, with what an undo needs; and what a consultant heard in passing."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Instant, Words

revision = "0004"
down_revision = "0003"


def partial_index(column: str) -> None:
    condition = sa.text(f"{column} IS NOT NULL")
    name = f"uq_journal_{column}"
    op.create_index(name, "journal", [column], unique=True, sqlite_where=condition, postgresql_where=condition)


def upgrade() -> None:
    with op.batch_alter_table("journal") as journal:
        journal.add_column(sa.Column("number", sa.Integer(), nullable=True))
        journal.add_column(sa.Column("by", sa.String(), nullable=True))
        journal.add_column(sa.Column("name", sa.String(), nullable=True))
        journal.add_column(sa.Column("rows", Words(), nullable=True))
        journal.add_column(sa.Column("undoes", sa.String(), nullable=True))
        journal.create_foreign_key("fk_journal_undoes", "journal", ["undoes"], ["id"])
    partial_index("number")
    partial_index("undoes")
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("CREATE SEQUENCE journal_number"))
    make_note()


def make_note() -> None:
    op.create_table(
        "note",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.String(), nullable=False),
        sa.Column("contact_id", sa.String(), nullable=True),
        sa.Column("text", Words(), nullable=False),
        sa.Column("offered", Words(), nullable=False),
        sa.Column("by", Words(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("fact_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id", "contact_id"], ["contact.client_id", "contact.id"], name="fk_note_client_id_contact_id"
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_note_client_id"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name="fk_note_fact_id"),
        sa.PrimaryKeyConstraint("id", name="pk_note"),
        sa.UniqueConstraint("number", name="uq_note_number"),
    )
    op.create_index("ix_note_client_id", "note", ["client_id"])
