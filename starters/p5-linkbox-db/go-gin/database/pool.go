package database

import "database/sql"

// Task 9: the pool of connections, which database/sql keeps.

// Connect opens the pool. Task 9: give it the size that the settings say.
func Connect(settings Settings) (*sql.DB, error) {
	pool, err := openPool(settings.URL)
	if err != nil {
		return nil, err
	}
	return pool, nil
}
