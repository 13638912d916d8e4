"""Task 7: unique slugs, indexes, and a new column on rows that are there already."""

revision = "0002"
down_revision = "0001"


def upgrade():
    """As contract-phase-5.md says. Rows that are there must stay, and fit the new rules."""


def downgrade():
    """The way back."""
