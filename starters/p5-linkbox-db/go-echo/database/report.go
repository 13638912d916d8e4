package database

import (
	"fmt"
	"strings"
)

// Task 9: a report that works, and loses a connection whenever it fails. Mend it.

const reportLines = `
SELECT links.slug, (SELECT count(*) FROM clicks WHERE clicks.link_id = links.id) AS clicks
FROM links
JOIN link_tags ON link_tags.link_id = links.id
JOIN tags ON tags.id = link_tags.tag_id
WHERE tags.name = ?
ORDER BY links.id`

// Report returns a line for each link with this tag: its slug and its clicks.
func (s *Storage) Report(tag string) (string, error) {
	tx := s.DB.Begin()
	if tx.Error != nil {
		return "", tx.Error
	}
	var links []TopLink
	if err := tx.Raw(reportLines, tag).Scan(&links).Error; err != nil {
		return "", err
	}
	if len(links) == 0 {
		return "", &Error{NotFound, fmt.Sprintf("No link has the tag %s.", tag)}
	}
	var report strings.Builder
	for _, link := range links {
		fmt.Fprintf(&report, "%s %d\n", link.Slug, link.Clicks)
	}
	return report.String(), tx.Commit().Error
}
