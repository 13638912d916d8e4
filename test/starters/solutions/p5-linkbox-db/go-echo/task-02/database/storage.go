package database

import (
	"database/sql"
	"errors"
	"fmt"

	"gorm.io/gorm"
)

// Keeps users and links in the database.

// Storage is linkbox on a database. Open makes one.
type Storage struct {
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

// ListLinks returns the oldest first.
func (s *Storage) ListLinks(tag string, limit, offset int) ([]Link, error) {
	var rows []linkRow
	err := s.DB.Preload("Owner").Order("id").Limit(limit).Offset(offset).Find(&rows).Error
	links := make([]Link, len(rows))
	for index, row := range rows {
		links[index] = linkOf(row)
	}
	return links, err
}

// FindLink returns an Error of the kind NotFound when there is no such link.
func (s *Storage) FindLink(id int) (Link, error) {
	return readLink(s.DB, id)
}

// SlugExists says whether a link has this slug.
func (s *Storage) SlugExists(slug string) (bool, error) {
	return slugExists(s.DB, slug)
}

// AddLink returns the link with its id and its times.
func (s *Storage) AddLink(link NewLink) (Link, error) {
	var added Link
	err := s.DB.Transaction(func(tx *gorm.DB) error {
		id, err := insertLink(tx, link)
		if err != nil {
			return err
		}
		added, err = readLink(tx, id)
		return err
	})
	return added, err
}

// ChangeLink returns the link as it is now.
func (s *Storage) ChangeLink(id int, changes Changes) (Link, error) {
	var changed Link
	err := s.DB.Transaction(func(tx *gorm.DB) error {
		if err := updateLink(tx, id, changes); err != nil {
			return err
		}
		var err error
		changed, err = readLink(tx, id)
		return err
	})
	return changed, err
}

// RemoveLink returns an Error of the kind NotFound when there is no such link.
func (s *Storage) RemoveLink(id int) error {
	result := s.DB.Delete(&linkRow{}, id)
	if result.Error == nil && result.RowsAffected == 0 {
		return noLink(id)
	}
	return result.Error
}

// Click returns where the slug leads; an Error of the kind NotFound when no link has it.
func (s *Storage) Click(slug string) (string, error) {
	var row linkRow
	err := s.DB.Where("slug = ?", slug).Take(&row).Error
	return row.URL, orNoSlug(err, slug)
}

// FindUser returns nil when nobody has this name.
func (s *Storage) FindUser(name string) (*User, error) {
	var row userRow
	err := s.DB.Where("name = ?", name).Take(&row).Error
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return nil, nil
	}
	return &User{row.Name, row.PasswordHash}, err
}

// AddUser keeps a user whose name is free.
func (s *Storage) AddUser(user User) error {
	return s.DB.Create(&userRow{Name: user.Name, PasswordHash: user.PasswordHash}).Error
}

// RemoveUser comes with task 3.
func (s *Storage) RemoveUser(name string) error {
	return todo("task 3")
}

func slugExists(tx *gorm.DB, slug string) (bool, error) {
	var count int64
	err := tx.Model(&linkRow{}).Where("slug = ?", slug).Count(&count).Error
	return count > 0, err
}

// insertLink works in the transaction of whoever calls it, and returns the new id.
func insertLink(tx *gorm.DB, link NewLink) (int, error) {
	var owner userRow
	if err := tx.Where("name = ?", link.Owner).Take(&owner).Error; err != nil {
		return 0, err
	}
	row := linkRow{Slug: link.Slug, URL: link.URL, Title: link.Title, OwnerID: owner.ID}
	err := tx.Omit("Owner").Create(&row).Error
	return row.ID, err
}

func updateLink(tx *gorm.DB, id int, changes Changes) error {
	values := map[string]any{"updated_at": tx.NowFunc()}
	if changes.URL != nil {
		values["url"] = *changes.URL
	}
	if changes.Title != nil {
		values["title"] = *changes.Title
	}
	return tx.Model(&linkRow{ID: id}).Updates(values).Error
}

func readLink(tx *gorm.DB, id int) (Link, error) {
	var row linkRow
	err := tx.Preload("Owner").Take(&row, id).Error
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return Link{}, noLink(id)
	}
	return linkOf(row), err
}

func linkOf(row linkRow) Link {
	return Link{
		ID:        row.ID,
		Slug:      row.Slug,
		URL:       row.URL,
		Title:     row.Title,
		CreatedAt: row.CreatedAt,
		UpdatedAt: row.UpdatedAt,
		Owner:     row.Owner.Name,
	}
}

func orNoSlug(err error, slug string) error {
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return &Error{NotFound, fmt.Sprintf("There is no link with the slug %s.", slug)}
	}
	return err
}
