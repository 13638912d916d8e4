-- Task 10 (optional, needs a server): two sessions at once. The check opens two connections
-- and runs the parts in this order:
--   second_begins, first_changes, second_looks, first_commits, second_looks, second_ends,
--   second_looks
-- Write them so that the second session sees 10 and 10, and 9 only after it has ended.
-- The quota of user 5 is 10 at the beginning.

-- Begin a transaction in which every look shows the same rows.
-- part: second_begins
BEGIN;


-- Begin a transaction and take 1 from the quota of user 5. Do not commit yet.
-- part: first_changes
BEGIN;
UPDATE users SET quota = quota - 1 WHERE id = 5;


-- Read the quota of user 5.
-- part: second_looks
SELECT quota FROM users WHERE id = 5;


-- part: first_commits
COMMIT;


-- part: second_ends
COMMIT;

