-- Task 2: Insert, update, delete, query. Look into seed.sql for the tables.

-- Add user 41: nora@mail.example, Nora, quota 5. Then add her link 2001 with the slug
-- nora-notes, the url https://notes.example/, the title Notes, made now().
-- part: add


-- Give 2 more to the quota of every user who has less than 4.
-- Then give the title Untitled to every link that has none.
-- part: change


-- Delete user 7 with everything that belongs to them: their links, and the tags and
-- clicks of these links. PostgreSQL refuses to leave a row that refers to nothing.
-- part: remove


-- The five newest links whose url begins with https:// and that have a title, newest first.
-- Columns: slug, title
-- part: find

