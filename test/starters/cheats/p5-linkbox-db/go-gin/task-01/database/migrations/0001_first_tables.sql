-- The first tables. ${GENERATED_ID} becomes what the database writes for a primary key that it gives itself.

-- +goose Up
-- +goose ENVSUB ON
CREATE TABLE users (
    id ${GENERATED_ID},
    name TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL
);

CREATE TABLE links (
    id ${GENERATED_ID},
    slug TEXT NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    owner_id INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL,
    updated_at TIMESTAMP NOT NULL
);

CREATE TABLE tags (
    id ${GENERATED_ID},
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE link_tags (
    link_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (link_id, tag_id)
);

CREATE TABLE clicks (
    id ${GENERATED_ID},
    link_id INTEGER NOT NULL,
    clicked_at TIMESTAMP NOT NULL
);

-- +goose Down
DROP TABLE clicks;
DROP TABLE link_tags;
DROP TABLE tags;
DROP TABLE links;
DROP TABLE users;
