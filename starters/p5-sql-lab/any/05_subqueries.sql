-- Task 5: Subqueries. One query for each part.

-- The links that were clicked more often than the average link, with their number of
-- clicks. The average counts every link, also those that nobody clicked. In any order.
-- Columns: slug, clicks
-- part: above_average


-- The users who own no link. In any order.
-- Columns: email
-- part: owners_without_links

