-- Task 7: unique slugs, indexes, and a new column on rows that are there already.

-- +goose Up

-- +goose Down
