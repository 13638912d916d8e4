-- Task 7: Indexes. The check asks PostgreSQL for its plan (EXPLAIN) before it says yes.

-- Make this fast:
--   SELECT url FROM links WHERE slug = 'link-1234';
-- part: slug_index
CREATE INDEX links_url ON links (url);


-- Make both of these fast with one index, without a sort:
--   SELECT clicked_at FROM clicks WHERE link_id = 7 ORDER BY clicked_at DESC LIMIT 10;
--   SELECT count(*) FROM clicks WHERE link_id = 7 AND clicked_at >= '2026-03-20';
-- part: clicks_index
CREATE INDEX clicks_link ON clicks (link_id);

