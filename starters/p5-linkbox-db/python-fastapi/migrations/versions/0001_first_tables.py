"""Task 1: the first tables."""

revision = "0001"
down_revision = None


def upgrade():
    """The five tables of contract-phase-5.md, with op.create_table from alembic."""


def downgrade():
    """The way back: the same tables, dropped in the other order."""
