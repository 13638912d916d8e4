// Command db is ready for you: it brings the database up to date.
//
//	go run ./db migrate
//	go run ./db status
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"strings"

	"linkbox/database"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 || os.Args[1] != "migrate" && os.Args[1] != "status" {
		log.Fatal("Type: go run ./db migrate, or: go run ./db status")
	}
	if err := run(context.Background(), os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, word string) error {
	if err := database.ReadEnvFile(); err != nil {
		return err
	}
	settings, err := database.SettingsFrom(os.Getenv)
	if err != nil {
		return err
	}
	pool, err := database.Connect(settings)
	if err != nil {
		return err
	}
	defer pool.Close()
	if word == "migrate" {
		if err := database.Migrate(ctx, pool, database.Newest); err != nil {
			return err
		}
	}
	pending, err := database.PendingMigrations(ctx, pool)
	switch {
	case err != nil:
		return err
	case len(pending) > 0:
		fmt.Println("To do:", strings.Join(pending, ", "))
	default:
		fmt.Println("The database is up to date.")
	}
	return nil
}
