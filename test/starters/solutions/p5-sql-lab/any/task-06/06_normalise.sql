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
CREATE TABLE plans (
  name text PRIMARY KEY,
  price integer NOT NULL
);

CREATE TABLE people (
  email text PRIMARY KEY,
  name text NOT NULL,
  plan text NOT NULL REFERENCES plans
);

CREATE TABLE bookmarks (
  slug text PRIMARY KEY,
  url text NOT NULL,
  title text NOT NULL,
  owner_email text NOT NULL REFERENCES people
);

CREATE TABLE bookmark_tags (
  slug text NOT NULL REFERENCES bookmarks,
  tag text NOT NULL,
  PRIMARY KEY (slug, tag)
);

INSERT INTO plans SELECT DISTINCT plan, plan_price FROM flat_links;
INSERT INTO people SELECT DISTINCT owner_email, owner_name, plan FROM flat_links;
INSERT INTO bookmarks SELECT slug, url, title, owner_email FROM flat_links;
INSERT INTO bookmark_tags SELECT slug, string_to_table(tags, ' ') FROM flat_links;

