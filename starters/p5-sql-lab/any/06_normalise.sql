-- Task 6: Normalise. There is one table, flat_links, with the rows of flat_links.csv:
-- slug, url, title, owner_email, owner_name, plan, plan_price (an integer), tags (words
-- with a space between them).
--
-- Split it into four tables, so that each fact stands in one place only. Create them and
-- fill them from flat_links with INSERT … SELECT: the check adds rows that are not in the file.
--
-- plans           name, price                    primary key: name
-- people          email, name, plan              primary key: email
-- bookmarks       slug, url, title, owner_email  primary key: slug
-- bookmark_tags   slug, tag                      primary key: both
--
-- Each table refers to the one it needs: people to plans, and so on.

-- part: split

