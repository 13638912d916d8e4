-- Task 2: Insert, update, delete, query. Look into seed.sql for the tables.

-- Add user 41: nora@mail.example, Nora, quota 5. Then add her link 2001 with the slug
-- nora-notes, the url https://notes.example/, the title Notes, made now().
-- part: add
INSERT INTO users VALUES (41, 'nora@mail.example', 'Nora', 5);
INSERT INTO links VALUES (2001, 41, 'nora-notes', 'https://notes.example/', 'Notes', now());


-- Give 2 more to the quota of every user who has less than 4.
-- Then give the title Untitled to every link that has none.
-- part: change
UPDATE users SET quota = quota + 2 WHERE quota < 4;
UPDATE links SET title = 'Untitled' WHERE title IS NULL;


-- Delete user 7 with everything that belongs to them: their links, and the tags and
-- clicks of these links. PostgreSQL refuses to leave a row that refers to nothing.
-- part: remove
DELETE FROM clicks USING links WHERE link_id = links.id AND owner_id = 7;
DELETE FROM link_tags USING links WHERE link_id = links.id AND owner_id = 7;
DELETE FROM links WHERE owner_id = 7;
DELETE FROM users WHERE id = 7;


-- The five newest links whose url begins with https:// and that have a title, newest first.
-- Columns: slug, title
-- part: find
SELECT slug, title
FROM links
WHERE url LIKE 'https://%' AND title IS NOT NULL
ORDER BY created_at DESC
LIMIT 5;

