package database

import "time"

// The tables as structs, for GORM.

type userRow struct {
	ID           int
	Name         string
	PasswordHash string
}

func (userRow) TableName() string { return "users" }

type linkRow struct {
	ID                   int
	Slug, URL, Title     string
	OwnerID              int
	Owner                userRow
	CreatedAt, UpdatedAt time.Time
}

func (linkRow) TableName() string { return "links" }
