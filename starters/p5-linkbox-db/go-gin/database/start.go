package database

import (
	"context"
	"database/sql"
	"errors"
)

// Task 10: opens the storage that the settings ask for.

// Open is ready for you. Whoever opens the storage closes it.
func Open(settings Settings) (*Storage, error) {
	pool, err := Connect(settings)
	if err != nil {
		return nil, err
	}
	storage, err := prepare(pool, settings)
	if err != nil {
		return nil, errors.Join(err, pool.Close())
	}
	return storage, nil
}

func prepare(pool *sql.DB, settings Settings) (*Storage, error) {
	if err := refusePendingMigrations(context.Background(), pool); err != nil {
		return nil, err
	}
	db, err := openGORM(pool, settings)
	if err != nil {
		return nil, err
	}
	return newStorage(db, pool), nil
}

// refusePendingMigrations, task 10: return an error when PendingMigrations names any. Its text says what
// to type.
func refusePendingMigrations(ctx context.Context, pool *sql.DB) error {
	return nil
}
