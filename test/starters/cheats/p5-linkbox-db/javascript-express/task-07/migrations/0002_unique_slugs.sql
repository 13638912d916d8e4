-- Task 7: unique slugs, an index, and a new column on rows that are there already.

-- Of links with the same slug the oldest keeps it.
UPDATE links SET slug = slug || '-' || id
WHERE EXISTS (SELECT 1 FROM links AS older WHERE older.slug = links.slug AND older.id < links.id);

CREATE INDEX links_slug ON links (slug);

-- Existing rows need a value at once, so the default is the database's.
ALTER TABLE links ADD COLUMN note text NOT NULL DEFAULT '';

CREATE INDEX clicks_link_id ON clicks (link_id);
