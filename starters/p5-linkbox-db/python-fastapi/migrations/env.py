"""Ready for you: Alembic runs this file around the migrations."""

from alembic import context

from linkbox.database.models import Base

# SQLite cannot change a table much; batch mode copies it instead.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
