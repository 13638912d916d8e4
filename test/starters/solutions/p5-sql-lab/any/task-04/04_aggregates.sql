-- Task 4: Aggregates. One query for each part.

-- Every link with the number of its clicks, 0 included. Most clicks first; links with
-- the same number in the order of their slugs.
-- Columns: slug, clicks
-- part: clicks_per_link
SELECT slug, count(clicks.id) AS clicks
FROM links
LEFT JOIN clicks ON clicks.link_id = links.id
GROUP BY links.id
ORDER BY clicks DESC, slug;


-- Every user who owns 56 links or more, with the number. In any order.
-- Columns: email, links
-- part: busy_owners
SELECT email, count(*) AS links
FROM users
JOIN links ON links.owner_id = users.id
GROUP BY users.id
HAVING count(*) >= 56;

