package database

import "time"

// Task 4: numbers about links. The database counts; Go only fills the gaps.

// TopLinks returns the most used links; for equal clicks by slug.
func (s *Storage) TopLinks(limit int) ([]TopLink, error) {
	return nil, todo("task 4")
}

// ClicksPerDay returns each of the last days, today last, also where nobody clicked.
func (s *Storage) ClicksPerDay(days int, today time.Time) ([]DayClicks, error) {
	return nil, todo("task 4")
}
