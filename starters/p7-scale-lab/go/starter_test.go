package main

import (
	"fmt"
	"testing"
)

func TestStarterIsWiredUp(t *testing.T) {
	equal(t, uint32(3_908_727_473), HashOf("tea"))
	clock := &FakeClock{}
	network := NewNetwork(clock)
	var answers []Message
	network.Serve("echo", func(message Message) Message { return message })
	network.Send("echo", Message{Kind: "hello"}, func(answer Message) { answers = append(answers, answer) })
	clock.Advance(10)
	equal(t, []Message{{Kind: "hello"}}, answers)
}

func TestFakeClockMovesOnlyWhenTold(t *testing.T) {
	clock := &FakeClock{}
	var seen []string
	note := func(word string) func() {
		return func() { seen = append(seen, fmt.Sprint(word, " ", clock.Now)) }
	}
	clock.After(20, note("late"))
	clock.After(10, func() { clock.After(10, note("later")) })
	clock.After(10, note("early"))
	equal(t, 0, clock.Now)
	equalItems(t, nil, seen)
	clock.Advance(19)
	equal(t, 19, clock.Now)
	equal(t, []string{"early 10"}, seen)
	clock.Advance(81)
	equal(t, 100, clock.Now)
	equal(t, []string{"early 10", "late 20", "later 20"}, seen)
}
