package database

import (
	"errors"
	"fmt"

	"gorm.io/gorm"
)

// Each change by itself.

// ImportLinks adds all links; an Error of the kind SlugTaken when one of their slugs is taken.
func (s *Storage) ImportLinks(links []NewLink) error {
	for _, link := range links {
		if _, err := s.AddLink(link); err != nil {
			return err
		}
	}
	return nil
}

// MoveLinks gives links to another user. NotFound for a link or a user that is not there, Forbidden for
// a link of somebody else than owner.
func (s *Storage) MoveLinks(ids []int, owner, to string) error {
	var receiver userRow
	err := s.DB.Where("name = ?", to).Take(&receiver).Error
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return &Error{NotFound, fmt.Sprintf("There is no user %s.", to)}
	}
	if err != nil {
		return err
	}
	for _, id := range ids {
		link, err := readLink(s.DB, id)
		if err != nil {
			return err
		}
		if link.Owner != owner {
			return &Error{Forbidden, fmt.Sprintf("The link %d belongs to somebody else.", id)}
		}
		if err := s.DB.Model(&linkRow{ID: id}).Update("owner_id", receiver.ID).Error; err != nil {
			return err
		}
	}
	return nil
}
