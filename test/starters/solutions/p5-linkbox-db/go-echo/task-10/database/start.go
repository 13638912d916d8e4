package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
)

// Opens the storage that the settings ask for.

// Open is ready for you: whoever opens the storage closes it.
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

// refusePendingMigrations stops the start: code that expects other tables would fail later, and in the
// middle of something.
func refusePendingMigrations(ctx context.Context, pool *sql.DB) error {
	pending, err := PendingMigrations(ctx, pool)
	if err == nil && len(pending) > 0 {
		err = fmt.Errorf("to do: %s. Type: go run ./db migrate", strings.Join(pending, ", "))
	}
	return err
}
