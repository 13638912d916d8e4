-- Task 9: Transactions. Each part but the rule begins and commits a transaction of its own.
-- The check goes on after a statement that is refused, as psql does.

-- Import three links of user 5 (ids 3001, 3002 and 3003, with slugs and urls of your
-- choice, made now()) and take 3 from the quota of user 5. All or nothing.
-- part: import
INSERT INTO links VALUES (3001, 5, 'import-1', 'https://one.example/', NULL, now());
INSERT INTO links VALUES (3002, 5, 'import-2', 'https://two.example/', NULL, now());
INSERT INTO links VALUES (3003, 5, 'import-3', 'https://three.example/', NULL, now());
UPDATE users SET quota = quota - 3 WHERE id = 5;


-- A rule for the table users: no quota below 0.
-- part: quota_rule
ALTER TABLE users ADD CONSTRAINT quota_is_not_negative CHECK (quota >= 0);


-- User 3 makes the link 3010, slug lamp, url https://lamp.example/, now(), and pays for
-- it with 1 of their quota. Without quota there is no link.
-- part: spend_quota
UPDATE users SET quota = quota - 1 WHERE id = 3;
INSERT INTO links VALUES (3010, 3, 'lamp', 'https://lamp.example/', NULL, now());

