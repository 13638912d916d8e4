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
	LinkTags             []linkTagRow `gorm:"foreignKey:LinkID"`
}

func (linkRow) TableName() string { return "links" }

type tagRow struct {
	ID   int
	Name string
}

func (tagRow) TableName() string { return "tags" }

// linkTagRow says that a link has a tag. Position is 0 for the first tag of a link.
type linkTagRow struct {
	LinkID   int `gorm:"primaryKey"`
	TagID    int `gorm:"primaryKey"`
	Tag      tagRow
	Position int
}

func (linkTagRow) TableName() string { return "link_tags" }

type clickRow struct {
	ID        int
	LinkID    int
	ClickedAt time.Time
}

func (clickRow) TableName() string { return "clicks" }
