package database

import (
	"context"
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
	// cache is nil when there is none.
	cache *RedirectCache
}

func newStorage(db *gorm.DB, pool *sql.DB, cache *RedirectCache) *Storage {
	return &Storage{DB: db, Pool: pool, cache: cache}
}

// Close ends all connections.
func (s *Storage) Close() error {
	if s.cache != nil {
		return errors.Join(s.Pool.Close(), s.cache.Close())
	}
	return s.Pool.Close()
}

// ListLinks returns the oldest first; all of them when tag is empty.
func (s *Storage) ListLinks(tag string, limit, offset int) ([]Link, error) {
	query := s.DB.Order("links.id").Limit(limit).Offset(offset)
	if tag != "" {
		query = query.Where("links.id IN (?)", linksWithTag(s.DB, tag))
	}
	return readLinks(query)
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
	if err != nil {
		return Link{}, err
	}
	return changed, s.forget(changed.Slug)
}

// RemoveLink returns an Error of the kind NotFound when there is no such link.
func (s *Storage) RemoveLink(id int) error {
	link, err := readLink(s.DB, id)
	if err != nil {
		return err
	}
	if err := s.DB.Delete(&linkRow{}, id).Error; err != nil {
		return err
	}
	return s.forget(link.Slug)
}

// forget comes after a change is committed: before that, another request could remember the old link.
func (s *Storage) forget(slugs ...string) error {
	if s.cache == nil {
		return nil
	}
	var problems []error
	for _, slug := range slugs {
		problems = append(problems, s.cache.Forget(context.Background(), slug))
	}
	return errors.Join(problems...)
}

// Click counts one click and returns where the slug leads; an Error of the kind NotFound when no link
// has it.
func (s *Storage) Click(slug string) (string, error) {
	redirect, err := s.findRedirect(slug)
	if err != nil {
		return "", err
	}
	return redirect.URL, s.DB.Create(&clickRow{LinkID: redirect.LinkID, ClickedAt: s.DB.NowFunc()}).Error
}

func (s *Storage) findRedirect(slug string) (Redirect, error) {
	if s.cache != nil {
		// A cache that does not answer must not stop the redirects: then the database is asked.
		if found, err := s.cache.Get(context.Background(), slug); err == nil && found != nil {
			return *found, nil
		}
	}
	var row linkRow
	if err := s.DB.Where("slug = ?", slug).Take(&row).Error; err != nil {
		return Redirect{}, orNoSlug(err, slug)
	}
	redirect := Redirect{row.ID, row.URL}
	if s.cache == nil {
		return redirect, nil
	}
	return redirect, s.cache.Put(context.Background(), slug, redirect)
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
	var slugs []string
	err := s.DB.Transaction(func(tx *gorm.DB) error {
		owned := tx.Model(&linkRow{}).Joins("JOIN users ON users.id = links.owner_id").Where("users.name = ?", name)
		if err := owned.Pluck("links.slug", &slugs).Error; err != nil {
			return err
		}
		return tx.Where("name = ?", name).Delete(&userRow{}).Error
	})
	if err != nil {
		return err
	}
	return s.forget(slugs...)
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
	err := tx.Omit(clause.Associations).Create(&row).Error
	if errors.Is(err, gorm.ErrDuplicatedKey) {
		return 0, slugTaken(link.Slug) // Somebody was faster since the slug was found to be free.
	}
	if err != nil {
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
	found, err := readLinks(tx.Where("links.id = ?", id))
	if err == nil && len(found) == 0 {
		err = noLink(id)
	}
	if err != nil {
		return Link{}, err
	}
	return found[0], nil
}

// readLinks sends a query more for each link.
func readLinks(query *gorm.DB) ([]Link, error) {
	db := query.Session(&gorm.Session{NewDB: true})
	var rows []linkRow
	if err := query.Joins("Owner").Preload("LinkTags", inOrder).Find(&rows).Error; err != nil {
		return nil, err
	}
	clicks, err := clicksOf(db, rows)
	links := make([]Link, len(rows))
	for index, row := range rows {
		links[index] = linkOf(row, clicks[row.ID])
	}
	return links, err
}

func inOrder(linkTags *gorm.DB) *gorm.DB {
	return linkTags.Joins("Tag").Order("position")
}

// clicksOf lets the database count, for one link after the other.
func clicksOf(db *gorm.DB, rows []linkRow) (map[int]int, error) {
	clicks := map[int]int{}
	for _, row := range rows {
		var count int64
		if err := db.Model(&clickRow{}).Where("link_id = ?", row.ID).Count(&count).Error; err != nil {
			return nil, err
		}
		clicks[row.ID] = int(count)
	}
	return clicks, nil
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
