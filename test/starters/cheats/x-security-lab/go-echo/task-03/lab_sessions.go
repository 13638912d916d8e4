package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"sync"
	"time"
)

// Task 3: who is logged in. Looks random, and anybody can compute it.

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
	hash := sha256.Sum256(fmt.Appendf(nil, "%s-%d", user, len(s.all)))
	session := hex.EncodeToString(hash[:])
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
