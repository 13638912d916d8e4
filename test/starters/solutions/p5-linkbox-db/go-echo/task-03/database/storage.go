package database

import (
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
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

// ListLinks returns the oldest first; all of them when tag is empty.
func (s *Storage) ListLinks(tag string, limit, offset int) ([]Link, error) {
	query := s.DB.Order("id").Limit(limit).Offset(offset)
	if tag != "" {
		query = query.Where("id IN (?)", linksWithTag(s.DB, tag))
	}
	var ids []int
	if err := query.Model(&linkRow{}).Pluck("id", &ids).Error; err != nil {
		return nil, err
	}
	links := make([]Link, len(ids))
	for index, id := range ids {
		var err error
		if links[index], err = readLink(s.DB, id); err != nil {
			return nil, err
		}
	}
	return links, nil
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

// Click counts one click and returns where the slug leads; an Error of the kind NotFound when no link
// has it.
func (s *Storage) Click(slug string) (string, error) {
	var row linkRow
	if err := s.DB.Where("slug = ?", slug).Take(&row).Error; err != nil {
		return "", orNoSlug(err, slug)
	}
	return row.URL, s.DB.Create(&clickRow{LinkID: row.ID, ClickedAt: s.DB.NowFunc()}).Error
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

// RemoveUser lets the database remove their links, and what belongs to those.
func (s *Storage) RemoveUser(name string) error {
	return s.DB.Where("name = ?", name).Delete(&userRow{}).Error
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
	if err := tx.Omit(clause.Associations).Create(&row).Error; err != nil {
		return 0, err
	}
	return row.ID, setTags(tx, row.ID, link.Tags)
}

func updateLink(tx *gorm.DB, id int, changes Changes) error {
	values := map[string]any{"updated_at": tx.NowFunc()}
	if changes.URL != nil {
		values["url"] = *changes.URL
	}
	if changes.Title != nil {
		values["title"] = *changes.Title
	}
	if err := tx.Model(&linkRow{ID: id}).Updates(values).Error; err != nil || changes.Tags == nil {
		return err
	}
	return setTags(tx, id, *changes.Tags)
}

// setTags gives a link these tags and no others. Tags that are known are used again.
func setTags(tx *gorm.DB, linkID int, names []string) error {
	if err := tx.Where("link_id = ?", linkID).Delete(&linkTagRow{}).Error; err != nil {
		return err
	}
	position := 0
	for index, name := range names {
		if slices.Contains(names[:index], name) {
			continue // Sent twice, it counts once.
		}
		tag := tagRow{Name: name}
		if err := tx.Where("name = ?", name).FirstOrCreate(&tag).Error; err != nil {
			return err
		}
		if err := tx.Omit("Tag").Create(&linkTagRow{LinkID: linkID, TagID: tag.ID, Position: position}).Error; err != nil {
			return err
		}
		position++
	}
	return nil
}

// linksWithTag is a query for ids, to be used within another one.
func linksWithTag(tx *gorm.DB, tag string) *gorm.DB {
	return tx.Model(&linkTagRow{}).Select("link_id").Joins("JOIN tags ON tags.id = link_tags.tag_id").Where("tags.name = ?", tag)
}

func readLink(tx *gorm.DB, id int) (Link, error) {
	var row linkRow
	err := tx.Preload("Owner").Preload("LinkTags", inOrder).Preload("LinkTags.Tag").Take(&row, id).Error
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return Link{}, noLink(id)
	}
	if err != nil {
		return Link{}, err
	}
	var clicks int64
	err = tx.Model(&clickRow{}).Where("link_id = ?", id).Count(&clicks).Error
	return linkOf(row, int(clicks)), err
}

func inOrder(linkTags *gorm.DB) *gorm.DB {
	return linkTags.Order("position")
}

func linkOf(row linkRow, clicks int) Link {
	tags := make([]string, len(row.LinkTags))
	for index, linkTag := range row.LinkTags {
		tags[index] = linkTag.Tag.Name
	}
	return Link{
		ID:        row.ID,
		Slug:      row.Slug,
		URL:       row.URL,
		Title:     row.Title,
		Tags:      tags,
		Clicks:    clicks,
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
