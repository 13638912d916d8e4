package database

import "time"

// Ready for you: what goes into this package, and what comes out of it.

// User is somebody with a name and what is kept of their password.
type User struct {
	Name         string
	PasswordHash string
}

// Link is a link with everything that clients may see of it.
type Link struct {
	ID                   int
	Slug, URL, Title     string
	Tags                 []string
	Clicks               int
	CreatedAt, UpdatedAt time.Time
	// Owner is the name of a user.
	Owner string
}

// NewLink is a link that is not in the database yet.
type NewLink struct {
	Slug, URL, Title string
	Tags             []string
	Owner            string
}

// Changes are the new values of a link. What was not sent is nil.
type Changes struct {
	URL   *string
	Title *string
	Tags  *[]string
}

// TopLink is a line of the statistics: a link and its clicks.
type TopLink struct {
	Slug   string `json:"slug"`
	Title  string `json:"title"`
	Clicks int    `json:"clicks"`
}

// DayClicks is a day, such as 2026-03-14, and the clicks on it.
type DayClicks struct {
	Day    string `json:"day"`
	Clicks int    `json:"clicks"`
}
