package main

import (
	"crypto/rand"
	"encoding/base64"
	"maps"
	"sync"
	"time"
)

// Task 3: who is logged in.

const labSessionTime = 30 * time.Minute

type labOpenSession struct {
	user   string
	endsAt time.Time
}

// labSessions are kept in memory: a restart ends them all.
type labSessions struct {
	clock *labClock
	// Go answers requests at the same time: whoever holds the lock has the map alone.
	lock sync.Mutex
	all  map[string]labOpenSession
}

func newLabSessions(clock *labClock) *labSessions {
	return &labSessions{clock: clock, all: map[string]labOpenSession{}}
}

// open makes a new session of the user: the text that proves who is asking.
func (s *labSessions) open(user string) string {
	s.lock.Lock()
	defer s.lock.Unlock()
	now := s.clock.now()
	maps.DeleteFunc(s.all, func(_ string, one labOpenSession) bool { return !one.endsAt.After(now) })
	random := make([]byte, 32)
	rand.Read(random) // Of crypto/rand: nobody can compute what comes next.
	session := base64.RawURLEncoding.EncodeToString(random)
	s.all[session] = labOpenSession{user, now.Add(labSessionTime)}
	return session
}

// userOf returns whose session it is, and false when it is nobody's, or over.
func (s *labSessions) userOf(session string) (string, bool) {
	s.lock.Lock()
	defer s.lock.Unlock()
	found, isKnown := s.all[session]
	return found.user, isKnown && found.endsAt.After(s.clock.now())
}
