package main

import (
	"sync/atomic"
	"time"
)

// Ready for you: the time of the lab.

// labClock goes like any other, and POST /lab/clock moves it forward, so that nobody has to wait.
type labClock struct {
	aheadSeconds atomic.Int64
}

func (c *labClock) now() time.Time {
	return time.Now().Add(time.Duration(c.aheadSeconds.Load()) * time.Second)
}
