package main

import (
	"strconv"
	"sync"
)

// Task 3: who is logged in.

// labSessions are kept in memory: a restart ends them all.
type labSessions struct {
	clock *labClock
	// Go answers requests at the same time: whoever holds the lock has the map alone.
	lock  sync.Mutex
	users map[string]string
}

func newLabSessions(clock *labClock) *labSessions {
	return &labSessions{clock: clock, users: map[string]string{}}
}

// open makes a new session of the user: the text that proves who is asking.
func (s *labSessions) open(user string) string {
	s.lock.Lock()
	defer s.lock.Unlock()
	session := strconv.Itoa(1000 + len(s.users))
	s.users[session] = user
	return session
}

// userOf returns whose session it is, and false when it is nobody's.
func (s *labSessions) userOf(session string) (string, bool) {
	s.lock.Lock()
	defer s.lock.Unlock()
	user, isOpen := s.users[session]
	return user, isOpen
}
