package database

import (
	"errors"
	"fmt"

	"gorm.io/gorm"
)

// Several changes that belong together. All of them happen, or none.

// ImportLinks adds all links; an Error of the kind SlugTaken when one of their slugs is taken.
func (s *Storage) ImportLinks(links []NewLink) error {
	// One transaction around all of them: an error in the middle takes back what came before it.
	return s.DB.Transaction(func(tx *gorm.DB) error {
		for _, link := range links {
			isTaken, err := slugExists(tx, link.Slug)
			if err != nil {
				return err
			}
			if isTaken {
				return slugTaken(link.Slug)
			}
			if _, err := insertLink(tx, link); err != nil {
				return err
			}
		}
		return nil
	})
}

// MoveLinks gives links to another user. NotFound for a link or a user that is not there, Forbidden for
// a link of somebody else than owner.
func (s *Storage) MoveLinks(ids []int, owner, to string) error {
	return s.DB.Transaction(func(tx *gorm.DB) error {
		var receiver userRow
		err := tx.Where("name = ?", to).Take(&receiver).Error
		if errors.Is(err, gorm.ErrRecordNotFound) {
			return &Error{NotFound, fmt.Sprintf("There is no user %s.", to)}
		}
		if err != nil {
			return err
		}
		for _, id := range ids {
			link, err := readLink(tx, id)
			if err != nil {
				return err
			}
			if link.Owner != owner {
				return &Error{Forbidden, fmt.Sprintf("The link %d belongs to somebody else.", id)}
			}
			if err := tx.Model(&linkRow{ID: id}).Update("owner_id", receiver.ID).Error; err != nil {
				return err
			}
		}
		return nil
	})
}
