package main

import (
	"context"
	"path/filepath"
	"testing"

	"linkbox/database"
)

func TestDatabaseModuleIsImportable(t *testing.T) {
	address := "sqlite:" + filepath.Join(t.TempDir(), "linkbox.db")
	pool, err := database.Connect(database.Settings{URL: address, PoolSize: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	var one int
	if err := pool.QueryRowContext(context.Background(), "SELECT 1").Scan(&one); err != nil || one != 1 {
		t.Errorf("expected 1 from SELECT 1, but got %d, %v", one, err)
	}
}
