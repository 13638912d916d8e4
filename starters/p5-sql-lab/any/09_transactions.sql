-- Task 9: Transactions. Each part but the rule begins and commits a transaction of its own.
-- The check goes on after a statement that is refused, as psql does.

-- Import three links of user 5 (ids 3001, 3002 and 3003, with slugs and urls of your
-- choice, made now()) and take 3 from the quota of user 5. All or nothing.
-- part: import


-- A rule for the table users: no quota below 0.
-- part: quota_rule


-- User 3 makes the link 3010, slug lamp, url https://lamp.example/, now(), and pays for
-- it with 1 of their quota. Without quota there is no link.
-- part: spend_quota

