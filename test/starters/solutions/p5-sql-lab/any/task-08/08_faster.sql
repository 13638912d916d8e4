-- Task 8: Faster queries. clicks has an index on clicked_at, and yet this reads all rows:
--   SELECT count(*) AS clicks FROM clicks WHERE to_char(clicked_at, 'YYYY-MM-DD') = '2026-02-14';
-- Write a query with the same answer, for any rows, that can use the index.
-- The time zone of the check is UTC.
-- part: faster
SELECT count(*) AS clicks
FROM clicks
WHERE clicked_at >= '2026-02-14' AND clicked_at < '2026-02-15';

