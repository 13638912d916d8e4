package main

import "testing"

type caller struct {
	clock      *FakeClock
	network    *Network
	remoteCall *RemoteCall
	outcomes   []string
}

func newCaller() *caller {
	clock := &FakeClock{}
	network := NewNetwork(clock)
	network.Serve("prices", func(message Message) Message {
		return Message{Kind: "price", Key: message.Key, Value: "12"}
	})
	remoteCall := NewRemoteCall(clock, network, "prices", 100, 3, 1000)
	return &caller{clock: clock, network: network, remoteCall: remoteCall}
}

func (c *caller) call(t *testing.T) {
	t.Helper()
	demand(t, c.remoteCall.Call(Message{Kind: "price", Key: "book"}, func(result Result) {
		c.outcomes = append(c.outcomes, outcomeOf(result))
	}))
}

// callAndWait gives the outcome of one call, after long enough for a timeout.
func (c *caller) callAndWait(t *testing.T) string {
	t.Helper()
	c.call(t)
	c.clock.Advance(100)
	return c.lastOutcome()
}

func (c *caller) lastOutcome() string {
	if len(c.outcomes) == 0 {
		return "no outcome"
	}
	return c.outcomes[len(c.outcomes)-1]
}

func outcomeOf(result Result) string {
	if result.Problem != "" {
		return result.Problem
	}
	return result.Answer.Value
}

func TestCallGivesUpAfterTimeout(t *testing.T) {
	caller := newCaller()
	caller.call(t)
	caller.clock.Advance(10)
	equal(t, []string{"12"}, caller.outcomes)
	caller.clock.Advance(500)
	// An answered call must not time out later.
	equal(t, []string{"12"}, caller.outcomes)
	caller.network.SetDelay("prices", 60)
	caller.call(t)
	caller.clock.Advance(99)
	// It is too early to give up.
	equal(t, []string{"12"}, caller.outcomes)
	caller.clock.Advance(1)
	equal(t, []string{"12", "timeout"}, caller.outcomes)
	caller.clock.Advance(500)
	// The late answer comes too late.
	equal(t, []string{"12", "timeout"}, caller.outcomes)
	caller.network.Cut("prices")
	caller.call(t)
	caller.clock.Advance(500)
	equal(t, []string{"12", "timeout", "timeout"}, caller.outcomes)
}

func TestCircuitOpensAndRecovers(t *testing.T) {
	caller := newCaller()
	network := caller.network
	for _, step := range []struct {
		change   func(address string)
		expected string
	}{
		{network.Cut, "timeout"}, {network.Cut, "timeout"}, {network.Mend, "12"},
		// Failures count in a row only.
		{network.Cut, "timeout"}, {network.Cut, "timeout"}, {network.Cut, "timeout"},
	} {
		step.change("prices")
		equal(t, step.expected, caller.callAndWait(t))
	}
	equal(t, 6, network.Sent)
	caller.call(t)
	equal(t, "circuit open", caller.lastOutcome())
	caller.clock.Advance(999)
	caller.call(t)
	equal(t, "circuit open", caller.lastOutcome())
	if network.Sent != 6 {
		t.Fatal("An open circuit sends nothing.")
	}
	caller.clock.Advance(1)
	caller.call(t)
	caller.call(t)
	if network.Sent != 7 {
		t.Fatalf("%d sent: one call may try, the others wait for it.", network.Sent)
	}
	equal(t, "circuit open", caller.lastOutcome())
	caller.clock.Advance(100)
	equal(t, "timeout", caller.lastOutcome())
	network.Mend("prices")
	// The trial failed: rest again.
	equal(t, "circuit open", caller.callAndWait(t))
	caller.clock.Advance(900)
	equal(t, "12", caller.callAndWait(t))
	equal(t, "12", caller.callAndWait(t))
	equal(t, 9, network.Sent)
}
