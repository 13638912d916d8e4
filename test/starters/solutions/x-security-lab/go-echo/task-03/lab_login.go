package main

import (
	"math"
	"net/http"
	"strconv"
	"sync"
	"time"

	"gorm.io/gorm"
)

// Tasks 1 and 3: who may log in.

const (
	labFreeFailures = 5
	labPause        = 30 * time.Second
)

// labFailures says how often a name failed in a row, and when it may try again.
type labFailures struct {
	count      int
	pauseUntil time.Time
}

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
	lock     sync.Mutex
	failures map[string]labFailures
}

func newLabLogins(clock *labClock) *labLogins {
	return &labLogins{clock: clock, failures: map[string]labFailures{}}
}

// check returns the name of the user whose password this is; a pause after five failures.
func (l *labLogins) check(db *gorm.DB, name, password string) (string, error) {
	l.lock.Lock()
	defer l.lock.Unlock()
	// Also for names that nobody has: otherwise the pause would tell which ones there are.
	failures := l.failures[name]
	if left := failures.pauseUntil.Sub(l.clock.now()); left > 0 {
		// The password is not even looked at, or guessing would go on during the pause.
		problem := &APIError{http.StatusTooManyRequests, "too_many_attempts", "Too many failures. Wait a moment."}
		return "", &labProblem{problem, "Retry-After", strconv.Itoa(int(math.Ceil(left.Seconds())))}
	}
	user, err := findLabUser(db, name)
	if err != nil {
		return "", err
	}
	if user == nil || !isPassword(password, user.PasswordHash) {
		failures.count++
		if failures.count >= labFreeFailures {
			failures.pauseUntil = l.clock.now().Add(labPause)
		}
		l.failures[name] = failures
		problem := &APIError{http.StatusUnauthorized, "unauthorized", "Name or password are wrong."}
		return "", &labProblem{problem, "WWW-Authenticate", "Bearer"}
	}
	delete(l.failures, name)
	return user.Name, nil
}
