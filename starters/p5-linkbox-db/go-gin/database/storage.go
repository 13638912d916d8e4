package database

import (
	"database/sql"

	"gorm.io/gorm"
)

// Tasks 2, 3, 5 and 7: keeps users and links in the database.

// Storage is linkbox on a database. Open makes one.
type Storage struct {
	// DB is GORM. s.DB.Transaction(func(tx *gorm.DB) error { … }) ends with a commit, or with a
	// rollback when the function returns an error.
	DB *gorm.DB
	// Pool is where DB takes its connections from.
	Pool *sql.DB
}

func newStorage(db *gorm.DB, pool *sql.DB) *Storage {
	return &Storage{DB: db, Pool: pool}
}

// Close ends all connections.
func (s *Storage) Close() error {
	return s.Pool.Close()
}

// ListLinks returns the oldest first; all of them when tag is empty. Task 5: with the same few queries
// for two links and for two hundred.
func (s *Storage) ListLinks(tag string, limit, offset int) ([]Link, error) {
	return nil, todo("task 2")
}

// FindLink returns an Error of the kind NotFound when there is no such link.
func (s *Storage) FindLink(id int) (Link, error) {
	return Link{}, todo("task 2")
}

// SlugExists says whether a link has this slug.
func (s *Storage) SlugExists(slug string) (bool, error) {
	return false, todo("task 2")
}

// AddLink returns the link with its id and its times. Task 7: when another request was faster with this
// slug, the error is of the kind SlugTaken all the same.
func (s *Storage) AddLink(link NewLink) (Link, error) {
	return Link{}, todo("task 2")
}

// ChangeLink returns the link as it is now.
func (s *Storage) ChangeLink(id int, changes Changes) (Link, error) {
	return Link{}, todo("task 2")
}

// RemoveLink returns an Error of the kind NotFound when there is no such link.
func (s *Storage) RemoveLink(id int) error {
	return todo("task 2")
}

// Click counts one click and returns where the slug leads; an Error of the kind NotFound when no link
// has it.
func (s *Storage) Click(slug string) (string, error) {
	return "", todo("task 2")
}

// FindUser returns nil when nobody has this name.
func (s *Storage) FindUser(name string) (*User, error) {
	return nil, todo("task 2")
}

// AddUser keeps a user whose name is free.
func (s *Storage) AddUser(user User) error {
	return todo("task 2")
}

// RemoveUser, task 3: their links go too.
func (s *Storage) RemoveUser(name string) error {
	return todo("task 3")
}
