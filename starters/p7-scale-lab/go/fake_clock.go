package main

// Ready for you: a clock that stands still until somebody moves it.

type timer struct {
	due    int
	action func()
}

type FakeClock struct {
	// Now counts milliseconds. Only Advance changes it.
	Now    int
	timers []timer
}

// After calls the action once, when the clock has moved on by delayMs.
func (c *FakeClock) After(delayMs int, action func()) {
	c.timers = append(c.timers, timer{c.Now + delayMs, action})
}

// Advance moves the clock, and calls what is due on the way, the earliest first.
func (c *FakeClock) Advance(milliseconds int) {
	end := c.Now + milliseconds
	for index := c.earliest(); index >= 0 && c.timers[index].due <= end; index = c.earliest() {
		next := c.timers[index]
		c.timers = append(c.timers[:index], c.timers[index+1:]...)
		c.Now = next.due
		next.action()
	}
	c.Now = end
}

// earliest gives, of timers that are due at the same time, the one that was set first.
func (c *FakeClock) earliest() int {
	earliest := -1
	for index, timer := range c.timers {
		if earliest < 0 || timer.due < c.timers[earliest].due {
			earliest = index
		}
	}
	return earliest
}
