package main

// Ready for you: what the other files share.

// session is one study session, with a date such as "2026-01-31".
type session struct {
	Date    string `json:"date"`
	Topic   string `json:"topic"`
	Minutes int    `json:"minutes"`
}

// studyLog holds the sessions while the program runs.
type studyLog struct {
	sessions []session
}

// errTODO is the error of a task that is not written yet.
type errTODO string

func (task errTODO) Error() string {
	return string(task) + " is not written yet"
}
