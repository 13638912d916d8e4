-- Task 3: Joins. One query for each part.

-- Every link with the name of its owner, in the order of the slugs.
-- Columns: slug, name
-- part: links_with_owner


-- Every link with each of its clicks from New Zealand (country NZ). A link without such
-- a click appears once, with NULL for clicked_at. In any order.
-- Columns: slug, clicked_at
-- part: clicks_from_new_zealand


-- Every link that has tags, once for each of its tags, in the order of slug and tag.
-- Columns: slug, tag
-- part: links_with_tags

