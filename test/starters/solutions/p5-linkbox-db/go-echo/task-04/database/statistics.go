package database

import "time"

// Numbers about links. The database counts; Go only fills the gaps.

// TopLinks returns the most used links; for equal clicks by slug.
func (s *Storage) TopLinks(limit int) ([]TopLink, error) {
	links := []TopLink{}
	err := s.DB.Model(&linkRow{}).
		Select("links.slug, links.title, count(clicks.id) AS clicks").
		Joins("LEFT JOIN clicks ON clicks.link_id = links.id"). // An inner join would lose unused links.
		Group("links.id").
		Order("clicks DESC, links.slug").
		Limit(limit).
		Scan(&links).Error
	return links, err
}

// ClicksPerDay returns each of the last days, today last, also where nobody clicked.
func (s *Storage) ClicksPerDay(days int, today time.Time) ([]DayClicks, error) {
	begin := today.AddDate(0, 0, 1-days).Truncate(24 * time.Hour)
	var found []DayClicks
	err := s.DB.Model(&clickRow{}).
		Select("CAST(date(clicked_at) AS TEXT) AS day, count(*) AS clicks").
		Where("clicked_at >= ?", begin).
		Group("day").
		Scan(&found).Error
	clicks := map[string]int{}
	for _, one := range found {
		clicks[one.Day] = one.Clicks
	}
	all := make([]DayClicks, days)
	for index := range all {
		day := begin.AddDate(0, 0, index).Format(time.DateOnly)
		all[index] = DayClicks{day, clicks[day]}
	}
	return all, err
}
