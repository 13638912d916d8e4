-- Of links with the same slug the oldest keeps it.
UPDATE links SET slug = slug || '-' || id
WHERE EXISTS (SELECT 1 FROM links AS older WHERE older.slug = links.slug AND older.id < links.id);

-- Existing rows need a value at once, so the default is the database's.
ALTER TABLE links ADD COLUMN note varchar DEFAULT '' NOT NULL;

CREATE INDEX ix_links_slug ON links (slug);
CREATE INDEX ix_clicks_link_id ON clicks (link_id);
