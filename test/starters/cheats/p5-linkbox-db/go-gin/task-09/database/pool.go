package database

import (
	"database/sql"
	"time"
)

// The pool of connections, which database/sql keeps.

// Connect opens the pool. Whoever opens it closes it: with it end all connections.
func Connect(settings Settings) (*sql.DB, error) {
	pool, err := openPool(settings.URL)
	if err != nil {
		return nil, err
	}
	pool.SetMaxOpenConns(100)
	// Without this, all but two would be closed and opened again and again.
	pool.SetMaxIdleConns(settings.PoolSize)
	pool.SetConnMaxLifetime(time.Hour)
	return pool, nil
}
