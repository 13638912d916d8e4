-- Task 3: Joins. One query for each part.

-- Every link with the name of its owner, in the order of the slugs.
-- Columns: slug, name
-- part: links_with_owner
SELECT slug, name
FROM links
JOIN users ON users.id = links.owner_id
ORDER BY slug;


-- Every link with each of its clicks from New Zealand (country NZ). A link without such
-- a click appears once, with NULL for clicked_at. In any order.
-- Columns: slug, clicked_at
-- part: clicks_from_new_zealand
SELECT slug, clicked_at FROM links LEFT JOIN clicks ON clicks.link_id = links.id WHERE country = 'NZ';


-- Every link that has tags, once for each of its tags, in the order of slug and tag.
-- Columns: slug, tag
-- part: links_with_tags
SELECT slug, tags.name AS tag
FROM links
JOIN link_tags ON link_tags.link_id = links.id
JOIN tags ON tags.id = link_tags.tag_id
ORDER BY slug, tag;

