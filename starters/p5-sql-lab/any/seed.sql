-- The tables of linkbox with their rows. Every check begins with exactly these.
-- Besides the primary keys there is only one index; task 7 is about adding more.

CREATE TABLE users (
  id integer PRIMARY KEY,
  email text NOT NULL,
  name text NOT NULL,
  quota integer NOT NULL          -- how many links a user may still make
);

CREATE TABLE links (
  id integer PRIMARY KEY,
  owner_id integer NOT NULL REFERENCES users,
  slug text NOT NULL,             -- the short name, such as link-0042
  url text NOT NULL,
  title text,                     -- NULL when the owner gave none
  created_at timestamptz NOT NULL
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

CREATE TABLE clicks (
  id integer PRIMARY KEY,
  link_id integer NOT NULL REFERENCES links,
  clicked_at timestamptz NOT NULL,
  country text NOT NULL           -- two letters
);

INSERT INTO users
SELECT i, lower(name) || i || '@mail.example', name || ' ' || chr(64 + 1 + i % 26) || '.', i % 7
FROM generate_series(1, 40) AS i,
  LATERAL (SELECT (ARRAY['Amina','Ben','Chen','Dora','Emil','Fatou','Goran','Hana','Ines','Juan'])[1 + i % 10] AS name) AS names;

-- Users 37 to 40 have no links.
INSERT INTO links
SELECT i, 1 + (i * 7) % 36, 'link-' || lpad(i::text, 4, '0'),
  CASE WHEN i % 5 = 0 THEN 'http' ELSE 'https' END || '://site-' || i % 300 || '.example/page/' || i,
  CASE WHEN i % 9 = 0 THEN NULL ELSE 'Page ' || i END,
  timestamptz '2025-01-01 00:00+00' + (i * 4409 % 2000) * interval '5 hours'
FROM generate_series(1, 2000) AS i;

INSERT INTO tags
SELECT i, (ARRAY['news','maps','music','recipes','travel','code','games','sport','films','books','weather','shops'])[i]
FROM generate_series(1, 12) AS i;

INSERT INTO link_tags
SELECT DISTINCT i, 1 + (i * k) % 12 FROM generate_series(1, 2000) AS i, generate_series(1, 2) AS k WHERE i % 3 > 0;

-- A few links are popular, and the last hundred were never clicked.
INSERT INTO clicks
SELECT i, 1 + (place * place * 1900 / 400000000)::integer,
  timestamptz '2026-01-01 00:00+00' + i * interval '389 seconds',
  CASE WHEN i % 97 = 0 THEN 'NZ' ELSE (ARRAY['BR','DE','IN','KE','US'])[1 + i * 13 % 5] END
FROM generate_series(1, 20000) AS i, LATERAL (SELECT (i * 7919 % 20000)::bigint AS place) AS places;

CREATE INDEX clicks_clicked_at ON clicks (clicked_at);

ANALYZE;
