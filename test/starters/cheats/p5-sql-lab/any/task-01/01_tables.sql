-- Task 1: Create tables. The check runs this file in an empty database.
--
-- users       id, email, name, quota     no two users share an email; quota is never
--                                        below 0, and 10 when nobody says otherwise
-- links       id, owner_id, slug, url,   owner_id refers to users; no two links share
--             title, created_at          a slug; created_at is now() by default
-- tags        id, name                   no two tags share a name
-- link_tags   link_id, tag_id            refers to links and tags; each pair once
--
-- Every id is an integer and the primary key. Nothing may be NULL but the title of a link.
-- The primary key of link_tags is the pair.

-- part: tables
CREATE TABLE users (
  id integer PRIMARY KEY,
  email text NOT NULL,
  name text NOT NULL,
  quota integer NOT NULL DEFAULT 10
);

CREATE TABLE links (
  id integer PRIMARY KEY,
  owner_id integer NOT NULL REFERENCES users,
  slug text NOT NULL,
  url text NOT NULL,
  title text,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE tags (
  id integer PRIMARY KEY,
  name text NOT NULL
);

CREATE TABLE link_tags (
  link_id integer NOT NULL REFERENCES links,
  tag_id integer NOT NULL REFERENCES tags,
  PRIMARY KEY (link_id, tag_id)
);
