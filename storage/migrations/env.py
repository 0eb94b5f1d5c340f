"""Alembic's way in: runs the steps on the connection that storage.schema opened."""

from alembic import context

import storage.work  # noqa: F401 - every table is known once it is imported
from storage.columns import Row

context.configure(connection=context.config.attributes["connection"], target_metadata=Row.metadata)
with context.begin_transaction():
    context.run_migrations()
