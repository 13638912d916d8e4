"""Task 7: unique slugs, indexes, and a new column on rows that are there already."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    # Of links with the same slug the oldest keeps it.
    op.execute(
        """
        UPDATE links SET slug = slug || '-' || id
        WHERE EXISTS (SELECT 1 FROM links AS older WHERE older.slug = links.slug AND older.id < links.id)
        """
    )
    # Existing rows need a value at once, so the default is the database's.
    op.add_column("links", sa.Column("note", sa.String, nullable=False, server_default=""))
    op.create_index("ix_links_slug", "links", ["slug"], unique=True)
    op.create_index("ix_clicks_link_id", "clicks", ["link_id"])


def downgrade():
    op.drop_index("ix_clicks_link_id", "clicks")
    op.drop_index("ix_links_slug", "links")
    op.drop_column("links", "note")
