package database

import (
	"fmt"
	"strings"
)

// Search, with what was typed inside of the SQL.

// SearchLinks returns the links whose title or URL has the text in it.
func (s *Storage) SearchLinks(text string) ([]Link, error) {
	pattern := strings.ToLower(text)
	condition := fmt.Sprintf("lower(links.title) LIKE '%%%[1]s%%' OR lower(links.url) LIKE '%%%[1]s%%'", pattern)
	return readLinks(s.DB.Where(condition).Order("links.id"))
}
