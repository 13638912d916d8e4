package database

import "strings"

// Search. What the visitor typed is a value, and never a part of the SQL.

// typed makes a pattern of a text in which % and _ stand for themselves.
var typed = strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`)

// SearchLinks returns at most 100 links whose title or URL has the text in it, in small or capital
// letters; the oldest first.
func (s *Storage) SearchLinks(text string) ([]Link, error) {
	pattern := "%" + typed.Replace(text) + "%"
	return readLinks(s.DB.
		Where(`lower(links.title) LIKE lower(?) ESCAPE '\' OR lower(links.url) LIKE lower(?) ESCAPE '\'`, pattern, pattern).
		Order("links.id").
		Limit(100))
}
