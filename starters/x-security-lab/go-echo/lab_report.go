package main

import "gorm.io/gorm"

// Task 1: all links in the order that somebody asks for.

type labReportLine struct {
	Slug   string `json:"slug"`
	Title  string `json:"title"`
	Clicks int    `json:"clicks"`
}

// labReport returns links with their clicks, at most 100.
func labReport(db *gorm.DB, sort string) ([]labReportLine, error) {
	order := sort
	if sort == "clicks" {
		order = "clicks DESC"
	}
	lines := []labReportLine{}
	// Whatever stands behind ?sort= becomes a part of the SQL.
	err := db.Raw("SELECT slug, title, (SELECT count(*) FROM clicks WHERE clicks.link_id = links.id) AS clicks" +
		" FROM links ORDER BY " + order + ", slug LIMIT 100").Scan(&lines).Error
	return lines, err
}
