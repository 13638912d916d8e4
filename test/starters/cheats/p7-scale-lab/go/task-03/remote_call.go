package main

// RemoteCall asks another service, but never waits for it without an end.
type RemoteCall struct {
	clock          *FakeClock
	network        *Network
	address        string
	timeoutMs      int
	failuresToOpen int
	restMs         int
	failures       int
	openUntil      int
}

func NewRemoteCall(clock *FakeClock, network *Network, address string, timeoutMs, failuresToOpen, restMs int) *RemoteCall {
	return &RemoteCall{
		clock:          clock,
		network:        network,
		address:        address,
		timeoutMs:      timeoutMs,
		failuresToOpen: failuresToOpen,
		restMs:         restMs,
	}
}

// Call calls then(result) exactly once; its problem may be "timeout" or "circuit open". Neither
// is an error of Call.
func (r *RemoteCall) Call(message Message, then func(Result)) error {
	// After the rest the circuit is simply closed, so everybody calls the sick service at once.
	if r.failures >= r.failuresToOpen {
		if r.clock.Now < r.openUntil {
			then(Result{Problem: "circuit open"})
			return nil
		}
		r.failures = 0
	}
	isOver := false
	finish := func(result Result) {
		if !isOver {
			isOver = true
			r.note(result)
			then(result)
		}
	}
	r.network.Send(r.address, message, func(answer Message) { finish(Result{Answer: answer}) })
	r.clock.After(r.timeoutMs, func() { finish(Result{Problem: "timeout"}) })
	return nil
}

func (r *RemoteCall) note(result Result) {
	r.openUntil = r.clock.Now + r.restMs
	r.failures++
	if result.Problem == "" {
		r.failures = 0
	}
}
