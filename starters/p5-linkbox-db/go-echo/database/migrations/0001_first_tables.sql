-- Task 1: the first tables. Below the line with ENVSUB, ${GENERATED_ID} becomes what your database
-- writes for a primary key that it gives itself, so a table begins like this:
--
--   CREATE TABLE users (
--       id ${GENERATED_ID},

-- +goose Up
-- +goose ENVSUB ON

-- +goose Down
